/** Tables from files: for the import, and for a page that wants to show what is in one. */
export { fileKind } from './file-kind.ts';
export { listTable } from './list-table.ts';
export { readCsv } from './read-csv.ts';
export { readCsvBytes } from './read-tables.ts';
export { readWorkbook } from './read-workbook.ts';
export { columnLetter, limits, type Row, type Table, type TableNoteCode } from './table.ts';
export { TableError, type TableErrorCode } from './table-error.ts';
