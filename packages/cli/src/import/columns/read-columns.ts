/** From the cells of a row to what the feed calls them: what offers and supporters both have, then each its own. */
import { mailtoHref, safeUrl, weekdays, type CostOption, type Schedule } from '@wijkwijzer/feed';
import { dayOf } from '../dutch/date.ts';
import { listOf, sentencesOf } from '../dutch/list.ts';
import { costsOf } from '../dutch/money.ts';
import { agesOf, numberOf } from '../dutch/number.ts';
import { hoursOf } from '../dutch/opening-hours.ts';
import { phonesOf } from '../dutch/phone.ts';
import { yesOrNo } from '../dutch/yes-no.ts';
import { fold } from '../fold.ts';
import type { Draft } from '../item.ts';
import type { References } from '../references.ts';
import type { Cell, Cells } from './cells.ts';
import type { FieldName } from './headings.ts';
import { languageOf } from './language.ts';
import { readLocations } from './read-place.ts';
import * as vocabulary from './words.ts';

/** Words of a fixed set; what is none of them is said. */
function choose<Word extends string>(cells: Cells, field: FieldName, words: [Word, RegExp][]): Word | undefined {
  const cell = cells.first(field);
  if (!cell) return undefined;
  const word = vocabulary.wordFor(words, cell.text);
  if (!word) cells.say('unknown-word', cell, cell.text, vocabulary.wordList(words));
  return word;
}

function chooseAll<Word extends string>(cells: Cells, field: FieldName, words: [Word, RegExp][]): Word[] | undefined {
  if (!cells.first(field)) return undefined;
  const chosen = cells.all(field).flatMap((cell) => {
    const { found, unknown } = vocabulary.wordsFor(words, listOf(cell.text));
    for (const part of unknown) cells.say('unknown-word', cell, part, vocabulary.wordList(words));
    return found;
  });
  return chosen.length ? [...new Set(chosen)] : undefined;
}

const parts = (cells: Cells, field: FieldName, split = listOf): string[] | undefined => {
  if (!cells.first(field)) return undefined;
  return [...new Set(cells.all(field).flatMap(({ text }) => split(text)))];
};

function number(
  cells: Cells,
  field: FieldName,
  unit = /\b(jaar|weken|week|werkdagen|werkdag|dagen|dag|wk|years?)\b\.?|\+/gi,
): number | undefined {
  const cell = cells.first(field);
  const value = cell && (/^(geen|no)\b/i.test(cell.text) ? 0 : numberOf(cell.text.replace(unit, '')));
  if (cell && value === undefined) cells.say('not-a-number', cell);
  return value;
}

function bool(cells: Cells, field: FieldName): boolean | undefined {
  const cell = cells.first(field);
  const value = cell && yesOrNo(cell.text);
  if (cell && value === undefined) cells.say('not-yes-or-no', cell);
  return value;
}

function day(cells: Cells, field: FieldName): string | undefined {
  const cell = cells.first(field);
  const value = cell && dayOf(cell.text);
  if (cell && value === undefined) cells.say('not-a-date', cell);
  return value;
}

/** Leaves out what is not known. */
function put<Key extends keyof Draft>(draft: Draft, key: Key, value: Draft[Key]) {
  if (value !== undefined) draft[key] = value;
}

/** What offers and supporters both say. */
export function readShared(cells: Cells, references: References): Draft {
  const draft: Draft = {};
  put(draft, 'name', cells.first('name')?.text.replace(/\s+/g, ' '));
  const organization = cells.first('organization')?.text;
  put(draft, 'organization', organization && (references.find('organizations', organization) ?? organization));
  put(
    draft,
    'themes',
    parts(cells, 'themes')?.map((name) => references.idFor('themes', name)),
  );
  put(draft, 'audience', parts(cells, 'audience'));
  put(draft, 'attendance', chooseAll(cells, 'attendance', vocabulary.attendanceWords));
  put(draft, 'languages', languages(cells));
  put(draft, 'assuredDate', day(cells, 'assuredDate'));
  readAges(cells, draft);
  readHours(cells, draft);
  readContact(cells, draft);
  const waitingWeeks = number(cells, 'waitingWeeks');
  const available = bool(cells, 'available');
  if (waitingWeeks !== undefined || available !== undefined)
    draft.capacity = { ...(available !== undefined && { available }), ...(waitingWeeks !== undefined && { waitingWeeks }) };
  return draft;
}

export function readOffer(cells: Cells, references: References): Draft {
  const draft = readShared(cells, references);
  for (const field of ['summary', 'description', 'eligibility', 'applicationProcess', 'alert'] as const)
    put(draft, field, cells.text(field));
  put(draft, 'route', choose(cells, 'route', vocabulary.routeWords));
  put(
    draft,
    'needs',
    parts(cells, 'needs', sentencesOf)?.map((text) => references.idFor('needs', text)),
  );
  put(draft, 'keywords', parts(cells, 'keywords'));
  readAccess(cells, draft);
  put(draft, 'contactBy', chooseAll(cells, 'contactBy', vocabulary.contactByWords));
  readCosts(cells, draft);
  put(draft, 'form', chooseAll(cells, 'form', vocabulary.formWords));
  const locations = readLocations(cells);
  if (locations.length) draft.locations = locations;
  put(draft, 'serviceAreas', areas(cells, 'serviceAreas', references));
  put(draft, 'status', bool(cells, 'temporarilyClosed') ? 'temporarily-closed' : choose(cells, 'status', vocabulary.statusWords));
  // Names or ids of other offers; they become ids when all rows are known.
  put(draft, 'alternatives', parts(cells, 'alternatives', sentencesOf));
  put(draft, 'uniformProductName', cells.first('uniformProductName')?.text);
  put(draft, 'validFrom', day(cells, 'validFrom'));
  put(draft, 'validTo', day(cells, 'validTo'));
  put(draft, 'image', link(cells, 'image'));
  return draft;
}

export function readSupporter(cells: Cells, references: References): Draft {
  const draft = readShared(cells, references);
  put(draft, 'kind', choose(cells, 'kind', vocabulary.supporterKindWords));
  put(draft, 'team', bool(cells, 'team'));
  put(draft, 'introduction', cells.text('introduction'));
  put(draft, 'photo', link(cells, 'photo'));
  put(draft, 'commissionedBy', choose(cells, 'commissionedBy', vocabulary.organizationKindWords));
  const independence: NonNullable<Draft['independence']> = {};
  for (const field of ['providesCare', 'decidesOnAccess'] as const) {
    const value = bool(cells, field);
    if (value !== undefined) independence[field] = value;
  }
  const statement = cells.text('independence');
  if (statement) independence.statement = statement;
  if (Object.keys(independence).length) draft.independence = independence;
  put(draft, 'route', choose(cells, 'route', vocabulary.routeWords));
  put(draft, 'laws', chooseAll(cells, 'laws', vocabulary.lawWords));
  put(draft, 'tasks', chooseAll(cells, 'tasks', vocabulary.taskWords));
  put(draft, 'notTasks', chooseAll(cells, 'notTasks', vocabulary.taskWords));
  put(draft, 'neighborhoods', areas(cells, 'neighborhoods', references));
  put(draft, 'responseWorkingDays', number(cells, 'responseWorkingDays'));
  put(
    draft,
    'criteria',
    parts(cells, 'criteria', sentencesOf)?.map((name) => references.idFor('criteria', name)),
  );
  return draft;
}

/** Names of neighborhoods, and postal codes, which need no entry of their own. */
function areas(cells: Cells, field: FieldName, references: References): string[] | undefined {
  return parts(cells, field)?.map((area) =>
    /^[1-9]\d{3}\s?([a-z]{2})?$/i.test(area) ? area.replace(/\s/, '').toUpperCase() : references.idFor('neighborhoods', area),
  );
}

function languages(cells: Cells): string[] | undefined {
  const found = cells.all('languages').flatMap((cell) =>
    listOf(cell.text.replace(/\s+(en|and)\s+/g, ', ')).flatMap((name) => {
      const tag = languageOf(name);
      if (!tag) cells.say('unknown-language', cell, name);
      return tag ?? [];
    }),
  );
  return found.length ? [...new Set(found)] : undefined;
}

function readAges(cells: Cells, draft: Draft) {
  const cell = cells.first('ages');
  const ages = cell && agesOf(cell.text);
  if (cell && !ages) {
    draft.audience = [...(draft.audience ?? []), cell.text];
    cells.say('age-as-text', cell);
  }
  Object.assign(draft, ages);
  for (const field of ['minimumAge', 'maximumAge'] as const) put(draft, field, number(cells, field));
}

function readHours(cells: Cells, draft: Draft) {
  const schedules: Schedule[] = [];
  const read = (cell: Cell, text: string, days?: (typeof weekdays)[number][]) => {
    const found = hoursOf(text, days);
    schedules.push(...found.schedules);
    for (const part of found.asText) cells.say('hours-as-text', cell, part);
  };
  for (const cell of cells.all('hours')) read(cell, cell.text);
  for (const weekday of weekdays) for (const cell of cells.all(weekday)) read(cell, cell.text, [weekday]);
  for (const cell of [...cells.all('days'), ...cells.all('opensAt')]) {
    const { group } = cell.column;
    const days = cells.first('days', group);
    const opensAt = cells.first('opensAt', group)?.text;
    const closesAt = cells.first('closesAt', group)?.text;
    // Once per group: from its days, or from its opening time when no column has days.
    if (cell.column.field === 'opensAt' && days) continue;
    read(days ?? cell, [days?.text, opensAt && time(opensAt), closesAt && `- ${time(closesAt)}`].filter(Boolean).join(' '));
  }
  if (schedules.length) draft.schedules = schedules;
  for (const cell of cells.all('closures')) readClosures(cell, cells, draft);
}

/** Excel keeps a clock time as a part of the day: 0.375 is nine o'clock. */
function time(text: string): string {
  const part = /^0?[.,]\d+$/.test(text) ? numberOf(text) : undefined;
  if (part === undefined) return text;
  const minutes = Math.round(part * 1_440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `24-12-2026 t/m 3-1-2027 Kerst`, one on a line. */
function readClosures(cell: Cell, cells: Cells, draft: Draft) {
  let isRead = true;
  for (const part of sentencesOf(cell.text)) {
    const [, first = part, last, note] =
      /^(\d[\d/.-]+|\d{1,2} [a-z]+ \d{4})(?:\s*(?:t\/m|tot en met|tot|–|-)\s*(\d[\d/.-]+|\d{1,2} [a-z]+ \d{4}))?[\s:,]*(.*)$/i.exec(
        part,
      ) ?? [];
    const from = dayOf(first);
    const to = last && dayOf(last);
    if (!from) isRead = false;
    else (draft.closures ??= []).push({ from, ...(to && { to }), ...(note && { note }) });
  }
  if (!isRead) cells.say('not-a-date', cell);
}

function readContact(cells: Cells, draft: Draft) {
  const name = cells.first('phoneName')?.text;
  const phones = cells.all('phones').flatMap((cell) => {
    const found = phonesOf(cell.text);
    for (const part of found.doubtful) cells.say('phone-doubtful', cell, part);
    for (const part of found.mended) cells.say('phone-zero-added', cell, part);
    return found.phones;
  });
  if (phones.length) {
    const [first] = phones;
    draft.phones = typeof first === 'string' && name ? [{ number: first, name }, ...phones.slice(1)] : phones;
  }
  const email = cells.first('email');
  if (email) {
    const address = /[^\s<>,;:()]+@[^\s<>,;()]+\.[^\s<>,;()]+/.exec(email.text.replace(/^mailto:/i, ''))?.[0];
    if (address && mailtoHref(address)) draft.email = address;
    else cells.say('not-an-email', email);
  }
  put(draft, 'url', link(cells, 'url'));
}

/** An address with or without https:// in front; only the first when there are more. */
function link(cells: Cells, field: FieldName): string | undefined {
  const cell = cells.first(field);
  if (!cell) return undefined;
  const [given = ''] = cell.text.split(/[\s;|]+/);
  const isBare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.[a-z]{2,}([/?#]|$)/iu.test(given);
  const safe = safeUrl(isBare ? `https://${given}` : given);
  if (!safe?.startsWith('http')) cells.say('not-a-link', cell);
  return safe?.startsWith('http') ? safe : undefined;
}

function readAccess(cells: Cells, draft: Draft) {
  const cell = cells.first('access');
  const access = cell && vocabulary.wordFor(vocabulary.accessWords, cell.text);
  if (access) draft.access = access;
  else if (cell) {
    draft.applicationProcess = [cells.text('applicationProcess'), cell.text].filter(Boolean).join('\n\n');
    cells.say('access-as-text', cell, cell.text, vocabulary.wordList(vocabulary.accessWords));
  }
  if (!draft.access && bool(cells, 'needsReferral')) draft.access = 'referral';
}

function readCosts(cells: Cells, draft: Draft) {
  const costs: CostOption[] = [];
  for (const cell of cells.all('costs')) {
    // In a column about money, "ja" and "nee" are an answer too.
    const { costs: found, asText } = fold(cell.text) === 'nee' ? { costs: [{ amount: 0 }], asText: [] } : costsOf(cell.text);
    costs.push(...found);
    for (const part of asText) cells.say('cost-as-text', cell, part);
  }
  for (const cell of cells.all('costAmount')) {
    const amount = numberOf(cell.text.replace(/[€\s]|eur(o)?/gi, ''));
    const per = cells.first('costPer', cell.column.group)?.text.replace(/^per\s+/i, '');
    const note = cells.first('costNote', cell.column.group)?.text;
    if (amount === undefined || amount < 0) cells.say('not-a-number', cell);
    else costs.push({ amount, ...(per && { per }), ...(note && { note }) });
  }
  const isFree = cells.first('free');
  if (isFree && !costs.length) {
    const answer = yesOrNo(isFree.text);
    if (answer) costs.push({ amount: 0 });
    else if (answer === undefined) costs.push(...costsOf(isFree.text).costs);
  }
  if (costs.length) draft.costOptions = costs;
}
