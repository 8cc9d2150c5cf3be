/** Columns that stand straight. The first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map(
      (row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd() + '\n',
    )
    .join('');
}

/** Labels in one column, texts beside them; a text of several lines stays in its column. */
export function pairs(rows: readonly (readonly [label: string, text: string])[]): string {
  const width = Math.max(0, ...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, text]) => `${label.padEnd(width)}${text.replaceAll('\n', `\n${' '.repeat(width)}`)}\n`).join('');
}

/** `2026-11-22 10:00`, in the Netherlands. */
export const shortMoment = (milliseconds: number): string => moment.format(milliseconds).replace(', ', ' ');
const moment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
