/** What was handed in, read as far as it tells what it is. */
import { inSlices, type Steps } from '@wijkwijzer/feed';
import { fileKind, limits, listTable, readCsvBytes, readWorkbook, TableError, type Table } from '../table/index.ts';
import { decodeText } from '../table/decode-text.ts';
import { readHeadings } from './columns/read-headings.ts';
import { isDocument } from './hsds/read-document.ts';
import { isRecord } from './hsds/record.ts';
import { SourceError } from './problem.ts';
import { unwrapped } from './unwrap.ts';

export interface Source {
  /** The file or address, for the report. */
  name: string;
  content: Content;
}
/** Handed over once, when its turn comes, so that nobody else has to hold on to a large file. */
export interface LaterSource {
  name: string;
  content: () => Content | Promise<Content>;
}
type Content = Uint8Array | string;

/** Runs steps: at once, or with room for others in between. */
export type Run = <Result>(steps: Steps<Result>) => Promise<Result>;

export type OpenSource =
  | { kind: 'tables'; name: string; tables: Table[] }
  | { kind: 'feed'; name: string; value: object }
  | {
      kind: 'hsds';
      name: string;
      values: { value: unknown; row?: number; path?: string }[];
      broken: { row: number; text: string }[];
    };

export async function openSource({ name, content }: Source | LaterSource, run: Run = inSlices): Promise<OpenSource> {
  try {
    const given = typeof content === 'function' ? await content() : content;
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    if (bytes.length > limits.bytes) throw new TableError('too-large', limits.bytes);
    const kind = fileKind(bytes);
    if (kind === 'workbook') return { kind: 'tables', name, tables: await readWorkbook(bytes) };
    if (kind === 'text') return { kind: 'tables', name, tables: [await run(readCsvBytes(bytes))] };
    return openJson(name, decodeText(bytes).text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof TableError) throw new SourceError(error.code, name, error.value, { cause: error });
    throw error;
  }
}

function openJson(name: string, text: string): OpenSource {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    const lines = openLines(name, text);
    if (lines) return lines;
    throw new SourceError('not-json', name, (error as Error).message, { cause: error });
  }
  const { value, path } = unwrapped(given);
  if (isRecord(value) && (Array.isArray(value.offers) || Array.isArray(value.supporters))) return { kind: 'feed', name, value };
  const table = isForeign(value) ? listTable(value, path) : undefined;
  if (table && hasNames(table)) return { kind: 'tables', name, tables: [table] };
  if (!isDocument(value)) throw new SourceError('unknown-json', name);
  return { kind: 'hsds', name, values: [{ value, path }], broken: [] };
}

/** Records that are not called as Open Referral calls them. Those of schema.org say what they are. */
function isForeign(value: unknown): boolean {
  if (isRecord(value) && 'name' in value) return false;
  const list = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value).find((each) => Array.isArray(each))
      : undefined;
  const records = (list as unknown[] | undefined)?.filter(isRecord) ?? [];
  return records.length > 0 && records.every((each) => !('name' in each) || '@type' in each);
}

/** Whether a table has a column with names, so that reading it gives something. */
const hasNames = ({ rows }: Table): boolean =>
  readHeadings(rows)?.columns.some(({ column, how }) => column?.field === 'name' && how !== 'unknown') ?? false;

/** A record on each line. Undefined when the first lines are none. */
function openLines(name: string, text: string): OpenSource | undefined {
  const values: { value: unknown; row: number }[] = [];
  const broken: { row: number; text: string }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    try {
      values.push({ value: JSON.parse(line), row: at + 1 });
    } catch {
      broken.push({ row: at + 1, text: line.trim() });
    }
    if (!values.length && broken.length > 2) return undefined;
  }
  return values.some(({ value }) => isRecord(value)) ? { kind: 'hsds', name, values, broken } : undefined;
}
