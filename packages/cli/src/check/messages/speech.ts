/** Numbers and days as a language says them, for all that the check says. */
import type { Values } from '../finding.ts';

export type Value = Values[string] | undefined;

export function speech(locale: string) {
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    number: (value: Value): string => new Intl.NumberFormat(locale).format(Number(value ?? 0)),
    /** What is no day is said as it stands. */
    day: (value: Value): string => {
      const date = new Date(`${String(value).slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(String(value)) ? String(value) : dates.format(date);
    },
  };
}

/** One of two forms. */
export const plural = (count: Value, one: string, other: string): string => (Number(count) === 1 ? one : other);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
