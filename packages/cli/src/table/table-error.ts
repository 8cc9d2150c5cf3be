/** Why a file as a whole cannot be read as a table. The command has a sentence for each. */
export type TableErrorCode =
  | 'empty-file'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'row-too-long'
  | 'pdf'
  | 'picture'
  | 'html'
  | 'old-excel'
  | 'other-document'
  | 'binary'
  | 'broken-workbook'
  | 'workbook-too-large';

export class TableError extends Error {
  override name = 'TableError';
  readonly code: TableErrorCode;
  /** The limit that was passed, or the row where it happened. */
  readonly value: string | undefined;

  constructor(code: TableErrorCode, value?: number | string, options?: ErrorOptions) {
    super(value === undefined ? code : `${code}: ${value}`, options);
    this.code = code;
    this.value = value === undefined ? undefined : String(value);
  }
}
