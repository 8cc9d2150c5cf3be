/** A reader leaves bad items out, so the third offer of the feed as read may be the fourth as given. These lead back. */
import type { Feed, ListName, Problem } from '@wijkwijzer/feed';

const listAndPlace = /^(\w+)\[(\d+)\]/;

export interface ItemPlaces {
  /** Where an item of the feed as read stands in the feed as given. */
  given(list: ListName, at: number): number;
  /** The other way around; undefined when it was left out. */
  read(list: ListName, at: number): number | undefined;
}

export function placesIn(feed: Feed, problems: readonly Problem[]): ItemPlaces {
  const skipped = new Map<string, Set<number>>();
  for (const { path, skipped: count } of problems) {
    const [, list = '', place = ''] = (count ? listAndPlace.exec(path) : undefined) ?? [];
    if (list) skipped.set(list, (skipped.get(list) ?? new Set()).add(Number(place)));
  }
  const tables = new Map<string, number[]>();
  for (const [list, places] of skipped) {
    const given: number[] = [];
    for (let at = 0, length = feed[list as ListName].length; given.length < length; at++) if (!places.has(at)) given.push(at);
    tables.set(list, given);
  }
  return {
    given: (list, at) => tables.get(list)?.[at] ?? at,
    read(list, at) {
      if (!skipped.has(list)) return at;
      const found = tables.get(list)?.indexOf(at) ?? -1;
      return found < 0 ? undefined : found;
    },
  };
}

/** The list and place that a path starts with; undefined for what stands at the top of a feed. */
export function itemOf(path: string): { list: ListName; at: number; rest: string } | undefined {
  const [whole = '', list, at] = listAndPlace.exec(path) ?? [];
  return list ? { list: list as ListName, at: Number(at), rest: path.slice(whole.length) } : undefined;
}
