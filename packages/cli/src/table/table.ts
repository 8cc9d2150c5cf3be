/** A table as its maker sees it: rows with the numbers that a spreadsheet shows, and columns with their letters. */

const between = '\0';

/** A row, kept as one text that is cut into its cells when they are asked for: a hundred thousand rows are two million cells. */
export class Row {
  /** As in a spreadsheet: the first is 1, and a cell with line breaks in it is still one row. */
  readonly number: number;
  /** Whether it is about something: not empty, and no line of explanation. */
  readonly isRecord: boolean;
  readonly #text: string;

  constructor(number: number, cells: readonly string[]) {
    this.number = number;
    this.isRecord = cells.some((cell) => cell.trim()) && !isExplanation(cells[0]);
    const isClean = !cells.some((cell) => cell.includes(between));
    this.#text = (isClean ? cells : cells.map((cell) => cell.replaceAll(between, ''))).join(between);
  }
  get cells(): string[] {
    return this.#text.split(between);
  }
}

/**
 * A line that explains: its first cell is a # with a space after it. Our templates have them under the headings. A name such as
 * "#doeslief" is no explanation.
 */
const isExplanation = (first = ''): boolean => /^\s*#(\s|$)/.test(first);

export interface Table {
  /** Name of the sheet, in a workbook. */
  sheet?: string;
  /** Of a list in a JSON file: where it stands there, '' for the whole. Its first row has the keys, the next one is `[0]`. */
  path?: string;
  rows: Row[];
  /** What was mended or could not be trusted while reading. */
  notes: TableNote[];
}

export interface TableNote {
  code: TableNoteCode;
  row?: number;
  value?: string;
}
export type TableNoteCode =
  /** A quotation mark that never closes, or closes in the middle: its line was read without it. */
  | 'unclosed-quote'
  /** This line is in another encoding than the rest. */
  | 'mixed-encoding';

/** Bounds of what is read, so that no file can take a computer's memory. A workbook's are of what it unpacks to. */
export const limits = {
  bytes: 128 * 1024 * 1024,
  rows: 200_000,
  columns: 1_000,
  /** Characters of one row. */
  rowLength: 4_000_000,
  /** From the first cell of a sheet to the last one with something in it. */
  cells: 8_000_000,
  entryBytes: 96 * 1024 * 1024,
  unpackedBytes: 160 * 1024 * 1024,
  entries: 2_000,
};

/** 0 → `A`, 26 → `AA`: the letter above a column. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}
