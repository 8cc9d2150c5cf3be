/** What offers carry of a whole query, and how well. */
import { asHit, best, offerOf, scoreOf, type HitList } from './hit-list.ts';
import { leastTelling, type Known } from './term-finder.ts';

/** Scores are rounded to this many steps, so that nearly equal offers are equal and share the fair order. */
export const scoreSteps = 16;
/** In one number what an offer carries of a query and how well: the weights add up to so many, each times at most `best`. */
const wholeWeight = 4_000;
const sumBits = 20;
const allSums = (1 << sumBits) - 1;
/** The score by the first bits of a sum: a hit has at least 1. */
const rounded = Uint8Array.from({ length: 1 << (sumBits - 8) }, (_, sum) =>
  Math.max(1, Math.round((((sum << 8) + 128) * scoreSteps) / (wholeWeight * best))),
);

/** Adds up words. It has room for every offer, which is used again and again. */
export class Totals {
  /** All 0 between two queries. */
  readonly #sums: Int32Array;
  readonly #hits: HitList;

  /** For so many offers. */
  constructor(size: number) {
    this.#sums = new Int32Array(size);
    this.#hits = new Int32Array(size);
  }

  /**
   * Who carries a share of the weight of a query, of which so many words were asked. A word that no offer has weighs half of the lightest
   * known one: it may not silence a sentence. But where half of the words or more are unknown, an offer must be about those that are left: in
   * running text they are there by chance.
   */
  of(known: readonly Known[], asked: number, share: number): HitList {
    const unknown = asked - known.length;
    const least = unknown >= known.length && share ? leastTelling : 1;
    const lightest = Math.min(...known.map(({ weight }) => weight));
    const whole = known.reduce((sum, { weight }) => sum + weight, (unknown * lightest) / 2);
    // What was rounded must not decide on exactly half.
    const enough = Math.max(1, wholeWeight * share - known.length / 2);
    const words = known.map(({ weight, hits, factor }) => {
      return { hits, part: Math.round((weight / whole) * wholeWeight), least: Math.floor(least * factor) };
    });
    const [word, ...others] = words;
    if (word && !others.length)
      return word.part < enough ? word.hits.subarray(0, 0) : this.#ofOne(word.hits, word.part, word.least);
    words.sort((a, b) => b.part - a.part);
    // Who has none but the last of these words carries too little: those need not be looked at.
    let left = words.reduce((sum, { part }) => sum + part, 0);
    const needed = words.filter(({ part }) => (left -= part) + part >= enough);
    for (const { hits, part, least: own } of needed) this.#add(hits, part, own, false);
    for (const { hits, part, least: own } of words.slice(needed.length)) this.#add(hits, part, own, true);
    return this.#take(needed, enough);
  }

  /** Of a single word nothing has to be added up. */
  #ofOne(hits: HitList, part: number, least: number): HitList {
    const scores = Uint8Array.from({ length: best + 1 }, (_, score) =>
      score < least ? 0 : (rounded[(part * score) >>> 8] ?? 0),
    );
    let count = 0;
    for (const hit of hits) {
      const score = scores[scoreOf(hit)] ?? 0;
      if (score) this.#hits[count++] = asHit(offerOf(hit), score);
    }
    return this.#hits.slice(0, count);
  }

  /** Adds a word, for all that have it or only for those that have one already. */
  #add(hits: HitList, part: number, least: number, onlyMore: boolean): void {
    const sums = this.#sums;
    for (const hit of hits) {
      const offer = offerOf(hit);
      const score = scoreOf(hit);
      const before = sums[offer] ?? 0;
      if (score >= least && (before || !onlyMore)) sums[offer] = (before + (part << sumBits) + part * score) | 0;
    }
  }

  /** Those with enough, and empties all sums. */
  #take(words: readonly { hits: HitList }[], enough: number): HitList {
    const sums = this.#sums;
    let count = 0;
    for (const { hits } of words)
      for (const hit of hits) {
        const offer = offerOf(hit);
        const sum = sums[offer] ?? 0;
        if (sum >>> sumBits >= enough) this.#hits[count++] = asHit(offer, rounded[(sum & allSums) >>> 8] ?? 0);
        sums[offer] = 0;
      }
    return this.#hits.slice(0, count);
  }
}
