/** CSV to rows. Papa Parse knows the format; this keeps it bounded, pausable, and on its feet after a lost quotation mark. */
import type { Steps } from '@wijkwijzer/feed';
import Papa from 'papaparse';
import { delimiterOf } from './delimiter.ts';
import { TableError } from './table-error.ts';
import { limits, Row, type Table, type TableNote } from './table.ts';

/** Characters read in one step: some milliseconds. */
const stepLength = 256 * 1024;

interface Parsed {
  data: string[][];
  errors: { row?: number }[];
  meta: { cursor: number };
}

export function* readCsv(given: string): Steps<Table> {
  const marked = given.startsWith('\ufeff') ? given.slice(1) : given;
  const delimiter = delimiterOf(marked);
  // Excel does not show this line, so it has no number.
  const text = marked.replace(/^sep=.\r?\n/i, '');
  // With \n, a \r at the end of a line is cut off below; a quoted line break keeps its own.
  const newline = text.includes('\n') ? '\n' : '\r';
  const parse = (part: string, isLast: boolean, preview = 0) =>
    new Papa.Parser({ delimiter, newline, preview }).parse(part, 0, !isLast) as Parsed;

  const rows: Row[] = [];
  const notes: TableNote[] = [];
  const take = (found: string[][]) => {
    for (const cells of found) {
      const last = cells.length - 1;
      if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1);
      if (cells.length > limits.columns) throw new TableError('too-many-columns', rows.length + 1);
      if (rows.length >= limits.rows) throw new TableError('too-many-rows', limits.rows);
      rows.push(new Row(rows.length + 1, cells));
    }
  };

  let at = 0;
  let length = stepLength;
  while (at < text.length) {
    const part = text.slice(at, at + length);
    const isLast = at + length >= text.length;
    const { data, errors, meta } = parse(part, isLast);
    const broken = errors.find(({ row }) => row !== undefined && isBroken(data[row], isLast, row === data.length - 1))?.row;
    if (broken !== undefined) {
      const before = broken > 0 ? parse(part, true, broken) : undefined;
      if (before) take(before.data);
      const start = at + (before?.meta.cursor ?? 0);
      const end = text.indexOf(newline, start);
      const line = text.slice(start, end < 0 ? text.length : end);
      notes.push({ code: 'unclosed-quote', row: rows.length + 1, value: line.slice(0, 80) });
      take([line.split(delimiter).map((cell) => cell.replace(/^"|"\r?$/g, ''))]);
      at = start + line.length + 1;
      length = stepLength;
    } else if (!isLast && meta.cursor === 0) {
      if (length > limits.rowLength) throw new TableError('row-too-long', rows.length + 1);
      length *= 2;
    } else {
      take(data);
      at += isLast ? part.length : meta.cursor;
      length = stepLength;
    }
    yield;
  }
  return { rows, notes };
}

/**
 * Marks inside a cell are often wrong and do no harm. One that reaches over lines has eaten them, and one that is open at the end of
 * the file has eaten all that follows.
 */
const isBroken = (cells: string[] | undefined, isEnd: boolean, isLastRow: boolean) =>
  cells === undefined || (isEnd && isLastRow) || cells.some((cell) => cell.includes('\n'));
