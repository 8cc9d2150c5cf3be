/**
 * Dutch writes as one word what belongs together: mantelzorgondersteuning, schuldhulpverlening. A compound is found by each of its
 * parts, and what nobody wrote as one word is read as its parts. A part is a word of the feed itself, or one of the few below that
 * very many compounds end in; before it stands another word, perhaps with -s-, -e-, -en- or -er- between. Not in vertrouwen or
 * begeleiden: what stands before is no word there.
 */
import { hasWord, type Dictionary } from './dictionary.ts';
import { eachWordWith, type Letters } from './letters.ts';

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
/** Letters of a beginning that says what it is about, whatever comes after. */
const shortestBeginning = 5;
/** What is longer is no word that someone made, and takes long to try. */
const longestBegun = 30;
const longestCompound = 60;
/** Prepositions and prefixes: what follows these is a word of its own. In bijstand is no tand, in geregeld no geld, and none in understand. */
const noPart =
  /^(?:aan|achter|be|bij|door|ge|gere|her|mee|mis|onder|ont|over|te|tegen|toe|tussen|uit|under|ver|vol|voor|weg|wan)$/;
const linked = /^(.{3,})(?:s|e[nr]?)$/;

export const canBeFirst = (first: string): boolean => /[aeiouy]/.test(first) && !noPart.test(first);
/** Ways to write the first part as a word: `kinder` and `kind` in kinderopvang. */
export const firstParts = (first: string): string[] => [first, ...(linked.exec(first)?.slice(1) ?? [])].filter(canBeFirst);
export const canBeLast = (last: string): boolean =>
  last.length >= shortestPart || (last.length >= shortestHead && heads.has(last));
/** Those that tell what it is about, whatever stands before. Not taal or sport: a hospitaal and transport end in them by chance. */
const tellingHeads = new Set('vervoer taxi maaltijd kleding schuld woning verzorging oppas'.split(' '));
/** Other words end in these by chance: digitaal, transport, controleren, cultuur, kompas. What stands before must be a word. */
const endingsByChance = new Set('taal sport leren uur pas'.split(' '));
export const isTellingHead = (word: string): boolean => tellingHeads.has(word);
export const isFrequentHead = (word: string): boolean => heads.has(word);

/**
 * What a compound may begin with, the longest first, where nobody has its end: alarm in alarmketting. The end must be one of the above
 * or look like a word.
 */
export function* beginnings(compound: string): Generator<string> {
  if (compound.length > longestBegun) return;
  for (let at = compound.length - shortestHead; at >= shortestBeginning; at--) {
    const last = compound.slice(at);
    if (!heads.has(last) && (last.length < shortestBeginning || !/[aeiouy]/.test(last))) continue;
    for (const first of firstParts(compound.slice(0, at))) if (first.length >= shortestBeginning) yield first;
  }
}

/**
 * Places of the compounds that these forms of a word are the last or a middle part of: hulp in schuldhulpverlening. Those that begin with
 * it stand beside it in the dictionary. Found when it is asked: the parts of all words take longer than all that is ever asked of them.
 */
export function compoundsWith(dictionary: Dictionary, letters: Letters | undefined, forms: readonly string[]): Set<number> {
  const has = (word: string) => hasWord(dictionary, word);
  const isFirst = (first: string, sure: boolean) => canBeFirst(first) && (sure || firstParts(first).some(has));
  const found = new Set<number>();
  const long = forms.filter(canBeLast);
  // One look for forms that begin alike.
  for (const start of long.filter((form) => !long.some((other) => other !== form && form.startsWith(other)))) {
    const alike = long.filter((form) => form.startsWith(start));
    eachWordWith(dictionary, letters, start, (place, begin, word) => {
      if (word.length > longestCompound || found.has(place)) return;
      const first = word.slice(0, begin);
      for (const part of alike) {
        if (!word.startsWith(part, begin)) continue;
        const last = word.slice(begin + part.length);
        const isPart = last
          ? part.length >= shortestPart &&
            canBeLast(last) &&
            has(last) &&
            isFirst(first, false) &&
            isFirst(first + part, isFrequentHead(last))
          : canBeLast(part) && isFirst(first, isFrequentHead(part) && !endingsByChance.has(part));
        if (isPart) found.add(place);
      }
    });
  }
  return found;
}
