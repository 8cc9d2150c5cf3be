/** The index itself: what is asked of it, and where that is found. */
import { finish, plain, zonedNow, type Feed, type Offer, type Steps, type ZonedTime } from '@wijkwijzer/feed';
import { alternativesIn } from './alternatives.ts';
import { makeDictionary, type Dictionary } from './dictionary.ts';
import { nearest, placesOf } from './distance.ts';
import { countFacets, FacetColumns } from './facets.ts';
import { addFeedFacets, addTimes, meetsPerson, wishesFor } from './filters.ts';
import { byId, cached } from './maps.ts';
import { drawnOrder, inTurns, turnsOf } from './order.ts';
import type { OfferReader } from './read-offers.ts';
import { scoreSteps, searchWords, suggest, TermFinder, type Found } from './search-offers.ts';
import type { Hit, OfferIndex, Place } from './search-request.ts';
import { readSynonyms, type Synonyms } from './synonyms.ts';
import { ownTexts, sharedTexts } from './texts.ts';
import { Vocabulary } from './vocabulary.ts';

/** Orders that are kept: by day, and by place as a resident moves about. */
const mostOrders = 4;
/** Near words that are tried before they are offered. */
const mostTried = 12;
/** Answers to one and two letters are kept: they are the longest, and everyone's first. */
const longestKept = 2;
const mostKept = 40;
const keptOffers = 1_000_000;
/** Who is called exactly so comes before all others. */
const called = 2 * scoreSteps;

/** What the search for words stands on. */
export interface Words {
  vocabulary: Vocabulary;
  finder: TermFinder;
  /** All texts of an offer that are searched. */
  textsOf: (offer: Offer) => string[];
  synonyms: Synonyms;
}

/** For what only few ask of an index, in files of their own: to keep it as a buffer, and to explain a hit. */
export const wordsOfIndex = new WeakMap<OfferIndex, () => Words>();

/** The index of a feed whose offers were read to browse in; the words are read unless a `dictionary` holds them. */
export function* makeIndex(feed: Feed, reader: OfferReader, dictionary?: Dictionary): Steps<OfferIndex> {
  const { offers, today } = reader;
  const size = offers.length;
  const offersById = byId(offers);
  const needs = byId(feed.needs);
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  reader.columns.know('themes', ids(feed.themes));
  const columns = [reader.columns, new FacetColumns({ neighborhood: ids(feed.neighborhoods), audience: [] })] as const;
  const addRow = (offer: Offer) => columns[1].addRow((add) => addFeedFacets(offer, feed, add));
  for (let at = 0; at < size; at += 100) {
    offers.slice(at, at + 100).forEach(addRow);
    yield;
  }

  const readShared = sharedTexts(feed);
  const textsOf = (offer: Offer): string[] => {
    const all: string[] = [];
    for (const read of [ownTexts, readShared]) read(offer, (texts) => all.push(...texts));
    return all;
  };
  let words = undefined as Words | undefined;
  let rank: Parameters<OfferIndex['useCorrections']>[0] | undefined;
  const readSharedAt = (at: number) =>
    pick([at]).forEach((offer) => readShared(offer, (texts, weight, shared) => reader.table.read(texts, at, weight, shared)));
  const reading = (function* (): Steps<void> {
    const batch = Array.from({ length: 15 });
    while (batch.map(() => reader.readWords(!!dictionary)).at(-1)) yield;
    for (let at = 0; at < size && !dictionary; at++) {
      readSharedAt(at);
      if (at % 50 === 0) yield;
    }
    dictionary ??= yield* makeDictionary(reader.table, size);
    const vocabulary = new Vocabulary(dictionary, size, (at) => pick([at]).flatMap(textsOf));
    const synonyms = readSynonyms(feed);
    words = { vocabulary, finder: new TermFinder(vocabulary, synonyms, size), synonyms, textsOf };
    if (rank) words.vocabulary.useCorrections(rank);
  })();
  const known = (): Words => {
    finish(reading);
    if (!words) throw new Error('The words were not read: a search from within their reading.');
    return words;
  };

  const pick = (order: ArrayLike<number>): Offer[] => Array.from(order).flatMap((at) => offers[at] ?? []);
  const find = (text: string, options?: Parameters<typeof searchWords>[4]): Found => {
    const { finder, synonyms } = known();
    return searchWords(text, size, finder, synonyms, options);
  };
  const knownPlaces = new Map<Offer, Place[]>();
  const places = (offer: Offer) => cached(knownPlaces, offer, () => placesOf(offer, feed));
  const turns = turnsOf(offers);
  const everything = new Uint8Array(size).fill(1);
  const orders = new Map<string, ReturnType<typeof orderAt>>();
  const orderAt = (day: string, near: Place | undefined) => {
    const distances = near && offers.map((offer) => nearest(places(offer), near));
    const drawn = Int32Array.from(drawnOrder(offers, day, distances));
    const browsing = inTurns(turns, drawn, everything, day);
    let lighter: ReturnType<typeof alternativesIn> | undefined;
    const alternatives = (offer: Offer) => (lighter ??= alternativesIn(pick(browsing), offersById, places, near))(offer);
    return { distances, drawn, browsing, alternatives };
  };
  const orderKey = (day: string, near?: Place) => [day, near?.latitude, near?.longitude].join();
  const orderOf = (day: string, near?: Place) => cached(orders, orderKey(day, near), () => orderAt(day, near), mostOrders);

  const kept = new Map<string, Found>();
  const mostAnswers = Math.max(2, Math.min(mostKept, Math.floor(keptOffers / (size + 1))));
  const answer = (text: string, exact: boolean | undefined): Found => {
    const make = () => {
      const found = find(text, { exact });
      for (const at of reader.names.called(text, offers)) found.scores[at] = called;
      return found;
    };
    return text.length > longestKept ? make() : cached(kept, `${text} ${exact}`, make, mostAnswers);
  };

  const moments = new Map<number, ZonedTime>();
  const timesByMinute = new Map<string, FacetColumns>();
  const timesAt = (at: ZonedTime) => {
    const times = new FacetColumns({ times: ['now', 'evening', 'weekend'] });
    for (const offer of offers) times.addRow((add) => addTimes(offer, at, add));
    return times;
  };
  let alphabet: number[] | undefined;
  const ranksByName = () => {
    const { compare } = new Intl.Collator('nl', { numeric: true });
    const names = offers.map(({ name }) => plain(name, feed.language, feed.language));
    const ranks: number[] = [];
    const sorted = names.map((_, at) => at).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
    sorted.forEach((at, place) => (ranks[at] = place));
    return ranks;
  };

  const index: OfferIndex = {
    offers,
    *readWords() {
      while (!reading.next().done) yield;
    },
    useCorrections(use) {
      rank = use;
      kept.clear();
      words?.vocabulary.useCorrections(use);
      words?.finder.forget();
    },
    search({ words: text = '', exact, filters = {}, near, sort, limit, now: moment = new Date() }) {
      const at = cached(moments, Math.floor(moment.getTime() / 60_000), () => zonedNow(moment), 1);
      const { distances, drawn } = orderOf(at.day, near);
      const found = text.trim() ? answer(text, exact) : undefined;
      let scores = found?.scores ?? everything;
      if (filters.need || filters.age !== undefined)
        scores = scores.map((score, each) =>
          score && pick([each]).some((offer) => meetsPerson(offer, filters, needs)) ? score : 0,
        );
      const times = cached(timesByMinute, `${at.day} ${at.minutes}`, () => timesAt(at), 1);
      const { failed, counts } = countFacets([...columns, times], (name) => wishesFor(name, filters), scores);
      const ranks = sort === 'name' ? (alphabet ??= ranksByName()) : sort === 'distance' ? distances : undefined;
      const rankOf = (each: number) => ranks?.[each] ?? Number.MAX_VALUE;
      // First the order of all, then what is met of it: so that choosing a filter never moves what stays.
      const whole = ranks ?? failed ?? (scores !== (found?.scores ?? everything) || undefined);
      let order = inTurns(turns, drawn, found?.scores ?? everything, at.day, whole ? Infinity : limit);
      if (ranks) order = Int32Array.from([...order].sort((a, b) => rankOf(a) - rankOf(b)));
      if (whole) order = order.filter((each) => scores[each] && !failed?.[each]);
      let total = 0;
      for (let each = 0; each < size; each++) if (scores[each] && !failed?.[each]) total++;
      const hits = Array.from(order.subarray(0, limit)).flatMap((each): Hit | [] => {
        const offer = offers[each];
        if (!offer) return [];
        const distance = distances?.[each];
        const hit = { offer, score: (found?.scores[each] ?? 0) / scoreSteps };
        return distance === undefined ? hit : { ...hit, distance };
      });
      const { alsoSearched = [], corrected = [] } = found ?? {};
      return { hits, total, counts, alsoSearched, corrected };
    },
    nearWords(text, limit = 3) {
      const { vocabulary, synonyms } = known();
      return suggest(text, vocabulary, synonyms)
        .slice(0, mostTried)
        .map((word) => ({ word, total: find(word).scores.reduce((sum, score) => sum + (score && 1), 0) }))
        .filter(({ total }) => total)
        .slice(0, limit);
    },
    resembling: (text, limit = 3) =>
      pick(inTurns(turns, orderOf(today).drawn, find(text, { anything: true }).scores, today).subarray(0, limit)),
    alternatives: (offer, near) => orderOf(today, near).alternatives(offer),
    offer: (id) => offersById.get(id),
  };
  wordsOfIndex.set(index, known);
  return index;
}
