/**
 * From text to words that can be compared, the same for offers and for what a resident types.
 * No lookbehind in the patterns: an older Safari refuses the whole script over it.
 */

import { cached } from './maps.ts';

/** Longest query that is searched, after stop words are left out: words, and characters of all words together. */
const maximumWords = 12;
const maximumCharacters = 64;

/** Anything but ASCII without its two apostrophes. */
const special = /[^\0-&(-_a-\x7f]/;
const eachSpecial = new RegExp(special, 'gu');
/** P.G.B. and p.g.b are pgb, o.v. is ov. */
const initials = /\b[a-z](?:\.[a-z])+\b/g;
const foldedCharacters = new Map<string, string>();
const foldCharacter = (character: string): string =>
  cached(foldedCharacters, character, () =>
    /['’‘`´\u00ad]/.test(character)
      ? ''
      : character
          .normalize('NFKD')
          .toLowerCase()
          .replace(/\p{M}/gu, '')
          .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );

/**
 * Lower case, without diacritics, apostrophes and the dots in an abbreviation: `Foto’s` and `fotos`, `cliënt` and `client`, `P.G.B.` and
 * `pgb` are one. What is beyond ASCII in it are letters and digits. By the character, because most texts have only a few that need it.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = special.test(lower) ? lower.replace(eachSpecial, foldCharacter) : lower;
  return plain.includes('.') ? plain.replace(initials, (letters) => letters.replaceAll('.', '')) : plain;
}

/** The words in a text, folded. `AOW-uitkering` gives its parts. */
export const wordsOf = (text: string): string[] => fold(text).match(/[a-z\d\u0080-\uffff]+/g) ?? [];

/** A folded word as it is written in one of these texts, in lower case; undefined when it is in none. */
export function spelling(folded: string, texts: readonly string[]): string | undefined {
  for (const text of texts)
    for (const word of text.match(/[\p{L}\p{M}\p{N}'’‘`´]+/gu) ?? []) if (fold(word) === folded) return word.toLowerCase();
  return undefined;
}

const stopWords = new Set<string>();

/** Words that say nothing in a query, folded. They come from `@wijkwijzer/search/stop-words.js`; without them all words count. */
export function addStopWords(words: Iterable<string>): void {
  for (const word of words) stopWords.add(word);
}
export const isStopWord = (folded: string): boolean => stopWords.has(folded);

/** The folded words of a query, all of them but bounded; `prepare` in query-terms.ts leaves out what says nothing. */
export const queryWords = (text: string): string[] =>
  wordsOf(text.slice(0, 1000)).map((word) => word.slice(0, maximumCharacters));

/** The first words that fit within the bounds. */
export function bounded<Item extends { word: string }>(items: readonly Item[]): Item[] {
  let characters = 0;
  return items.slice(0, maximumWords).filter(({ word }) => (characters += word.length) <= maximumCharacters);
}
