/** From rows that refer to each other by id to services with everything that belongs to them, as HSDS nests them in JSON. */
import type { Json } from '../hsds/record.ts';
import type { RelatedTable } from './related-table.ts';
import { dictionaries, listOf, owners, type Role } from './roles.ts';

/** A row that is still being put together. */
type Growing = Record<string, unknown>;

export interface Joined {
  /** Services, and organizations that have none. */
  roots: Map<RelatedTable, Growing[]>;
  /** Rows that are part of another, or are only looked up. */
  joined: ReadonlySet<Json>;
  /** Ids that nobody has: the record, and the key that names it. */
  dangling: { table: RelatedTable; record: Json; key: string }[];
}

export function joinTables(tables: readonly RelatedTable[]): Joined {
  const byId = new Map<Role, Map<string, Growing>>();
  for (const { role, records } of tables) {
    const known = byId.get(role) ?? new Map<string, Growing>();
    byId.set(role, known);
    for (const record of records) if (typeof record.id === 'string' && !known.has(record.id)) known.set(record.id, record);
  }
  const joined = new Set<Json>();
  const dangling: Joined['dangling'] = [];
  const of = (...roles: Role[]) => tables.filter(({ role }) => roles.includes(role));

  /** The record that a row points to. What points at nothing is remembered. */
  const follow = (table: RelatedTable, record: Growing, role: Role): Growing | undefined => {
    const known = byId.get(role);
    for (const { role: other, key } of table.links) {
      if (other !== role || typeof record[key] !== 'string' || !known) continue;
      const found = known.get(record[key]);
      if (found) return found;
      dangling.push({ table, record, key });
    }
    return undefined;
  };
  const put = (owner: Growing, key: string, record: Growing) => {
    const before = owner[key];
    owner[key] = [...(Array.isArray(before) ? (before as unknown[]) : before === undefined ? [] : [before]), record];
    joined.add(record);
  };

  for (const table of tables) {
    const { role, records } = table;
    const list = listOf[role];
    if (dictionaries.has(role)) for (const record of records) joined.add(record);
    if (!list || role === 'location' || role === 'service_at_location') continue;
    for (const record of records) {
      const owner =
        owners
          .filter((each) => each !== role)
          .map((each) => follow(table, record, each))
          .find(Boolean) ?? linkedEntity(byId, record);
      const term = follow(table, record, 'taxonomy');
      if (term) record.taxonomy_term = term;
      if (role === 'postal_address') record.address_type = 'postal';
      if (owner) put(owner, list, record);
    }
  }
  for (const table of of('location'))
    for (const record of table.records) {
      // An address in the row of the place itself.
      if (!record.addresses && ['address_1', 'city', 'postal_code'].some((key) => key in record)) record.addresses = [record];
      const service = follow(table, record, 'service');
      if (service) put(service, 'locations', record);
    }
  for (const table of of('service_at_location'))
    for (const record of table.records) {
      const service = follow(table, record, 'service');
      const location = follow(table, record, 'location');
      if (!service || !location) continue;
      record.location = location;
      joined.add(location);
      put(service, 'service_at_locations', record);
    }

  const organizationOf = new Map<Growing, Growing>();
  const placesOf = new Map<Growing, Growing[]>();
  for (const table of of('location', 'program'))
    for (const record of table.records) {
      const organization = follow(table, record, 'organization');
      if (!organization) continue;
      organizationOf.set(record, organization);
      if (table.role === 'location') placesOf.set(organization, [...(placesOf.get(organization) ?? []), record]);
    }
  const withServices = new Set<Growing>();
  for (const table of of('service'))
    for (const record of table.records) {
      const location = follow(table, record, 'location');
      if (location) put(record, 'locations', location);
      const program = follow(table, record, 'program');
      const places = [
        ...((record.locations ?? []) as Growing[]),
        ...((record.service_at_locations ?? []) as Growing[]).map((each) => each.location as Growing),
      ];
      const organization =
        follow(table, record, 'organization') ??
        [program, ...places].map((each) => each && organizationOf.get(each)).find(Boolean);
      for (const id of (record.taxonomy_ids ?? []) as string[]) {
        const term = byId.get('taxonomy')?.get(id);
        if (term) record.attributes = [...((record.attributes ?? []) as unknown[]), { taxonomy_term: term }];
      }
      if (!organization) continue;
      record.organization = organization;
      withServices.add(organization);
      joined.add(organization);
      // Who has one place, gives everything there.
      const [only, ...more] = placesOf.get(organization) ?? [];
      if (only && !more.length && !places.length) put(record, 'locations', only);
    }
  for (const [organization, places] of placesOf)
    if (!withServices.has(organization))
      for (const place of places) if (!joined.has(place)) put(organization, 'locations', place);

  const roots = new Map(of('service').map((table) => [table, table.records]));
  for (const table of of('organization'))
    roots.set(
      table,
      table.records.filter((record) => !withServices.has(record)),
    );
  return { roots, joined, dangling };
}

/** HSDS 3 says of an attribute whose it is by `link_id` and `link_entity`. */
function linkedEntity(byId: ReadonlyMap<Role, Map<string, Growing>>, { link_id: id, link_entity: entity }: Growing) {
  if (typeof id !== 'string') return undefined;
  return byId.get(entity as Role)?.get(id) ?? (entity === undefined ? byId.get('service')?.get(id) : undefined);
}
