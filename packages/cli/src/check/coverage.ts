/** How themes, routes and neighborhoods are covered by the offers that residents see. */
import { plain, routes, type Feed, type Offer, type Route } from '@wijkwijzer/feed';
import { countBy, networkOf, type OfferIndex } from '@wijkwijzer/search';

export interface Named {
  id: string;
  name: string;
}

/** How many offers there are by each route, in the order of the routes; who does not say by which is counted apart. */
export interface RouteCounts {
  total: number;
  routes: number[];
  unknown: number;
}

export interface CoverageRow {
  theme: Named;
  all: RouteCounts;
  /** In the order of the neighborhoods. What is bound to no neighborhood is there for each of them. */
  neighborhoods: RouteCounts[];
  supporters: number;
}

export interface Coverage {
  routes: readonly Route[];
  neighborhoods: Named[];
  rows: CoverageRow[];
}

/** One thing that is not there: nothing at all for a theme, nothing by a route, or nothing in a neighborhood. */
export interface CoverageGap {
  theme: Named;
  nothing: boolean;
  routes: Route[];
  neighborhoods: Named[];
}

export function coverageOf(feed: Feed, index: OfferIndex): Coverage {
  const named = (items: Feed['themes'] | Feed['neighborhoods']): Named[] =>
    items.map(({ id, name }) => ({ id, name: plain(name, feed.language, feed.language) }));
  const themes = new Map(named(feed.themes).map((theme) => [theme.id, theme]));
  const supporters = new Map(feed.themes.map(({ id }) => [id, 0]));
  for (const { themes: own = [] } of feed.supporters)
    for (const id of new Set(own)) supporters.set(id, (supporters.get(id) ?? 0) + 1);
  const rows = networkOf(feed, index, 'neighborhood').rows.flatMap(({ theme: id, cells, everywhere, unknown }) => {
    const theme = themes.get(id ?? '');
    if (!theme) return [];
    const here = cells.map(({ offers }) => countsOf([...offers, ...everywhere.offers]));
    const all = new Set([...cells, everywhere, unknown].flatMap(({ offers }) => offers));
    return { theme, all: countsOf([...all]), neighborhoods: here, supporters: supporters.get(theme.id) ?? 0 };
  });
  return { routes, neighborhoods: named(feed.neighborhoods), rows };
}

function countsOf(offers: readonly Offer[]): RouteCounts {
  const counts = countBy(offers, 'route');
  return {
    total: offers.length,
    routes: routes.map((route) => counts.get(route) ?? 0),
    unknown: counts.get(undefined) ?? 0,
  };
}

/** Themes with something missing, those without anything first. */
export const gapsOf = ({ rows, neighborhoods }: Coverage): CoverageGap[] =>
  rows
    .map(({ theme, all, neighborhoods: here }): CoverageGap => {
      const nothing = all.total === 0;
      return {
        theme,
        nothing,
        routes: nothing ? [] : routes.filter((_, at) => !all.routes[at]),
        neighborhoods: nothing ? [] : neighborhoods.filter((_, at) => !here[at]?.total),
      };
    })
    .filter(({ nothing, routes: without, neighborhoods: empty }) => nothing || without.length || empty.length)
    .sort((a, b) => Number(b.nothing) - Number(a.nothing));
