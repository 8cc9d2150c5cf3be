/**
 * The order of what fits equally well. It may not favor who comes first in the feed or the alphabet, nor a kind of help, and may
 * not jump about while a resident reads: so it is drawn anew every day, and the same for everyone on that day.
 */
import { routes, type Offer } from '@wijkwijzer/feed';

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

/**
 * By score, a whole number up to 255; equals take turns by route, within a route they keep the order they come in. Which route
 * begins changes with the day; offers whose route is not known come last in each round. An offer with score 0 is no hit. Counted
 * into typed arrays: while someone types one letter, this is about everything there is. `most` are wanted; a few more may come. `ranks` are
 * those of the order; `queued` is room for all, that may be used again.
 */
export function inTurns(
  turns: Uint8Array,
  order: Int32Array,
  scores: Uint8Array,
  day: string,
  most = Infinity,
  ranks: Int32Array = ranksIn(order),
  queued: Int32Array = new Int32Array(order.length),
): Int32Array {
  const first = draw(day) % routes.length;
  const unknown = routes.length;
  const kinds = unknown + 1;
  /** The queue of each turn among those with one score. */
  const queues = Uint8Array.from({ length: kinds }, (_, turn) => (turn === unknown ? unknown : (turn + first) % unknown));
  const queueOf = (at: number) => (scores[at] ?? 0) * kinds + (queues[turns[at] ?? unknown] ?? unknown);
  // Two tallies: a processor waits for a count that it has just written.
  const tally = new Int32Array(512);
  for (let at = 0; at < scores.length; at++) {
    const own = ((at & 1) << 8) | (scores[at] ?? 0);
    tally[own] = (tally[own] ?? 0) + 1;
  }
  /** The least score that is among those wanted, and how many have that or more. */
  let least = 256;
  let count = 0;
  while (least > 1 && count < most) count += (tally[--least] ?? 0) + (tally[256 + least] ?? 0);
  const sizes = new Int32Array(256 * kinds);
  const few = count <= order.length * fewAre ? new Int32Array(count) : undefined;
  let end = 0;
  for (let at = 0; at < scores.length; at++) {
    if ((scores[at] ?? 0) < least) continue;
    const queue = queueOf(at);
    sizes[queue] = (sizes[queue] ?? 0) + 1;
    if (few) few[end++] = ranks[at] ?? 0;
  }
  /** Where the next of each queue goes; the best score comes first. No queue is asked for more than are wanted in all. */
  const next = new Int32Array(sizes.length);
  let wanted = 0;
  end = 0;
  for (let score = 255; score >= least; score--)
    for (let queue = score * kinds; queue < (score + 1) * kinds; queue++) {
      next[queue] = end;
      end += sizes[queue] ?? 0;
      wanted += Math.min(most, sizes[queue] ?? 0);
    }
  const starts = next.slice();
  few?.sort();
  for (let drawn = 0; wanted; drawn++) {
    const at = order[few ? (few[drawn] ?? 0) : drawn] ?? 0;
    if ((scores[at] ?? 0) < least) continue;
    const queue = queueOf(at);
    const place = next[queue] ?? 0;
    if (place - (starts[queue] ?? 0) >= most) continue;
    queued[place] = at;
    next[queue] = place + 1;
    wanted--;
  }
  const taken = new Int32Array(Math.min(count, most));
  end = 0;
  for (let score = 255; score >= least && end < most; score--) {
    const own = sizes.subarray(score * kinds, (score + 1) * kinds);
    const longest = Math.max(...own);
    for (let round = 0; round < longest && end < most; round++)
      for (const [turn, size] of own.entries())
        if (round < size) taken[end++] = queued[(starts[score * kinds + turn] ?? 0) + round] ?? 0;
  }
  return taken.subarray(0, end);
}
