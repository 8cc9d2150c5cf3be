/**
 * An offer or a supporter as an HSDS 3.0 service. First everything for which HSDS has a field; then what comes out is read back by our
 * own import, and each field that did not return as it was goes along as an attribute. So nothing is lost, and nothing is said twice.
 */
import { plain, weekdays, type Feed, type Localized, type Offer, type Schedule, type Supporter } from '@wijkwijzer/feed';
import { ownTaxonomy, themeTaxonomy } from '../import/hsds/own-terms.ts';
import { readService } from '../import/hsds/read-service.ts';
import { Fields, type Json } from '../import/hsds/record.ts';
import type { Item } from '../import/item.ts';
import { References } from '../import/references.ts';
import { uuidFor } from './stable-uuid.ts';

type Common = Partial<Offer> & Partial<Omit<Supporter, keyof Offer>>;
const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const statuses = { active: 'active', inactive: 'inactive', 'temporarily-closed': 'temporarily closed' } as const;

export function toService({ list, item }: Pick<Item, 'list' | 'item'>, feed: Feed): Json {
  const offer = item as Common & { id: string; name: Localized };
  const key = `${list} ${offer.id}`;
  const idOf = (kind: string, at: number | string = '') => uuidFor(`${kind} of ${list}`, `${offer.id} ${at}`);
  const text = (value: Localized | undefined) => plain(value, feed.language, feed.language) || undefined;
  const id = uuidFor(list, offer.id);

  const native = tidy({
    id,
    name: text(offer.name),
    description: text(offer.description ?? offer.introduction ?? offer.summary),
    url: uriOf(offer.url),
    email: emailOf(offer.email),
    status: statuses[offer.status ?? 'active'],
    application_process: text(offer.applicationProcess),
    eligibility_description: text(offer.eligibility),
    minimum_age: offer.minimumAge,
    maximum_age: offer.maximumAge,
    assured_date: offer.assuredDate,
    alert: text(offer.alert),
    wait_time: waitOf(offer),
    phones: offer.phones?.map((phone, at) =>
      tidy({
        id: idOf('phone', at),
        number: typeof phone === 'string' ? phone : phone.number,
        type: 'voice',
        description: typeof phone === 'string' ? undefined : text(phone.name),
      }),
    ),
    schedules: offer.schedules?.map((schedule, at) => tidy({ id: idOf('schedule', at), ...scheduleOf(schedule, text) })),
    languages: offer.languages?.map((code, at) => ({ id: idOf('language', at), code, name: languageName(code) })),
    cost_options: offer.costOptions?.map(({ amount, per, note }, at) =>
      tidy({
        id: idOf('cost', at),
        option: text(note),
        currency: amount === undefined ? undefined : 'EUR',
        amount,
        amount_description: per === undefined ? undefined : `per ${text(per) ?? ''}`,
      }),
    ),
    service_areas: (offer.serviceAreas ?? offer.neighborhoods)?.map((area, at) => areaOf(area, idOf('area', at), feed, text)),
    service_at_locations: offer.locations?.map((location, at) => ({
      id: idOf('at', at),
      service_id: id,
      location: locationOf(location, idOf('location', at), text),
    })),
    organization: organizationOf(offer.organization, feed, text),
    attributes: themesOf(offer, feed, idOf, text),
  });
  return withOwnTerms(native, { list, item: offer }, feed, key);
}

/** Without what is not known: HSDS takes no null. */
const tidy = (json: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(json).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

/** Attributes for every field that the service, as it stands, would not give back. */
function withOwnTerms(
  native: Record<string, unknown>,
  { list, item }: { list: string; item: Common & { id: string } },
  feed: Feed,
  key: string,
): Json {
  const { draft } = readService(new Fields(native, '', () => undefined), { references: new References() });
  const back = draft as Record<string, unknown>;
  const terms: [string, unknown][] = list === 'supporters' ? [['list', 'supporters']] : [];
  for (const [field, value] of Object.entries(item)) {
    if (field === 'id' ? value !== native.id : value !== undefined && !isSame(back[field], value)) terms.push([field, value]);
  }
  for (const field of Object.keys(back))
    if (field !== 'id' && (item as Record<string, unknown>)[field] === undefined) terms.push([field, null]);
  const entries = entriesOf(item, feed);
  if (entries) terms.push(['entries', entries]);
  const own = terms.map(([field, value]) => ownTerm(field, value, `${key} ${field}`));
  const attributes = [...((native.attributes as unknown[] | undefined) ?? []), ...own];
  return { ...native, ...(attributes.length && { attributes }) };
}

export const ownTerm = (field: string, value: unknown, key: string): Json => ({
  id: uuidFor('own term', key),
  link_type: field,
  value: JSON.stringify(value),
  taxonomy_term: {
    id: uuidFor('own term of', field),
    code: field,
    name: field,
    description: `Wijkwijzer feed: ${field}`,
    taxonomy: ownTaxonomy,
  },
});

/** The order of fields means nothing. */
const isSame = (one: unknown, other: unknown) => stable(one) === stable(other);
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** What the ids of an offer stand for, as far as an id and a name do not say it all. */
function entriesOf(item: Common, feed: Feed): Record<string, unknown> | undefined {
  const found: Record<string, unknown[]> = {};
  for (const list of ['themes', 'needs', 'criteria', 'neighborhoods'] as const) {
    const ids = new Set([...(item[list] ?? []), ...(list === 'neighborhoods' ? (item.serviceAreas ?? []) : [])]);
    const entries = feed[list].filter(({ id }) => ids.has(id));
    if (entries.length) found[list] = entries;
  }
  return Object.keys(found).length ? found : undefined;
}

type Text = (value: Localized | undefined) => string | undefined;

function themesOf(offer: Common, feed: Feed, idOf: (kind: string, at: string) => string, text: Text): Json[] {
  return (offer.themes ?? []).map((id) => {
    const theme = feed.themes.find((each) => each.id === id);
    const name = text(theme?.name) ?? id;
    return {
      id: idOf('theme', id),
      taxonomy_term: {
        id: uuidFor('theme', id),
        code: id,
        name,
        description: text(theme?.description) ?? name,
        taxonomy: themeTaxonomy,
      },
    };
  });
}

function scheduleOf({ days, opensAt, closesAt, validFrom, validTo, note }: Schedule, text: Text): Record<string, unknown> {
  const on = days ?? (opensAt ? weekdays : []);
  return {
    freq: on.length ? 'WEEKLY' : undefined,
    byday: on.length ? on.map((day) => dayCodes[weekdays.indexOf(day)]).join(',') : undefined,
    opens_at: opensAt,
    closes_at: closesAt,
    valid_from: validFrom,
    valid_to: validTo,
    description: text(note),
  };
}

function waitOf({ capacity }: Common): string | undefined {
  const weeks = capacity?.waitingWeeks;
  return weeks === undefined ? undefined : weeks === 1 ? '1 week' : `${weeks} weken`;
}

function areaOf(area: string, id: string, feed: Feed, text: Text): Json {
  const neighborhood = feed.neighborhoods.find((each) => each.id === area);
  const codes = neighborhood?.postalCodes?.join(',');
  return {
    id,
    name: text(neighborhood?.name) ?? area,
    ...(codes && { extent: codes, extent_type: 'postal codes' }),
    ...(neighborhood && { attributes: [ownTerm('neighborhood', neighborhood, `area ${id}`)] }),
  };
}

function locationOf(location: NonNullable<Offer['locations']>[number], id: string, text: Text): Json {
  const { name, address, postalCode, city, latitude, longitude, accessibility } = location;
  const isAddressed = address !== undefined || postalCode !== undefined || city !== undefined;
  const facts = accessibility?.facts ?? [];
  const note = text(accessibility?.note);
  const accessible = facts.map((fact, at) =>
    tidy({ id: uuidFor('accessibility', `${id} ${at}`), description: fact, details: at === 0 ? note : undefined }),
  );
  if (!facts.length && note) accessible.push({ id: uuidFor('accessibility', id), details: note });
  return tidy({
    id,
    location_type: 'physical',
    name: text(name),
    latitude,
    longitude,
    // All of these are required, known or not.
    addresses: isAddressed
      ? [
          {
            id: uuidFor('address', id),
            address_1: address ?? '',
            city: city ?? '',
            state_province: '',
            postal_code: postalCode ?? '',
            country: 'NL',
            address_type: 'physical',
          },
        ]
      : undefined,
    accessibility: accessible,
  });
}

function organizationOf(organization: string | undefined, feed: Feed, text: Text): Json | undefined {
  if (organization === undefined) return undefined;
  const known = feed.organizations.find(({ id }) => id === organization);
  const id = uuidFor('organization', organization);
  const name = text(known?.name) ?? organization;
  return tidy({
    id,
    name,
    // Required; the feed has none.
    description: '',
    website: uriOf(known?.url),
    email: emailOf(known?.email),
    phones: known?.phone ? [{ id: uuidFor('phone of organization', id), number: known.phone, type: 'voice' }] : undefined,
    attributes: known ? [ownTerm('organization', known, `organization ${id}`)] : undefined,
  });
}

/** Only what the standard's `format` accepts; anything else still goes along as an attribute. */
const uriOf = (url: string | undefined) =>
  url && /^https?:\/\/[\w.-]+(:\d+)?([/?#][\w\-./?%&=+#~:@!$'()*,;]*)?$/.test(url) ? url : undefined;
const emailOf = (email: string | undefined) =>
  email && /^[\w.+-]+@([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$/i.test(email) && !/^\.|\.\.|\.@/.test(email)
    ? email
    : undefined;

let names: Intl.DisplayNames | undefined;
function languageName(code: string): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'language' });
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // a tag that this machine does not know
  }
}
