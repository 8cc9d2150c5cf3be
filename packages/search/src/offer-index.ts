/** The index itself: what is asked of it, and where that is found. */
import { plain, zonedNow, type Feed, type Offer, type ZonedTime } from '@wijkwijzer/feed';
import { isStopWord, queryWords } from './analyze.ts';
import { addBit, bitsOf, countBoth, hasBit } from './bits.ts';
import type { Dictionary } from './dictionary.ts';
import { FacetTable } from './facet-table.ts';
import { FairOrders } from './fair-orders.ts';
import { meetsPerson } from './filters.ts';
import { asHit, mostKept, offerOf, scoreOf, sizeOfList, type HitList } from './hit-list.ts';
import { byId, cached } from './maps.ts';
import { asName } from './offers-by-text.ts';
import type { OfferReader } from './read-offers.ts';
import { WordReading, wordsOfIndex } from './read-words.ts';
import { searchWords, suggest, type Asked, type Found } from './search-offers.ts';
import type { Hit, OfferIndex } from './search-request.ts';
import { relatedTo } from './related.ts';
import { few } from './term-finder.ts';
import { scoreSteps } from './totals.ts';

/** Near words that are tried before they are offered. */
const mostTried = 12;
/** Answers to one and two letters are kept: they are the longest, and everyone's first. */
const longestKept = 2;
/** What is asked ahead: so many words of at least so many letters, with lighter ways for so many of the offers that each finds. */
const mostToTry = 16;
const shortestToTry = 5;
const cardsToTry = 6;
const nobody: HitList = new Int32Array();

/** What was found for words, and what is about the same as that. */
interface Answered extends Found {
  related: HitList;
}
/** Who is called exactly so comes before all others. */
const called = 2 * scoreSteps;

/** The places of offers in the order of their names. */
function ranksByName(feed: Feed, offers: readonly Offer[]): number[] {
  const { compare } = new Intl.Collator('nl', { numeric: true });
  const names = offers.map(({ name }) => plain(name, feed.language, feed.language));
  const ranks: number[] = [];
  const sorted = names.map((_, at) => at).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  sorted.forEach((at, place) => (ranks[at] = place));
  return ranks;
}

/**
 * What residents are likely to ask, each word as it is and with a letter forgotten. A browser makes quick what it has run a few times: when these were asked
 * in idle moments, the first letters of a visit need not wait for that.
 */
function wordsToTry({ needs, themes, language }: Feed): string[] {
  const texts = [...needs.map(({ text }) => text), ...themes.map(({ name }) => name)];
  const words = texts.flatMap((text) => queryWords(plain(text, language, language)));
  const telling = [...new Set(words)].filter((word) => word.length >= shortestToTry && !isStopWord(word));
  return telling.slice(0, mostToTry).flatMap((word) => [word, word.slice(0, -2) + word.slice(-1)]);
}

/** The index of a feed whose offers were read to browse in; the words are read later, unless a `dictionary` holds them. */
export function makeIndex(feed: Feed, reader: OfferReader, dictionary?: Dictionary): OfferIndex {
  const { offers, today, ids, names } = reader;
  const size = offers.length;
  const offerOfId = (id: string): Offer | undefined => offers[Array.from(ids.having(id, offers)).at(-1) ?? -1];
  const needs = byId(feed.needs);
  const facets = new FacetTable(feed, offers, reader.columns);
  const orders = new FairOrders(feed, offers, offerOfId, reader.subjects);
  const { everything } = orders;
  const all = bitsOf(everything, size);
  const reading = new WordReading(feed, reader, dictionary);
  const pick = (hits: HitList): Offer[] => Array.from(hits).flatMap((hit) => offers[offerOf(hit)] ?? []);
  const find = (text: string, options?: Asked): Found => searchWords(text, reading.words, options);

  const kept = new Map<string, Answered>();
  const answer = (text: string, exact: boolean | undefined): Answered => {
    const make = () => {
      const found = find(text, { exact });
      let { hits } = found;
      const named = names.having(asName(text), offers);
      if (named.size) {
        const others = hits.filter((hit) => !named.has(offerOf(hit)));
        hits = Int32Array.from([...Array.from(named, (at) => asHit(at, called)), ...others]);
      }
      const isFew = hits.length > 0 && hits.length < few;
      const related = isFew ? orders.at(today).turns.best(relatedTo(hits, offers, reader.subjects), few - hits.length) : nobody;
      for (const at of named) addBit(found.bits, at);
      for (const hit of related) addBit(found.bits, offerOf(hit));
      return { ...found, hits, related };
    };
    return text.length > longestKept
      ? make()
      : cached(kept, `${text} ${exact}`, make, mostKept, ({ hits, bits }) => sizeOfList(hits) + bits.length);
  };

  const moments = new Map<number, ZonedTime>();
  let alphabet: number[] | undefined;
  const index: OfferIndex = {
    offers,
    readWords: () => reading.steps(),
    readAhead: () => reading.words.vocabulary.readLetters(),
    *askAhead() {
      for (const words of wordsToTry(feed)) {
        yield;
        for (const { offer } of index.search({ words, limit: cardsToTry }).hits) {
          yield;
          index.alternatives(offer);
        }
      }
    },
    readFacets: () => facets.steps(),
    useCorrections(rank) {
      kept.clear();
      reading.useCorrections(rank);
    },
    search({ words: text = '', exact, filters = {}, near, sort, limit, now: moment = new Date() }) {
      const at = cached(moments, Math.floor(moment.getTime() / 60_000), () => zonedNow(moment), 1);
      const { distances, turns } = orders.at(at.day, near);
      const found = text.trim() ? answer(text, exact) : undefined;
      const { hits: list, related, bits } = found ?? { hits: everything, related: nobody, bits: all };
      const isFor = (hit: number) => pick(Int32Array.of(hit)).some((offer) => meetsPerson(offer, filters, needs));
      const asksPerson = !!filters.need || filters.age !== undefined;
      const suited = asksPerson ? bitsOf(list.filter(isFor), size) : bits;
      if (asksPerson) for (const hit of related) if (isFor(hit)) addBit(suited, offerOf(hit));
      const meeting = facets.meeting(suited, filters, at);
      const met = meeting();
      const ranks = sort === 'name' ? (alphabet ??= ranksByName(feed, offers)) : sort === 'distance' ? distances : undefined;
      const rankOf = (hit: number) => ranks?.[offerOf(hit)] ?? Number.MAX_VALUE;
      // First the order of all, then what is met of it: so that choosing a filter never moves what stays.
      const inOrder = (some: HitList, most = limit): HitList => {
        let order = turns.best(some, ranks || met !== bits ? Infinity : most);
        if (ranks) order = Int32Array.from([...order].sort((a, b) => rankOf(a) - rankOf(b)));
        return met === bits ? order : order.filter((hit) => hasBit(met, offerOf(hit)));
      };
      const shown = (some: HitList, isRelated: boolean): Hit[] =>
        Array.from(some).flatMap((each): Hit | [] => {
          const offer = offers[offerOf(each)];
          if (!offer) return [];
          const distance = distances?.[offerOf(each)];
          return {
            offer,
            score: found && !isRelated ? scoreOf(each) / scoreSteps : 0,
            ...(distance !== undefined && { distance }),
            ...(isRelated && { related: true }),
          };
        });
      const others = related.length ? inOrder(related, few) : related;
      const hits = [...shown(inOrder(list).subarray(0, limit), false), ...shown(others, true)].slice(0, limit);
      const { alsoSearched = [], corrected = [] } = found ?? {};
      return {
        hits,
        total: countBoth(met, met),
        related: others.length,
        counts: facets.counts(meeting, at),
        alsoSearched,
        corrected,
      };
    },
    nearWords(text, limit = 3) {
      return suggest(text, reading.words)
        .slice(0, mostTried)
        .map((word) => {
          const { total, related } = index.search({ words: word, limit: 0 });
          return { word, total: total - related };
        })
        .filter(({ total }) => total)
        .slice(0, limit);
    },
    resembling: (text, limit = 3) => pick(orders.at(today).turns.best(find(text, { anything: true }).hits, limit)),
    alternatives: (offer, near) => orders.at(today, near).alternatives(offer),
    offer: offerOfId,
  };
  wordsOfIndex.set(index, () => reading.words);
  return index;
}
