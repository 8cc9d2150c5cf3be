/** The findings as to-do lists: one for each organization, and one for who keeps the feed. */
import { plain, type Feed } from '@wijkwijzer/feed';
import { countLevels } from './check-feed.ts';
import type { Finding, Level, Subject } from './finding.ts';

export interface TodoItem {
  /** Undefined for the feed as a whole. */
  subject: Subject | undefined;
  findings: Finding[];
}

export interface TodoList {
  /** Id or name as items give it; undefined for what belongs to no organization. */
  organization: string | undefined;
  name: string | undefined;
  email?: string;
  phone?: string;
  counts: Record<Level, number>;
  items: TodoItem[];
}

/** In this order: what belongs to nobody, then who has most to mend. Items stand in the order of their worst finding. */
export function todoLists(feed: Feed | undefined, findings: readonly Finding[]): TodoList[] {
  const organizations = new Map((feed?.organizations ?? []).map((each) => [each.id, each]));
  const byOwner = new Map<string | undefined, Map<string, TodoItem>>();
  for (const finding of findings) {
    const { subject } = finding;
    const owner = subject?.organization;
    const items = byOwner.get(owner) ?? new Map<string, TodoItem>();
    byOwner.set(owner, items);
    const key = subject ? finding.path.replace(/\].*/s, ']') : '';
    const item = items.get(key) ?? { subject, findings: [] };
    items.set(key, item);
    item.findings.push(finding);
  }
  const lists = [...byOwner].map(([organization, items]): TodoList => {
    const known = organizations.get(organization ?? '');
    const language = feed?.language ?? 'nl';
    const all = [...items.values()];
    return {
      organization,
      name: known ? plain(known.name, language, language) : organization,
      ...(known?.email && { email: known.email }),
      ...(known?.phone && { phone: known.phone }),
      counts: countLevels(all.flatMap(({ findings: own }) => own)),
      items: all,
    };
  });
  const weight = ({ organization, counts: { broken, missing, better } }: TodoList): number =>
    organization === undefined ? Infinity : broken * 1e6 + missing * 1e3 + better;
  return lists.sort((a, b) => {
    const [first, second] = [weight(a), weight(b)];
    return first === second ? (a.name ?? '').localeCompare(b.name ?? '', 'nl') : first > second ? -1 : 1;
  });
}
