/** What the columns of an unfamiliar table may mean: by their headings, and where those say nothing by what is in them. */
import type { Table } from '../table/index.ts';
import { headingOf } from './columns/headings.ts';
import { readHeadings, type ColumnMap } from './columns/read-headings.ts';

/** Every heading with our name for it, or null where nothing fits: to be looked at, mended and given back as `--columns`. */
export function proposeColumns(table: Table): ColumnMap {
  const { list, columns } = readHeadings(table.rows.filter((row) => row.isRecord)) ?? { list: 'offers' as const, columns: [] };
  return Object.fromEntries(
    columns.flatMap(({ heading, column, suggestion }) => {
      const field = column?.field ?? suggestion;
      return heading.trim() ? [[heading, field ? headingOf(list, field) : null]] : [];
    }),
  );
}
