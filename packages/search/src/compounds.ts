/**
 * Dutch writes as one word what belongs together: mantelzorgondersteuning, schuldhulpverlening. A compound is found by each of its
 * parts, and what nobody wrote as one word is read as its parts. A part is a word of the feed itself, or one of the few below that
 * very many compounds end in; before it stands another word, perhaps with -s-, -e-, -en- or -er- between. Not in vertrouwen or
 * begeleiden: what stands before is no word there.
 */
import type { Steps } from '@wijkwijzer/feed';
import { hashFactor, type WordTable } from './word-table.ts';

/** What compounds about help, people and places end in most. Of these three letters are enough, and what stands before may be unknown. */
export const frequentHeads =
  `hulp zorg werk huis groep club les lessen cursus training coach maatje avond middag ochtend dag uur plein centrum punt
loket winkel bank kamer cafe koor tuin feest spel bus taxi vervoer rit dienst service lijn telefoon gesprek spreekuur team
begeleiding ondersteuning ondersteuner verlening verwerking vereniging bemiddeling opvang oppas regeling toeslag uitkering
schuld geld kosten vergoeding budget subsidie fonds wet recht plan probleem problemen klachten ziekte aanvraag formulier woning
wonen school leren taal sport bad pas kaart park route club bezoek maaltijd kleding verzorging`.split(/\s+/);
const heads = new Set(frequentHeads);
const shortestPart = 4;
const shortestHead = 3;
/** Prepositions and prefixes: what follows these is a word of its own. */
const noPart = /^(?:aan|achter|bij|door|her|mee|mis|onder|ont|over|tegen|toe|tussen|uit|ver|vol|voor|weg|wan)$/;
const linked = /^(.{3,})(?:s|e[nr]?)$/;

/** Ways to write the first part as a word: `kinder` and `kind` in kinderopvang. */
export const firstParts = (first: string): string[] => [first, ...(linked.exec(first)?.slice(1) ?? [])];
export const canBeFirst = (first: string): boolean => /[aeiouy]/.test(first) && !noPart.test(first);
export const canBeLast = (last: string): boolean =>
  last.length >= shortestPart || (last.length >= shortestHead && heads.has(last));
export const isFrequentHead = (word: string): boolean => heads.has(word);

/** Pairs of the number of a part and of a compound with it, of all compounds of a table. The first part needs none: they begin alike. */
export function* findParts(table: WordTable): Steps<number[]> {
  const { words } = table;
  const pairs: number[] = [];
  const before: number[] = [];
  const powers = [1];
  const read = (compound: number): void => {
    const word = words[compound] ?? '';
    const { length } = word;
    if (length < shortestHead + shortestPart - 1 || length > 60) return;
    before[0] = 0;
    for (let at = 0; at < length; at++) before[at + 1] = (Math.imul(before[at] ?? 0, hashFactor) + word.charCodeAt(at)) | 0;
    while (powers.length <= length) powers.push(Math.imul(powers.at(-1) ?? 1, hashFactor));
    const number = (from: number, to: number): number =>
      table.numberOf(((before[to] ?? 0) - Math.imul(before[from] ?? 0, powers[to - from] ?? 0)) | 0, to - from);
    const isFirst = (to: number, sure: boolean): boolean => {
      const first = word.slice(0, to);
      return canBeFirst(first) && (sure || firstParts(first).some((each) => number(0, each.length)));
    };
    for (let last = length - shortestHead; last >= shortestHead; last--) {
      const tail = number(last, length);
      if (!tail || !canBeLast(words[tail] ?? '') || !isFirst(last, isFrequentHead(words[tail] ?? ''))) continue;
      pairs.push(tail, compound);
      // What stands between: hulp in schuldhulpverlening.
      for (let from = shortestHead; from <= last - shortestPart; from++) {
        const between = number(from, last);
        if (between && isFirst(from, false)) pairs.push(between, compound);
      }
    }
  };
  for (let at = 1; at < words.length; at++) {
    read(at);
    if (at % 200 === 0) yield;
  }
  return pairs;
}
