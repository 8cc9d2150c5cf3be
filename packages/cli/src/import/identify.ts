/** Ids that stay the same from run to run: the source's own, or made of the name and the place. */
import type { Offer, Steps } from '@wijkwijzer/feed';
import { fold, shortHash, slug } from './fold.ts';
import { nameOf, type Item } from './item.ts';
import type { MergedItem } from './merge.ts';
import type { References } from './references.ts';
import type { Report } from './report.ts';
import { placeKey } from './same.ts';

/** Gives every entry an id that no other of its list has. */
export function* identify(merged: readonly MergedItem[], references: References, report: Report): Steps<void> {
  for (const list of ['offers', 'supporters'] as const) {
    const entries = merged.map(({ entry }) => entry).filter((entry) => entry.list === list);
    const taken = new Set<string>();
    const unnamed: Item[] = [];
    for (const entry of entries) {
      if (entry.hasId && !taken.has(entry.item.id)) taken.add(entry.item.id);
      else unnamed.push(entry);
    }
    // Who shares a name and a place shares no id: all of them get a mark of what else they say, whatever their order.
    const bases = new Map<string, number>();
    const baseOf = new Map(unnamed.map((entry) => [entry, madeOf(entry, references)]));
    for (const base of baseOf.values()) bases.set(base, (bases.get(base) ?? 0) + 1);
    for (const [entry, base] of baseOf) {
      const isShared = taken.has(base) || (bases.get(base) ?? 0) > 1;
      const made = isShared ? `${base}-${shortHash(distinction(entry.item))}` : base;
      let id = made;
      for (let next = 2; taken.has(id); next++) id = `${made}-${next}`;
      taken.add(id);
      if (entry.hasId) report.add({ code: 'id-made', ...entry.origin.place('id'), value: entry.item.id, expected: id, id });
      entry.item.id = id;
      yield;
    }
  }
}

function madeOf(entry: Item, references: References): string {
  const { item } = entry;
  const name = nameOf(entry);
  const [location] = 'locations' in item ? (item.locations ?? []) : [];
  const [area] = ('serviceAreas' in item ? item.serviceAreas : 'neighborhoods' in item ? item.neighborhoods : undefined) ?? [];
  const areaName = area === undefined ? undefined : references.get('neighborhoods', area)?.name;
  const place = slug(location?.city ?? (typeof areaName === 'string' ? areaName : (area ?? location?.postalCode ?? '')));
  const base = slug(name) || shortHash(name);
  return place && !`-${base}-`.includes(`-${place}-`) ? `${base}-${place}` : base;
}

const distinction = ({ organization, locations, phones, url, email, summary, description, schedules }: Offer) =>
  JSON.stringify([organization, locations?.map((each) => placeKey(each)), phones, url, email, summary, description, schedules]);

/** Names of other offers become their ids; a name that nobody has is said and left out. */
export function resolveAlternatives(merged: readonly MergedItem[], report: Report): void {
  if (!merged.some(({ entry }) => 'alternatives' in entry.item)) return;
  const ids = new Set<string>();
  const byName = new Map<string, string>();
  for (const { entry } of merged) {
    if (entry.list !== 'offers') continue;
    ids.add(entry.item.id);
    if (!byName.has(fold(nameOf(entry)))) byName.set(fold(nameOf(entry)), entry.item.id);
  }
  for (const { entry } of merged) {
    if (entry.list !== 'offers' || !entry.item.alternatives) continue;
    const { item, origin } = entry;
    const found = item.alternatives?.flatMap((text) => {
      const id = ids.has(text) ? text : byName.get(fold(text));
      if (id === undefined)
        report.add({ code: 'unknown-alternative', ...origin.place('alternatives'), value: text.slice(0, 80), id: item.id });
      return id ?? [];
    });
    if (found?.length) item.alternatives = [...new Set(found)];
    else delete item.alternatives;
  }
}
