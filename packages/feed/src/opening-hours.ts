/**
 * Opening hours by the clock on the wall in the Netherlands. All sums are in wall-clock minutes, so that the night in which the
 * clock changes needs no special case: who opens at nine opens at nine.
 */
import { weekdays, type Closure, type Schedule, type Weekday } from './offer.ts';

/** A moment as the wall clock shows it. Make it once with `zonedNow` and pass it on: that is the slow part. */
export interface ZonedTime {
  /** `2026-11-22` */
  day: string;
  weekday: Weekday;
  /** Minutes since midnight on the clock, 0–1439. */
  minutes: number;
}

export interface Opening {
  /** `2026-11-23` */
  day: string;
  weekday: Weekday;
  /** `09:00` */
  opensAt: string;
  /** 0 is today, 1 tomorrow. */
  inDays: number;
}

/** Opening and closing clock time; only the first when no closing time is known. */
export type Hours = [opensAt: string, closesAt: string | undefined];

const dayLength = 1_440;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What clock and calendar show at a moment. Throws RangeError for an invalid date or an unknown time zone, as Intl does. */
export function zonedNow(at: Date = new Date(), timeZone = 'Europe/Amsterdam'): ZonedTime {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = '2-digit';
    const parts = { year: 'numeric', month: numeric, day: numeric, hour: numeric, minute: numeric } as const;
    formats.set(timeZone, (format = new Intl.DateTimeFormat('en', { ...parts, timeZone, hourCycle: 'h23' })));
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = `${part.year}-${part.month}-${part.day}`;
  return { day, weekday: weekdayOf(day), minutes: Number(part.hour) * 60 + Number(part.minute) };
}

/**
 * Whether it is open at a moment, and until when (`17:00`; `24:00` is the end of the day; absent when it is open around the clock).
 * A closing time at or before the opening time is on the next day. Without a closing time, or with only a note, it is never open.
 * A closure closes its whole days in the Netherlands, and what would have begun on them.
 */
export function isOpen(
  schedules: readonly Schedule[] | undefined,
  closures: readonly Closure[] | undefined,
  at: Date | ZonedTime,
  timeZone?: string,
): { open: boolean; until?: string } {
  if (!schedules?.length) return { open: false };
  const now = at instanceof Date ? zonedNow(at, timeZone) : at;
  let until = closingAfter(schedules, closures, now, now.minutes);
  if (until === undefined || isClosed(closures, now.day)) return { open: false };
  // 09:00–12:00 and 12:00–17:00 is one opening to whoever stands at the door.
  for (let next: number | undefined = until; next !== undefined && until - now.minutes < dayLength;) {
    until = next;
    next = closingAfter(schedules, closures, now, until);
  }
  if (until > dayLength && isClosed(closures, dayAfter(now.day, 1))) until = dayLength;
  return until - now.minutes < dayLength ? { open: true, until: clock(until % dayLength || dayLength) } : { open: true };
}

/** The next time it opens after a moment, at most 14 days ahead; also when only the opening time is known. */
export function nextOpening(
  schedules: readonly Schedule[] | undefined,
  closures: readonly Closure[] | undefined,
  at: Date | ZonedTime,
  timeZone?: string,
): Opening | undefined {
  if (!schedules?.length) return undefined;
  const now = at instanceof Date ? zonedNow(at, timeZone) : at;
  for (let inDays = 0; inDays <= 14; inDays++) {
    const day = dayAfter(now.day, inDays);
    const weekday = weekdayOf(day);
    if (isClosed(closures, day)) continue;
    const starts = schedules
      .filter((each) => each.opensAt && isOn(each, weekday) && isValid(each, day))
      .map((each) => minutesOf(each.opensAt))
      .filter((start) => start < dayLength && (inDays > 0 || start > now.minutes));
    if (starts.length) return { day, weekday, opensAt: clock(Math.min(...starts)), inDays };
  }
  return undefined;
}

/** Whether there are hours after 18:00, or on Saturday or Sunday. Schedules that ended before `at` do not count; later ones do. */
export function opensIn(schedules: readonly Schedule[] | undefined, when: 'evening' | 'weekend', at: ZonedTime): boolean {
  return !!schedules?.some((each) => {
    if (!each.opensAt || (each.validTo && each.validTo.slice(0, 10) < at.day) || each.days?.length === 0) return false;
    if (when === 'weekend') return isOn(each, 'saturday') || isOn(each, 'sunday');
    return minutesOf(each.opensAt) >= 18 * 60 || endOf(each) > 18 * 60;
  });
}

/** The hours of a week, in the order of the day, as they hold on the day of `at`: for a table. */
export function weekHours(schedules: readonly Schedule[] | undefined, at: ZonedTime): Record<Weekday, Hours[]> {
  const valid = (schedules ?? []).filter((each) => each.opensAt && isValid(each, at.day));
  const hoursOn = (weekday: Weekday) => {
    const hours = valid
      .filter((each) => isOn(each, weekday))
      .map((each): Hours => [clock(minutesOf(each.opensAt)), closesAt(each)]);
    return [...new Map(hours.map((each) => [each.join(), each])).values()].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  return Object.fromEntries(weekdays.map((weekday) => [weekday, hoursOn(weekday)])) as Record<Weekday, Hours[]>;
}

/** The latest end, in minutes after today's midnight, of the hours around `minute`; undefined when there are none. */
function closingAfter(
  schedules: readonly Schedule[],
  closures: readonly Closure[] | undefined,
  now: ZonedTime,
  minute: number,
): number | undefined {
  let latest: number | undefined;
  for (const each of schedules) {
    if (!each.opensAt || !each.closesAt) continue;
    const start = minutesOf(each.opensAt);
    const end = endOf(each);
    // Hours that began up to two days ago can reach here: from 24:00, past midnight, seen from tomorrow.
    for (let ago = Math.floor(minute / dayLength), oldest = ago - 2; ago >= oldest; ago--) {
      const midnight = ago * dayLength;
      if (minute < start + midnight || minute >= end + midnight || end + midnight <= (latest ?? minute)) continue;
      // The calendar is slow, so it is asked last, and only about another day than today.
      const day = ago ? dayAfter(now.day, ago) : now.day;
      if (isOn(each, ago ? weekdayOf(day) : now.weekday) && isValid(each, day) && !isClosed(closures, day))
        latest = end + midnight;
    }
  }
  return latest;
}

/** By character codes: asked for every schedule of every offer at every search. */
const minutesOf = (time = '00:00') => twoDigits(time, 0) * 60 + twoDigits(time, 3);
const twoDigits = (text: string, at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 48 * 11;
const clock = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
const pad = (number: number) => String(number).padStart(2, '0');
const closesAt = (schedule: Schedule) => schedule.closesAt?.slice(0, 5);

/** Minutes after the midnight before opening; the opening itself when no closing time is known. */
function endOf({ opensAt, closesAt }: Schedule): number {
  const start = minutesOf(opensAt);
  if (!closesAt) return start;
  const end = minutesOf(closesAt);
  return end > start ? end : end + dayLength;
}

const isOn = ({ days }: Schedule, weekday: Weekday) => !days || days.includes(weekday);

/** Days compare as text; `slice` because a day may carry a time that it does not mean. */
const isValid = ({ validFrom, validTo }: Schedule, day: string) =>
  (!validFrom || validFrom.slice(0, 10) <= day) && (!validTo || validTo.slice(0, 10) >= day);

/** Without a last day, a closure is that one day. */
const isClosed = (closures: readonly Closure[] | undefined, day: string) =>
  !!closures?.some(({ from, to }) => from.slice(0, 10) <= day && (to ?? from).slice(0, 10) >= day);

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const weekdayOf = (day: string): Weekday => weekdays[new Date(day).getUTCDay() - 1] ?? 'sunday';
