/** Several things in one cell. */
import { remembered } from '../remembered.ts';

/** Cut at line breaks, semicolons, bars and bullets; without any of those, at commas and slashes. */
export const listOf: (text: string) => readonly string[] = remembered((text) => {
  const parts = /[\n;|•]/.test(text) ? text.split(/[\n;|•]/) : text.split(/,(?!\d)|\s\/\s/);
  return tidy(parts);
});

/** The same for sentences, which have commas of their own. */
export const sentencesOf = (text: string): readonly string[] => tidy(text.split(/[\n;|•]/));

const tidy = (parts: readonly string[]) => [...new Set(parts.map((part) => part.trim().replace(/^-\s+/, '')).filter(Boolean))];
