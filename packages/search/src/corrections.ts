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
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/th|d$|dt$/g, 't')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1');

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

const pairCode = (a: number, b: number): number => ((a & 31) << 5) | (b & 31);
/** The letter before a place and the one at it; at either end there is none. */
const pairAt = (word: string, at: number): number =>
  pairCode(at ? word.charCodeAt(at - 1) : 0, at < word.length ? word.charCodeAt(at) : 0);

const mostCandidates = 60;

/**
 * Words of about this length that share most letter pairs. A correction begins with the same letter, or `huur` becomes `uur`
 * where no offer has `huur`.
 */
function candidates(typed: string, words: readonly string[], sure: boolean): string[] {
  const own = new Uint8Array(1 << 10);
  for (let at = 0; at <= typed.length; at++) own[pairAt(typed, at)] = 1;
  const likely: { word: string; likeness: number }[] = [];
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > (sure ? 2 : 3)) continue;
    if (sure && word.charCodeAt(0) !== typed.charCodeAt(0)) continue;
    let shared = 0;
    for (let at = 0; at <= word.length; at++) shared += own[pairAt(word, at)] ?? 0;
    const likeness = (2 * shared) / (typed.length + word.length + 2);
    if (likeness >= (sure ? 0.4 : 0.45)) likely.push({ word, likeness });
  }
  likely.sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1));
  return likely.slice(0, mostCandidates).map(({ word }) => word);
}

/** From this many letters on, a word that is not known may be the start of one. */
const longStart = 7;

/** The starts of longer words, of about this length. */
const startsLike = ({ length }: string, words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => (word.length > length ? [-1, 0, 1].map((more) => word.slice(0, length + more)) : []))),
];

/**
 * Letter pairs pick the candidates and fuse.js ranks them: over all words it is slow and finds something for anything. For a
 * correction the fewest mistakes decide, also of writing by ear. A number is what it is.
 */
export const rankCorrections: RankCorrections = (typed, words, sure) => {
  if (/\d/.test(typed)) return [];
  const near = (among: readonly string[]): string[] =>
    new Fuse(candidates(typed, among, sure), { threshold: 0.5, ignoreFieldNorm: true }).search(typed).map(({ item }) => item);
  if (!sure) return near(words);
  const surely = (among: readonly string[]): string[] =>
    near(among)
      .map((item) => ({ item, count: Math.min(mistakes(typed, item), mistakes(sound(typed), sound(item)) + slip / 2) }))
      .filter(({ count }) => count <= forgiven(typed))
      .sort((a, b) => a.count - b.count)
      .map(({ item }) => item);
  const whole = surely(words);
  return whole.length || typed.length < longStart ? whole : surely(startsLike(typed, words));
};
