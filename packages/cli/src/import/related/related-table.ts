/** One of several tables that refer to each other: its rows as records, and the way back from a record to its row. */
import { fold } from '../fold.ts';
import type { Place } from '../item.ts';
import type { ColumnMap } from '../columns/read-headings.ts';
import { meaningOf, type FieldName } from '../columns/headings.ts';
import type { Json } from '../hsds/record.ts';
import { columnLetter, type Row, type Table } from '../../table/index.ts';
import { keyOf, roleOfWord, type Role } from './roles.ts';

/** What our headings are called in HSDS, for tables that are not in its words. */
const nativeKeys: Partial<Record<FieldName, string>> = {
  name: 'name',
  summary: 'short_description',
  description: 'description',
  url: 'url',
  email: 'email',
  phones: 'phones',
  eligibility: 'eligibility_description',
  applicationProcess: 'application_process',
  costs: 'fees_description',
  languages: 'languages',
  keywords: 'keywords',
  audience: 'audience',
  status: 'status',
  alert: 'alert',
  serviceAreas: 'service_areas',
  assuredDate: 'assured_date',
  minimumAge: 'minimum_age',
  maximumAge: 'maximum_age',
  address: 'address_1',
  houseSuffix: 'address_2',
  postalCode: 'postal_code',
  city: 'city',
  latitude: 'latitude',
  longitude: 'longitude',
  accessibility: 'accessibility',
  hours: 'schedules',
  days: 'weekday',
  opensAt: 'opens_at',
  closesAt: 'closes_at',
};
/** Of which a cell may hold several. */
const lists = new Set(['languages', 'accessibility', 'service_areas', 'keywords', 'audience', 'taxonomy_ids']);

export interface Link {
  role: Role;
  key: string;
}

export class RelatedTable {
  readonly source: string;
  readonly sheet: string | undefined;
  readonly role: Role;
  readonly links: Link[] = [];
  /** The column of its own ids. */
  readonly idKey: string | undefined;
  readonly #heading: Row;
  readonly #rows: readonly Row[];
  #rowOf: Map<Json, number> | undefined;
  #records: Record<string, unknown>[] | undefined;
  readonly #columns = new Map<string, number>();

  constructor({ sheet }: Table, source: string, role: Role, [heading, ...rows]: readonly [Row, ...Row[]], told: ColumnMap = {}) {
    this.source = source;
    this.sheet = sheet;
    this.role = role;
    this.#heading = heading;
    this.#rows = rows;
    const byFold = new Map(Object.entries(told).map(([name, field]) => [fold(name), field]));
    const headings = heading.cells.map((text) => (byFold.has(fold(text)) ? (byFold.get(fold(text)) ?? '') : text));
    // What is called as HSDS calls it comes before what only means the same.
    for (const nameOf of [keyOf, (text: string) => this.#keyFor(text)])
      for (const [at, text] of headings.entries()) {
        const key = nameOf(text);
        if (nameOf === keyOf && !native.has(key)) continue;
        if (key && !this.#columns.has(key) && ![...this.#columns.values()].includes(at)) this.#columns.set(key, at);
      }
    this.idKey = this.#columns.has('id') ? 'id' : undefined;
    for (const key of this.#columns.keys()) {
      const other = linkedRole(key);
      if (other) this.links.push({ role: other, key });
    }
  }

  /** Its rows. Made when they are asked for: a table that no other refers to is not read in this way. */
  get records(): Record<string, unknown>[] {
    return (this.#records ??= this.#rows.map(({ cells }) => {
      const record: Record<string, unknown> = {};
      for (const [key, at] of this.#columns) {
        const text = cells[at]?.trim();
        if (text) record[key] = lists.has(key) ? text.split(/\s*[,;|\n]\s*/).filter(Boolean) : text;
      }
      return record;
    }));
  }

  /** Its own name in front says nothing: `service_name` among services. */
  #keyFor(heading: string): string {
    const key = keyOf(heading);
    const [, first = '', rest = ''] =
      /^(.+?)_((?:id|uuid|name|alternate_name|description|email|url|status|address|phone|short_description|.*areas|min.*|max.*))$/.exec(
        key,
      ) ?? [];
    if (/^(?:id|uuid|guid)$/.test(key)) return 'id';
    if (first && roleOfWord(first) === this.role) return rest === 'uuid' ? 'id' : rest;
    if (linkedRole(key) || native.has(key)) return key;
    const field = meaningOf('offers', heading)?.field;
    const known = field && nativeKeys[field];
    // In a table of numbers, the number is the thing itself.
    return known === 'phones' && this.role === 'phone' ? 'number' : (known ?? key);
  }

  place(record: Json, key?: string): Place {
    this.#rowOf ??= new Map(this.records.map((each, at) => [each, this.#rows[at]?.number ?? 0]));
    return this.#placeOf(this.#rowOf.get(record) ?? this.#heading.number, key);
  }

  #placeOf(row: number, key: string | undefined): Place {
    const at = key === undefined ? undefined : this.#columns.get(key);
    const heading = at === undefined ? '' : (this.#heading.cells[at] ?? '').trim();
    return {
      source: this.source,
      ...(this.sheet !== undefined && { sheet: this.sheet }),
      row,
      ...(at !== undefined && { column: columnLetter(at), ...(heading && { heading }) }),
    };
  }

  /** Columns with something in them, each with the record where it is first, and in how many. */
  filled(isUsed: (record: Json, key: string) => boolean): { place: Place; value: string; count: number }[] {
    const inOrder = [...this.#columns].sort(([, a], [, b]) => a - b);
    return inOrder.flatMap(([key]) => {
      const having = this.records.filter((record) => record[key] !== undefined);
      const [first] = having;
      if (!first || having.some((record) => isUsed(record, key))) return [];
      return { place: this.#placeOf(this.#heading.number, key), value: String(first[key]), count: having.length };
    });
  }
}

/** Keys of HSDS that our own headings would take for something else. */
const native = new Set(
  'name description short_desc short_description alternate_name website url email phones number extension type number_type status fees eligibility application_process wait_time audience keywords languages accessibility service_areas address_1 address_2 city region state_province postal_code country attention department weekday byday opens_at closes_at valid_from valid_to dtstart freq interval option amount currency amount_description latitude longitude transportation taxonomy taxonomy_ids parent_id link_id link_entity link_type value code language term location_type virtual'.split(
    ' ',
  ),
);

/** `organization_id`, `location_uuid`: the table that a column points to. */
function linkedRole(key: string): Role | undefined {
  const [, word = ''] = /^(.+)_(?:id|uuid|guid)$/.exec(key) ?? [];
  return word ? roleOfWord(word) : undefined;
}
