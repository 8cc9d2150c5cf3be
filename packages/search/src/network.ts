/**
 * Who does what here: the supporters and offers of a feed by theme, and where, how or in whose commission. With the gaps. A count is
 * of what the feed says: who says too little is counted apart and never taken to fill a gap.
 */
import { organizationKinds, routes, type Feed, type Offer, type Supporter } from '@wijkwijzer/feed';
import { neighborhoodsOf } from './distance.ts';
import type { OfferIndex } from './search-request.ts';

/** What the columns of a network are: ids of neighborhoods, routes, or the kinds of organization that give an assignment. */
export type NetworkView = 'neighborhood' | 'route' | 'commission';

/** To be counted, not to be listed: in the feed's order, which is nobody's fair turn. `countBy` counts kinds and routes. */
export interface NetworkCell {
  supporters: Supporter[];
  offers: Offer[];
}

export interface NetworkRow {
  /** Id of a theme; undefined is the last row: of those that name no theme the feed knows. */
  theme: string | undefined;
  /** In the order of the columns. Who belongs in several stands in each. */
  cells: NetworkCell[];
  /** Bound to no neighborhood: there for each, counted once, here. Empty in other views. */
  everywhere: NetworkCell;
  /** Of which the feed does not tell the column. */
  unknown: NetworkCell;
}

export interface Network {
  columns: readonly string[];
  rows: NetworkRow[];
}

/** A theme and the columns in which it has nobody, or nothing. */
export interface Gap {
  theme: string;
  columns: string[];
}

/** What of an offer or a supporter is looked at. */
type Counted = Pick<Offer, 'themes' | 'route' | 'locations' | 'serviceAreas'> &
  Pick<Supporter, 'neighborhoods' | 'commissionedBy'>;

const emptyCell = (): NetworkCell => ({ supporters: [], offers: [] });

/**
 * All supporters, and the offers that are shown, each in every cell it belongs in. Who gives the assignment is only known of
 * supporters, so by commission there are no offers, and only the columns of those who give one.
 */
export function networkOf(feed: Feed, index: OfferIndex, view: NetworkView): Network {
  const columns = {
    neighborhood: feed.neighborhoods.map(({ id }) => id),
    route: routes,
    commission: organizationKinds.filter((kind) => feed.supporters.some(({ commissionedBy }) => commissionedBy === kind)),
  }[view];
  const themes: readonly (string | undefined)[] = [...feed.themes.map(({ id }) => id), undefined];
  const rows = themes.map((theme): NetworkRow => {
    return { theme, cells: columns.map(emptyCell), everywhere: emptyCell(), unknown: emptyCell() };
  });
  const fill = (list: keyof NetworkCell, items: readonly Counted[]) => {
    for (const item of items) {
      const own: readonly (string | undefined)[] | undefined =
        view === 'neighborhood' ? neighborhoodsOf(feed, item) : [view === 'route' ? item.route : item.commissionedBy];
      const named = rows.filter(({ theme }) => theme && item.themes?.includes(theme));
      for (const { cells, everywhere, unknown } of named.length ? named : rows.slice(-1)) {
        const found = own ? cells.filter((_, at) => own.includes(columns[at])) : [everywhere];
        for (const cell of found.length ? found : [unknown]) cell[list].push(item as never);
      }
    }
  };
  fill('supporters', feed.supporters);
  if (view !== 'commission') fill('offers', index.offers);
  return { columns, rows };
}

/**
 * Where nobody, or nothing, is known to be: by theme, in the order of the rows; all columns when there is none at all. Made for the
 * neighborhoods. By route it says something of offers; supporters have three routes, and no one has to give every assignment.
 */
export const gapsIn = ({ columns, rows }: Network, list: keyof NetworkCell): Gap[] =>
  rows.flatMap(({ theme, cells, everywhere }) => {
    if (!theme || everywhere[list].length) return [];
    const empty = columns.filter((_, at) => !cells[at]?.[list].length);
    return empty.length ? { theme, columns: empty } : [];
  });

/** How many there are of each kind or route; undefined is not known. */
export function countBy<Item, Key extends keyof Item>(items: readonly Item[], key: Key): Map<Item[Key], number> {
  const counts = new Map<Item[Key], number>();
  for (const item of items) counts.set(item[key], (counts.get(item[key]) ?? 0) + 1);
  return counts;
}
