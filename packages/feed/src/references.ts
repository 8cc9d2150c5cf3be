/**
 * References inside a feed that lead nowhere. They stay where they are and do nothing, so a resident never meets them; whoever makes
 * the feed wants to know. Apart from reading, so that no browser carries it.
 */
import { postalCode } from './shapes.ts';
import type { Feed } from './feed.ts';
import { problem, type Problem } from './problem.ts';

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

/** Each wrong reference once per field, at the first place it stands in the feed as it was read, with the number of times. */
export function unknownReferences(feed: Feed): Problem[] {
  const known = new Map(fields.map((field) => [field, new Set(feed[targets[field]].map(({ id }) => id))]));
  const found = new Map<string, Problem>();
  for (const list of ['needs', 'offers', 'supporters'] as const) {
    for (const [place, item] of feed[list].entries()) {
      for (const field of fields) {
        const ids = (item as Partial<Record<typeof field, string[]>>)[field];
        for (const [at, id] of (ids ?? []).entries()) {
          if (known.get(field)?.has(id) || (targets[field] === 'neighborhoods' && postalCode.safeParse(id).success)) continue;
          const key = `${list} ${field} ${id}`;
          const before = found.get(key);
          if (before) before.count = (before.count ?? 1) + 1;
          else found.set(key, { ...problem('unknown-reference', `${list}[${place}].${field}[${at}]`, id), id: item.id });
        }
      }
    }
  }
  return [...found.values()];
}
