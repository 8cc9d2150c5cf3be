/** An HSDS service — or an organization that lists none — to an offer. */
import type { Location, Neighborhood, Organization, Schedule } from '@wijkwijzer/feed';
import { readItem, safeUrl } from '@wijkwijzer/feed';
import { accessibilityWords, attendanceWords, statusWords, wordFor } from '../columns/words.ts';
import { languageOf } from '../columns/language.ts';
import { dayOf } from '../dutch/date.ts';
import { costsOf } from '../dutch/money.ts';
import { phonesOf } from '../dutch/phone.ts';
import type { Draft } from '../item.ts';
import type { References } from '../references.ts';
import { ownTaxonomy, ownTerms, themeTaxonomy } from './own-terms.ts';
import { readLocation } from './read-location.ts';
import { readHoliday } from './read-holiday.ts';
import { readSchedule } from './read-schedule.ts';
import type { Fields, Json } from './record.ts';

/** What a document tells besides the service itself. */
export interface Surroundings {
  references: References;
  /** The organization that the service was found in, and whether it is the only one there. */
  organization?: Fields | undefined;
  /** Records that are referred to by id. */
  byId?: ReadonlyMap<string, Json> | undefined;
}

export interface ReadService {
  draft: Draft;
  list: 'offers' | 'supporters';
}

export function readService(fields: Fields, { references, organization: outer }: Surroundings): ReadService {
  const own = ownTerms(fields);
  addEntries(own.get('entries'), references);
  const draft: Draft = {};
  const put = <Key extends keyof Draft>(key: Key, value: Draft[Key] | '' | undefined) => {
    if (value !== undefined && value !== '') draft[key] = value;
  };
  const organization = fields.one('organization') ?? (outer?.json === fields.json ? undefined : outer);
  const locations = locationsOf(fields);
  put('name', fields.text('name'));
  put('description', fields.text('description', 'short_description', 'short_desc'));
  put('keywords', nonEmpty([...(fields.text('alternate_name')?.split(/\s*;\s*/) ?? []), ...textsOf(fields, 'keywords')]));
  put('audience', nonEmpty(textsOf(fields, 'audience')));
  put('url', linkOf(fields, 'url') ?? linkOf(fields, 'website'));
  put('email', emailOf(fields));
  const status = fields.text('status');
  put('status', status ? wordFor(statusWords, status) : undefined);
  put('applicationProcess', fields.text('application_process'));
  put('eligibility', fields.text('eligibility_description', 'eligibility'));
  put('alert', fields.text('alert'));
  put('minimumAge', ageOf(fields, 'minimum_age'));
  put('maximumAge', ageOf(fields, 'maximum_age'));
  const assured = fields.text('assured_date');
  put('assuredDate', assured && momentOf(assured));
  if (assured && !draft.assuredDate) fields.say('assured_date', 'not-a-date', assured);
  readWait(fields, draft);
  put('organization', organization && organizationOf(organization, references));
  put('locations', nonEmpty(locations.map(({ location }) => location)));
  const places = locations.flatMap(({ fields: place, at }) => (at ? [at, place] : [place]));
  const holidays = [fields, ...places].flatMap((each) => each.list('holiday_schedules', 'description').map(readHoliday));
  put('schedules', nonEmpty([...schedulesOf([fields, ...places]), ...holidays.flatMap(({ schedule }) => schedule ?? [])]));
  put('closures', nonEmpty(distinct(holidays.flatMap(({ closure }) => closure ?? []))));
  put('phones', nonEmpty(phonesFrom(fields, places, organization)));
  put('languages', nonEmpty(languagesOf(fields)));
  put('costOptions', nonEmpty(costsFrom(fields)));
  put('serviceAreas', nonEmpty(areasOf(fields, references)));
  put('attendance', nonEmpty(attendanceOf(fields, places)));
  readAttributes(fields, references, draft);
  applyOwn(own, draft);
  return { draft, list: own.get('list') === 'supporters' ? 'supporters' : 'offers' };
}

const nonEmpty = <Item>(list: Item[]): Item[] | undefined => (list.length ? list : undefined);
/** Directories before HSDS 2 have words in a list of texts. */
const textsOf = (fields: Fields, key: string): string[] => fields.list(key).flatMap((each) => each.text('name') ?? []);
const distinct = <Item>(list: readonly Item[]): Item[] => [...new Map(list.map((each) => [JSON.stringify(each), each])).values()];

function linkOf(fields: Fields, key: string): string | undefined {
  const text = fields.text(key);
  if (!text) return undefined;
  const safe = safeUrl(/^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text);
  if (!safe?.startsWith('http')) fields.say(key, 'not-a-link', text);
  return safe?.startsWith('http') ? safe : undefined;
}

function emailOf(fields: Fields): string | undefined {
  const value = fields.get('email');
  if (value != null && value !== '' && (typeof value !== 'string' || !/^\S+@\S+\.\S+$/.test(value.trim()))) {
    fields.say('email', 'not-an-email', JSON.stringify(value));
    return undefined;
  }
  const own = fields.text('email');
  if (own) return own;
  return fields
    .list('contacts')
    .map((contact) => contact.text('email'))
    .find((email) => email?.includes('@'));
}

/** 0 and 130 and beyond are how software says "none". */
function ageOf(fields: Fields, key: string): number | undefined {
  const value = fields.number(key);
  if (value === undefined) return undefined;
  if (value >= 0 && value <= 130) return Math.floor(value);
  fields.say(key, 'field-ignored', String(value), '0–130');
  return undefined;
}

/** A day, or a moment with its time when it was given one. */
function momentOf(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)) ? text : dayOf(text);
}

function readWait(fields: Fields, draft: Draft) {
  const wait = fields.text('wait_time');
  const [, weeks] = /^(?:ongeveer |about |circa )?(\d{1,3})\s*(?:weken|week|weeks)$/i.exec(wait ?? '') ?? [];
  if (weeks) draft.capacity = { waitingWeeks: Number(weeks) };
  else if (wait && /^(geen|none|no wait)/i.test(wait)) draft.capacity = { waitingWeeks: 0 };
  else if (wait) fields.say('wait_time', 'not-held', wait);
}

function organizationOf(fields: Fields, references: References): string | undefined {
  const own = readItem('organizations', ownTerms(fields).get('organization')).item as Organization | undefined;
  if (own) {
    references.add('organizations', own);
    return own.id;
  }
  const name = fields.text('name');
  const id = fields.text('id');
  if (!name) return undefined;
  const known = references.find('organizations', name);
  if (known) return known;
  const url = linkOf(fields, 'website') ?? linkOf(fields, 'url');
  const email = fields.text('email');
  const [phone] = fields.list('phones', 'number').map((each) => each.text('number'));
  // An entry of its own only when more is known than the name.
  if (!id || !(url || email || phone) || references.get('organizations', id)) return name;
  references.add('organizations', { id, name, ...(url && { url }), ...(email && { email }), ...(phone && { phone }) });
  return id;
}

interface Place {
  location: Location;
  fields: Fields;
  /** The service_at_location around it, which has hours and phones of its own. */
  at?: Fields;
}

function locationsOf(fields: Fields): Place[] {
  const found: Place[] = [];
  const add = (place: Fields, at?: Fields) => {
    const location = readLocation(place);
    const key = JSON.stringify(location);
    if (location && !found.some((each) => JSON.stringify(each.location) === key))
      found.push({ location, fields: place, ...(at && { at }) });
  };
  for (const at of [...fields.list('service_at_locations'), ...fields.list('service_at_location')]) {
    const place = at.one('location');
    if (place) add(place, at);
  }
  for (const place of fields.list('locations')) add(place);
  return found;
}

const schedulesOf = (all: readonly Fields[]): Schedule[] =>
  distinct(
    all
      .flatMap((fields) => [...fields.list('schedules', 'description'), ...fields.list('regular_schedules', 'description')])
      .flatMap((each) => readSchedule(each) ?? []),
  );

/** The nearest that has a phone: the service with its contacts, its places, the organization. */
function phonesFrom(fields: Fields, places: readonly Fields[], organization: Fields | undefined): NonNullable<Draft['phones']> {
  for (const group of [[fields], places, organization ? [organization] : []]) {
    const phones = group.flatMap((each) => [
      ...each.list('phones', 'number').flatMap((phone) => readPhone(phone)),
      ...each
        .list('contacts')
        .flatMap((contact) => contact.list('phones', 'number').flatMap((phone) => readPhone(phone, contact))),
    ]);
    if (phones.length) return distinct(phones);
  }
  return [];
}

function readPhone(phone: Fields, contact?: Fields): NonNullable<Draft['phones']> {
  const number = phone.text('number', 'phone_number');
  if (!number) return [];
  if (/fax|pager/i.test(phone.text('type', 'number_type') ?? '')) {
    phone.say('number', 'fax', number);
    return [];
  }
  const extension = phone.text('extension');
  const name = [phone.text('description') ?? contact?.text('name'), extension && `toestel ${extension}`]
    .filter(Boolean)
    .join(', ');
  const { phones, doubtful } = phonesOf(number.replace(/^"|"$/g, ''));
  for (const part of doubtful) phone.say('number', 'phone-doubtful', part);
  return phones.map((each) => (typeof each === 'string' && name ? { number: each, name } : each));
}

function languagesOf(fields: Fields): string[] {
  const tags = fields.list('languages').flatMap((each) => {
    const text = each.text('code', 'name', 'language');
    const tag = text ? languageOf(text) : undefined;
    if (text && !tag) each.say('name', 'unknown-language', text);
    return tag ?? [];
  });
  return [...new Set(tags)];
}

function costsFrom(fields: Fields): NonNullable<Draft['costOptions']> {
  const costs = fields.list('cost_options', 'option').flatMap((each) => {
    const amount = each.number('amount');
    const details = each.text('amount_description');
    const currency = each.text('currency');
    const per = details && /^per\s+(.+)$/is.exec(details)?.[1];
    const note = [each.text('option'), per ? undefined : details].filter(Boolean).join('. ');
    for (const key of ['valid_from', 'valid_to']) each.get(key);
    if (amount !== undefined && currency && currency.toUpperCase() !== 'EUR') {
      each.say('currency', 'foreign-currency', `${amount} ${currency}`);
      return { note: [note, `${amount} ${currency}`, details].filter(Boolean).join(', ') };
    }
    const cost = { ...(amount !== undefined && amount >= 0 && { amount }), ...(per && { per }), ...(note && { note }) };
    return Object.keys(cost).length ? cost : [];
  });
  const fees = fields.text('fees_description', 'fees');
  if (fees && !costs.length) {
    const read = costsOf(fees);
    for (const part of read.asText)
      fields.say(fields.get('fees_description') == null ? 'fees' : 'fees_description', 'cost-as-text', part);
    return read.costs;
  }
  return costs;
}

function areasOf(fields: Fields, references: References): string[] {
  const areas = fields.list('service_areas').flatMap((each) => {
    const entry = readItem('neighborhoods', ownTerms(each).get('neighborhood')).item as Neighborhood | undefined;
    if (entry) {
      references.add('neighborhoods', entry);
      return entry.id;
    }
    const name = each.text('name', 'service_area', 'description');
    if (!name) return [];
    if (/^[1-9]\d{3}\s?([a-z]{2})?$/i.test(name)) return name.replace(/\s/, '').toUpperCase();
    // A sentence is no area that one could choose from.
    if (name.length > 60) {
      each.say('name', 'not-held', name);
      return [];
    }
    return references.idFor('neighborhoods', name);
  });
  return [...new Set(areas)];
}

function attendanceOf(fields: Fields, places: readonly Fields[]): NonNullable<Draft['attendance']> {
  const types = [fields, ...places].flatMap((each) =>
    each.list('schedules', 'description').flatMap((schedule) => schedule.text('attending_type') ?? []),
  );
  const words = types.flatMap((type) => wordFor(attendanceWords, type) ?? []);
  const isVirtual = places.some((place) => place.text('location_type') === 'virtual');
  return [...new Set([...words, ...(isVirtual ? (['online'] as const) : [])])];
}

/** Terms of other taxonomies are themes, but for those that say who it is for or how a place can be reached. */
function readAttributes(fields: Fields, references: References, draft: Draft) {
  const attributes = [...fields.list('attributes'), ...fields.list('service_taxonomies'), ...fields.list('service_taxonomys')];
  for (const attribute of attributes) {
    const term = attribute.one('taxonomy_term') ?? attribute.one('taxonomy');
    const taxonomy = term?.text('taxonomy') ?? '';
    if (taxonomy === ownTaxonomy) continue;
    const code = term?.text('code');
    const name = term?.text('name', 'term') ?? attribute.text('value', 'name');
    if (!name || /^[{[]/.test(name)) continue;
    const kind = `${attribute.text('link_type') ?? ''} ${taxonomy}`;
    if (/eligib|audience|population|target/i.test(kind)) draft.audience = [...new Set([...(draft.audience ?? []), name])];
    else if (/accessib/i.test(kind) && wordFor(accessibilityWords, name)) {
      const [first, ...others] = draft.locations ?? [];
      if (first) draft.locations = [{ ...first, accessibility: { ...first.accessibility, note: name } }, ...others];
      else attribute.say('', 'not-held', name);
    } else {
      const isOurs = taxonomy === themeTaxonomy && code;
      if (isOurs) references.add('themes', { id: code, name });
      draft.themes = [...new Set([...(draft.themes ?? []), isOurs ? code : references.idFor('themes', name)])];
    }
  }
}

/** What the ids of our own terms stand for: known before anything refers to them. */
function addEntries(value: unknown, references: References) {
  if (typeof value !== 'object' || value === null) return;
  for (const list of ['themes', 'needs', 'criteria', 'neighborhoods'] as const) {
    const items = (value as Partial<Record<typeof list, unknown>>)[list];
    if (!Array.isArray(items)) continue;
    for (const each of items as unknown[]) {
      const { item } = readItem(list, each);
      if (item) references.add(list, item as never);
    }
  }
}

/** Our own terms say exactly what the feed said: they come last, and null means that it said nothing. */
function applyOwn(own: ReadonlyMap<string, unknown>, draft: Draft) {
  const target = draft as Record<string, unknown>;
  for (const [key, value] of own) {
    if (key === 'list' || key === 'entries') continue;
    if (value === null) Reflect.deleteProperty(target, key);
    else target[key] = value;
  }
}
