/** What a name on the command line stands for: itself, or the lists in it when it is a folder. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '../import/index.ts';
import { isSameFile } from './write-whole.ts';

const isList = /\.(csv|tsv|txt|xlsx|json|jsonl|ndjson)$/i;

/** `except` is what the command is about to write: what it wrote last time is no source. */
export async function filesIn(name: string, except?: string): Promise<string[]> {
  const entries = await readdir(name, { withFileTypes: true }).catch(() => undefined);
  // No folder: whoever reads it says what is the matter.
  if (!entries) return [name];
  const lists = entries.filter((entry) => entry.isFile() && isList.test(entry.name) && !/^[.~]/.test(entry.name));
  const files: string[] = [];
  for (const path of lists.map((entry) => join(name, entry.name)).sort())
    if (except === undefined || !(await isSameFile(path, except))) files.push(path);
  if (!files.length) throw new SourceError('folder', name);
  return files;
}
