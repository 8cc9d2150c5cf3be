/**
 * Tables that refer to each other by id — `services.csv` beside `organizations.csv`, `locations.csv`, `phones.csv`; or the sheets of one
 * workbook — read as the one directory that they are. Every row becomes an offer, is part of one, or is reported.
 */
import type { Steps } from '@wijkwijzer/feed';
import type { Table } from '../../table/index.ts';
import type { ColumnMap } from '../columns/read-headings.ts';
import { readDocument } from '../hsds/read-document.ts';
import { isRecord, usedKeys, type Json } from '../hsds/record.ts';
import type { Item, Place } from '../item.ts';
import { shown } from '../problem.ts';
import type { References } from '../references.ts';
import type { Report } from '../report.ts';
import type { OpenSource } from '../source.ts';
import { joinTables, type Joined } from './join-tables.ts';
import { RelatedTable } from './related-table.ts';
import { roleOfName } from './roles.ts';

interface ReadRelated {
  items: Item[];
  given: number;
  /** Rows that are part of what another table has. */
  joined: number;
}

export class RelatedTables {
  readonly #tables: ReadonlyMap<Table, RelatedTable>;
  readonly #tableOf = new Map<unknown, RelatedTable>();
  readonly #join: Joined;

  constructor(tables: ReadonlyMap<Table, RelatedTable>) {
    this.#tables = tables;
    const all = [...tables.values()];
    this.#join = joinTables(all);
    for (const table of all) for (const record of table.records) this.#tableOf.set(record, table);
  }

  has(table: Table): boolean {
    return this.#tables.has(table);
  }

  *read(given: Table, references: References, report: Report): Steps<ReadRelated> {
    const table = this.#tables.get(given);
    if (!table) return { items: [], given: 0, joined: 0 };
    const { source, records } = table;
    const { joined, dangling } = this.#join;
    for (const note of given.notes) report.add({ source, ...(table.sheet !== undefined && { sheet: table.sheet }), ...note });
    const roots = this.#join.roots.get(table) ?? [];
    const placeOf = (path: string) => this.#place(roots, path);
    const { items } = yield* readDocument(roots, { source, references, report, placeOf });
    for (const { record, key } of dangling.filter((each) => each.table === table))
      report.add({ code: 'link-unknown', ...table.place(record, key), ...shown(record[key]) });
    const isRoot = new Set<Json>(roots);
    let loose = 0;
    for (const record of records) {
      if (isRoot.has(record) || joined.has(record)) continue;
      loose++;
      const [link] = table.links.filter(({ key }) => key in record);
      report.add({ code: 'row-unlinked', ...table.place(record, link?.key), skipped: 1 });
    }
    return { items, given: records.length, joined: records.length - roots.length - loose };
  }

  /** What the tables say and the feed has no place for: known when all of them were read. */
  sayUnused(report: Report): void {
    for (const table of this.#tables.values()) {
      const links = new Set(['id', ...table.links.map(({ key }) => key), ...housekeeping]);
      const isUsed = (record: Json, key: string) => links.has(key) || usedKeys(record).has(key);
      for (const { place, value, count } of table.filled(isUsed))
        report.add({ code: 'not-held', ...place, ...shown(value), count });
    }
  }

  /** A path in what was put together → the row, and the column, that it came from: `[3].phones[0].number`. */
  #place(roots: readonly Json[], path: string): Place {
    let at: unknown = roots;
    let found: { table: RelatedTable; record: Json; key?: string } | undefined;
    for (const step of path.match(/\w+/g) ?? []) {
      at = isRecord(at) || Array.isArray(at) ? (at as Record<string, unknown>)[step] : undefined;
      const table = this.#tableOf.get(at);
      if (table) found = { table, record: at as Json };
      else if (found && found.key === undefined && !/^\d/.test(step)) found.key = step;
    }
    const [first] = this.#tables.values();
    if (found) return found.table.place(found.record, found.key);
    return { source: first?.source ?? '', path };
  }
}

/** How HSDS is kept, not what it says. */
const housekeeping = [
  'parent_id',
  'parent_name',
  'link_id',
  'link_entity',
  'taxonomy_ids',
  'taxonomy_id',
  'vanity_number',
  'country_prefix',
];

/** The tables among these that belong together; undefined when there are none. */
export function relatedIn(opened: readonly OpenSource[], told: ColumnMap | undefined): RelatedTables | undefined {
  const found = new Map<Table, RelatedTable>();
  for (const source of opened) {
    if (source.kind !== 'tables') continue;
    for (const table of source.tables) {
      const role = table.path === undefined ? roleOfName(table.sheet ?? source.name) : undefined;
      const [heading, ...rows] = role ? table.rows.filter((row) => row.isRecord) : [];
      if (role && heading) found.set(table, new RelatedTable(table, source.name, role, [heading, ...rows], told));
    }
  }
  const all = [...found.values()];
  const isLinked = (one: RelatedTable) => one.links.some(({ role }) => all.some((other) => other !== one && other.role === role));
  const hasRoots = all.some(({ role }) => role === 'service' || role === 'organization');
  return hasRoots && all.some(isLinked) ? new RelatedTables(found) : undefined;
}
