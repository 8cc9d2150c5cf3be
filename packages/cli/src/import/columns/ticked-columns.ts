/** Columns that are ticked where something applies: a cross under `Geld` says what a cell with "geld" under `Thema` would have said. */
import { yesOrNo } from '../dutch/yes-no.ts';
import { fold } from '../fold.ts';
import { clueIn, isInternal } from './clues.ts';
import type { FieldName, TableOf } from './headings.ts';

/** What a heading may be a word of. */
const wordFields = new Set<FieldName>(['themes', 'needs', 'audience', 'keywords', 'languages', 'serviceAreas', 'neighborhoods']);
/** So many together are a list of subjects; one or two may be about anything. */
const leastTogether = 3;
/** Headings about people; the others are about subjects. */
const people =
  /\b(?:ouderen|senioren|jongeren|jeugd|jongvolwassenen|kinderen|kind|gezinnen|ouders|volwassenen|mannen|vrouwen|mantelzorgers?|statushouders|vluchtelingen|nieuwkomers|inwoners|iedereen|lhbti\w*|\d+ ?(?:plus|jaar))\b/;

interface Unread {
  at: number;
  heading: string;
}

/** Whether there is a tick in every cell that has something; a "nee" among them makes it the answer to a question. */
export const isTicked = (values: readonly string[]): boolean => values.length > 0 && values.every((value) => yesOrNo(value));

/** What the ticked ones among these columns are about, by what stands `above` their headings or else by the headings. */
export function readTicked(
  list: TableOf,
  columns: readonly Unread[],
  valuesOf: (at: number) => readonly string[],
  above: readonly string[],
): Map<number, FieldName> {
  const told = ({ at }: Unread): FieldName | undefined => {
    const field = above[at] ? clueIn(list, above[at]) : undefined;
    return field && wordFields.has(field) ? field : undefined;
  };
  const ticked = columns.filter((column) => {
    const own = clueIn(list, column.heading);
    const isWord = column.heading.trim() !== '' && !isInternal(fold(column.heading)) && (!own || wordFields.has(own));
    return isWord && isTicked(valuesOf(column.at));
  });
  const isList = ticked.length >= leastTogether;
  return new Map(
    ticked.flatMap((column): [number, FieldName][] => {
      const field = told(column) ?? (isList ? (people.test(fold(column.heading)) ? 'audience' : 'themes') : undefined);
      return field ? [[column.at, field]] : [];
    }),
  );
}

/** Whether a field holds words, and not an answer that a tick may give. */
export const holdsWords = (field: FieldName): boolean => wordFields.has(field);
