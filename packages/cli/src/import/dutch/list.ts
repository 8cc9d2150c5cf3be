/** Several things in one cell. */

/** Cut at line breaks, semicolons, bars and bullets; without any of those, at commas and slashes. */
export function listOf(text: string): string[] {
  const parts = /[\n;|•]/.test(text) ? text.split(/[\n;|•]/) : text.split(/,(?!\d)|\s\/\s/);
  return tidy(parts);
}

/** The same for sentences, which have commas of their own. */
export const sentencesOf = (text: string): string[] => tidy(text.split(/[\n;|•]/));

const tidy = (parts: readonly string[]) => [...new Set(parts.map((part) => part.trim().replace(/^-\s+/, '')).filter(Boolean))];
