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
  const join = new Join(tables);
  join.putDetails();
  join.putLocations();
  join.putPlacesOfServices();
  join.findOrganizationsOfPlaces();
  join.completeServices();
  join.completeOrganizations();
  return { roots: join.roots(), joined: join.joined, dangling: join.dangling };
}

/** Its steps build on each other, in the order above. */
class Join {
  readonly joined = new Set<Json>();
  readonly dangling: Joined['dangling'] = [];
  readonly #tables: readonly RelatedTable[];
  readonly #byId = new Map<Role, Map<string, Growing>>();
  /** Whose a location or a program is, and which locations an organization has. */
  readonly #organizationOf = new Map<Growing, Growing>();
  readonly #placesOf = new Map<Growing, Growing[]>();
  readonly #withServices = new Set<Growing>();

  constructor(tables: readonly RelatedTable[]) {
    this.#tables = tables;
    for (const { role, records } of tables) {
      const known = this.#byId.get(role) ?? new Map<string, Growing>();
      this.#byId.set(role, known);
      for (const record of records) if (typeof record.id === 'string' && !known.has(record.id)) known.set(record.id, record);
    }
  }

  /** Phones, addresses, hours and the like go to what they are of. */
  putDetails(): void {
    for (const table of this.#tables) {
      const { role, records } = table;
      const list = listOf[role];
      if (dictionaries.has(role)) for (const record of records) this.joined.add(record);
      if (!list || role === 'location' || role === 'service_at_location') continue;
      for (const record of records) {
        const owner =
          owners
            .filter((each) => each !== role)
            .map((each) => this.#follow(table, record, each))
            .find(Boolean) ?? linkedEntity(this.#byId, record);
        const term = this.#follow(table, record, 'taxonomy');
        if (term) record.taxonomy_term = term;
        if (role === 'postal_address') record.address_type = 'postal';
        if (owner) this.#put(owner, list, record);
      }
    }
  }

  putLocations(): void {
    for (const [table, record] of this.#each('location')) {
      // An address in the row of the place itself.
      if (!record.addresses && ['address_1', 'city', 'postal_code'].some((key) => key in record)) record.addresses = [record];
      const service = this.#follow(table, record, 'service');
      if (service) this.#put(service, 'locations', record);
    }
  }

  putPlacesOfServices(): void {
    for (const [table, record] of this.#each('service_at_location')) {
      const service = this.#follow(table, record, 'service');
      const location = this.#follow(table, record, 'location');
      if (!service || !location) continue;
      record.location = location;
      this.joined.add(location);
      this.#put(service, 'service_at_locations', record);
    }
  }

  findOrganizationsOfPlaces(): void {
    for (const [table, record] of this.#each('location', 'program')) {
      const organization = this.#follow(table, record, 'organization');
      if (!organization) continue;
      this.#organizationOf.set(record, organization);
      if (table.role === 'program') continue;
      const places = this.#placesOf.get(organization);
      if (places) places.push(record);
      else this.#placesOf.set(organization, [record]);
    }
  }

  /** To each service its place, its terms, and who gives it: by its own row, else by its program or its place. */
  completeServices(): void {
    for (const [table, record] of this.#each('service')) {
      const location = this.#follow(table, record, 'location');
      if (location) this.#put(record, 'locations', location);
      const program = this.#follow(table, record, 'program');
      const places = [
        ...((record.locations ?? []) as Growing[]),
        ...((record.service_at_locations ?? []) as Growing[]).map((each) => each.location as Growing),
      ];
      const organization =
        this.#follow(table, record, 'organization') ??
        [program, ...places].map((each) => each && this.#organizationOf.get(each)).find(Boolean);
      for (const id of (record.taxonomy_ids ?? []) as string[]) {
        const term = this.#byId.get('taxonomy')?.get(id);
        if (term) record.attributes = [...((record.attributes ?? []) as unknown[]), { taxonomy_term: term }];
      }
      if (!organization) continue;
      record.organization = organization;
      this.#withServices.add(organization);
      this.joined.add(organization);
      // Who has one place, gives everything there.
      const [only, ...more] = this.#placesOf.get(organization) ?? [];
      if (only && !more.length && !places.length) this.#put(record, 'locations', only);
    }
  }

  /** An organization without services is shown by itself, with its places. */
  completeOrganizations(): void {
    for (const [organization, places] of this.#placesOf) {
      if (this.#withServices.has(organization)) continue;
      for (const place of places) if (!this.joined.has(place)) this.#put(organization, 'locations', place);
    }
  }

  roots(): Joined['roots'] {
    const roots = new Map<RelatedTable, Growing[]>();
    for (const table of this.#tables) {
      if (table.role === 'service') roots.set(table, table.records);
      if (table.role === 'organization')
        roots.set(
          table,
          table.records.filter((record) => !this.#withServices.has(record)),
        );
    }
    return roots;
  }

  *#each(...roles: Role[]): Generator<[RelatedTable, Growing]> {
    for (const table of this.#tables) if (roles.includes(table.role)) for (const record of table.records) yield [table, record];
  }

  /** The record that a row points to. What points at nothing is remembered. */
  #follow(table: RelatedTable, record: Growing, role: Role): Growing | undefined {
    const known = this.#byId.get(role);
    for (const { role: other, key } of table.links) {
      if (other !== role || typeof record[key] !== 'string' || !known) continue;
      const found = known.get(record[key]);
      if (found) return found;
      this.dangling.push({ table, record, key });
    }
    return undefined;
  }

  #put(owner: Growing, key: string, record: Growing): void {
    const before = owner[key];
    if (Array.isArray(before)) before.push(record);
    else owner[key] = before === undefined ? [record] : [before, record];
    this.joined.add(record);
  }
}

/** HSDS 3 says of an attribute whose it is by `link_id` and `link_entity`. */
function linkedEntity(byId: ReadonlyMap<Role, Map<string, Growing>>, { link_id: id, link_entity: entity }: Growing) {
  if (typeof id !== 'string') return undefined;
  return byId.get(entity as Role)?.get(id) ?? (entity === undefined ? byId.get('service')?.get(id) : undefined);
}
