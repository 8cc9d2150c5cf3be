/**
 * Dutch writes as one word what belongs together: mantelzorgondersteuning, schuldhulpverlening. A compound is found by each of its
 * parts, and what nobody wrote as one word is read as its parts. A part is a word of the feed itself, or one of the few below that
 * very many compounds end in; before it stands another word, perhaps with -s-, -e-, -en- or -er- between. Not in vertrouwen or
 * begeleiden: what stands before is no word there.
 */
import { eachWordWith, hasWord, type Dictionary } from './dictionary.ts';

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
const longestCompound = 60;
/** Prepositions and prefixes: what follows these is a word of its own. */
const noPart = /^(?:aan|achter|bij|door|her|mee|mis|onder|ont|over|tegen|toe|tussen|uit|ver|vol|voor|weg|wan)$/;
const linked = /^(.{3,})(?:s|e[nr]?)$/;

/** Ways to write the first part as a word: `kinder` and `kind` in kinderopvang. */
export const firstParts = (first: string): string[] => [first, ...(linked.exec(first)?.slice(1) ?? [])];
export const canBeFirst = (first: string): boolean => /[aeiouy]/.test(first) && !noPart.test(first);
export const canBeLast = (last: string): boolean =>
  last.length >= shortestPart || (last.length >= shortestHead && heads.has(last));
export const isFrequentHead = (word: string): boolean => heads.has(word);

/**
 * Places of the compounds that these forms of a word are the last or a middle part of: hulp in schuldhulpverlening. Those that begin with
 * it stand beside it in the dictionary. Found when it is asked: the parts of all words take longer than all that is ever asked of them.
 */
export function compoundsWith(dictionary: Dictionary, forms: readonly string[]): Set<number> {
  const { text, offsets } = dictionary;
  const has = (word: string) => hasWord(dictionary, word);
  const isFirst = (first: string, sure: boolean) =>
    first.length >= shortestHead && canBeFirst(first) && (sure || firstParts(first).some(has));
  const found = new Set<number>();
  // One look through the dictionary for forms that begin alike.
  const shortest = forms.filter((form) => !forms.some((other) => other !== form && form.startsWith(other)));
  for (const start of new Set(shortest)) {
    const alike = forms.filter((form) => form.startsWith(start));
    eachWordWith(dictionary, start, (place, begin) => {
      const from = offsets[place] ?? 0;
      const length = (offsets[place + 1] ?? 0) - 1 - from;
      if (begin < shortestHead || length > longestCompound || found.has(place)) return;
      for (const part of alike) {
        const end = begin + part.length;
        if (end > length || !text.startsWith(part, from + begin)) continue;
        const word = text.slice(from, from + length);
        const first = word.slice(0, begin);
        const last = word.slice(end);
        const isPart = last
          ? part.length >= shortestPart &&
            canBeLast(last) &&
            has(last) &&
            isFirst(first, false) &&
            isFirst(first + part, isFrequentHead(last))
          : canBeLast(part) && isFirst(first, isFrequentHead(part));
        if (isPart) found.add(place);
      }
    });
  }
  return found;
}
