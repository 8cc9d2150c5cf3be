/** What an import met on its way, in codes. The command turns them into sentences; see `messages/`. */
import { excerpt, type ProblemCode } from '@wijkwijzer/feed';
import type { TableErrorCode, TableNoteCode } from '../table/index.ts';

export type ImportCode =
  | ProblemCode
  | TableNoteCode
  /** Rows and records that are left out; `skipped` says how many. */
  | 'row-without-name'
  | 'sub-heading'
  | 'no-name-column'
  | 'no-headings'
  | 'no-list'
  | 'too-many-offers'
  | 'row-unlinked'
  | 'not-a-record'
  | 'record-without-name'
  /** Kept, but as words: nothing can be counted with it. */
  | 'hours-as-text'
  | 'cost-as-text'
  | 'age-as-text'
  | 'phone-doubtful'
  | 'postal-code-foreign'
  | 'access-as-text'
  /** Mended. */
  | 'phone-zero-added'
  | 'markup-removed'
  | 'id-made'
  /** Worth a look. */
  | 'formula'
  | 'garbled-text'
  | 'example-row'
  | 'only-name'
  | 'heading-guessed'
  | 'word-found'
  /** Not used. */
  | 'above-headings'
  | 'heading-again'
  | 'spreadsheet-error'
  | 'unknown-column'
  | 'column-suggested'
  | 'name-without-phone'
  | 'extra-cell'
  | 'unknown-word'
  | 'not-a-date'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'not-an-email'
  | 'not-a-link'
  | 'not-a-coordinate'
  | 'unknown-language'
  | 'unknown-alternative'
  | 'link-unknown'
  | 'foreign-currency'
  | 'days-unknown'
  | 'fax'
  | 'not-held'
  | 'pages-stopped';

/** Why nothing can be made of a source at all. */
export type SourceErrorCode =
  | 'not-there'
  | 'not-readable'
  | 'folder'
  | TableErrorCode
  | 'unknown-field'
  | 'not-json'
  | 'unknown-json'
  | 'not-a-feed'
  | 'wrong-version'
  | 'too-deep';

export interface ImportProblem {
  code: ImportCode;
  /** The file or address, as it was named. */
  source: string;
  sheet?: string;
  row?: number;
  /** The letter above the column. */
  column?: string;
  heading?: string;
  /** For JSON: where, as one would write it in JavaScript. */
  path?: string;
  value?: string;
  expected?: string;
  /** Id or name of the item, when it has one. */
  id?: string;
  /** How many rows or records are left out because of this. */
  skipped?: number;
  /** How many times, when it is reported once for many. */
  count?: number;
}

/** A source that cannot be read as anything. */
export class SourceError extends Error {
  override name = 'SourceError';
  readonly code: SourceErrorCode;
  readonly source: string;
  readonly value: string | undefined;

  constructor(code: SourceErrorCode, source: string, value?: string, options?: ErrorOptions) {
    super(`${source}: ${code}`, options);
    this.code = code;
    this.source = source;
    this.value = value;
  }
}

/** What a reader says about a place that only its caller knows. */
export type Say = (code: ImportCode, value?: string, expected?: string) => void;

/** A value as it may be printed; nothing for none. */
export const shown = (value: unknown): { value?: string } => {
  const text = excerpt(value);
  return text === undefined ? {} : { value: text };
};
