/** From a feed to an index that can be asked: first what browsing needs, then the words. */
import { finish, plain, zonedNow, type Feed, type Offer, type Steps, type ZonedTime } from '@wijkwijzer/feed';
import { alternativesIn } from './alternatives.ts';
import { queryWords } from './analyze.ts';
import { nearest, placesOf } from './distance.ts';
import { Facets, type Row } from './facets.ts';
import { addFacets, addTimes, meetsPerson, wishesFor } from './filters.ts';
import { byId, cached, push } from './maps.ts';
import { drawnOrder, inTurns } from './order.ts';
import { readSynonyms, searchWords, suggest, type Synonyms } from './search-offers.ts';
import type { Hit, OfferIndex, Place } from './search-request.ts';
import { textReader, textsOf } from './texts.ts';
import { Vocabulary } from './vocabulary.ts';

/** Inactive offers, and those whose days are over or still to come, are not shown; what is closed for now is. */
const isShown = ({ status, validFrom, validTo }: Offer, day: string): boolean =>
  status !== 'inactive' && !(validTo && validTo.slice(0, 10) < day) && !(validFrom && validFrom.slice(0, 10) > day);

/** Orders that are kept: by day, and by place as a resident moves about. */
const mostOrders = 4;
/** Near words that are tried before they are offered. */
const mostTried = 12;

/** `indexOffersSteps` and `readWords` at once. */
export function indexOffers(feed: Feed, now?: Date): OfferIndex {
  const index = finish(indexOffersSteps(feed, now));
  finish(index.readWords());
  return index;
}

/**
 * Makes the index in steps of a few dozen offers. It can be browsed then; `readWords` does the rest, or the first search with
 * words does. `now` decides which offers are shown; default the present.
 */
export function* indexOffersSteps(feed: Feed, now = new Date()): Steps<OfferIndex> {
  const today = zonedNow(now).day;
  const offers = feed.offers.filter((offer) => isShown(offer, today));
  const offersById = byId(offers);
  const needs = byId(feed.needs);
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const facets = new Facets(ids(feed.themes), ids(feed.neighborhoods));
  const rows: Row[] = [];
  yield;
  // Each step is a function of its own: engines are slow at long generators.
  const addOffer = (offer: Offer) => {
    const row: Row = [];
    addFacets(offer, feed, (name, value) => facets.add(row, name, value));
    rows.push(row);
  };
  for (let at = 0; at < offers.length; at += 40) {
    offers.slice(at, at + 40).forEach(addOffer);
    yield;
  }

  const readTexts = textReader(feed);
  const vocabulary = new Vocabulary(offers.length, (at) => {
    const all: string[] = [];
    for (const offer of pick([at])) readTexts(offer, (texts) => all.push(...texts));
    return all;
  });
  let synonyms: Synonyms = new Map();
  const named = new Map<string, number[]>();
  const nameOf = (text: string) => queryWords(text).join(' ');
  const readOffer = (offer: Offer, at: number) => {
    readTexts(offer, (texts, weight, shared) => vocabulary.read(texts, at, weight, shared));
    for (const name of textsOf(offer.name)) push(named, nameOf(name), at);
  };
  const reading = (function* (): Steps<void> {
    for (let at = 0; at < offers.length; at += 15) {
      offers.slice(at, at + 15).forEach((offer, place) => readOffer(offer, at + place));
      yield;
    }
    vocabulary.close();
    yield;
    synonyms = readSynonyms(feed);
  })();

  const pick = (order: readonly number[]) => order.flatMap((at) => offers[at] ?? []);
  const find = (words: string, options?: Parameters<typeof searchWords>[4]) => {
    finish(reading);
    return searchWords(words, offers.length, vocabulary, synonyms, options);
  };
  const knownPlaces = new Map<Offer, Place[]>();
  const places = (offer: Offer) => cached(knownPlaces, offer, () => placesOf(offer, feed));
  const everything = new Float32Array(offers.length).fill(1);
  const orders = new Map<string, ReturnType<typeof orderAt>>();
  const orderAt = (day: string, near: Place | undefined) => {
    const distances = near && offers.map((offer) => nearest(places(offer), near));
    const drawn = drawnOrder(offers, day, distances);
    const browsing = inTurns(offers, drawn, everything, day);
    return { distances, drawn, browsing, alternatives: alternativesIn(pick(browsing), offersById, places, near) };
  };
  const orderOf = (day: string, near?: Place) =>
    cached(orders, [day, near?.latitude, near?.longitude].join(), () => orderAt(day, near), mostOrders);
  const rowsByMinute = new Map<string, Row[]>();
  const rowsAt = (at: ZonedTime) =>
    rows.map((steady, number) => {
      const row = [...steady];
      for (const offer of pick([number])) addTimes(offer, at, (name, value) => facets.add(row, name, value));
      return row;
    });
  let alphabet: number[] | undefined;
  const ranksByName = () => {
    const { compare } = new Intl.Collator('nl', { numeric: true });
    const names = offers.map(({ name }) => plain(name, feed.language, feed.language));
    const ranks: number[] = [];
    const sorted = names.map((_, at) => at).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
    sorted.forEach((at, rank) => (ranks[at] = rank));
    return ranks;
  };

  return {
    offers,
    *readWords() {
      while (!reading.next().done) yield;
    },
    useCorrections: (rank) => vocabulary.useCorrections(rank),
    search({ words = '', exact, filters = {}, near, sort, limit, now: moment = new Date() }) {
      const at = zonedNow(moment);
      const { distances, drawn, browsing } = orderOf(at.day, near);
      const found = words.trim() ? find(words, { exact }) : undefined;
      if (found) for (const called of named.get(nameOf(words)) ?? []) found.scores[called] = 2;
      // First the order, then the filters: so that choosing one never moves what stays.
      let order = found ? inTurns(offers, drawn, found.scores, at.day) : browsing;
      const rank = sort === 'name' ? (alphabet ??= ranksByName()) : sort === 'distance' ? distances : undefined;
      if (rank) order = [...order].sort((a, b) => (rank[a] ?? Number.MAX_VALUE) - (rank[b] ?? Number.MAX_VALUE));
      if (filters.need || filters.age !== undefined)
        order = order.filter((each) => pick([each]).some((offer) => meetsPerson(offer, filters, needs)));
      const now = cached(rowsByMinute, `${at.day} ${at.minutes}`, () => rowsAt(at), 1);
      const { kept, counts } = facets.count(now, (name) => wishesFor(name, filters), order);
      const hits = kept.slice(0, limit).flatMap((each): Hit | [] => {
        const offer = offers[each];
        if (!offer) return [];
        const distance = distances?.[each];
        const hit = { offer, score: found?.scores[each] ?? 0 };
        return distance === undefined ? hit : { ...hit, distance };
      });
      const { alsoSearched = [], corrected = [] } = found ?? {};
      return { hits, total: kept.length, counts, alsoSearched, corrected };
    },
    nearWords(words, limit = 3) {
      finish(reading);
      return suggest(words, vocabulary, synonyms)
        .slice(0, mostTried)
        .map((word) => ({ word, total: find(word).scores.reduce((sum, score) => sum + (score && 1), 0) }))
        .filter(({ total }) => total)
        .slice(0, limit);
    },
    resembling: (words, limit = 3) =>
      pick(inTurns(offers, orderOf(today).drawn, find(words, { anything: true }).scores, today).slice(0, limit)),
    alternatives: (offer, near) => orderOf(today, near).alternatives(offer),
    offer: (id) => offersById.get(id),
  };
}
