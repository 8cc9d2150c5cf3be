/** From the cells of a row to what the feed calls them: what offers and supporters both have, then each its own. */
import type { CostOption } from '@wijkwijzer/feed';
import { listOf, sentencesOf } from '../dutch/list.ts';
import { costsOf } from '../dutch/money.ts';
import { agesOf, numberOf } from '../dutch/number.ts';
import { yesOrNo } from '../dutch/yes-no.ts';
import { fold } from '../fold.ts';
import type { Draft } from '../item.ts';
import type { References } from '../references.ts';
import type { Cells } from './cells.ts';
import type { FieldName } from './headings.ts';
import { languageOf } from './language.ts';
import { readContact } from './read-contact.ts';
import { readHours } from './read-hours.ts';
import { readLocations } from './read-place.ts';
import { bool, choose, chooseAll, isWord, day, link, number, parts, put } from './read-values.ts';
import * as vocabulary from './words.ts';

/** What offers and supporters both say. */
function readShared(cells: Cells, references: References): Draft {
  const draft: Draft = {};
  put(draft, 'name', cells.first('name')?.text.replace(/\s+/g, ' '));
  const organization = cells.first('organization')?.text;
  put(draft, 'organization', organization && (references.find('organizations', organization) ?? organization));
  put(
    draft,
    'themes',
    // "Zorg > Thuiszorg" is in both.
    parts(cells, 'themes', (text) => listOf(text.replace(/\s*(?:>|»|›)\s*/g, ';')))?.map((name) =>
      references.idFor('themes', name),
    ),
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
  for (const field of ['summary', 'description', 'eligibility', 'alert'] as const) put(draft, field, cells.text(field));
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

function readAccess(cells: Cells, draft: Draft) {
  const cell = cells.first('access');
  const access = cell && vocabulary.wordFor(vocabulary.accessWords, cell.text);
  if (access) draft.access = access;
  else if (cell) cells.say('access-as-text', cell, cell.text, vocabulary.wordList(vocabulary.accessWords));
  // "Aanmelden verplicht? Nee."
  const process = cells.text('applicationProcess');
  const mustApply = yesOrNo(process ?? '');
  if (mustApply !== undefined) draft.access ??= mustApply ? 'sign-up' : 'open';
  // What says more than the word that was found in it is worth reading.
  const more = cell && !(access && isWord(cell.text)) ? cell.text : undefined;
  put(draft, 'applicationProcess', [mustApply === undefined && process, more].filter(Boolean).join('\n\n') || undefined);
  if (!draft.access && bool(cells, 'needsReferral')) draft.access = 'referral';
}

const forWhom = (heading: string): string =>
  heading
    .replace(/\b(?:de |uw |eigen )?(?:kosten|prijs|tarief|bijdrage|costs?|price|fees?)\b|[?:()*\d]|€/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function readCosts(cells: Cells, draft: Draft) {
  const costs: CostOption[] = [];
  for (const cell of cells.all('costs')) {
    // In a column about money, "ja" and "nee" are an answer too.
    const { costs: found, asText } = fold(cell.text) === 'nee' ? { costs: [{ amount: 0 }], asText: [] } : costsOf(cell.text);
    // Of "Kosten leden" and "Kosten niet-leden" each says for whom.
    const whom = cells.all('costs').length > 1 ? forWhom(cell.column.heading) : '';
    costs.push(...found.map((each) => (whom && !each.note ? { ...each, note: whom } : each)));
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
