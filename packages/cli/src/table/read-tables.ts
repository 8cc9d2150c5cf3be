/** A file that holds tables — CSV or a workbook — whatever its name says. */
import type { Steps } from '@wijkwijzer/feed';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import type { Row, Table, TableNote } from './table.ts';

/** CSV from bytes, in steps. */
export function* readCsvBytes(bytes: Uint8Array): Steps<Table> {
  const { text, notes } = decodeText(bytes);
  yield;
  const table = yield* readCsv(text);
  return { ...table, notes: [...table.notes, ...(notes.length ? inRows(notes, table.rows) : [])] };
}

/** A line of the file → the row it is in: a cell may have lines of its own. */
function inRows(notes: readonly TableNote[], rows: readonly Row[]): TableNote[] {
  const found: TableNote[] = [];
  let line = 1;
  let at = 0;
  for (const { number, cells } of rows) {
    line += 1 + cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
    for (let note = notes[at]; note && (note.row ?? 0) < line; note = notes[++at]) {
      if (found.at(-1)?.row !== number) found.push({ ...note, row: number });
    }
  }
  return found;
}
