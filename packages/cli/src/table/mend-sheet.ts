/**
 * A sheet as its reader needs it. Some programs leave out where a row or a cell is, because it is the next one; and Excel keeps cells
 * that only have a colour, down to row 1,048,576 and column XFD. The reader makes room for everything up to the last cell, so those
 * without anything in them go first, and what is left is counted.
 */
import { TableError } from './table-error.ts';
import { columnLetter, limits } from './table.ts';

/** A row begins, or a cell: with what is in it, or without anything. */
const part = /<((?:\w+:)?)(row|c)\b([^>]*?)(\/?)>(?:(?:<v><\/v>|<v\/>)?<\/\1c>)?/g;
const ownPlace = /\sr="([A-Z]*)(\d+)"/;

export function mendSheet(xml: string): string {
  let row = 0;
  let column = 0;
  let rows = 0;
  let columns = 0;
  const mended = xml.replace(part, (whole, prefix: string, kind: string, rest: string, closed: string) => {
    const [, letters = '', digits] = ownPlace.exec(rest) ?? [];
    if (kind === 'row') {
      row = digits === undefined ? row + 1 : Number(digits);
      column = 0;
      return closed ? '' : digits === undefined ? `<${prefix}row r="${row}"${rest}>` : whole;
    }
    column = letters ? numberOf(letters) : column + 1;
    const isEmpty = closed !== '' || whole.endsWith(`</${prefix}c>`);
    if (isEmpty) return '';
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
    return letters ? whole : `<${prefix}c r="${columnLetter(column - 1)}${row}"${rest}>`;
  });
  if (rows > limits.rows) throw new TableError('too-many-rows', limits.rows);
  if (columns > limits.columns) throw new TableError('too-many-columns', columns);
  if (rows * columns > limits.cells) throw new TableError('workbook-too-large');
  return mended;
}

/** `A` → 1, `AA` → 27. */
const numberOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
