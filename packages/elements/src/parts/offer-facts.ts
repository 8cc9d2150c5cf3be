/** The facts of an offer as sentences for residents. Plain functions: no DOM, no Lit. */
import { isOpen, weekdays, type Closure, type Offer, type Schedule, type Weekday, type ZonedTime } from '@wijkwijzer/feed';
import { textOf, type Speech } from './text.ts';

/** Where one goes or is reached, the place itself and what comes after it. */
export interface WhereFact {
  place: string;
  more: string[];
}

export function where(speech: Speech, offer: Offer, distance?: number): WhereFact | undefined {
  const { t } = speech;
  const places = (offer.locations ?? []).map(
    (location) => textOf(speech, location.name) || location.address || location.city || '',
  );
  const named = places.filter(Boolean);
  const ways = (offer.attendance ?? []).filter((way) => !(way === 'on-site' && named.length > 0)).map((way) => t.attendance[way]);
  const first = (named[0] && t.feedText(named[0])) ?? ways.shift();
  if (!first) return undefined;
  const more: string[] = [];
  if (distance !== undefined) more.push(t.metres(distance));
  if (named.length > 1) more.push(t.morePlaces(named.length - 1));
  return { place: first, more: [...more, ...ways.map((way) => way.charAt(0).toLowerCase() + way.slice(1))] };
}

/** Days of one schedule in words: a row of three or more as "maandag tot en met vrijdag". */
function daysOf({ t }: Speech, days: readonly Weekday[] | undefined): string {
  if (!days || days.length === 0 || days.length === 7) return t.everyDay;
  const sorted = weekdays.filter((day) => days.includes(day));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return t.everyDay;
  if (sorted.length === 1) return t.dayLong(first);
  const inARow = weekdays.indexOf(last) - weekdays.indexOf(first) === sorted.length - 1;
  return inARow && sorted.length > 2 ? t.daysFromTo(first, last) : t.daysShort(sorted);
}

/** One line per schedule, those with the same hours together: "Di en do, 10.00–12.00 uur". */
export function when(speech: Speech, offer: Offer, now: ZonedTime): string[] {
  const { t } = speech;
  const groups = new Map<string, Schedule>();
  for (const schedule of offer.schedules ?? []) {
    if (schedule.validTo && schedule.validTo.slice(0, 10) < now.day) continue;
    const key = JSON.stringify([schedule.opensAt, schedule.closesAt, schedule.note, schedule.validFrom, schedule.validTo]);
    const same = groups.get(key);
    const days = same && schedule.opensAt ? [...(same.days ?? weekdays), ...(schedule.days ?? weekdays)] : schedule.days;
    groups.set(key, days ? { ...schedule, days: [...days] } : schedule);
  }
  return [...groups.values()].map((schedule) => {
    const note = t.feedText(textOf(speech, schedule.note));
    if (!schedule.opensAt) return note || daysOf(speech, schedule.days);
    const days = daysOf(speech, schedule.days);
    const hours = schedule.closesAt ? t.hours(days, schedule.opensAt, schedule.closesAt) : t.hoursFrom(days, schedule.opensAt);
    return note ? `${hours}. ${note}` : hours;
  });
}

/** What it costs, one line per option; [] when unknown. */
export function costs(speech: Speech, offer: Offer): string[] {
  const { t } = speech;
  return (offer.costOptions ?? []).map((option) => {
    const note = t.feedText(textOf(speech, option.note));
    const per = textOf(speech, option.per);
    if (option.amount === undefined) return note;
    const amount = option.amount === 0 ? t.free : per ? t.eurosPer(option.amount, per) : t.euros(option.amount);
    return note ? `${amount}. ${note}` : amount;
  });
}

/** How one gets in, in a few words. */
export function access({ t }: Speech, offer: Offer): string | undefined {
  if (!offer.access) return undefined;
  if (offer.access !== 'open') return t.access[offer.access];
  if (offer.form?.includes('walk-in')) return t.walkIn;
  return offer.route === 'self' ? t.startNow : t.access.open;
}

/** How long one waits; '' when unknown. */
export function waiting({ t }: Speech, { capacity }: Offer): string {
  if (!capacity) return '';
  if (capacity.waitingWeeks) return t.waiting(capacity.waitingWeeks);
  if (capacity.available === false) return t.full;
  return capacity.waitingWeeks === 0 ? t.noWaiting : '';
}

const sentenceEnd = /[.!?](\s|$)/;

/** The first sentence, and what comes after it. */
export function firstSentence(text: string): [string, string] {
  const end = text.search(sentenceEnd);
  return end < 0 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 1).trim()];
}

/** How to join, for a card: the first sentence of the feed's own words when it is short, else our words; then the waiting time. */
export function join(speech: Speech, offer: Offer): string | undefined {
  const [own] = firstSentence(textOf(speech, offer.applicationProcess));
  const first = own && own.length <= 60 ? speech.t.feedText(own.replace(/\.$/, '')) : access(speech, offer);
  const wait = waiting(speech, offer);
  if (!wait) return first;
  return first ? `${first}. ${wait.replace(/\.$/, '')}` : wait;
}

/** For whom, in lines. */
export function audience(speech: Speech, offer: Offer): string[] {
  const { t } = speech;
  const { minimumAge: from, maximumAge: to } = offer;
  const groups = (offer.audience ?? []).map((group) => textOf(speech, group));
  const lines = groups.length ? [t.list(groups)] : [];
  const eligibility = t.feedText(textOf(speech, offer.eligibility));
  // "Iedereen vanaf 18 jaar met een huisarts" says the age already.
  const said = [from, to].every((age) => !age || eligibility.includes(String(age)));
  if (eligibility && said) return [...lines, eligibility];
  if (from !== undefined && to !== undefined) lines.push(t.ageBetween(from, to));
  else if (from) lines.push(t.ageFrom(from));
  else if (to !== undefined) lines.push(t.ageTo(to));
  return eligibility ? [...lines, eligibility] : lines;
}

/** A day in words; the plain text when it is no day. */
export function dayText({ t }: Speech, day: string): string {
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : t.date(date);
}

const isOver = ({ from, to }: Closure, day: string): boolean => (to ?? from).slice(0, 10) < day;

export const isClosedToday = ({ closures: all = [] }: Offer, { day }: ZonedTime): boolean =>
  all.some((closure) => closure.from.slice(0, 10) <= day && !isOver(closure, day));

/** Closed now or in the days to come, in words. */
export function closures(speech: Speech, offer: Offer, now: ZonedTime, daysAhead = 31): string[] {
  const { t } = speech;
  const last = new Date(Date.parse(now.day) + daysAhead * 86_400_000).toISOString().slice(0, 10);
  const say = ({ from, to, note }: Closure): string => {
    const days =
      !to || to === from ? t.closedOn(dayText(speech, from)) : t.closedBetween(dayText(speech, from), dayText(speech, to));
    const already = to && from.slice(0, 10) <= now.day ? t.closedUntil(dayText(speech, to)) : days;
    const reason = t.feedText(textOf(speech, note));
    return reason ? `${already} ${reason}` : already;
  };
  return (offer.closures ?? []).filter((closure) => !isOver(closure, now.day) && closure.from.slice(0, 10) <= last).map(say);
}

/** `8952AB` as one writes it. */
export const postalCodeText = (code: string | undefined): string =>
  code?.replace(/^(\d{4})\s?([a-z]{2})$/i, '$1 $2').toUpperCase() ?? '';

/** Whole months since the facts were checked; undefined when that is not known. */
export function monthsOld(offer: Offer, now: ZonedTime): number | undefined {
  const [year, month, day] = (offer.assuredDate ?? '').slice(0, 10).split('-').map(Number);
  const [thisYear, thisMonth, today] = now.day.split('-').map(Number);
  if (!year || !month || !day || !thisYear || !thisMonth || !today) return undefined;
  return (thisYear - year) * 12 + thisMonth - month - (today < day ? 1 : 0);
}

/** Facts older than this are stale, in months. */
export const staleAfter = 6;

export const isOpenNow = (offer: Offer, now: ZonedTime): boolean =>
  offer.status !== 'temporarily-closed' && isOpen(offer.schedules, offer.closures, now).open;
