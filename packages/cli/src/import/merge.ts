/**
 * Entries about the same thing become one. The earlier source wins: what it says stays, what it does not say is taken from the later
 * one, and lists are put together. Opening hours and costs are put together only within one source: two sources that differ about them
 * cannot both be right, so the earlier one is.
 */
import type { Location, Steps } from '@wijkwijzer/feed';
import type { Item, Origin, Place } from './item.ts';
import { keysOf, phoneKey, placeKey } from './same.ts';

export interface Merged {
  id: string;
  name: string;
  /** The one that wins, then the others. */
  origins: Place[];
  /** Fields of which a later source said something else. */
  dropped: string[];
}

export interface MergedItem {
  entry: Item;
  /** Where it was said once more; most things are said once. */
  others?: Origin[];
  dropped?: Set<string>;
  /** Fields that only a later one says. */
  from?: Map<string, Origin>;
}

export function* mergeSame(items: readonly Item[]): Steps<MergedItem[]> {
  const byKey = new Map<string, MergedItem>();
  const kept: MergedItem[] = [];
  for (const entry of items) {
    const keys = keysOf(entry);
    const known = keys.map((key) => byKey.get(key)).find(Boolean);
    const merged: MergedItem = known ?? { entry };
    if (known) {
      takeOver(known, entry);
      (known.others ??= []).push(entry.origin);
    } else kept.push(merged);
    for (const key of known ? [...keys, ...keysOf(known.entry)] : keys) if (!byKey.has(key)) byKey.set(key, merged);
    yield;
  }
  return kept;
}

const together: Partial<Record<string, (value: unknown) => string>> = {
  ...Object.fromEntries(
    'themes needs keywords audience attendance form contactBy languages serviceAreas neighborhoods closures laws tasks notTasks criteria alternatives'
      .split(' ')
      .map((field) => [field, (value: unknown) => JSON.stringify(value).toLowerCase()]),
  ),
  phones: (value) => phoneKey(value as string),
  locations: (value) => placeKey(value as Location) ?? JSON.stringify(value),
};
const togetherWithin = new Set(['schedules', 'costOptions']);

function takeOver(kept: MergedItem, { item, origin, hasId }: Item) {
  const mine = kept.entry.item as Record<string, unknown>;
  for (const [field, value] of Object.entries(item)) {
    const key =
      together[field] ?? (togetherWithin.has(field) && kept.entry.origin.source === origin.source ? JSON.stringify : undefined);
    const before = mine[field];
    if (field === 'id') {
      if (hasId && !kept.entry.hasId) {
        mine.id = value;
        kept.entry.hasId = true;
      }
    } else if (before === undefined) {
      mine[field] = value;
      (kept.from ??= new Map()).set(field, origin);
    } else if (key && Array.isArray(before) && Array.isArray(value)) mine[field] = united(before, value, key);
    else if (JSON.stringify(before) !== JSON.stringify(value)) (kept.dropped ??= new Set()).add(field);
  }
}

function united(before: unknown[], after: unknown[], key: (value: unknown) => string): unknown[] {
  const all = new Map(before.map((each) => [key(each), each]));
  for (const each of after) {
    const known = all.get(key(each));
    const isObject = typeof known === 'object' && known !== null && typeof each === 'object' && each !== null;
    // Of one place, each may know something else.
    if (isObject) all.set(key(each), { ...each, ...known });
    else if (known === undefined) all.set(key(each), each);
  }
  return [...all.values()];
}
