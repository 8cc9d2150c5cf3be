/** Opening hours from words: `ma t/m vr 9.00-17.00 uur, za 10-12`, `dagelijks behalve zondag`, `24/7`. */
import { weekdays, type Schedule, type Weekday } from '@wijkwijzer/feed';
import { remembered } from '../remembered.ts';

export interface ReadHours {
  schedules: Schedule[];
  /** Parts that were kept as a note, whole or beside what was understood of them. */
  asText: string[];
}

const dayNames: Record<Weekday, string> = {
  monday: 'maandag|maa|ma|monday|mon|mo',
  tuesday: 'dinsdag|din|di|tuesday|tues|tue|tu',
  wednesday: 'woensdag|woe|wo|wednesday|weds|wed|we',
  thursday: 'donderdag|don|do|thursday|thurs|thur|thu|th',
  friday: 'vrijdag|vrij|vri|vr|friday|fri|fr',
  saturday: 'zaterdag|zat|za|saturday|sat|sa',
  sunday: 'zondag|zon|zo|sunday|sun|su',
};
const dayByName = new Map(weekdays.flatMap((day) => dayNames[day].split('|').map((name) => [name, day] as const)));
const anyDay = [...dayByName.keys()].sort((a, b) => b.length - a.length).join('|');
const workdays = weekdays.slice(0, 5);

/** In this order: the first that fits is what stands there. */
const patterns: [kind: Token['kind'], RegExp][] = [
  // Not every week, so it must never be shown as open now.
  [
    'irregular',
    /^(?:om de|even|oneven|twee?wekelijks|\d ?-?wekelijks|maandelijks|per maand|van de maand|of the month|monthly|biweekly|every other|eerste|tweede|derde|vierde|vijfde|laatste|1e|2e|3e|4e|5e|1ste|2de|3de|4de|first|second|third|fourth|last|feestdag(?:en)?|(?:school|zomer)?vakanties?|seizoen|afwisselend|wisselend)(?![a-z])/,
  ],
  [
    'date',
    /^\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)|^\d{1,2}([-/])\d{1,2}\2\d{2}(?![\d:.])|^\d{1,2} (?:jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec)[a-z]*(?: \d{4})?/,
  ],
  [
    'always',
    /^(?:24 ?\/ ?7|24 ?(?:uur|x|h)(?: per dag)?(?:,? ?(?:en )?7 (?:dagen )?(?:per|in de|x|\/) ?week)?|dag en nacht|altijd(?: open| bereikbaar)?|always(?: open)?|24 hours)(?![a-z\d])/,
  ],
  [
    'all',
    /^(?:dagelijks|(?:elke|iedere|alle) dag(?:en)?|(?:de )?hele week|(?:7|zeven) dagen(?: per| in de)? week|daily|every ?day)(?![a-z])/,
  ],
  ['workdays', /^(?:(?:op )?(?:elke |iedere )?werkdag(?:en)?|door(?: ?de ?|de)week(?:se dagen)?|weekdays|working days)(?![a-z])/],
  ['weekend', /^(?:(?:in )?(?:het )?weekend(?:en|s)?)(?![a-z])/],
  ['except', /^(?:behalve(?: op)?|uitgezonderd|m\.?u\.?v\.?|met uitzondering van|niet op|except)(?![a-z])/],
  ['closed', /^(?:gesloten|dicht|closed|geen)(?![a-z])/],
  ['day', new RegExp(`^(?:'s )?(${anyDay})(?:s|en)?(?:ochtend|morgen|middag|avond)?(?:s|en)?\\b\\.?`)],
  ['time', /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?|[uh](\d{2}))?(?: ?(am|pm|a\.m\.|p\.m\.))?(?: ?(?:uur|u|h)\b\.?)?(?![\d:])/],
  ['time', /^(noon|12 uur 's middags|middernacht|midnight)(?![a-z])/],
  ['until', /^(?:-|t\/m|t\.m\.|tm\b|tot en met|tot|to\b|till\b|until|through|thru)/],
  ['from', /^(?:vanaf|v\.?a\.?(?![a-z])|from)(?![a-z])/],
  ['and', /^(?:,|\+|&|\/|en\b|and\b|alsmede\b)/],
  [
    'filler',
    /^(?:[:.'()]|van\b|tussen\b|uur\b|u\b|op\b|om\b|de\b|het\b|'s\b|elke\b|iedere\b|every\b|open\b|geopend\b|wij zijn\b|is\b|zijn\b|openingstijden\b|tijden\b|bereikbaar\b|aanwezig\b|inloop\b|spreekuur\b|between\b|ook\b|vast\b|beschikbaar\b|ochtends?\b|middags?\b|avonds?\b|telefonisch\b)/,
  ],
];

interface Token {
  kind:
    | 'irregular'
    | 'date'
    | 'always'
    | 'all'
    | 'workdays'
    | 'weekend'
    | 'except'
    | 'closed'
    | 'day'
    | 'time'
    | 'until'
    | 'from'
    | 'and'
    | 'filler'
    | 'word';
  day?: Weekday;
  time?: string;
}

/** Hours from a cell. `days` are the days of its column, when the column has some. */
export const hoursOf = (text: string, days?: readonly Weekday[]): ReadHours => (days ? readHours(text, days) : everyColumn(text));
const everyColumn = remembered((text) => readHours(text));

function readHours(text: string, days?: readonly Weekday[]): ReadHours {
  const result: ReadHours = { schedules: [], asText: [] };
  for (const part of partsOf(text)) {
    const read = readPart(part, days);
    result.schedules.push(...read.schedules);
    if (
      read.isPartial &&
      !/^(?:alleen |uitsluitend )?(?:op|volgens|na|by|in overleg|in)(?: \p{L}+)? ?(?:afspraak|overleg|appointment)[.!]?$/iu.test(
        part,
      )
    )
      result.asText.push(part);
  }
  return result;
}

/** Lines, and sentences: a point between two letters, not the one in 9.00 or "za. 10". */
const partsOf = (text: string) =>
  text
    .split(/[\n;|]|(?<=[a-z]{4,})\.\s+(?=\p{L})/iu)
    .map((part) => part.trim())
    .filter(Boolean);

/** A part with markers for what it is; with hours where they are plain, with its own words as a note where they are not. */
function readPart(part: string, columnDays: readonly Weekday[] | undefined): { schedules: Schedule[]; isPartial: boolean } {
  const tokens = tokensOf(part);
  const has = (kind: Token['kind']) => tokens.some((token) => token.kind === kind);
  const note = part.replace(/[.,]$/, '');
  if (has('irregular') || has('date')) {
    const named = [...new Set(tokens.flatMap(({ day }) => day ?? []))];
    const only = named.length ? named : columnDays;
    // A weekday without times: enough to look for, never "open now". "Elke eerste maandag" could not be said better.
    const isClosure = has('except') || has('closed');
    const isPlain = named.length > 0 && tokens.find(({ kind }) => kind !== 'filler')?.kind === 'irregular' && !isClosure;
    return { schedules: [{ ...(only && !isClosure && { days: [...only] }), note }], isPartial: !isPlain };
  }
  const read = walk(tokens, columnDays);
  if (!read) return { schedules: [{ ...(columnDays && { days: [...columnDays] }), note }], isPartial: true };
  // "Dinsdagmiddag" says more than Tuesday.
  const isPartOfDay = !has('time') && /(ochtend|morgen|middag|avond)/i.test(part) && read.length > 0;
  const isPartial = has('word') || isPartOfDay;
  return { schedules: isPartial ? read.map((each) => ({ ...each, note })) : read, isPartial };
}

function tokensOf(part: string): Token[] {
  const tokens: Token[] = [];
  let rest = part
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘`]/g, "'");
  while ((rest = rest.replace(/^\s+/, ''))) {
    let length = 0;
    for (const [kind, pattern] of patterns) {
      const match = pattern.exec(rest);
      if (!match) continue;
      const time = kind === 'time' ? clockOf(match) : undefined;
      if (kind === 'time' && !time) continue;
      const day = kind === 'day' ? dayByName.get(match[1] ?? '') : undefined;
      tokens.push({ kind, ...(day && { day }), ...(time && { time }) });
      length = match[0].length;
      break;
    }
    if (!length) {
      tokens.push({ kind: 'word' });
      length = /^[\p{L}\p{N}'-]+|^./u.exec(rest)?.[0].length ?? 1;
    }
    rest = rest.slice(length);
  }
  return tokens;
}

function clockOf([, hourText = '', minutes, short, half]: RegExpExecArray): string | undefined {
  if (/^[a-z]/.test(hourText))
    return hourText.startsWith('mid') && hourText !== 'middernacht' && hourText !== 'midnight'
      ? '12:00'
      : hourText === 'noon' || hourText.includes('middags')
        ? '12:00'
        : '24:00';
  const given = Number(hourText);
  const hour = half ? (given % 12) + (half.startsWith('p') ? 12 : 0) : given;
  const minute = Number(minutes ?? short ?? 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Days, then their times, then the next days. Undefined when the order says something else. */
function walk(tokens: readonly Token[], columnDays: readonly Weekday[] | undefined): Schedule[] | undefined {
  const schedules: Schedule[] = [];
  let days: Weekday[] | 'all' | undefined;
  let hours: [string, string?][] = [];
  let start: string | undefined;
  let mode: 'day' | 'day-range' | 'time-range' | 'from' | 'except' | undefined;
  let isClosed = false;
  let isUnclear = false as boolean; // set where days are closed off

  const flush = () => {
    if (start !== undefined) hours.push([start]);
    const on = days === 'all' ? undefined : (days ?? columnDays);
    const when = on && on.length < 7 ? { days: [...on] } : {};
    if (hours.length && !on && !days) isUnclear = true; // times alone: on which days, it does not say
    if (!isClosed) {
      for (const [opensAt, closesAt] of hours) schedules.push({ ...when, opensAt, ...(closesAt && { closesAt }) });
      if (!hours.length && (on ?? days)) schedules.push(when);
    }
    hours = [];
    start = undefined;
    days = undefined;
    isClosed = false;
  };
  const startDays = () => {
    if (hours.length || start !== undefined || isClosed) flush();
  };

  for (const { kind, day, time } of tokens) {
    if (kind === 'filler' || kind === 'word') continue;
    if (kind === 'always') {
      startDays();
      days ??= 'all';
      hours.push(['00:00', '24:00']);
    } else if (kind === 'all' || kind === 'workdays' || kind === 'weekend') {
      startDays();
      days =
        kind === 'all' ? 'all' : [...(Array.isArray(days) ? days : []), ...(kind === 'workdays' ? workdays : weekdays.slice(5))];
    } else if (kind === 'day' && day) {
      if (mode === 'except') {
        days = (days === 'all' || !days ? [...weekdays] : days).filter((each) => each !== day);
        continue;
      }
      if (mode === 'day-range' && Array.isArray(days)) days.push(...daysBetween(days.at(-1) ?? day, day));
      else {
        startDays();
        days = [...(Array.isArray(days) ? days : []), day];
      }
      mode = 'day';
      continue;
    } else if (kind === 'time' && time) {
      if (mode === 'time-range' && start !== undefined) {
        hours.push([start, time === '00:00' ? '24:00' : time]);
        start = undefined;
        mode = undefined;
      } else if (mode === 'time-range')
        return undefined; // "tot 17 uur": since when is not said
      else {
        if (start !== undefined) hours.push([start]);
        start = time;
        mode = undefined;
      }
      continue;
    } else if (kind === 'until') {
      mode = mode === 'day' && start === undefined && !hours.length ? 'day-range' : 'time-range';
      continue;
    } else if (kind === 'except') {
      mode = 'except';
      // Afterwards said about hours already read: "dagelijks 9-17, behalve zondag".
      if (hours.length) return exceptAfter(tokens, schedules, days, hours);
      continue;
    } else if (kind === 'closed') {
      if (hours.length) flush();
      isClosed = true;
    } else if (kind === 'and') continue;
    mode = undefined;
  }
  flush();
  if (isUnclear) return undefined;
  return schedules.length || tokens.some(({ kind }) => kind === 'closed') ? distinct(schedules) : undefined;
}

function exceptAfter(
  tokens: readonly Token[],
  before: readonly Schedule[],
  days: Weekday[] | 'all' | undefined,
  hours: readonly [string, string?][],
): Schedule[] | undefined {
  const at = tokens.findIndex(({ kind }) => kind === 'except');
  const out = tokens.slice(at).flatMap(({ day }) => day ?? []);
  if (!out.length || tokens.slice(at).some(({ kind }) => kind === 'time')) return undefined;
  const on = (Array.isArray(days) ? days : weekdays).filter((each) => !out.includes(each));
  return [...before, ...hours.map(([opensAt, closesAt]) => ({ days: on, opensAt, ...(closesAt && { closesAt }) }))];
}

/** After the first, up to and including the last; over the weekend when it has to. */
function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const from = weekdays.indexOf(first);
  const count = (weekdays.indexOf(last) - from + 7) % 7;
  return Array.from({ length: count }, (_, at) => weekdays[(from + at + 1) % 7] ?? last);
}

const distinct = (schedules: readonly Schedule[]): Schedule[] => [
  ...new Map(
    schedules.map((each) => [JSON.stringify(each), each.days ? { ...each, days: [...new Set(each.days)] } : each]),
  ).values(),
];
