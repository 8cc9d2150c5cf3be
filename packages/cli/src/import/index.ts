/** From spreadsheets and directory exports to a feed. Runs in a browser too: nothing here reads a file or an address by itself. */
export { importSources, type ImportOptions, type ImportResult, type SourceSummary } from './import-sources.ts';
export type { Merged } from './merge.ts';
export { SourceError, type ImportCode, type ImportProblem, type SourceErrorCode } from './problem.ts';
export { proposeColumns } from './propose.ts';
export { headingsOf, type TableOf } from './columns/headings.ts';
export { columnMapOf, type ColumnMap } from './columns/read-headings.ts';
export type { ColumnSummary } from './placed-table.ts';
export { openSource, type LaterSource, type OpenSource, type Source } from './source.ts';
export { problemLines, sourceSentence } from './report-text.ts';
