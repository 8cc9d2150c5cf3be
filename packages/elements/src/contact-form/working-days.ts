/** Until when an answer may take. */
import { zonedNow } from '@wijkwijzer/feed';

const day = 86_400_000;

/**
 * The last day, in the Netherlands, on which something comes that comes within so many working days. Saturdays and Sundays don't
 * count, also not as the day it starts from. Midnight UTC of that day.
 */
export function lastWorkingDay(from: Date, workingDays: number): Date {
  let at = new Date(`${zonedNow(from).day}T00:00:00Z`);
  const isWeekend = (): boolean => at.getUTCDay() % 6 === 0;
  for (let left = Math.ceil(workingDays); left > 0 || isWeekend();) {
    at = new Date(at.getTime() + day);
    if (!isWeekend()) left--;
  }
  return at;
}
