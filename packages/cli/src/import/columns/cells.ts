/** The cells of one row by what they mean. */
import { isGarbled, longest, plainText } from '../dutch/plain-text.ts';
import type { ImportCode } from '../problem.ts';
import type { FieldName } from './headings.ts';

export interface Column {
  at: number;
  field: FieldName;
  group: number;
  heading: string;
  /** Of a day: whether it has the hour that it begins or ends. */
  edge?: 'from' | 'to';
  /** A tick in it says its heading. */
  isTicked?: boolean;
}

export interface Cell {
  text: string;
  column: Column;
}

/** Says what is wrong with a cell. */
export type SayCell = (code: ImportCode, cell: Cell, value?: string, expected?: string) => void;

/** What people write where they know nothing. */
const nothing = /^(?:[-–—?.]|n\.?v\.?t\.?|null|onbekend|n\/?a|niet bekend|\(leeg\))$/i;
/** What Excel writes where a sum went wrong: `#N/B`, `#VERW!`. */
const failed = /^#(?:n\/[ab]|naam\?|name\?|verw!|ref!|waarde!|value!|deel\/0!|div\/0!|getal!|num!|leeg!|null!)$/i;
const unusual = /[<&=#\u00c2\u00c3\u00e2\ufffd]/;

const none: readonly Cell[] = [];

export class Cells {
  readonly #byField: Partial<Record<FieldName, Cell[]>> = {};
  readonly say: SayCell;

  constructor(texts: readonly string[], columns: readonly Column[], say: SayCell) {
    this.say = say;
    for (const column of columns) {
      const written = texts[column.at]?.trim();
      const given = written && column.isTicked ? column.heading : written;
      if (!given || (given.length < 14 && nothing.test(given))) continue;
      const cell = { text: given.slice(0, longest), column };
      if (given.length > longest) say('text-cut', cell);
      if (unusual.test(cell.text) && !this.#look(cell)) continue;
      (this.#byField[column.field] ??= []).push(cell);
    }
  }

  /** Cells with something in them, in the order of their columns. */
  all(field: FieldName, group?: number): readonly Cell[] {
    const cells = this.#byField[field] ?? none;
    return group === undefined ? cells : cells.filter(({ column }) => column.group === group);
  }

  first(field: FieldName, group?: number): Cell | undefined {
    return group === undefined ? this.#byField[field]?.[0] : this.all(field, group)[0];
  }

  /** The texts of all columns with this meaning, as paragraphs. */
  text(field: FieldName): string | undefined {
    const cells = this.#byField[field];
    return cells?.length === 1 ? cells[0]?.text : cells?.map(({ text }) => text).join('\n\n');
  }

  /** Text without markup, formulas as the text that they are; false when there is nothing left. */
  #look(cell: Cell): boolean {
    if (failed.test(cell.text)) {
      this.say('spreadsheet-error', cell);
      return false;
    }
    if (/^=\s*[a-z.]+\(/i.test(cell.text)) this.say('formula', cell);
    if (isGarbled(cell.text)) this.say('garbled-text', cell);
    const { text, hadMarkup } = plainText(cell.text);
    if (hadMarkup) this.say('markup-removed', cell, cell.text);
    cell.text = text;
    return text !== '';
  }
}
