/** From a feed to an index that can be asked. */
import { finish, plain, routes, zonedNow, type Feed, type Offer, type Steps, type ZonedTime } from '@wijkwijzer/feed';
import { alternativesTo } from './alternatives.ts';
import { push, queryWords } from './analyze.ts';
import { nearest, placesOf } from './distance.ts';
import { countFacets, Facet, type Facets } from './facets.ts';
import { facetValues, meetsPerson, timeValues, wishesOf } from './filters.ts';
import { drawnOrder, inTurns } from './order.ts';
import { readSynonyms, searchWords, suggest, textsOf } from './search-offers.ts';
import type { Hit, OfferIndex, Place } from './search-request.ts';
import { heaviestField, Vocabulary } from './vocabulary.ts';

/** Inactive offers, and those whose days are over or still to come, are not shown; what is closed for now is. */
export const isShown = ({ status, validFrom, validTo }: Offer, day: string): boolean =>
  status !== 'inactive' && !(validTo && validTo.slice(0, 10) < day) && !(validFrom && validFrom.slice(0, 10) > day);

/** How much a word weighs by where it stands, in whole numbers. */
const weights = { name: heaviestField, subject: 5, summary: 3, rest: 2 };

/** `indexOffersSteps` at once. */
export const indexOffers = (feed: Feed, now?: Date): OfferIndex => finish(indexOffersSteps(feed, now));

/** Makes the index in steps of a few dozen offers. `now` decides which offers are shown; default the present. */
export function* indexOffersSteps(feed: Feed, now = new Date()): Steps<OfferIndex> {
  const today = zonedNow(now).day;
  const offers = feed.offers.filter((offer) => isShown(offer, today));
  const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));
  const offersById = byId(offers);
  const needs = byId(feed.needs);
  const themes = byId(feed.themes);
  const organizations = byId(feed.organizations);
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const steady = {
    ...{ themes: new Facet(ids(feed.themes)), routes: new Facet(routes), neighborhood: new Facet(ids(feed.neighborhoods)) },
    ...{ attendance: new Facet(), costs: new Facet(['free', 'small']), access: new Facet(['open', 'sign-up', 'referral']) },
    ...{ audience: new Facet(), languages: new Facet(), wheelchair: new Facet(['true']) },
  };
  const vocabulary = new Vocabulary();
  const synonyms = readSynonyms(feed);
  const places = new Map<Offer, Place[]>();
  const named = new Map<string, number[]>();
  const nameOf = (text: string) => queryWords(text).join(' ');

  for (const [at, offer] of offers.entries()) {
    if (at % 40 === 39) yield;
    places.set(offer, placesOf(offer, feed));
    const values = facetValues(offer, feed);
    for (const name of Object.keys(steady) as (keyof typeof steady)[]) steady[name].add(values[name]);
    const itsNeeds = (offer.needs ?? []).flatMap((id) => needs.get(id) ?? []);
    const organization = offer.organization && organizations.get(offer.organization);
    const add = (weight: number, ...texts: (Offer['summary'] | string)[]) => {
      for (const text of texts.flatMap(textsOf)) vocabulary.add(at, text, weight);
    };
    add(weights.name, offer.name);
    add(weights.subject, ...itsNeeds.map(({ text }) => text), ...(offer.keywords ?? []));
    add(weights.subject, organization ? organization.name : offer.organization);
    add(weights.summary, offer.summary, ...itsNeeds.flatMap(({ synonyms: others = [] }) => others));
    add(
      weights.summary,
      ...(offer.themes ?? []).map((id) => themes.get(id)?.name),
      ...(offer.audience ?? []),
      offer.uniformProductName,
    );
    add(weights.rest, offer.description, offer.eligibility, ...(offer.locations ?? []).flatMap(({ name, city }) => [name, city]));
    for (const name of textsOf(offer.name)) push(named, nameOf(name), at);
  }
  yield* vocabulary.close();

  const pick = (order: readonly number[]) => order.flatMap((at) => offers[at] ?? []);
  const find = (words: string, anything = false) => searchWords(words, offers.length, vocabulary, synonyms, anything);
  const everything = new Float32Array(offers.length).fill(1);
  const orderOf = remember((day: string, near?: Place) => {
    const distances = near && offers.map((offer) => nearest(places.get(offer) ?? [], near));
    const drawn = drawnOrder(offers, day, distances);
    return { distances, drawn, browsing: inTurns(offers, drawn, everything, day) };
  });
  const timesAt = remember((_: string, at: ZonedTime) => {
    const facet = new Facet(['now', 'evening', 'weekend']);
    for (const offer of offers) facet.add(timeValues(offer, at));
    return facet;
  });
  const alphabet = remember(() => {
    const collator = new Intl.Collator('nl', { numeric: true });
    const names = offers.map(({ name }) => plain(name, feed.language, feed.language));
    const sorted = offers.map((_, at) => at).sort((a, b) => collator.compare(names[a] ?? '', names[b] ?? ''));
    const ranks = new Uint32Array(offers.length);
    sorted.forEach((at, rank) => (ranks[at] = rank));
    return ranks;
  });
  const count = (scores: Float32Array) => scores.reduce((sum, score) => sum + (score && 1), 0);

  return {
    offers,
    search({ words = '', filters = {}, near, sort, limit, now: moment = new Date() }) {
      const at = zonedNow(moment);
      const { distances, drawn, browsing } = orderOf(at.day, near);
      const found = words.trim() ? find(words) : undefined;
      if (found) for (const exact of named.get(nameOf(words)) ?? []) found.scores[exact] = 2;
      // First the order, then the filters: so that choosing one never moves what stays.
      let order = found ? inTurns(offers, drawn, found.scores, at.day) : browsing;
      const rank = sort === 'name' ? alphabet('') : sort === 'distance' ? distances : undefined;
      if (rank) order = [...order].sort((a, b) => (rank[a] ?? Number.MAX_VALUE) - (rank[b] ?? Number.MAX_VALUE));
      if (filters.need || filters.age !== undefined)
        order = order.filter((each) => pick([each]).some((offer) => meetsPerson(offer, filters, needs)));
      const facets: Facets = { ...steady, times: timesAt(`${at.day} ${at.minutes}`, at) };
      const { kept, counts } = countFacets(facets, wishesOf(filters), order);
      const hits = kept.slice(0, limit).flatMap((each): Hit | [] => {
        const offer = offers[each];
        if (!offer) return [];
        const distance = distances?.[each];
        const hit = { offer, score: found?.scores[each] ?? 0 };
        return distance === undefined ? hit : { ...hit, distance };
      });
      return { hits, total: kept.length, counts, alsoSearched: found?.alsoSearched ?? [] };
    },
    nearWords: (words, limit = 3) =>
      suggest(words, vocabulary, synonyms)
        .slice(0, 12)
        .map((word) => ({ word, total: count(find(word).scores) }))
        .filter(({ total }) => total)
        .slice(0, limit),
    resembling(words, limit = 3) {
      const { drawn } = orderOf(today);
      return pick(inTurns(offers, drawn, find(words, true).scores, today).slice(0, limit));
    },
    alternatives(offer, near) {
      const fair = pick(orderOf(today, near).browsing);
      return alternativesTo(
        offer,
        fair,
        (id) => offersById.get(id),
        (each) => places.get(each) ?? placesOf(each, feed),
        near,
      );
    },
    offer: (id) => offersById.get(id),
  };
}

/** Keeps the last answer: a resident asks many things in one minute, from one place. */
function remember<Rest extends unknown[], Result>(make: (key: string, ...rest: Rest) => Result) {
  let last: { key: string; result: Result } | undefined;
  return (key: string, ...rest: Rest): Result => {
    const whole = key + JSON.stringify(rest);
    if (last?.key !== whole) last = { key: whole, result: make(key, ...rest) };
    return last.result;
  };
}
