/** From a resident's words to the offers that have them, each with a score. */
import { spelling } from './analyze.ts';
import { bitsOf, hasBit, type Bits } from './bits.ts';
import { asHit, best, offerOf, scoreOf, type HitList } from './hit-list.ts';
import { prepare, type Term } from './query-terms.ts';
import type { Words } from './read-words.ts';
import type { Correction } from './search-request.ts';
import { few, type Known } from './term-finder.ts';
import { scoreSteps } from './totals.ts';

const mostCorrected = 4;
/** The share of the weight of a query that a hit carries. */
const half = 1 / 2;
/** Of more than one telling word, less will do while there are only a few hits. */
const lessWillDo = [1 / 3, 1 / 5];
/** More than so many that answer in part bury the few that answer more of it: `hulp`, in a question about something else. */
const aFlood = 24;
const mostShown = 5;
/** More than a word is worth that stands in running text alone. */
const leastAbout = 0.45 * best;

export interface Found {
  /** With scores up to `scoreSteps`. */
  hits: HitList;
  /** The same as a set. */
  bits: Bits;
  alsoSearched: string[];
  corrected: Correction[];
}

export interface Asked {
  /** Of the words any will do. */
  anything?: boolean;
  /** Nothing is corrected. */
  exact?: boolean | undefined;
}

/**
 * Right behind the best of them, who carries less than half and answers it as well: who has one word in a name says more than who has
 * a far synonym of a rarer one.
 */
function withAsGood(hits: HitList, size: number, carrying: (share: number) => HitList): HitList {
  const top = hits.reduce((most, hit) => Math.max(most, scoreOf(hit)), 0);
  // A score is no more than the share that is carried.
  if (top < 2 || top >= half * scoreSteps) return hits;
  const own = bitsOf(hits, size);
  const others = carrying(top / scoreSteps).filter((hit) => scoreOf(hit) >= top && !hasBit(own, offerOf(hit)));
  return Int32Array.from([...hits, ...others.map((hit) => asHit(offerOf(hit), top - 1))]);
}

/** Whether one of these offers has the word, or another for it, in more than its running text. */
function areAbout(known: Known, some: Bits): boolean {
  const isAbout = (owners: HitList, least: number) => owners.some((hit) => scoreOf(hit) >= least && hasBit(some, offerOf(hit)));
  return isAbout(known.hits, leastAbout * known.factor) || known.used.some(({ hits }) => isAbout(hits, leastAbout));
}

/** What the words that count lead to. Of many unknown ones only the first are corrected. */
export function lookUp(text: string, { finder, synonyms }: Words, exact: boolean): { term: Term; found: Known | undefined }[] {
  let unknown = 0;
  return prepare(text, synonyms).map((term) => {
    const found = finder.find(term, exact || unknown >= mostCorrected);
    if (!found || found.meant) unknown++;
    return { term, found };
  });
}

/** Every word weighs by its rarity. A hit carries at least half of the weight of the query, or less of a sentence that few answer. */
export function searchWords(text: string, words: Words, { anything = false, exact = false }: Asked = {}): Found {
  const { totals, vocabulary, size } = words;
  const terms = lookUp(text, words, exact);
  const known = terms.flatMap(({ found }) => found ?? []);
  const carrying = (share: number) => totals.of(known, terms.length, share);
  let hits = carrying(anything ? 0 : half);
  if (!anything && known.length > 1) {
    if (hits.length >= few) hits = withAsGood(hits, size, carrying);
    // What hardly anyone answers by half may still be answered in part.
    for (const share of lessWillDo) {
      const more = hits.length < few ? carrying(share) : hits;
      if (!hits.length || more.length <= aFlood) hits = more;
    }
  }
  let bits = bitsOf(hits, size);
  // One of two words in running text is there by chance, unless somebody has both: who lost a driving licence is not helped by who asks for none.
  const isPair = !anything && known.length === 2 && terms.length === 2;
  if (isPair && !known.some((each) => areAbout(each, bits)) && !carrying(1).length) {
    hits = hits.subarray(0, 0);
    bits = bitsOf(hits, size);
  }
  const isAmong = (found: HitList) => found.some((hit) => hasBit(bits, offerOf(hit)));
  const used = new Map(known.flatMap((each) => each.used.map(({ label = '', hits: owners }) => [label, owners])));
  return {
    hits,
    bits,
    alsoSearched: [...used].flatMap(([label, owners]) => (isAmong(owners) ? label : [])).slice(0, mostShown),
    corrected: terms.flatMap(({ term: { word }, found }) =>
      found?.meant && isAmong(found.hits) ? { typed: spelling(word, [text]) ?? word, used: vocabulary.written(found.meant) } : [],
    ),
  };
}

/** Words to offer instead, as they are written in the feed, best first. */
export function suggest(text: string, { vocabulary, synonyms }: Words): string[] {
  const terms = prepare(text, synonyms);
  const words = terms.flatMap(({ word, typing }) => {
    if (!vocabulary.has(word, typing))
      return synonyms.has(word) ? [] : vocabulary.near(word, false).map((near) => vocabulary.written(near));
    return terms.length > 1 ? word : [];
  });
  return [...new Set(words)];
}
