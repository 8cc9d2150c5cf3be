/** How Turkish says numbers, days and times. After a number a noun stays as it is: there are no plurals to choose. */
import type { Weekday } from '@wijkwijzer/feed';
import { speech } from '../speech.ts';

export const { number, date, list, listOr, languageName } = speech('tr-TR');

export const clock = (time: string): string => time.slice(0, 5).replace(':', '.');

export const days: Record<Weekday, string> = {
  monday: 'pazartesi',
  tuesday: 'salı',
  wednesday: 'çarşamba',
  thursday: 'perşembe',
  friday: 'cuma',
  saturday: 'cumartesi',
  sunday: 'pazar',
};
