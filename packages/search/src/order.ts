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

/**
 * By score; equals take turns by route, within a route they keep the order they come in. Which route begins changes with the day;
 * offers whose route is not known come last in each round. An offer with score 0 is no hit.
 */
export function inTurns(offers: readonly Offer[], order: readonly number[], scores: ArrayLike<number>, day: string): number[] {
  const first = draw(day) % routes.length;
  const unknown = routes.length;
  const groups = new Map<number, number[][]>();
  for (const at of order) {
    const score = scores[at];
    if (!score) continue;
    const route = offers[at]?.route;
    const turn = route ? (routes.indexOf(route) + first) % routes.length : unknown;
    let queues = groups.get(score);
    if (!queues) groups.set(score, (queues = Array.from({ length: unknown + 1 }, () => [])));
    queues[turn]?.push(at);
  }
  const turns: number[] = [];
  for (const score of [...groups.keys()].sort((a, b) => b - a)) {
    const queues = groups.get(score) ?? [];
    const longest = Math.max(...queues.map(({ length }) => length));
    for (let round = 0; round < longest; round++)
      for (const queue of queues) {
        const at = queue[round];
        if (at !== undefined) turns.push(at);
      }
  }
  return turns;
}
