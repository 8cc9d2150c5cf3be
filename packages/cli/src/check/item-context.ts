/** What the checks of one item need to know of the feed around it. */
import { plain, zonedNow, type Feed, type Localized, type Organization } from '@wijkwijzer/feed';
import { addDays } from './days.ts';

export interface CheckContext {
  feed: Feed;
  /** `2026-11-22`, in the Netherlands. */
  today: string;
  tomorrow: string;
  /** What ends by then, ends soon. */
  soon: string;
  organizations: ReadonlyMap<string, Organization>;
  /** Ids of themes that the feed has. */
  themes: ReadonlySet<string>;
}

export function contextOf(feed: Feed, now: Date): CheckContext {
  const today = zonedNow(now).day;
  return {
    feed,
    today,
    tomorrow: addDays(today, 1),
    soon: addDays(today, 30),
    organizations: new Map(feed.organizations.map((each) => [each.id, each])),
    themes: new Set(feed.themes.map(({ id }) => id)),
  };
}

/** The words in the feed's own language. */
export const wordsOf = ({ feed }: CheckContext, text: Localized | undefined): string => plain(text, feed.language, feed.language);

/** The Dutch words; undefined when there are none, so that no other language is judged by Dutch. */
export function dutchOf({ feed }: CheckContext, text: Localized | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return /^nl\b/i.test(feed.language) ? text : undefined;
  const tag = Object.keys(text).find((each) => /^nl\b/i.test(each));
  return tag === undefined ? undefined : text[tag];
}
