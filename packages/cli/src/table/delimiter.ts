/** What stands between the cells of a line. */
import Papa from 'papaparse';

const candidates = [';', ',', '\t', '|'];

/** The character that cuts the first rows into most nearly the same number of cells. `sep=;`, Excel's own way to say it, wins. */
export function delimiterOf(text: string): string {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (told) return told;
  const head = text.slice(0, 200_000);
  const scored = candidates.map((delimiter) => ({ delimiter, ...evenness(head, delimiter) }));
  const [best] = scored.sort((a, b) => b.share - a.share || b.cells - a.cells);
  return best && best.cells > 1 ? best.delimiter : ';';
}

/** How many cells most rows have, and which share of the rows that is. Rows of one cell say nothing. */
function evenness(text: string, delimiter: string): { share: number; cells: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 15, newline: text.includes('\n') ? '\n' : '\r' });
  const counts = data.filter((row) => row.some((cell) => cell.trim())).map((row) => row.length);
  const times = new Map<number, number>();
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1);
  const [cells, most] = [...times].sort(([a, x], [b, y]) => y - x || b - a)[0] ?? [1, 0];
  return { cells, share: counts.length ? most / counts.length : 0 };
}
