/** The services in a document, wherever they are: a list, a page of an API, one service, organizations with their services. */
import { readItem, type Offer, type Steps, type Supporter } from '@wijkwijzer/feed';
import { shown, type ImportCode } from '../problem.ts';
import { recordOrigin, type Item, type Origin, type Place } from '../item.ts';
import type { References } from '../references.ts';
import type { Report } from '../report.ts';
import { readService } from './read-service.ts';
import { Fields, isRecord, type Json } from './record.ts';

export interface DocumentContext {
  source: string;
  references: References;
  report: Report;
  /** The line of a file with a record on each. */
  row?: number;
  /** Where a path stands when the document was put together from rows of tables. */
  placeOf?: (path: string) => Place;
}

/** Under which names lists are found, in HSDS and in what is like it. */
const lists = [
  'contents',
  'content',
  'services',
  'organizations',
  'data',
  'items',
  'results',
  'records',
  'value',
  'service',
  'organization',
];

interface Found {
  fields: Fields;
  organization?: Fields;
}

/** Whether a document can be read at all: a list, or something with a name, or something with a list. */
export const isDocument = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(isRecord)
    : isRecord(value) && ('name' in value || lists.some((name) => typeof value[name] === 'object' && value[name] !== null));

export function* readDocument(
  value: unknown,
  { source, references, report, row, placeOf: placeIn }: DocumentContext,
  path = '',
): Steps<{ items: Item[]; given: number }> {
  const items: Item[] = [];
  let given = 0;
  const place: Place = { source, ...(row !== undefined && { row }) };
  const placeOf = placeIn ?? ((at: string): Place => ({ ...place, path: at || '$' }));
  const sayAt = (at: string, code: ImportCode, text?: string, expected?: string, skipped?: number) => {
    const problem = {
      code,
      ...placeOf(at),
      ...shown(text),
      ...(expected !== undefined && { expected }),
      ...(skipped && { skipped }),
    };
    // The same field in every record is one thing to know.
    if (code === 'not-held') report.addCounted(`${source} ${at.replace(/\[\d+\]/g, '')}`, problem);
    else report.add(problem);
  };
  const byId = isRecord(value) ? linked(value) : undefined;

  for (const { fields, organization } of records(value, path)) {
    given++;
    const resolved = organization ?? organizationById(fields, byId);
    const { draft, list } = readService(fields, { references, organization: resolved });
    const ownId = draft.id ?? fields.text('id');
    const id = ownId?.trim().slice(0, 200).trim();
    if (!draft.name) {
      sayAt(fields.at('name'), 'record-without-name', id, undefined, 1);
      continue;
    }
    const { item, found } = readItem(list, { ...draft, id: id || '-' });
    for (const { code, path: at, value: text, expected, skipped, count } of found)
      report.add({
        code,
        ...placeOf(`${fields.path}${at}`.replace(/^\./, '')),
        ...(text !== undefined && { value: text }),
        ...(expected !== undefined && { expected }),
        ...(skipped !== undefined && { skipped }),
        ...(count !== undefined && { count }),
      });
    // Of tables, each says itself what of it was not used.
    if (!placeIn) sayUnused(fields, sayAt);
    if (item) {
      const origin = placeIn
        ? joinedOrigin(source, fields, placeIn)
        : recordOrigin({ ...place, ...(fields.path && { path: fields.path }) });
      const rest = { origin, hasId: !!id };
      items.push(list === 'offers' ? { list, item: item as Offer, ...rest } : { list, item: item as Supporter, ...rest });
    }
    yield;
  }
  return { items, given };

  function* records(one: unknown, at: string): Generator<Found> {
    if (Array.isArray(one)) {
      for (const [index, each] of one.entries()) yield* records(each, `${at}[${index}]`);
      return;
    }
    if (!isRecord(one)) {
      given++;
      sayAt(at, 'not-a-record', typeof one === 'string' ? one : JSON.stringify(one), undefined, 1);
      return;
    }
    const inside = lists.filter((name) => Array.isArray(one[name]));
    if (!('name' in one) && inside.length) {
      // Organizations beside services are there to be referred to.
      const used = inside.includes('services') ? inside.filter((name) => name !== 'organizations') : inside;
      for (const name of used) yield* records(one[name], at ? `${at}.${name}` : name);
      return;
    }
    if (isTerm(one)) {
      given++;
      return sayAt(at, 'not-a-record', typeof one.name === 'string' ? one.name : undefined, undefined, 1);
    }
    const fields = new Fields(one, at, sayAt);
    const services = fields.list('services');
    if (!services.length) yield { fields };
    for (const service of services) yield { fields: service, organization: fields };
  }
}

/** Of a record that was put together from rows, each field may come from a row of its own. */
const joinedOrigin = (source: string, { path, json }: Fields, placeOf: (path: string) => Place): Origin => ({
  source,
  place: (field) => placeOf(field === undefined ? path : `${path}.${field}${Array.isArray(json[field]) ? '[0]' : ''}`),
});

/** A taxonomy and its terms have names too, and are nothing that one can use. */
const isTerm = (one: Json) =>
  ['term_uri', 'taxonomy', 'taxonomy_detail', 'parent_id'].some((key) => key in one) &&
  !('organization' in one || 'status' in one);

/** Tables of one document that refer to each other by id. */
function linked(value: Json): Map<string, Json> {
  const found = new Map<string, Json>();
  const { organizations } = value;
  if (Array.isArray(organizations))
    for (const each of organizations as unknown[]) if (isRecord(each) && typeof each.id === 'string') found.set(each.id, each);
  return found;
}

function organizationById(fields: Fields, byId: Map<string, Json> | undefined): Fields | undefined {
  const id = fields.text('organization_id');
  const json = id === undefined ? undefined : byId?.get(id);
  return json && new Fields(json, `organizations(${id ?? ''})`, (...rest) => fields.say('', ...(rest.slice(1) as [ImportCode])));
}

/** Fields of HSDS that mean nothing outside it: keys, links between tables, how it was kept. */
const housekeeping = /^(id|_.*|.*_id|metadata|last_modified|organization_identifiers|parent_organization.*|@.*|.*_type)$/;

/** What the record says and the feed has no place for, once for each field of the whole document. */
function sayUnused(fields: Fields, say: (path: string, code: ImportCode, value?: string) => void) {
  for (const [key, value] of Object.entries(fields.json)) {
    if (
      fields.used.has(key) ||
      housekeeping.test(key) ||
      value == null ||
      value === '' ||
      (Array.isArray(value) && !value.length)
    )
      continue;
    say(fields.at(key), 'not-held', JSON.stringify(value).replace(/^"|"$/g, ''));
  }
}
