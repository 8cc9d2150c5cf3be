/** Days as text, `2026-11-22`: they compare as they stand. */

/** Months after which residents are told that facts are old; the same as in the elements. */
export const staleAfter = 6;

export const dayOf = (moment: string): string => moment.slice(0, 10);

/** Whether a calendar has this day: 30 February is no day. */
export function isDay(moment: string): boolean {
  // Every month has these, and a calendar is slow.
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])/.test(moment)) return true;
  const date = new Date(`${dayOf(moment)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(dayOf(moment));
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole months from one day to another. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = dayOf(from).split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = dayOf(to).split('-').map(Number);
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}
