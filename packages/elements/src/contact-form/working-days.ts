/** Until when an answer may take. */
import { zonedNow } from '@wijkwijzer/feed';

const day = 86_400_000;

/** Easter Sunday, midnight UTC, by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const h = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const moon = h - Math.floor(h / 28) * (1 - Math.floor(29 / (h + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return Date.UTC(year, 2, 28 + moon - weekday);
}

/** Weekends, and what the law counts with Sundays where a term ends (Algemene termijnenwet, article 3). */
function isDayOff(at: Date): boolean {
  const [, monthAndDay = ''] = /-(.{5})T/.exec(at.toISOString()) ?? [];
  const afterEaster = (at.getTime() - easter(at.getUTCFullYear())) / day;
  return (
    at.getUTCDay() % 6 === 0 ||
    // King's Day is on the 26th when the 27th is a Sunday.
    (monthAndDay === '04-26' ? at.getUTCDay() === 6 : ['01-01', '04-27', '05-05', '12-25', '12-26'].includes(monthAndDay)) ||
    [-2, 1, 39, 50].includes(afterEaster)
  );
}

/**
 * The last day, in the Netherlands, on which something comes that comes within so many working days. Weekends and public holidays don't
 * count, also not as the day it starts from. Midnight UTC of that day.
 */
export function lastWorkingDay(from: Date, workingDays: number): Date {
  let at = new Date(`${zonedNow(from).day}T00:00:00Z`);
  for (let left = Math.ceil(workingDays); left > 0 || isDayOff(at);) {
    at = new Date(at.getTime() + day);
    if (!isDayOff(at)) left--;
  }
  return at;
}
