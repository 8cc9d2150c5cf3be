/** From a cell to one kind of value: a word of a set, a number, yes or no, a day, a link. What is none of it is said. */
import { safeUrl } from '@wijkwijzer/feed';
import { dayOf } from '../dutch/date.ts';
import { listOf } from '../dutch/list.ts';
import { numberOf } from '../dutch/number.ts';
import { yesOrNo } from '../dutch/yes-no.ts';
import type { Draft } from '../item.ts';
import type { Cells } from './cells.ts';
import type { FieldName } from './headings.ts';
import { wordFor, wordList, wordsFor, type Words } from './words.ts';

/** Whether a text is hardly more than a word: "met een vrijwilliger", "na een gesprek met de gemeente". */
export const isWord = (text: string): boolean => text.trim().split(/\s+/).length <= 6;

/** Words of a fixed set; what is none of them is said. */
export function choose<Word extends string>(cells: Cells, field: FieldName, words: Words<Word>): Word | undefined {
  const cell = cells.first(field);
  if (!cell) return undefined;
  const word = wordFor(words, cell.text);
  if (!word) cells.say('unknown-word', cell, cell.text, wordList(words));
  else if (!isWord(cell.text)) cells.say('word-found', cell, cell.text, word);
  return word;
}

export function chooseAll<Word extends string>(cells: Cells, field: FieldName, words: Words<Word>): Word[] | undefined {
  if (!cells.first(field)) return undefined;
  const chosen = cells.all(field).flatMap((cell) => {
    const { found, unknown } = wordsFor(words, listOf(cell.text));
    if (found.length && listOf(cell.text).some((part) => !isWord(part)))
      cells.say('word-found', cell, cell.text, found.join(' | '));
    for (const part of unknown) cells.say('unknown-word', cell, part, wordList(words));
    return found;
  });
  return chosen.length ? [...new Set(chosen)] : undefined;
}

export const parts = (cells: Cells, field: FieldName, split = listOf): string[] | undefined => {
  if (!cells.first(field)) return undefined;
  return [...new Set(cells.all(field).flatMap(({ text }) => split(text)))];
};

export function number(
  cells: Cells,
  field: FieldName,
  unit = /\b(jaar|weken|week|werkdagen|werkdag|dagen|dag|wk|years?)\b\.?|\+/gi,
): number | undefined {
  const cell = cells.first(field);
  const value = cell && (/^(geen|no|none)\b/i.test(cell.text) ? 0 : numberOf(cell.text.replace(unit, '')));
  if (cell && value === undefined) cells.say('not-a-number', cell);
  return value;
}

export function bool(cells: Cells, field: FieldName): boolean | undefined {
  const cell = cells.first(field);
  const value = cell && yesOrNo(cell.text);
  if (cell && value === undefined) cells.say('not-yes-or-no', cell);
  return value;
}

export function day(cells: Cells, field: FieldName): string | undefined {
  const cell = cells.first(field);
  const value = cell && dayOf(cell.text);
  if (cell && value === undefined) cells.say('not-a-date', cell);
  return value;
}

/** Leaves out what is not known. */
export function put<Key extends keyof Draft>(draft: Draft, key: Key, value: Draft[Key]) {
  if (value !== undefined) draft[key] = value;
}

/** An address with or without https:// in front; only the first when there are more. */
export function link(cells: Cells, field: FieldName): string | undefined {
  const cell = cells.first(field);
  if (!cell) return undefined;
  const [given = ''] = cell.text.split(/[\s;|]+/);
  const isBare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.[a-z]{2,}([/?#]|$)/iu.test(given);
  const safe = safeUrl(isBare ? `https://${given}` : given);
  if (!safe?.startsWith('http')) cells.say('not-a-link', cell);
  return safe?.startsWith('http') ? safe : undefined;
}
