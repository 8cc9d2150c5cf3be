/**
 * What has to be remembered of a feed to tell later what changed: of each offer and supporter the name and a short digest of each
 * fact, never the facts themselves; people's numbers and addresses are none of a scheduler's business.
 */
import { createHash } from 'node:crypto';
import { plain, zonedNow, type Feed } from '@wijkwijzer/feed';
import { monthsBetween, staleAfter } from '../check/days.ts';
import { levelOf, type CheckedFeed, type Finding } from '../check/index.ts';

export const watchedLists = ['offers', 'supporters'] as const;
export type WatchedList = (typeof watchedLists)[number];

export interface WatchedItem {
  name: string;
  /** A digest per fact that is given. */
  facts: Record<string, string>;
  /** When it was last checked and until when it is: these grow old while nothing changes. */
  assuredDate?: string;
  validTo?: string;
}

export interface Snapshot {
  lists: Record<WatchedList, Record<string, WatchedItem>>;
  /** Keys of what was broken, with the place as it was. */
  broken: string[];
  /** Keys of the items whose facts were old, or never checked. */
  stale: string[];
}

const digest = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 8);

/** The same facts in another order are the same. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

const itemsOf = (feed: Feed, list: WatchedList): Record<string, WatchedItem> =>
  // Without a prototype: an id may be `__proto__`.
  Object.assign(
    Object.create(null) as Record<string, WatchedItem>,
    Object.fromEntries(
      feed[list].map((item) => {
        const facts = Object.entries(item).filter(([key]) => key !== 'id');
        const name = plain(item.name, feed.language, feed.language);
        const { assuredDate, validTo } = item as { assuredDate?: string; validTo?: string };
        return [
          item.id,
          {
            name,
            facts: Object.fromEntries(facts.map(([key, value]) => [key, digest(value)])),
            ...(assuredDate && { assuredDate }),
            ...(validTo && { validTo }),
          },
        ];
      }),
    ),
  );

const ageCodes: readonly string[] = ['stale', 'not-checked', 'hours-over', 'expired', 'room-stale'];

export function snapshotOf(feed: Feed, { findings }: CheckedFeed): Snapshot {
  const keys = (holds: (finding: CheckedFeed['findings'][number]) => boolean) => [...new Set(findings.filter(holds).map(keyOf))];
  return {
    lists: { offers: itemsOf(feed, 'offers'), supporters: itemsOf(feed, 'supporters') },
    broken: keys(({ level }) => level === 'broken'),
    stale: keys(({ code }) => ageCodes.includes(code)),
  };
}

/** By the item rather than its place: whoever adds an offer at the top moves all others. */
export const keyOf = ({ code, path, subject }: CheckedFeed['findings'][number]): string => {
  const where = subject?.id === undefined ? path : `${subject.list}/${subject.id}${path.replace(/^\w+\[\d*\]/, '')}`;
  return `${code} ${where}`;
};

export const isAge = (code: string): boolean => ageCodes.includes(code);

/** What went stale in a feed that did not change: only time passed. */
export function agedFindings({ lists }: Snapshot, now = new Date()): Finding[] {
  const today = zonedNow(now).day;
  const found: Finding[] = [];
  for (const list of watchedLists)
    for (const [id, { name, assuredDate, validTo }] of Object.entries(lists[list])) {
      const add = (code: 'stale' | 'expired', field: string, values: Finding['values']) =>
        found.push({ code, level: levelOf(code), path: `${list}[].${field}`, subject: { list, id, name }, values });
      if (validTo && validTo.slice(0, 10) < today) {
        add('expired', 'validTo', { day: validTo.slice(0, 10) });
        continue;
      }
      const months = assuredDate ? monthsBetween(assuredDate, today) : 0;
      if (assuredDate && months >= staleAfter) add('stale', 'assuredDate', { day: assuredDate.slice(0, 10), months });
    }
  return found;
}
