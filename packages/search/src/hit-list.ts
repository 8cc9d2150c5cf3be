/**
 * Offers with a score, as a list of numbers: most words stand in few offers, and a list of few is shorter to go through at every letter
 * than all offers are.
 */
import type { Dictionary } from './dictionary.ts';
import { heaviest, weightBits } from './word-table.ts';

/** Each offer once, in no order: its number, and in the last eight bits its score, which is not 0. */
export type HitList = Int32Array;

/** The score of a word where it weighs most. */
export const best = 255;
const scoreBits = 8;

/** Of lists that may be asked for again, as many are kept as have so many hits together; each counts for some more. */
export const mostKept = 600_000;
export const sizeOfList = (hits: HitList | undefined): number => 250 + (hits?.length ?? 0);

export const asHit = (offer: number, score: number): number => (offer << scoreBits) | score;
export const offerOf = (hit: number): number => hit >> scoreBits;
export const scoreOf = (hit: number): number => hit & best;

/**
 * What two words for the same are worth together: the better one, and of what that leaves to wish three tenths of what the other brings. So an
 * offer that has it in its name and among its keywords comes before one that has it once; and one that repeats itself stays within bounds.
 */
function together(one: number, other: number): number {
  const more = Math.max(one, other);
  return more + ((Math.min(one, other) * (best - more) * 77) >> 16);
}

/** Words that stand together in the dictionary, and what each is worth by its weight in an offer. */
export interface Valued {
  from: number;
  to: number;
  values: Uint8Array;
}

/** A list, by what its scores are multiplied, and which of them count. */
export interface Part {
  hits: HitList;
  factor: number;
  least?: number;
}

/** A list is long that has one in so many of all offers. */
const manyAre = 8;
export const areMany = (count: number, size: number): boolean => count * manyAre > size;

/** Makes lists out of words and out of other lists. It has room for every offer, which is used again and again. */
export class Gatherer {
  /** Empty between two lists. */
  readonly #scores: Uint8Array;
  readonly #offers: Int32Array;

  /** For so many offers. */
  constructor(size: number) {
    this.#scores = new Uint8Array(size);
    this.#offers = new Int32Array(size);
  }

  /** Who has one of these words. It runs over all there is while someone types one letter. */
  ofWords({ starts, postings }: Dictionary, words: readonly Valued[]): HitList {
    const scores = this.#scores;
    const offers = this.#offers;
    let count = 0;
    for (const { from, to, values } of words)
      for (let place = from; place < to; place++) {
        const end = starts[place + 1] ?? 0;
        let offer = 0;
        for (let at = starts[place] ?? 0; at < end;) {
          let byte = postings[at++] ?? 0;
          let posting = byte & 127;
          for (let shift = 7; byte & 128; shift += 7) {
            byte = postings[at++] ?? 0;
            posting |= (byte & 127) << shift;
          }
          offer += posting >> weightBits;
          const value = values[posting & heaviest] ?? 0;
          const before = scores[offer] ?? 0;
          if (before) scores[offer] = together(value, before);
          else if (value) {
            offers[count++] = offer;
            scores[offer] = value;
          }
        }
      }
    return this.#take(count);
  }

  /** Who is in one of these lists, by the best of them. */
  best(parts: readonly Part[]): HitList {
    const [only] = parts;
    if (only && parts.length === 1 && only.factor === 1 && !only.least) return only.hits;
    const scores = this.#scores;
    const offers = this.#offers;
    let count = 0;
    for (const { hits, factor, least = 1 } of parts)
      for (const hit of hits) {
        if (scoreOf(hit) < least) continue;
        const offer = offerOf(hit);
        const score = Math.round(scoreOf(hit) * factor);
        const before = scores[offer] ?? 0;
        if (!score) continue;
        if (!before) offers[count++] = offer;
        scores[offer] = before ? together(score, before) : score;
      }
    return this.#take(count);
  }

  /** Who is in both, by the worst of them. */
  both(one: HitList, other: HitList): HitList {
    const scores = this.#scores;
    const common = this.#offers;
    let count = 0;
    for (const hit of one) scores[offerOf(hit)] = scoreOf(hit);
    for (const hit of other) {
      const score = scores[offerOf(hit)] ?? 0;
      if (score) common[count++] = asHit(offerOf(hit), Math.min(score, scoreOf(hit)));
    }
    for (const hit of one) scores[offerOf(hit)] = 0;
    return common.slice(0, count);
  }

  /** The list of what was gathered, the first so many offers. */
  #take(count: number): HitList {
    const scores = this.#scores;
    // Of many it is quicker to look at all in turn than at each where it stands; and so is all that is done with the list later.
    if (areMany(count, scores.length)) {
      const hits = listOf(scores, count);
      scores.fill(0);
      return hits;
    }
    const hits = this.#offers.slice(0, count);
    for (let at = 0; at < count; at++) {
      const offer = hits[at] ?? 0;
      hits[at] = asHit(offer, scores[offer] ?? 0);
      scores[offer] = 0;
    }
    return hits;
  }
}

/** A list as a score for every offer, of so many: a quarter of the room where nearly all are in it. */
export function scoresIn(hits: HitList, size: number): Uint8Array {
  const scores = new Uint8Array(size);
  for (const hit of hits) scores[offerOf(hit)] = scoreOf(hit);
  return scores;
}

/** The offers that have a score, of which there are so many. */
export function listOf(scores: Uint8Array, count: number): HitList {
  const hits = new Int32Array(count);
  let at = 0;
  for (let offer = 0; at < count; offer++) {
    const score = scores[offer] ?? 0;
    if (score) hits[at++] = asHit(offer, score);
  }
  return hits;
}
