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

/**
 * By score, a whole number up to 255; equals take turns by route, within a route they keep the order they come in. Which route
 * begins changes with the day; offers whose route is not known come last in each round. An offer with score 0 is no hit. Counted
 * into typed arrays: while someone types one letter, this is about everything there is. `most` are wanted; a few more may come. `queued` is
 * room for all, that may be used again.
 */
export function inTurns(
  turns: Uint8Array,
  order: Int32Array,
  scores: Uint8Array,
  day: string,
  most = Infinity,
  queued: Int32Array = new Int32Array(order.length),
): Int32Array {
  const first = draw(day) % routes.length;
  const unknown = routes.length;
  const kinds = unknown + 1;
  /** The queue of each turn among those with one score. */
  const queues = Uint8Array.from({ length: kinds }, (_, turn) => (turn === unknown ? unknown : (turn + first) % unknown));
  const sizes = new Int32Array(256 * kinds);
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (!score) continue;
    const queue = score * kinds + (queues[turns[at] ?? unknown] ?? unknown);
    sizes[queue] = (sizes[queue] ?? 0) + 1;
  }
  /** Where the next of each queue goes; the best score comes first. */
  const next = new Int32Array(sizes.length);
  let count = 0;
  let least = 256;
  while (least > 1 && count < most) {
    least--;
    for (let queue = least * kinds; queue < (least + 1) * kinds; queue++) {
      next[queue] = count;
      count += sizes[queue] ?? 0;
    }
  }
  const starts = next.slice();
  // No queue is asked for more than are wanted in all.
  let wanted = 0;
  for (let queue = least * kinds; queue < sizes.length; queue++) wanted += Math.min(most, sizes[queue] ?? 0);
  for (let drawn = 0; drawn < order.length && wanted; drawn++) {
    const at = order[drawn] ?? 0;
    const score = scores[at] ?? 0;
    if (score < least) continue;
    const queue = score * kinds + (queues[turns[at] ?? unknown] ?? unknown);
    const place = next[queue] ?? 0;
    if (place - (starts[queue] ?? 0) >= most) continue;
    queued[place] = at;
    next[queue] = place + 1;
    wanted--;
  }
  const taken = new Int32Array(Math.min(count, most));
  let end = 0;
  for (let score = 255; score >= least && end < most; score--) {
    const own = sizes.subarray(score * kinds, (score + 1) * kinds);
    const longest = Math.max(...own);
    for (let round = 0; round < longest && end < most; round++)
      for (const [turn, size] of own.entries())
        if (round < size) taken[end++] = queued[(starts[score * kinds + turn] ?? 0) + round] ?? 0;
  }
  return taken.subarray(0, end);
}
