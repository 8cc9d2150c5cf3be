/** From a table to offers or supporters, with everything that was left out or changed on the way. */
import { readItem, type Offer, type Steps, type Supporter } from '@wijkwijzer/feed';
import { columnLetter, type Row, type Table } from '../table/index.ts';
import { Cells, type Cell, type Column } from './columns/cells.ts';
import { listOfHeadings, meaningOf, type FieldName, type TableOf } from './columns/headings.ts';
import { readOffer, readSupporter } from './columns/read-columns.ts';
import { fold } from './fold.ts';
import type { Item } from './item.ts';
import { shown, SourceError, type ImportCode, type ImportProblem } from './problem.ts';
import type { References } from './references.ts';
import type { Report } from './report.ts';

/** What the maker of a table says about its headings: our name for it, or null for a column to pass over. */
export type ColumnMap = Readonly<Record<string, string | null>>;

export interface TableContext {
  source: string;
  references: References;
  report: Report;
  columns?: ColumnMap | undefined;
}

/** Rows that are neither empty, nor explanation, nor headings. */
export interface ReadTable {
  items: Item[];
  given: number;
  list: TableOf;
}

/** Fields that may have several columns. Of any other field the first column counts, and a second one is not understood. */
const joined = new Set<FieldName>(
  'themes audience attendance hours days opensAt closesAt monday tuesday wednesday thursday friday saturday sunday closures languages phones summary description needs keywords eligibility applicationProcess contactBy costs costAmount form alert serviceAreas alternatives laws tasks notTasks neighborhoods criteria introduction independence'.split(
    ' ',
  ) as FieldName[],
);

/** Where a field of the feed came from, when its name is not the column's. */
const columnFor: Partial<Record<string, FieldName[]>> = {
  schedules: ['hours', 'days'],
  costOptions: ['costs', 'costAmount', 'free'],
  locations: ['address', 'locationName', 'city'],
  capacity: ['waitingWeeks', 'available'],
};

/**
 * A line that explains: its first cell is a # with a space after it. Our templates have them under the headings. A name such as
 * "#doeslief" is no explanation.
 */
export const isExplanation = (row: Row): boolean => /^\s*#(\s|$)/.test(row.cells[0] ?? '');
const isEmpty = (row: Row) => row.cells.every((cell) => !cell.trim());

export function* readTable(table: Table, context: TableContext): Steps<ReadTable> {
  const { source, report } = context;
  const sheet = table.sheet === undefined ? {} : { sheet: table.sheet };
  for (const note of table.notes) report.add({ source, ...sheet, ...note });

  const rows = table.rows.filter((row) => !isEmpty(row) && !isExplanation(row));
  const heading = findHeadings(rows, context.columns);
  if (!heading) return { items: [], given: 0, list: 'offers' };
  const { list, columns, unknown } = readHeadings(heading, context);
  const at = rows.indexOf(heading);
  for (const row of rows.slice(0, at))
    report.add({ code: 'above-headings', source, ...sheet, row: row.number, ...shown(row.cells.find(Boolean)) });
  const records = rows.slice(at + 1);
  const nameColumn = columns.find(({ field }) => field === 'name');
  if (!nameColumn) {
    const headings = heading.cells.filter(Boolean).join(', ');
    if (records.length)
      report.add({ code: 'no-name-column', source, ...sheet, row: heading.number, ...shown(headings), skipped: records.length });
    return { items: [], given: records.length, list };
  }

  const place = (row: Row, column?: number): Pick<ImportProblem, 'source' | 'sheet' | 'row' | 'column' | 'heading'> => ({
    source,
    ...sheet,
    row: row.number,
    ...(column !== undefined && {
      column: columnLetter(column),
      ...(heading.cells[column] && { heading: heading.cells[column] }),
    }),
  });
  const items: Item[] = [];
  const nameById = new Map<string, string>();
  for (const row of records) {
    const item = readRecord(row);
    if (item) items.push(item);
    yield;
  }
  for (const column of unknown) {
    const filled = records.map((row) => row.cells[column]?.trim()).filter(Boolean);
    if (filled.length)
      report.add({ code: 'unknown-column', ...place(heading, column), ...shown(filled[0]), count: filled.length });
  }
  return { items, given: records.length, list };

  function readRecord(row: Row): Item | undefined {
    const say = (code: ImportCode, cell: Cell, value?: string, expected?: string) =>
      report.add({ code, ...place(row, cell.column.at), ...shown(value ?? cell.text), ...(expected && { expected }) });
    const cells = new Cells(row.cells, columns, say);
    // A row that only adds to an earlier one — another place, another day — has that one's id and goes by its name.
    const ownName = cells.first('name')?.text;
    const id = cells
      .first(ownName === undefined ? 'continues' : 'id')
      ?.text.slice(0, 200)
      .trim();
    const name = ownName ?? nameById.get(id ?? '');
    if (!name) {
      report.add({
        code: 'row-without-name',
        ...place(row, nameColumn?.at),
        ...shown(row.cells.find((cell) => cell.trim())),
        skipped: 1,
      });
      return undefined;
    }
    if (fold(name) === fold(heading?.cells[nameColumn?.at ?? 0] ?? '')) {
      report.add({ code: 'heading-again', ...place(row), skipped: 1 });
      return undefined;
    }
    if (/^(voorbeeld|example)\s*:/i.test(name))
      report.add({ code: 'example-row', ...place(row, nameColumn?.at), ...shown(name) });
    row.cells.slice(heading?.cells.length).forEach((text, index) => {
      if (text.trim()) report.add({ code: 'extra-cell', ...place(row, index + (heading?.cells.length ?? 0)), ...shown(text) });
    });
    const draft = list === 'offers' ? readOffer(cells, context.references) : readSupporter(cells, context.references);
    const { item, found } = readItem(list, { ...draft, name, id: id || '-' });
    for (const each of found) {
      const [field = ''] = each.path.slice(1).split(/[.[]/);
      const column = (columnFor[field] ?? [field as FieldName])
        .map((name) => columns.find((one) => one.field === name))
        .find(Boolean);
      const { code, value, expected, skipped, count } = each;
      report.add({
        code,
        ...place(row, column?.at),
        path: each.path.slice(1),
        ...(value !== undefined && { value }),
        ...(expected !== undefined && { expected }),
        ...(skipped !== undefined && { skipped }),
        ...(count !== undefined && { count }),
      });
    }
    if (!item) return undefined;
    if (id) nameById.set(id, name);
    const origin = { source, ...sheet, row: row.number };
    return list === 'offers'
      ? { list, item: item as Offer, origin, hasId: !!id }
      : { list, item: item as Supporter, origin, hasId: !!id };
  }
}

/** Addresses, postal codes and numbers, and long texts: what stands in rows, never above them. */
const isValue = /^\s*\S+@\S+\.\S+|https?:\/\/|^\s*[1-9]\d{3}\s?[a-z]{2}\s*$|\d{6}|^[^]{150}/i;

/** The row that most looks like headings, among the first; some tables have a title above them. */
export function findHeadings(rows: readonly Row[], columns: ColumnMap = {}): Row | undefined {
  const told = new Set(Object.keys(columns).map(fold));
  const score = ({ cells }: Row) =>
    cells.some((cell) => isValue.test(cell))
      ? 0
      : new Set(
          cells.flatMap(
            (cell) =>
              (told.has(fold(cell)) ? fold(cell) : (meaningOf('offers', cell) ?? meaningOf('supporters', cell))?.field) ?? [],
          ),
        ).size;
  let best: Row | undefined;
  let most = 1;
  for (const row of rows.slice(0, 20)) {
    const found = score(row);
    if (found > most) [best, most] = [row, found];
  }
  return best ?? rows.find((row) => row.cells.filter((cell) => cell.trim()).length > 1) ?? rows[0];
}

interface Headings {
  list: TableOf;
  columns: Column[];
  unknown: number[];
}

function readHeadings(row: Row, { source, columns: told = {} }: TableContext): Headings {
  const byFold = new Map(Object.entries(told).map(([heading, field]) => [fold(heading), field]));
  // What the map says a heading is counts as the heading.
  const names = row.cells.map((cell) => (byFold.has(fold(cell)) ? byFold.get(fold(cell)) : cell));
  const list = listOfHeadings(names.filter((name) => name != null));
  const columns: Column[] = [];
  const unknown: number[] = [];
  names.forEach((name, at) => {
    if (name === null) return;
    const meaning = meaningOf(list, name ?? '');
    const isTold = byFold.has(fold(row.cells[at] ?? ''));
    if (!meaning && isTold) throw new SourceError('unknown-field', source, name);
    const isTaken =
      meaning && !joined.has(meaning.field) && columns.some((one) => one.field === meaning.field && one.group === meaning.group);
    if (meaning && !isTaken) columns.push({ at, ...meaning });
    else unknown.push(at);
  });
  return { list, columns, unknown };
}
