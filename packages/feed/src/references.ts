/** References inside a feed that lead nowhere. They stay where they are and do nothing; whoever makes the feed wants to know. */
import { postalCode } from './shapes.ts';
import type { Feed } from './feed.ts';
import { problem, type Problem } from './problem.ts';
import type { Steps } from './slices.ts';

/** Which field names items of which list. */
const targets = {
  themes: 'themes',
  needs: 'needs',
  alternatives: 'offers',
  serviceAreas: 'neighborhoods',
  neighborhoods: 'neighborhoods',
  criteria: 'criteria',
} as const;
const fields = Object.keys(targets) as (keyof typeof targets)[];

/** Each wrong reference once per field, at the first place it stands, with the number of times. `places`: where each item stood. */
export function* unknownReferences(feed: Feed, places: Map<unknown, string>): Steps<Problem[]> {
  const known = new Map(fields.map((field) => [field, new Set(feed[targets[field]].map(({ id }) => id))]));
  const found = new Map<string, Problem>();
  for (const list of ['needs', 'offers', 'supporters'] as const) {
    for (const item of feed[list]) {
      for (const field of fields) {
        const ids = (item as Partial<Record<typeof field, string[]>>)[field];
        for (const [at, id] of (ids ?? []).entries()) {
          if (known.get(field)?.has(id) || (targets[field] === 'neighborhoods' && postalCode.safeParse(id).success)) continue;
          const key = `${list} ${field} ${id}`;
          const before = found.get(key);
          if (before) before.count = (before.count ?? 1) + 1;
          else found.set(key, { ...problem('unknown-reference', `${places.get(item)}.${field}[${at}]`, id), id: item.id });
        }
      }
      yield;
    }
  }
  return [...found.values()];
}
