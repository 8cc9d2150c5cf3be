/** From a table to offers or supporters, with everything that was left out or changed on the way. */
import { readItem, type Offer, type Steps, type Supporter } from '@wijkwijzer/feed';
import type { Row, Table } from '../table/index.ts';
import { Cells, type Cell } from './columns/cells.ts';
import { readOffer, readSupporter } from './columns/read-columns.ts';
import { readHeadings, type ColumnMap } from './columns/read-headings.ts';
import { fold } from './fold.ts';
import type { Item } from './item.ts';
import { PlacedTable, RowOrigin, type ColumnSummary } from './placed-table.ts';
import { shown, type ImportCode, type ImportProblem } from './problem.ts';
import type { References } from './references.ts';
import type { Report } from './report.ts';

export interface TableContext {
  source: string;
  references: References;
  report: Report;
  columns?: ColumnMap | undefined;
}

export interface ReadTable {
  items: Item[];
  /** Rows that are neither empty, nor explanation, nor headings. */
  given: number;
  columns: ColumnSummary[];
}

const firstOf = (cells: readonly string[]) => shown(cells.find((cell) => cell.trim()));

export function* readTable(given: Table, context: TableContext): Steps<ReadTable> {
  const { source, report } = context;
  const sheet = given.sheet === undefined ? {} : { sheet: given.sheet };
  for (const note of given.notes) report.add({ source, ...sheet, ...note });

  const rows = given.rows.filter((row) => row.isRecord);
  const headings = readHeadings(rows, context.columns, source);
  const [first] = rows;
  if (!headings || !first) return { items: [], given: 0, columns: [] };
  const table = new PlacedTable(given, source, headings);
  const { heading } = table;
  const at = headings.row ? rows.indexOf(headings.row) : -1;
  for (const row of rows.slice(0, Math.max(at, 0)))
    report.add({ code: 'above-headings', ...table.place(row.number), ...firstOf(row.cells) });
  const records = rows.slice(at + 1);

  const items: Item[] = [];
  if (table.columnOf('name') !== undefined) {
    const sayColumns = report.sayLater();
    const reader = new RowReader(table, context);
    for (const row of records) {
      const item = reader.read(row);
      if (item) items.push(item);
      yield;
    }
    reader.settle(items);
    if (heading) sayColumns(columnProblems(table, heading));
  } else if (records.length) {
    for (const { cells } of records) table.count(cells);
    const words = (heading ?? first).cells.filter((cell) => cell.trim()).join(', ');
    const isOther = given.sheet !== undefined && !table.columns.length;
    const code = !heading ? 'no-headings' : isOther ? 'no-list' : 'no-name-column';
    report.add({ code, ...table.place((heading ?? first).number), ...shown(words), skipped: records.length });
  }
  return { items, given: records.length, columns: table.summaries() };
}

/** Which columns were guessed, and which do not count. */
function columnProblems(table: PlacedTable, { number }: Pick<Row, 'number'>): ImportProblem[] {
  return table.summaries().flatMap(({ at, how, meaning, example, filled }): ImportProblem[] => {
    const place = table.place(number, at);
    if (how === 'guessed' && meaning) return [{ code: 'heading-guessed', ...place, value: meaning }];
    if (how !== 'unknown') return [];
    if (!meaning) return [{ code: 'unknown-column', ...place, ...shown(example), count: filled }];
    return [{ code: 'column-suggested', ...place, ...shown(example), expected: meaning, count: filled }];
  });
}

class RowReader {
  readonly #table: PlacedTable;
  readonly #context: TableContext;
  readonly #nameById = new Map<string, string>();
  /** Rows with a name and nothing else. */
  readonly #onlyNames: { item: Item; number: number; name: string }[] = [];
  /** The last row with more than a name, and how many there are. */
  #lastFull = 0;
  #full = 0;

  constructor(table: PlacedTable, context: TableContext) {
    this.#table = table;
    this.#context = context;
  }

  read({ number, cells: texts }: Row): Item | undefined {
    const { references, report } = this.#context;
    const table = this.#table;
    const { list, heading, columns } = table;
    table.count(texts);
    const say = (code: ImportCode, { column, text }: Cell, value = text, expected?: string) =>
      report.add({ code, ...table.place(number, column.at), ...shown(value), ...(expected && { expected }) });
    const cells = new Cells(texts, columns, say);
    // A row that only adds to an earlier one — another place, another day — has that one's id and goes by its name.
    const ownName = cells.first('name')?.text;
    const id = cells
      .first(ownName === undefined ? 'continues' : 'id')
      ?.text.slice(0, 200)
      .trim();
    const name = ownName ?? this.#nameById.get(id ?? '');
    const nameAt = table.columnOf('name') ?? 0;
    const nameHeading = heading?.cells[nameAt] ?? '';
    if (!name) {
      report.add({ code: 'row-without-name', ...table.place(number, nameAt), ...firstOf(texts), skipped: 1 });
      return undefined;
    }
    if (fold(name) === fold(nameHeading)) {
      report.add({ code: 'heading-again', ...table.place(number), skipped: 1 });
      return undefined;
    }
    if (/^(voorbeeld|example)\s*:/i.test(name))
      report.add({ code: 'example-row', ...table.place(number, nameAt), ...shown(name) });
    const width = heading?.cells.length ?? 0;
    texts.slice(width).forEach((text, index) => {
      if (text.trim()) report.add({ code: 'extra-cell', ...table.place(number, width + index), ...shown(text) });
    });

    const draft = list === 'offers' ? readOffer(cells, references) : readSupporter(cells, references);
    const { item, found } = readItem(list, { ...draft, name, id: id || '-' });
    for (const { code, path, value, expected, skipped, count } of found) {
      const [field = ''] = path.slice(1).split(/[.[]/);
      report.add({
        code,
        path: path.slice(1),
        ...table.place(number, table.columnOf(field)),
        ...(value !== undefined && { value }),
        ...(expected !== undefined && { expected }),
        ...(skipped !== undefined && { skipped }),
        ...(count !== undefined && { count }),
      });
    }
    if (!item) return undefined;
    if (id) this.#nameById.set(id, name);
    const rest = { origin: new RowOrigin(table, number), hasId: !!id };
    const read: Item = list === 'offers' ? { list, item: item as Offer, ...rest } : { list, item: item as Supporter, ...rest };
    if (columns.length > 2 && texts.filter((cell) => cell.trim()).length === 1)
      this.#onlyNames.push({ item: read, number, name });
    else {
      this.#lastFull = number;
      this.#full++;
    }
    return read;
  }

  /**
   * A text alone above rows that say more is a heading between them, and leaves the list of items. In a list in which many rows have
   * no more than a name, and at its end, it is an offer that has yet to be filled in.
   */
  settle(items: Item[]): void {
    const { report } = this.#context;
    const between = this.#onlyNames.filter(({ number }) => number < this.#lastFull);
    // In capitals it hardly is the name of an offer; otherwise there has to be more than one such row.
    const isLoud = between.every(({ name }) => /\p{Lu}/u.test(name) && name === name.toUpperCase());
    const isHeading = isLoud ? between.length <= this.#full : between.length > 1 && between.length * 2 <= this.#full;
    const headings = new Set<Item>();
    for (const { item, number, name } of this.#onlyNames) {
      const place = this.#table.place(number, this.#table.columnOf('name') ?? 0);
      if (isHeading && number < this.#lastFull) {
        headings.add(item);
        report.add({ code: 'sub-heading', ...place, ...shown(name), skipped: 1 });
      } else report.add({ code: 'only-name', ...place, ...shown(name) });
    }
    if (headings.size) items.splice(0, items.length, ...items.filter((item) => !headings.has(item)));
  }
}
