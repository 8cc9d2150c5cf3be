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
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/th|d$|dt$/g, 't')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1');

/** A letter forgotten, or two letters the wrong way round, is half a mistake: that is how most typing errors go. */
const slip = 0.5;

/** Three rows of the table of mistakes, used again for every word. */
const rows = [new Float64Array(80), new Float64Array(80), new Float64Array(80)] as const;

/**
 * What was done wrong when one word was typed for the other, in mistakes: one for each letter that is another or too many. When these are more
 * than `most` it does not matter how many they are.
 */
export function mistakes(typed: string, meant: string, most = Infinity): number {
  const width = Math.min(meant.length, rows[0].length - 1);
  let [before, above, here] = rows;
  for (let at = 0; at <= width; at++) above[at] = at * slip;
  let fewestAbove = 0;
  for (let row = 1; row <= typed.length; row++) {
    let fewest = row;
    const letter = typed.charCodeAt(row - 1);
    here[0] = row;
    for (let at = 1; at <= width; at++) {
      const same = letter === meant.charCodeAt(at - 1);
      let least = Math.min((above[at - 1] ?? 0) + (same ? 0 : 1), (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + slip);
      const turned =
        row > 1 && at > 1 && letter === meant.charCodeAt(at - 2) && typed.charCodeAt(row - 2) === meant.charCodeAt(at - 1);
      if (turned) least = Math.min(least, (before[at - 2] ?? 0) + slip);
      here[at] = least;
      if (least < fewest) fewest = least;
    }
    // Two letters that were turned round reach over one row, not over two.
    if (fewest > most && fewestAbove > most) return fewest;
    fewestAbove = fewest;
    [before, above, here] = [above, here, before];
  }
  return above[width] ?? 0;
}

/** Mistakes that still leave no doubt; a short word soon is another word. */
const forgiven = ({ length }: string): number => (length < 5 ? slip : length < 8 ? 1 : length < 12 ? 1.5 : 2);

const pairCode = (a: number, b: number): number => ((a & 31) << 5) | (b & 31);
/** The letter before a place and the one at it; at either end there is none. */
const pairAt = (word: string, at: number): number =>
  pairCode(at ? word.charCodeAt(at - 1) : 0, at < word.length ? word.charCodeAt(at) : 0);

const mostCandidates = 60;

/** From this many letters on, a word that is not known may be the start of one. */
const longStart = 7;

/**
 * Words of about this length that share most letter pairs; or starts of about this length, of longer words. A sure correction begins with the
 * same letter, or `huur` becomes `uur` where no offer has `huur`.
 */
function candidates(typed: string, words: readonly string[], sure: boolean, starts: boolean): string[] {
  const own = new Uint8Array(1 << 10);
  for (let at = 0; at <= typed.length; at++) own[pairAt(typed, at)] = 1;
  const apart = starts ? 1 : sure ? 2 : 3;
  const enough = sure ? 0.4 : 0.45;
  const likely = new Map<string, number>();
  for (const word of words) {
    const { length } = word;
    if (starts ? length <= typed.length : Math.abs(length - typed.length) > apart) continue;
    if (sure && word.charCodeAt(0) !== typed.charCodeAt(0)) continue;
    const last = starts ? Math.min(length, typed.length + 1) : length;
    const first = starts ? typed.length - 1 : length;
    let shared = 0;
    for (let at = 0; at <= last; at++) {
      // A start ends here as a word does: with a pair of its last letter and none.
      const whole = at < first ? 0 : shared + (own[pairCode(word.charCodeAt(at - 1), 0)] ?? 0);
      const likeness = (2 * whole) / (typed.length + at + 2);
      if (likeness >= enough) likely.set(starts ? word.slice(0, at) : word, likeness);
      shared += own[pairAt(word, at)] ?? 0;
    }
  }
  return [...likely]
    .sort(([a, own], [b, other]) => other - own || (a < b ? -1 : 1))
    .slice(0, mostCandidates)
    .map(([word]) => word);
}

/**
 * Letter pairs pick the candidates and fuse.js ranks them: over all words it is slow and finds something for anything. For a
 * correction the fewest mistakes decide, also of writing by ear. A number is what it is.
 */
export const rankCorrections: RankCorrections = (typed, words, sure) => {
  if (/\d/.test(typed)) return [];
  const rank = (some: readonly string[]): string[] =>
    new Fuse(some, { threshold: 0.5, ignoreFieldNorm: true }).search(typed).map(({ item }) => item);
  if (!sure) return rank(candidates(typed, words, sure, false));
  const heard = sound(typed);
  const most = forgiven(typed);
  const surely = (starts: boolean): string[] => {
    const counts = new Map<string, number>();
    for (const item of candidates(typed, words, sure, starts)) {
      const count = Math.min(mistakes(typed, item, most), mistakes(heard, sound(item), most) + slip / 2);
      if (count <= most) counts.set(item, count);
    }
    const count = (item: string): number => counts.get(item) ?? 0;
    return counts.size ? rank([...counts.keys()]).sort((a, b) => count(a) - count(b)) : [];
  };
  const whole = surely(false);
  return whole.length || typed.length < longStart ? whole : surely(true);
};
