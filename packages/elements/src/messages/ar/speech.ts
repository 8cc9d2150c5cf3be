/**
 * How Arabic says numbers, days and times. Digits are Latin: so they stand on doors, on letters and on the phone in the Netherlands,
 * and the phone numbers and postcodes beside them come from the feed that way.
 */
import type { Weekday } from '@wijkwijzer/feed';
import { speech } from '../speech.ts';

export const { number, date, list, listOr, languageName } = speech('ar-u-nu-latn');

export const clock = (time: string): string => time.slice(0, 5).replace(/^0/, '');

export const days: Record<Weekday, string> = {
  monday: 'الإثنين',
  tuesday: 'الثلاثاء',
  wednesday: 'الأربعاء',
  thursday: 'الخميس',
  friday: 'الجمعة',
  saturday: 'السبت',
  sunday: 'الأحد',
};

/**
 * A name, a phone number or what was typed keeps its own direction inside a sentence: FIRST STRONG ISOLATE … POP DIRECTIONAL
 * ISOLATE, which also holds in labels that only a screen reader says. https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export const own = (text: string): string => text && `\u2068${text}\u2069`;

/** One and two are said without the number; `#` stands for it in the others. */
export interface Forms {
  one: string;
  two: string;
  /** 3–10, 103–110. */
  few: string;
  /** 11–99. */
  many: string;
  /** 0, 100, 1000. */
  other: string;
}

let rules: Intl.PluralRules | undefined;

/** A number of things. Arabic has a word form for one, for two, for a few, for many, and for whole hundreds. */
export function counted(count: number, forms: Forms): string {
  rules ??= new Intl.PluralRules('ar');
  const form = rules.select(count);
  return forms[form === 'zero' ? 'other' : form].replace('#', number(count));
}
