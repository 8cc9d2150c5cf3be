/** How far a long command is. */
import { wordsIn } from '../import/report-text.ts';
import type { Language } from './language.ts';

/** Milliseconds of work between two moments at which a command could tell more: no page waits for it to draw. */
export const commandBudget = 1_000;

export type Tell = (what: 'progress' | 'page' | 'clear', source?: string, count?: number) => void;

/** On a terminal one line that changes; elsewhere a line every few seconds. Nothing for what is done at once. */
export function teller(language: Language): Tell {
  const { texts } = wordsIn(language);
  const isTerminal = process.stderr.isTTY;
  let last = performance.now();
  let isShown = false;
  return (what, source = '', count = 0) => {
    if (what === 'clear') {
      if (isShown && isTerminal) process.stderr.write('\r\u001b[K');
      isShown = false;
      return;
    }
    const now = performance.now();
    if (now - last < (isTerminal ? 200 : 3_000)) return;
    last = now;
    isShown = true;
    const line = what === 'page' ? `${source}: ${texts.page(count)}` : texts.progress(source, count);
    process.stderr.write(isTerminal ? `\r${line}\u001b[K` : `${line}\n`);
  };
}
