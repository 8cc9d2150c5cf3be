/** The one file or address that a command is about. */
import { CommandError } from '../command-error.ts';
import type { Language } from './language.ts';

export function oneSource([source, ...others]: readonly string[], language: Language): string {
  if (!source)
    throw new CommandError(
      language === 'en' ? 'Which feed? Give a file or an address.' : 'Welk bestand? Geef een bestand of een webadres.',
    );
  if (others.length)
    throw new CommandError(
      language === 'en'
        ? `One feed at a time; this is too much: ${others.join(' ')}`
        : `Eén bestand tegelijk; dit is te veel: ${others.join(' ')}`,
    );
  return source;
}
