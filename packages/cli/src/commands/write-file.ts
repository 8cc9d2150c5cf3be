/** A file that is there whole or not at all: written beside its place first. */
import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { CommandError } from '../command-error.ts';
import type { Language } from './language.ts';

export async function writeWhole(path: string, content: string, language: Language): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const code = String((error as { code?: unknown }).code ?? error);
    const sentence =
      language === 'en' ? `The file ${path} can't be written (${code}).` : `Het bestand ${path} is niet te schrijven (${code}).`;
    throw new CommandError(sentence, { cause: error });
  }
}
