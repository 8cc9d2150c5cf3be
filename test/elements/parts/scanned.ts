/** Reads a QR code off the screen as a scanner begins: which modules are dark, and whether there is white around them. */
import { encode } from 'uqr';

/** Rows of modules, true where dark, with the white around them; from what the picture draws. */
export function modulesOf(code: Element): boolean[][] {
  const size = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const path = code.querySelector('.qr__ink')?.getAttribute('d') ?? '';
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let at = 0; at < Number(run); at++) rows[Number(y)]![Number(x) + at] = true;
  return rows;
}

/** The modules that a code with this text has. */
export const modulesFor = (text: string, ecc: 'L' | 'M'): boolean[][] => encode(text, { ecc, border: 4 }).data;

/** The three large squares in its corners, by which a scanner finds a code. */
export function hasCorners(rows: readonly (readonly boolean[])[]): boolean {
  const last = rows.length - 4 - 7;
  const square = (top: number, left: number): boolean =>
    Array.from({ length: 49 }, (_, at) => [Math.floor(at / 7), at % 7] as const).every(([y, x]) => {
      const ring = Math.max(Math.abs(y - 3), Math.abs(x - 3));
      return rows[top + y]![left + x] === (ring !== 2);
    });
  return square(4, 4) && square(4, last) && square(last, 4);
}

/** Modules of white around it, on the side where there are the fewest. */
export function quietZone(rows: readonly (readonly boolean[])[]): number {
  const dark = rows.flatMap((row, y) => row.flatMap((is, x) => (is ? [[x, y] as const] : [])));
  return Math.min(...dark.flatMap(([x, y]) => [x, y, rows.length - 1 - x, rows.length - 1 - y]));
}
