/** Opening hours the slow and simple way: every minute looked at by itself. What the fast way is compared with. */
import type { Closure, Schedule } from '@wijkwijzer/feed';

const minute = 60_000;
const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const dayOf = (wall: number) => new Date(wall).toISOString().slice(0, 10);
const midnight = (wall: number) => wall - (wall % (1_440 * minute));
const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);

const closedOn = (closures: Closure[], day: string) => closures.some(({ from, to = from }) => from <= day && day <= to);

const heldOn = (schedule: Schedule, closures: Closure[], start: number) => {
  const day = dayOf(start);
  const weekday = names[new Date(start).getUTCDay()] ?? '';
  if (schedule.days && !(schedule.days as string[]).includes(weekday)) return false;
  if (schedule.validFrom && day < schedule.validFrom) return false;
  if (schedule.validTo && day > schedule.validTo) return false;
  return !closedOn(closures, day);
};

function openAt(schedules: Schedule[], closures: Closure[], wall: number): boolean {
  if (closures.length && closedOn(closures, dayOf(wall))) return false;
  return schedules.some((schedule) => {
    if (!schedule.opensAt || !schedule.closesAt) return false;
    const opens = minutes(schedule.opensAt);
    const length = ((minutes(schedule.closesAt) - opens + 1_440 - 1) % 1_440) + 1;
    return [0, 1].some((ago) => {
      const begun = midnight(wall) - ago * 1_440 * minute;
      const start = begun + opens * minute;
      return start <= wall && wall < start + length * minute && heldOn(schedule, closures, begun);
    });
  });
}

const wallOf = (day: string, minutesOfDay: number) => Date.parse(day) + minutesOfDay * minute;

export const isOpenByCounting = (schedules: Schedule[], closures: Closure[], day: string, minutesOfDay: number) =>
  openAt(schedules, closures, wallOf(day, minutesOfDay));

/** The first minute that is not open, as a clock time; undefined when a whole day goes by. */
export function closesAt(schedules: Schedule[], closures: Closure[], day: string, minutesOfDay: number): string | undefined {
  const from = wallOf(day, minutesOfDay);
  for (let ahead = 0; ahead < 1_440; ahead++) {
    const wall = from + ahead * minute;
    if (!openAt(schedules, closures, wall)) return new Date(wall).toISOString().slice(11, 16).replace('00:00', '24:00');
  }
  return undefined;
}

export function nextByCounting(
  schedules: Schedule[],
  closures: Closure[],
  day: string,
  minutesOfDay: number,
): string | undefined {
  const from = wallOf(day, minutesOfDay);
  const opens = schedules.map((each) => each.opensAt && minutes(each.opensAt));
  for (let wall = from + minute; wall < Date.parse(day) + 15 * 1_440 * minute; wall += minute) {
    const clock = (wall - midnight(wall)) / minute;
    const opening = schedules.find((each, at) => opens[at] === clock && heldOn(each, closures, midnight(wall)));
    if (opening?.opensAt) return `${dayOf(wall)} ${opening.opensAt}`;
  }
  return undefined;
}
