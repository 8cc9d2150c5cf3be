/** What is different between a feed as it was remembered and as it is. */
import type { Finding } from '../check/index.ts';
import { isAge, keyOf, watchedLists, type Snapshot, type WatchedList } from './snapshot.ts';

export interface ChangedItem {
  list: WatchedList;
  id: string;
  name: string;
  /** Names of the facts that differ, as in the feed; only of what changed. */
  facts?: string[];
}

export interface Changes {
  added: ChangedItem[];
  removed: ChangedItem[];
  changed: ChangedItem[];
  /** Findings that were not there before. */
  broke: Finding[];
  wentStale: Finding[];
  /** How many that were broken are mended, or gone. */
  mended: number;
}

export function changesBetween(before: Snapshot, after: Snapshot, findings: readonly Finding[]): Changes {
  const changes: Changes = { added: [], removed: [], changed: [], broke: [], wentStale: [], mended: 0 };
  for (const list of watchedLists) {
    const [was, is] = [before.lists[list], after.lists[list]];
    for (const [id, { name, facts }] of Object.entries(is)) {
      const old = Object.hasOwn(was, id) ? was[id] : undefined;
      if (!old) {
        changes.added.push({ list, id, name });
        continue;
      }
      const differ = [...new Set([...Object.keys(old.facts), ...Object.keys(facts)])].filter(
        (key) => old.facts[key] !== facts[key],
      );
      if (differ.length) changes.changed.push({ list, id, name, facts: differ });
    }
    for (const [id, { name }] of Object.entries(was)) if (!Object.hasOwn(is, id)) changes.removed.push({ list, id, name });
  }
  const [knownBroken, knownStale] = [new Set(before.broken), new Set(before.stale)];
  const isNew = (known: ReadonlySet<string>) => {
    const seen = new Set(known);
    return (finding: Finding): boolean => {
      const key = keyOf(finding);
      return !seen.has(key) && Boolean(seen.add(key));
    };
  };
  changes.broke = findings.filter(({ level }) => level === 'broken').filter(isNew(knownBroken));
  changes.wentStale = findings.filter(({ code }) => isAge(code)).filter(isNew(knownStale));
  const nowBroken = new Set(after.broken);
  changes.mended = before.broken.filter((key) => !nowBroken.has(key)).length;
  return changes;
}

/** More than half of what there was is gone: more likely a mistake than news. */
export function lostMost(before: Snapshot, { removed }: Changes): boolean {
  const size = watchedLists.reduce((sum, list) => sum + Object.keys(before.lists[list]).length, 0);
  return size >= 4 && removed.length * 2 > size;
}
