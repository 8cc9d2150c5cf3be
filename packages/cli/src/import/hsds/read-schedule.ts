/** An HSDS schedule — days and times as iCalendar says them — to hours that the feed can count with, or to a note. */
import { weekdays, type Schedule, type Weekday } from '@wijkwijzer/feed';
import { dayOf } from '../dutch/date.ts';
import { hoursOf } from '../dutch/opening-hours.ts';
import type { Fields } from './record.ts';

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ordinals: Partial<Record<number, [nl: string, en: string]>> = {
  1: ['eerste', 'first'],
  2: ['tweede', 'second'],
  3: ['derde', 'third'],
  4: ['vierde', 'fourth'],
  5: ['vijfde', 'fifth'],
  [-1]: ['laatste', 'last'],
};
const dutchDays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const englishDays = weekdays.map((day) => day.charAt(0).toUpperCase() + day.slice(1));

/** `09:00`, from `09:00:00`, `9:00 AM`, `10:00Z` or `9.00`. */
export function timeOf(fields: Fields, key: string): string | undefined {
  const text = fields.text(key);
  if (!text) return undefined;
  const [, hour = '', minute = '00', half = ''] =
    /^(\d{1,2})[:.]?(\d{2})?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?\.?(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(text) ?? [];
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour || NaN);
  if (!(hours < 24 || (hours === 24 && minute === '00')) || Number(minute) > 59) {
    fields.say(key, 'field-ignored', text, '09:00');
    return undefined;
  }
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

export function dayIn(fields: Fields, key: string): string | undefined {
  const text = fields.text(key);
  const day = text && dayOf(text);
  if (text && !day) fields.say(key, 'not-a-date', text);
  return day || undefined;
}

export function readSchedule(fields: Fields): Schedule | undefined {
  const note = [fields.text('description'), fields.text('notes')].filter(Boolean).join('\n') || undefined;
  const opensAt = timeOf(fields, 'opens_at');
  const closesAt = timeOf(fields, 'closes_at');
  const validFrom = dayIn(fields, 'valid_from');
  const validTo = dayIn(fields, 'valid_to') ?? dayIn(fields, 'until');
  const dtstart = dayIn(fields, 'dtstart');
  const span = { ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
  const times = { ...(opensAt && { opensAt }), ...(opensAt && closesAt && { closesAt }) };
  const clock = [opensAt, closesAt].filter(Boolean).join('–');

  const { days, ordinal } = daysOf(fields);
  const isMonthly = fields.text('freq')?.toUpperCase() === 'MONTHLY' || ordinal;
  const interval = fields.number('interval') ?? 1;
  for (const key of ['timezone', 'count', 'wkst', 'byweekno', 'bymonthday', 'byyearday', 'schedule_link', 'attending_type'])
    fields.get(key);
  if (isMonthly || interval > 1) {
    const own = monthly(fields, ordinal, days, interval, clock);
    const said = note ?? own;
    return said ? { ...(days.length && { days }), ...span, note: said } : undefined;
  }
  if (days.length) return { ...(days.length < 7 && { days }), ...times, ...span, ...(note && { note }) };
  if (fields.text('freq')?.toUpperCase() === 'WEEKLY' && dtstart && opensAt)
    return { days: [weekdays[(new Date(dtstart).getUTCDay() + 6) % 7] ?? 'monday'], ...times, ...span, ...(note && { note }) };
  // Hours without days: perhaps the words beside them say when.
  const fromNote = note ? hoursOf(note) : undefined;
  if (!opensAt && fromNote?.schedules[0] && !fromNote.asText.length && fromNote.schedules.length === 1)
    return { ...fromNote.schedules[0], ...span };
  if (opensAt) fields.say('byday', 'days-unknown', clock);
  const words = [note, clock].filter(Boolean).join('\n');
  return words ? { ...span, note: words } : undefined;
}

/** `MO,TU`, `1MO`, `["Monday"]`. */
function daysOf(fields: Fields): { days: Weekday[]; ordinal: number | undefined } {
  const value = fields.get('byday') ?? fields.get('weekday') ?? fields.get('days');
  const parts = (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/[,;\s]+/) : []).filter(
    Boolean,
  );
  const days: Weekday[] = [];
  let ordinal: number | undefined;
  for (const part of parts) {
    const [, number, name = ''] = /^([+-]?\d)?([a-z]{2})[a-z]*$/i.exec(part.trim()) ?? [];
    const day = weekdays[dayCodes.indexOf(name.toUpperCase())];
    if (number) ordinal = Number(number);
    if (day && !days.includes(day)) days.push(day);
    else if (!day) fields.say('byday', 'unknown-word', part, dayCodes.join(' | '));
  }
  return { days, ordinal };
}

/** "Elke eerste maandag van de maand": never as hours that hold every week. */
function monthly(
  fields: Fields,
  ordinal: number | undefined,
  days: Weekday[],
  interval: number,
  clock: string,
): Schedule['note'] {
  const at = days.map((day) => weekdays.indexOf(day));
  const dutch = at.map((each) => dutchDays[each]).join(' en ');
  const english = at.map((each) => englishDays[each]).join(' and ');
  const monthDays = fields.text('bymonthday');
  const hours = clock && `, ${clock}`;
  const [nth, nthEnglish] = ordinals[ordinal ?? 0] ?? [];
  if (nth && nthEnglish && dutch)
    return { nl: `Elke ${nth} ${dutch} van de maand${hours}`, en: `Every ${nthEnglish} ${english} of the month${hours}` };
  if (monthDays) return { nl: `Elke maand op de ${monthDays}e${hours}`, en: `Every month on day ${monthDays}${hours}` };
  if (fields.text('freq')?.toUpperCase() === 'MONTHLY')
    return { nl: `Elke maand ${dutch}${hours}`, en: `Every month ${english}${hours}` };
  return { nl: `Elke ${interval} weken ${dutch}${hours}`, en: `Every ${interval} weeks ${english}${hours}` };
}
