/** How Dutch says numbers, days and times. */
import type { Weekday } from '@wijkwijzer/feed';
import { speech } from '../speech.ts';

export const { number, date, list, listOr, languageName } = speech('nl-NL');

export const clock = (time: string): string => time.slice(0, 5).replace(':', '.').replace(/^0/, '');

export const days: Record<Weekday, string> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
};
