/**
 * Which word was meant by one that no offer has. An extra that a browser loads after the first paint: it stands alone and only it
 * needs fuse.js, so nothing of the search itself may be imported here, types aside.
 */
import Fuse from 'fuse.js/basic';
import type { RankCorrections } from './search-request.ts';

/** What sounds alike in Dutch, written one way. Some of these never meet in one word, which does no harm. */
const sound = (word: string): string =>
  word
    .replace(/ei|y/g, 'ij')
    .replace(/ou/g, 'au')
    .replace(/ch/g, 'g')
    .replace(/c/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/th|d$|dt$/g, 't')
    .replace(/(.)\1/g, '$1');

/** A letter forgotten, or two letters the wrong way round, is half a mistake: that is how most typing errors go. */
const slip = 0.5;

/** What was done wrong when one word was typed for the other, in mistakes: one for each letter that is another or too many. */
export function mistakes(typed: string, meant: string): number {
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, at) => at * slip);
  for (let row = 1; row <= typed.length; row++) {
    const here = [row];
    for (let at = 1; at <= meant.length; at++) {
      const same = typed[row - 1] === meant[at - 1];
      const get = (list: number[], index: number) => list[index] ?? Infinity;
      let least = Math.min(get(above, at - 1) + (same ? 0 : 1), get(above, at) + 1, get(here, at - 1) + slip);
      if (row > 1 && at > 1 && typed[row - 1] === meant[at - 2] && typed[row - 2] === meant[at - 1])
        least = Math.min(least, get(before, at - 2) + slip);
      here.push(least);
    }
    before = above;
    above = here;
  }
  return above.at(-1) ?? 0;
}

/** Mistakes that still leave no doubt; a short word soon is another word. */
const forgiven = ({ length }: string): number => (length < 5 ? slip : length < 8 ? 1 : length < 12 ? 1.5 : 2);

/** Fuse.js finds what is near; for a correction the fewest mistakes decide, also of writing by ear. */
export const rankCorrections: RankCorrections = (word, candidates, sure) => {
  const near = new Fuse(candidates, { threshold: sure ? 0.4 : 0.5, ignoreFieldNorm: true }).search(word).map(({ item }) => item);
  if (!sure) return near;
  return near
    .map((item) => ({ item, count: Math.min(mistakes(word, item), mistakes(sound(word), sound(item)) + slip / 2) }))
    .filter(({ count }) => count <= forgiven(word))
    .sort((a, b) => a.count - b.count)
    .map(({ item }) => item);
};
