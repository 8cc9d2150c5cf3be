/** The sheets of an Excel workbook (.xlsx) as tables of text. */
import readExcelFile from 'read-excel-file/universal';
import { TableError } from './table-error.ts';
import { limits, Row, type Table } from './table.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

export async function readWorkbook(bytes: Uint8Array): Promise<Table[]> {
  const packed = unpackWorkbook(bytes);
  const sheets = await readExcelFile(packed).catch((error: unknown) => {
    throw new TableError('broken-workbook', undefined, { cause: error });
  });
  const tables = sheets.map(({ sheet, data }) => {
    if (data.length > limits.rows) throw new TableError('too-many-rows', limits.rows);
    if (data.some((cells) => cells.length > limits.columns)) throw new TableError('too-many-columns', sheet);
    return { sheet, rows: data.map((cells, at) => new Row(at + 1, cells.map(textOf))), notes: [] };
  });
  return tables.filter(({ rows }) => rows.some(({ cells }) => cells.some(Boolean)));
}

/** Days as `2026-11-22`; a clock time, which Excel keeps as a moment on its first day, as `09:30`. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!(value instanceof Date)) return '';
  if (Number.isNaN(value.getTime())) return '';
  const [day = '', time = ''] = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString().split('T');
  return value.getUTCFullYear() < 1901 ? time.slice(0, 5) : day;
}
