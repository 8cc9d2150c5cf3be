/** What unknown headings mean, from a file: `--columns`. */
import { CommandError } from '../command-error.ts';
import { columnMapOf, type ColumnMap } from '../import/index.ts';
import { readLocal } from './read-local.ts';

export async function readColumnMap(path: string): Promise<ColumnMap> {
  const text = new TextDecoder().decode(await readLocal(path));
  try {
    const map = columnMapOf(JSON.parse(text));
    if (map) return map;
  } catch {
    // said below, like everything else that it can be instead
  }
  throw new CommandError(`${path}: { "kop in uw lijst": "onze kolom", "andere kop": null }`);
}
