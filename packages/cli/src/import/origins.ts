/** From a path in the feed back to the row and column, or the record, that it came from. */
import type { Place } from './item.ts';
import type { MergedItem } from './merge.ts';

/** In the words of a check: `file` only when there are more. */
export type FoundOrigin = Omit<Place, 'source'> & { file?: string };

/** For `offers[3].phones[0]` the cell with the phone; for `offers[3]` its row. Undefined for what no row is about. */
export function originsOf(merged: readonly MergedItem[], hasSources: boolean): (path: string) => FoundOrigin | undefined {
  const lists = {
    offers: merged.filter(({ entry }) => entry.list === 'offers'),
    supporters: merged.filter(({ entry }) => entry.list === 'supporters'),
  };
  return (path) => {
    const [, list, at, field] = /^(offers|supporters)\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
    const found = list && lists[list as keyof typeof lists][Number(at)];
    if (!found) return undefined;
    const { source, ...place } = (found.from?.get(field ?? '') ?? found.entry.origin).place(field);
    return hasSources ? { file: source, ...place } : place;
  };
}
