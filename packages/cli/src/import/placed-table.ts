/** A table with its headings understood: where something stands in it, in the words of who keeps it. */
import { columnLetter, type Row, type Table } from '../table/index.ts';
import type { Column } from './columns/cells.ts';
import { headingOf, type FieldName } from './columns/headings.ts';
import type { Headings, How } from './columns/read-headings.ts';
import type { Origin, Place } from './item.ts';

/** A column as its maker sees it, and what was made of it. */
export interface ColumnSummary {
  source: string;
  sheet?: string;
  list: Headings['list'];
  /** Its place, from 0. */
  at: number;
  heading: string;
  how: How;
  /** Our heading for what it means, or for what it may mean when that is unknown. */
  meaning?: string;
  /** The first thing in it, and how many rows have something. */
  example: string;
  filled: number;
}

/** The columns that a field of the feed comes from, when their name is not its own. */
const columnsFor: Partial<Record<string, FieldName[]>> = {
  schedules: ['hours', 'days', 'opensAt', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  costOptions: ['costs', 'costAmount', 'free'],
  locations: ['address', 'locationName', 'postalCode', 'city', 'coordinates', 'latitude'],
  capacity: ['waitingWeeks', 'available'],
  phones: ['phones', 'phoneName'],
  email: ['email', 'phoneName'],
  minimumAge: ['minimumAge', 'ages'],
  maximumAge: ['maximumAge', 'ages'],
  access: ['access', 'needsReferral'],
  status: ['status', 'temporarilyClosed'],
};

export class PlacedTable {
  readonly list: Headings['list'];
  readonly heading: Pick<Row, 'number' | 'cells'> | undefined;
  readonly columns: readonly Column[];
  readonly source: string;
  readonly #sheet: string | undefined;
  readonly #path: string | undefined;
  readonly #headings: Headings;
  /** Of each column: the first thing in it, and how many rows have something. */
  readonly #counts: { example: string; filled: number }[];

  constructor({ sheet, path }: Table, source: string, headings: Headings) {
    this.#sheet = sheet;
    this.#path = path;
    this.source = source;
    this.#headings = headings;
    this.#counts = headings.columns.map(() => ({ example: '', filled: 0 }));
    this.list = headings.list;
    // Asked for with every problem.
    this.heading = headings.row && { number: headings.row.number, cells: headings.row.cells };
    this.columns = headings.columns.flatMap(({ column }) => column ?? []);
  }

  /** The column that a field of the feed came from. */
  columnOf(field: string): number | undefined {
    for (const name of columnsFor[field] ?? [field]) {
      const found = this.columns.find((column) => column.field === name);
      if (found) return found.at;
    }
    return undefined;
  }

  place(row: number, at?: number): Place {
    const heading = at === undefined ? undefined : this.heading?.cells[at]?.trim();
    const path = this.#path;
    // The first row of a list in JSON is made of its keys.
    if (path !== undefined)
      return {
        source: this.source,
        path: `${path}${row > 1 ? `[${row - 2}]` : ''}${heading ? `.${heading}` : ''}`.replace(/^\./, '') || '$',
      };
    return {
      source: this.source,
      ...(this.#sheet !== undefined && { sheet: this.#sheet }),
      row,
      ...(at !== undefined && { column: columnLetter(at), ...(heading && { heading }) }),
    };
  }

  /** Looks at which columns have something in a row. */
  count(cells: readonly string[]): void {
    this.#headings.columns.forEach(({ at }, index) => {
      const count = this.#counts[index];
      const text = cells[at];
      if (!count || !text?.trim()) return;
      if (!count.filled++) count.example = text.trim().slice(0, 80);
    });
  }

  /** Every column that has something in the rows that were counted. */
  summaries(): ColumnSummary[] {
    const { columns, list } = this.#headings;
    const sheet = this.#sheet;
    return columns.flatMap(({ at, heading, how, column, suggestion }, index) => {
      const field = column?.field ?? suggestion;
      const { example = '', filled = 0 } = this.#counts[index] ?? {};
      if (!filled) return [];
      return {
        source: this.source,
        ...(sheet !== undefined && { sheet }),
        list,
        at,
        heading: heading.trim(),
        how,
        ...(field && { meaning: headingOf(list, field) }),
        example,
        filled,
      };
    });
  }
}

/** A row of a table, without what is in it: that is no longer needed once it is read. */
export class RowOrigin implements Origin {
  readonly #table: PlacedTable;
  readonly #row: number;

  constructor(table: PlacedTable, row: number) {
    this.#table = table;
    this.#row = row;
  }
  get source(): string {
    return this.#table.source;
  }
  place(field?: string): Place {
    return this.#table.place(this.#row, field === undefined ? undefined : this.#table.columnOf(field));
  }
}
