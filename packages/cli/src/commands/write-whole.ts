/** A file that is there whole or not at all. */
import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command-error.ts';
import { wordsIn } from '../import/report-text.ts';
import type { Language } from './language.ts';

/** Whether two paths are one file, also by another name or a link. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => undefined)));
  return first !== undefined && first === second;
}

/** Written beside its place first, so that a reader never meets half a file, and what was there stays when writing fails. */
export async function writeWhole(path: string, text: string | Iterable<string>, language: Language): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await using file = await open(temporary, 'wx');
    for (const piece of typeof text === 'string' ? [text] : text) await file.writeFile(piece);
    await file.sync();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CommandError(wordsIn(language).texts.unwritable(path, (error as NodeJS.ErrnoException).code ?? '?'), {
      cause: error,
    });
  }
}
