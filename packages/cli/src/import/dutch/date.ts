/** Days as people and spreadsheets write them, to `2026-03-01`. */
import { remembered } from '../remembered.ts';

const months = ['jan', 'feb', 'maa|mrt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'].map(
  (start) => new RegExp(`^(${start})`),
);
const monthOf = (name: string) => months.findIndex((month) => month.test(name)) + 1;

/** Undefined when it is no day of the calendar. Dutch order: 1-3-2026 is the first of March; 12/24/2026 can only be American. */
const known = remembered((text) => readDay(text) ?? '');
export const dayOf = (text: string): string | undefined => known(text) || undefined;

function readDay(text: string): string | undefined {
  const given = text
    .trim()
    .toLowerCase()
    .replace(/^(op|per|vanaf|tot( en met)?|sinds) /, '')
    .replace(/^(ma|di|wo|do|vr|za|zo|(maan|dins|woens|donder|vrij|zater|zon)dag)\.?,? /, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/.exec(given) ?? /^((?:19|20)\d{2})([01]\d)([0-3]\d)$/.exec(given);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]['’]?(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(given);
  if (numeric) return dayFrom(numeric[3], numeric[2], numeric[1]) ?? dayFrom(numeric[3], numeric[1], numeric[2]);
  const named = /^(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[-/. ]+([a-z]{3,10})\.?[-/., ]+'?(\d{4}|\d{2})$/.exec(given);
  if (named) return dayFrom(named[3], monthOf(named[2] ?? ''), named[1]);
  const american = /^([a-z]{3,10})\.? (\d{1,2}),? (\d{4})$/.exec(given);
  if (american) return dayFrom(american[3], monthOf(american[1] ?? ''), american[2]);
  // How Excel counts: days since the end of 1899. From 1954 to 2064, so that no other number is taken for one.
  if (/^[2-5]\d{4}([.,]\d+)?$/.test(given))
    return new Date((parseInt(given, 10) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const month = /^([a-z]{3,10})\.? (\d{4})$/.exec(given) ?? /^()(?:0?[1-9]|1[0-2])[-/](\d{4})$/.exec(given);
  if (month) return dayFrom(month[2], month[1] ? monthOf(month[1]) : parseInt(given, 10), 1);
  return undefined;
}

function dayFrom(year = '', month: number | string = 0, day: number | string = 0): string | undefined {
  const whole = year.length === 2 ? (Number(year) < 70 ? '20' : '19') + year : year;
  const text = `${whole}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  // 31-2 would become 3-3.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
