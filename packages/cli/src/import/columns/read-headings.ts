/** Which row of a table has the headings, and what each column means. */
import type { Row } from '../../table/index.ts';
import { fold } from '../fold.ts';
import { SourceError } from '../problem.ts';
import type { Column } from './cells.ts';
import { clueIn, lengthOf, looksLikeNames, tellOf } from './clues.ts';
import { holdsWords, isTicked, readTicked } from './ticked-columns.ts';
import { listOfHeadings, meaningOf, type FieldName, type TableOf } from './headings.ts';

/** What the maker of a table says about its headings: our name for it, or null for a column to pass over. */
export type ColumnMap = Readonly<Record<string, string | null>>;

/** A map from what was in its file; undefined for anything else. */
export function columnMapOf(value: unknown): ColumnMap | undefined {
  const isMap =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => each === null || typeof each === 'string');
  return isMap ? (value as ColumnMap) : undefined;
}

/** How a meaning was found: by a heading that is known, in the map, by words in the heading or the cells, or not at all. */
export type How = 'known' | 'told' | 'guessed' | 'unknown';

export interface ReadColumn {
  at: number;
  heading: string;
  how: How;
  /** Undefined when unknown, or told to pass over. */
  column?: Column;
  /** Of an unknown column: what it may be by what is in it. */
  suggestion?: FieldName;
}

export interface Headings {
  list: TableOf;
  /** Undefined when the first row is a record already. */
  row: Row | undefined;
  columns: ReadColumn[];
}

/** Fields that may have several columns. Of any other field the first column counts, and a second one is not understood. */
const joined = new Set<FieldName>(
  'themes audience attendance hours days opensAt closesAt monday tuesday wednesday thursday friday saturday sunday closures languages phones summary description needs keywords eligibility applicationProcess contactBy costs costAmount form alert serviceAreas alternatives laws tasks notTasks neighborhoods criteria introduction independence'.split(
    ' ',
  ) as FieldName[],
);

/** Addresses, postal codes, clock times, amounts and numbers, and long texts: what stands in rows, never above them. */
const isValue = /^\s*\S+@\S+\.\S+|https?:\/\/|^\s*[1-9]\d{3}\s?[a-z]{2}\s*$|\d{6}|\d[.:]\d\d\b|€ ?\d|^[^]{150}/i;
const hasValue = ({ cells }: Row) => cells.some((cell) => isValue.test(cell));

/** The row that most looks like headings, among the first; some tables have a title above them. */
function findHeadings(rows: readonly Row[], columns: ColumnMap): Row | undefined {
  const told = new Set(Object.keys(columns).map(fold));
  const score = (row: Row) => {
    if (hasValue(row)) return 0;
    const known = new Set<string>();
    const guessed = new Set<string>();
    for (const cell of row.cells) {
      if (!cell.trim()) continue;
      if (told.has(fold(cell))) known.add(fold(cell));
      else {
        const { field } = meaningOf('offers', cell) ?? meaningOf('supporters', cell) ?? {};
        const clue = field ?? clueIn('offers', cell) ?? clueIn('supporters', cell);
        if (clue) (field ? known : guessed).add(clue);
      }
    }
    for (const field of known) guessed.delete(field);
    return known.size * 2 + guessed.size;
  };
  let best: Row | undefined;
  // Two that are known, or one and a guess, or three guesses: fewer may be anything.
  let most = 2;
  for (const row of rows.slice(0, 20)) {
    const found = score(row);
    if (found > most) [best, most] = [row, found];
  }
  return best ?? rows.find((row) => row.cells.filter((cell) => cell.trim()).length > 1) ?? rows[0];
}

/** Undefined for a table without rows. `rows` are those that are neither empty nor explanation. */
export function readHeadings(rows: readonly Row[], told: ColumnMap = {}, source = ''): Headings | undefined {
  const row = findHeadings(rows, told);
  if (!row) return undefined;
  const at = rows.indexOf(row);
  const byFold = new Map(Object.entries(told).map(([heading, field]) => [fold(heading), field]));
  // What the map says a heading is counts as the heading.
  const names = row.cells.map((cell) => (byFold.has(fold(cell)) ? byFold.get(fold(cell)) : cell));
  const list = listOfHeadings(names.filter((name) => name != null));
  const columns = row.cells.map((heading, index): ReadColumn => ({ at: index, heading, how: 'unknown' }));
  const taken: Column[] = [];
  const take = (column: ReadColumn, field: FieldName, group: number, how: How) => {
    if (!joined.has(field) && taken.some((one) => one.field === field && one.group === group)) return;
    column.column = { at: column.at, field, group, heading: column.heading.trim() };
    column.how = how;
    taken.push(column.column);
  };

  for (const column of columns) {
    const name = names[column.at];
    const isTold = byFold.has(fold(column.heading)) && column.heading.trim() !== '';
    const meaning = name == null ? undefined : meaningOf(list, name);
    if (isTold && name === null) column.how = 'told';
    else if (meaning) {
      take(column, meaning.field, meaning.group, isTold ? 'told' : 'known');
      if (column.column && meaning.edge) column.column.edge = meaning.edge;
    } else if (isTold) throw new SourceError('unknown-field', source, name ?? '');
  }
  const isHeadless = hasValue(row) && !columns.some(({ how }) => how !== 'unknown');
  if (isHeadless) return { list, row: undefined, columns: [] };

  settle(columns);
  const above = spread(rows[at - 1]?.cells ?? []);
  // A row is cut into its cells each time that it is asked for them.
  const records = rows.slice(at + 1, at + 500).map(({ cells }) => cells);
  const valuesOf = (column: number) => valuesIn(records, column);
  // Nobody's language is x: a heading that is known may be a subject among others.
  const unread = columns.filter(
    ({ how, column }) => how === 'unknown' || (how === 'known' && column && holdsWords(column.field)),
  );
  for (const [place, field] of readTicked(list, unread, valuesOf, above))
    for (const column of columns.filter(({ at: own }) => own === place)) {
      take(column, field, 1, 'guessed');
      if (column.column) column.column.isTicked = true;
    }
  for (const { column, how } of columns)
    if (column && how === 'told' && holdsWords(column.field) && isTicked(valuesOf(column.at))) column.isTicked = true;
  for (const column of columns) {
    if (column.how !== 'unknown') continue;
    const { heading } = column;
    const clue =
      (meaningOf(list, heading) ? undefined : clueIn(list, heading)) ?? clueIn(list, `${above[column.at] ?? ''} ${heading}`);
    // `properties.adres`, a path in JSON, is as good as its last word.
    const isPath = /^[\w-]+(?:\.[\w-]+)+$/.test(heading) && meaningOf(list, heading.replace(/.*\./, ''))?.field === clue;
    if (clue) take(column, clue, 1, isPath ? 'known' : 'guessed');
  }
  lookInside(list, columns, records, take);
  return { list, row, columns };
}

/** Headings that mean something else beside others: "Nr" after a street is of the house, "Wie" beside "Voor wie" is who gives it. */
function settle(columns: readonly ReadColumn[]) {
  const has = (field: FieldName, but?: ReadColumn) => columns.some((each) => each !== but && each.column?.field === field);
  for (const each of columns) {
    const { column, at, heading } = each;
    if (column?.field === 'id' && /^n(umme)?r\b/i.test(heading.trim()) && columns[at - 1]?.column?.field === 'address')
      column.field = 'houseNumber';
    if (column?.field === 'audience' && fold(heading) === 'wie' && has('audience', each) && !has('organization'))
      column.field = 'organization';
  }
}

/** A heading over several columns stands above the first of them. One over everything is a title. */
function spread(cells: readonly string[]): string[] {
  if (cells.filter((cell) => cell.trim()).length < 2) return [];
  let last = '';
  return cells.map((cell) => (last = cell.trim() || last));
}

type Records = readonly (readonly string[])[];

const valuesIn = (records: Records, at: number): string[] => records.map((cells) => cells[at]?.trim() ?? '').filter(Boolean);

const isNamed = (records: Records, at: number): boolean => {
  const values = valuesIn(records, at);
  return values.length > 0 && lengthOf(values) < 40 && looksLikeNames(values);
};

/** What is in the columns that are left. Only without a name nothing can be read: so that is taken, and everything else proposed. */
function lookInside(
  list: TableOf,
  columns: readonly ReadColumn[],
  records: Records,
  take: (column: ReadColumn, field: FieldName, group: number, how: How) => void,
) {
  const taken = new Set(columns.map(({ column }) => column?.field));
  const open = columns.flatMap((column) => {
    const values = column.how === 'unknown' ? valuesIn(records, column.at) : [];
    return values.length ? [{ column, values }] : [];
  });
  for (const { column, values } of open) {
    const told = tellOf(list, values, taken);
    if (told) taken.add((column.suggestion = told));
  }
  const left = () => open.filter(({ column }) => !column.suggestion && !column.column && column.heading.trim());
  // Tables of a database that only refer to each other have no names.
  const isLink = columns.filter(({ heading }) => /\w[ _]id$/i.test(heading.trim())).length > 1;
  if (!taken.has('name') && !isLink) {
    // "Wat": who answers that in a few words, names it.
    const what = columns.find(({ column, at }) => column?.field === 'description' && isNamed(records, at));
    const name = left().find(({ values }) => looksLikeNames(values))?.column;
    if (what?.column) [what.column.field, what.how] = ['name', 'guessed'];
    else if (name && taken.size > 1) take(name, 'name', 1, 'guessed');
    else if (name) name.suggestion = 'name';
  }
  const text: FieldName = list === 'offers' ? 'description' : 'introduction';
  if (taken.has(text)) return;
  const [longest] = left()
    .filter(({ values }) => lengthOf(values) > 80)
    .sort((a, b) => lengthOf(b.values) - lengthOf(a.values));
  if (longest) longest.column.suggestion = text;
}
