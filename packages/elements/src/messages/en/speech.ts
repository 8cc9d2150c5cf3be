/** How English says numbers, days and times. */
import type { Weekday } from '@wijkwijzer/feed';
import { speech } from '../speech.ts';

export const { number, date, list, listOr, languageName } = speech('en-GB');

export const clock = (time: string): string => time.slice(0, 5).replace(/^0/, '');

export const days: Record<Weekday, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};
