/** The same advice about many items is said once: a list of ten offers without a summary needs one line, not ten. */
import type { Finding } from './finding.ts';
import { staleAfter } from './days.ts';
import type { CheckMessages } from './messages/nl.ts';

/** From so many items on. */
const least = 3;

export interface GatheredFindings {
  /** What says the same of several items, most often first within a level; one of each for each item. */
  shared: Finding[][];
  /** What is said of an item alone. What is broken is mended item by item, so it is always here. */
  rest: Finding[];
}

export function gather(findings: readonly Finding[]): GatheredFindings {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const isShared = (finding: Finding) => (groups.get(keyOf(finding) ?? '')?.length ?? 0) >= least;
  const shared = [...groups.values()].filter((group) => group.length >= least).sort((a, b) => b.length - a.length);
  return {
    shared: [...shared.filter(([first]) => first?.level === 'missing'), ...shared.filter(([first]) => first?.level === 'better')],
    rest: findings.filter((finding) => !isShared(finding)),
  };
}

/** The same sentence has the same code and values; undefined for what is not to be gathered. */
function keyOf({ code, level, subject, values }: Finding): string | undefined {
  if (level === 'broken' || !subject) return undefined;
  // Old facts are old, each since another day.
  if (code === 'stale' || Object.keys(values).length === 0) return code;
  return `${code} ${JSON.stringify(values)}`;
}

/** One of them, to be said for all. */
export const spokenFor = (group: readonly Finding[]): Finding | undefined =>
  group[0]?.code === 'stale' ? { ...group[0], values: { months: staleAfter } } : group[0];

/** The first few by name and row, and how many more there are. */
export function placesOf(t: CheckMessages, group: readonly Finding[], most: number): string {
  const named = group.slice(0, most).map(({ subject, origin, path }) => {
    const { file, sheet, row } = origin ?? {};
    const place =
      row === undefined ? path.replace(/\].*/s, ']') : t.origin({ ...(file && { file }), ...(sheet && { sheet }), row });
    return `${subject?.name ?? subject?.id ?? t.unnamed} [${place}]`;
  });
  return [named.join(', '), group.length > most && t.andMore(group.length - most)].filter(Boolean).join(' ');
}
