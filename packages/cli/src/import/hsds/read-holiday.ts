/** `holiday_schedules` of HSDS 1 and 2 and of Open Referral UK: days on which something is closed, or open at other times. */
import type { Closure, Schedule } from '@wijkwijzer/feed';
import { yesOrNo } from '../dutch/yes-no.ts';
import type { Fields } from './record.ts';
import { dayIn, timeOf } from './read-schedule.ts';

interface Holiday {
  closure?: Closure;
  schedule?: Schedule;
}

export function readHoliday(fields: Fields): Holiday {
  const from = dayIn(fields, 'start_date') ?? dayIn(fields, 'end_date');
  const to = dayIn(fields, 'end_date');
  const opensAt = timeOf(fields, 'opens_at') ?? timeOf(fields, 'open_at');
  const closesAt = timeOf(fields, 'closes_at');
  const note = fields.text('description');
  const said = fields.get('closed');
  const isClosed = typeof said === 'boolean' ? said : ((typeof said === 'string' ? yesOrNo(said) : undefined) ?? !opensAt);
  if (!from) {
    // Nothing at all is no mistake; something without a day can't be kept.
    if (said !== undefined || opensAt || note) fields.say('start_date', 'not-a-date', note ?? '');
    return {};
  }
  const last = to && to !== from ? { to } : {};
  if (isClosed) return { closure: { from, ...last, ...(note && { note }) } };
  // The usual hours don't hold then, and the feed can't say that: so words, which are never "open now".
  const clock = [opensAt, closesAt].filter(Boolean).join('–');
  const words = [note, clock && `Andere tijden: ${clock}`].filter(Boolean).join('\n');
  if (clock) fields.say('opens_at', 'hours-as-text', clock);
  return words ? { schedule: { validFrom: from, validTo: to ?? from, note: words } } : {};
}
