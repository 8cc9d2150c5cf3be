/** The language that a command answers in. Dutch, unless `--lang en`. */
import { CommandError } from '../command-error.ts';

export type Language = 'nl' | 'en';

export function languageOf(given: string | undefined): Language {
  if (given === undefined || given === 'nl' || given === 'en') return given ?? 'nl';
  throw new CommandError(`--lang is nl of en, niet ${given}.`);
}
