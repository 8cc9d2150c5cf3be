/**
 * The order of what fits equally well. It may not favor who comes first in the feed or the alphabet, nor a kind of help, and may
 * not jump about while a resident reads: so it is drawn anew every day, and the same for everyone on that day.
 */
import { routes, type Offer } from '@wijkwijzer/feed';
import { asHit, offerOf, scoreOf, type HitList } from './hit-list.ts';

/** A number of 32 bits that looks random, always the same for the same text (FNV-1a with a final mix). */
export function draw(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * All items by distance where that is known, else as drawn from the seed: for offers the day, for supporters the visit. The seed
 * comes before the id: what follows it in `draw` only puts all numbers in another order, so no id draws low numbers more often.
 */
export function drawnOrder(
  items: readonly { id: string }[],
  seed: string | number,
  distances?: readonly (number | undefined)[],
): number[] {
  const drawn = items.map(({ id }) => draw(`${seed} ${id}`));
  // What was drawn and the place of the item in one number: numbers are sorted by the engine, without a function of ours.
  const order = Array.from(
    new Float64Array(drawn.map((number, at) => number * items.length + at)).sort(),
    (key) => key % items.length,
  );
  const far = (at: number) => distances?.[at] ?? Number.MAX_VALUE;
  return distances ? order.sort((a, b) => far(a) - far(b)) : order;
}

/** Per offer the place of its route; after the last one when it is not known. */
export const turnsOf = (offers: readonly Offer[]): Uint8Array =>
  Uint8Array.from(offers, ({ route }) => (route ? routes.indexOf(route) : routes.length));

/** The place of each in an order. */
export function ranksIn(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  return ranks;
}

/** A few are sorted; of more it is quicker to go through the whole order, until there are enough. */
const fewAre = 1 / 16;
/** The score of a whole query is less than this. */
const scores = 64;
const kinds = routes.length + 1;

/** Room for all offers, used again by every search. */
export class TurnsRoom {
  /** All 0 between two uses. */
  readonly scores: Uint8Array;
  readonly queued: HitList;

  constructor(size: number) {
    this.scores = new Uint8Array(size);
    this.queued = new Int32Array(size);
  }
}

/**
 * By score; equals take turns by route, within a route they keep the order they come in. Which route begins changes with the day; offers
 * whose route is not known come last in each round. Counted into typed arrays: while someone types one letter, this is about
 * everything there is.
 */
export class Turns {
  /** Of each offer the how manieth it is in a round. */
  readonly #turns: Uint8Array;
  readonly #order: Int32Array;
  readonly #ranks: Int32Array;
  readonly #room: TurnsRoom;

  /** `turns` are those of `turnsOf`; `order` has the numbers of all offers. */
  constructor(turns: Uint8Array, order: Int32Array, day: string, room: TurnsRoom) {
    const first = draw(day) % routes.length;
    this.#turns = turns.map((turn) => (turn === routes.length ? turn : (turn + first) % routes.length));
    this.#order = order;
    this.#ranks = ranksIn(order);
    this.#room = room;
  }

  /** The best of a list, in order; `most` of them. */
  best(hits: HitList, most = Infinity): HitList {
    const { least, top, count } = leastOf(hits, most);
    const among = count < hits.length ? hits.filter((hit) => scoreOf(hit) >= least) : hits;
    /** How many there are with each score and turn. */
    const sizes = new Int32Array(scores * kinds);
    for (const hit of among) {
      const queue = this.#queueOf(hit);
      sizes[queue] = (sizes[queue] ?? 0) + 1;
    }
    const starts = this.#fillQueues(among, sizes, most);
    const taken = new Int32Array(Math.min(count, most));
    let end = 0;
    for (let score = top; score >= least; score--) {
      const own = sizes.subarray(score * kinds, (score + 1) * kinds);
      const longest = Math.max(...own);
      for (let round = 0; round < longest && end < taken.length; round++)
        for (const [turn, size] of own.entries())
          if (round < size) taken[end++] = this.#room.queued[(starts[score * kinds + turn] ?? 0) + round] ?? 0;
    }
    return taken;
  }

  #queueOf(hit: number): number {
    return scoreOf(hit) * kinds + (this.#turns[offerOf(hit)] ?? 0);
  }

  /** A queue for each score and turn, the best score first, with at most so many of each in order. Gives where each begins. */
  #fillQueues(hits: HitList, sizes: Int32Array, most: number): Int32Array {
    const { queued, scores: own } = this.#room;
    const order = this.#order;
    const next = new Int32Array(sizes.length);
    let wanted = 0;
    let end = 0;
    for (let score = scores - 1; score >= 0; score--)
      for (let queue = score * kinds; queue < (score + 1) * kinds; queue++) {
        next[queue] = end;
        end += sizes[queue] ?? 0;
        wanted += Math.min(most, sizes[queue] ?? 0);
      }
    const starts = next.slice();
    const put = (hit: number) => {
      const queue = this.#queueOf(hit);
      const place = next[queue] ?? 0;
      if (place - (starts[queue] ?? 0) >= most) return;
      queued[place] = hit;
      next[queue] = place + 1;
      wanted--;
    };
    if (hits.length <= order.length * fewAre) {
      const ranked = hits.map((hit) => asHit(this.#ranks[offerOf(hit)] ?? 0, scoreOf(hit)));
      for (const each of ranked.sort()) put(asHit(order[offerOf(each)] ?? 0, scoreOf(each)));
      return starts;
    }
    for (const hit of hits) own[offerOf(hit)] = scoreOf(hit);
    for (let at = 0; wanted && at < order.length; at++) {
      const offer = order[at] ?? 0;
      const score = own[offer] ?? 0;
      if (score) put(asHit(offer, score));
    }
    for (const hit of hits) own[offerOf(hit)] = 0;
    return starts;
  }
}

/** The scores that the best so many have, and how many have these. */
function leastOf(hits: HitList, most: number): { least: number; top: number; count: number } {
  // Two tallies: a processor waits for a count that it has just written.
  const tally = new Int32Array(2 * scores);
  for (let at = 0; at < hits.length; at++) {
    const own = (at & 1) * scores + scoreOf(hits[at] ?? 0);
    tally[own] = (tally[own] ?? 0) + 1;
  }
  let least = scores;
  let top = 0;
  let count = 0;
  while (least > 1 && count < most) {
    count += (tally[--least] ?? 0) + (tally[scores + least] ?? 0);
    if (count && !top) top = least;
  }
  return { least, top, count };
}
