/** Whom or what a finding is about, so that a list of findings calls everything by its name. */
import { plain, type Feed, type Localized } from '@wijkwijzer/feed';
import type { Subject } from './finding.ts';
import { itemOf, type ItemPlaces } from './item-places.ts';

interface Item {
  id?: unknown;
  name?: unknown;
  text?: unknown;
  organization?: unknown;
}

/** Who or what a path is about. `given` is asked for what was left out, so that it too is called by its name. */
export function subjectsOf(feed: Feed, places: ItemPlaces, given: unknown): (path: string) => Subject | undefined {
  let lists: Partial<Record<string, unknown>> | undefined;
  const known = new Map<string, Subject>();
  const asText = (value: unknown): string =>
    typeof value === 'string' || (typeof value === 'object' && value !== null)
      ? plain(value as Localized, feed.language, feed.language)
      : '';
  return (path) => {
    const place = itemOf(path);
    if (!place) return undefined;
    const key = `${place.list}[${place.at}]`;
    let subject = known.get(key);
    if (!subject) {
      const at = places.read(place.list, place.at);
      const item = (at === undefined ? givenList((lists ??= parsed(given)), place.list)[place.at] : feed[place.list][at]) as
        Item | null | undefined;
      const name = safely(() => asText(item?.name ?? item?.text).slice(0, 200));
      const organization = typeof item?.organization === 'string' ? item.organization : undefined;
      subject = {
        list: place.list,
        ...(typeof item?.id === 'string' && { id: item.id.slice(0, 200) }),
        ...(name && { name }),
        // An organization is its own to mend.
        ...(place.list === 'organizations' && typeof item?.id === 'string' && { organization: item.id }),
        ...(organization && { organization }),
      };
      known.set(key, subject);
    }
    return subject;
  };
}

const givenList = (lists: Partial<Record<string, unknown>>, name: string): readonly unknown[] =>
  Array.isArray(lists[name]) ? (lists[name] as unknown[]) : [];

function parsed(given: unknown): Partial<Record<string, unknown>> {
  return (
    safely(() => {
      const text = ArrayBuffer.isView(given) ? new TextDecoder().decode(given) : given;
      const value: unknown = typeof text === 'string' ? JSON.parse(text.replace(/^\ufeff/, '')) : text;
      return typeof value === 'object' && value !== null ? value : {};
    }) ?? {}
  );
}

/** What was left out may be anything, also what throws when it is looked at. */
function safely<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch {
    return undefined; // its place is still said
  }
}
