/** What the render functions of the network are given, and what a picture of it shows: plain values, with their words. */
import type { Feed, Offer, OrganizationKind, Route, Supporter } from '@wijkwijzer/feed';
import { gapsIn, networkOf, type NetworkCell, type OfferIndex } from '@wijkwijzer/search';
import type { Shows } from '../feed-store.ts';
import type { Messages } from '../messages/nl.ts';
import type { NetworkMessages } from '../messages/nl/network.ts';
import { textOf, type Speech } from '../parts/text.ts';

/** What the columns are, and what is counted in them. */
const pictures = {
  supporters: ['neighborhood', 'supporters'],
  offers: ['neighborhood', 'offers'],
  route: ['route', 'offers'],
  commission: ['commission', 'supporters'],
} as const;
export type PictureName = keyof typeof pictures;

export interface NetworkView extends Speech {
  t: Messages & NetworkMessages;
  index: OfferIndex;
  /** Level of our highest heading. */
  level: number;
  /** What other elements on the page can show. */
  shows: Shows;
  choose(name: PictureName): void;
}

export interface Cell {
  /** Name of the column. */
  name: string;
  items: readonly (Offer | Supporter)[];
  /** Nobody, or nothing, is known to be there. */
  gap?: boolean | undefined;
  /** How a finder or a picker is asked for the column; absent when it can't be. */
  wishes?: { neighborhood: string } | { routes: never[] };
}

export interface Row {
  /** Id; '' for those that name none. */
  theme: string;
  title: string;
  cells: readonly Cell[];
}

export interface Picture {
  name: PictureName;
  list: keyof NetworkCell;
  /** At least one. */
  rows: readonly Row[];
}

/** The pictures that have something to show. */
export function picturesOf({ neighborhoods, supporters }: Feed, { offers }: OfferIndex): PictureName[] {
  const all = { supporters, offers };
  return (Object.keys(pictures) as PictureName[]).filter((name) => {
    const [by, list] = pictures[name];
    return all[list].length && (by !== 'neighborhood' || neighborhoods.length);
  });
}

export function pictureOf(view: NetworkView, name: PictureName): Picture {
  const { t, feed, index } = view;
  const [by, list] = pictures[name];
  const network = networkOf(feed, index, by);
  // Nobody has to give every assignment.
  const gaps = new Map(by === 'commission' ? [] : gapsIn(network, list).map(({ theme, columns }) => [theme, columns]));
  const apart = (['everywhere', 'unknown'] as const).filter((key) => network.rows.some((row) => row[key][list].length));
  const nameIn = (things: Feed['themes' | 'neighborhoods'], id: string): string =>
    textOf(view, things.find((thing) => thing.id === id)?.name);
  const column = {
    neighborhood: (id: string) => ({ name: nameIn(feed.neighborhoods, id), wishes: { neighborhood: id } }),
    route: (id: string) => ({ name: t.route[id as Route], wishes: { routes: [id as never] } }),
    commission: (id: string) => ({ name: t.commission[id as OrganizationKind] }),
  }[by];
  const rows = network.rows.map(({ theme = '', cells, ...others }): Row => {
    const gap = gaps.get(theme);
    return {
      theme,
      title: theme ? nameIn(feed.themes, theme) : t.themeUnknown,
      cells: [
        ...network.columns.map((id, at): Cell => ({ ...column(id), items: cells[at]?.[list] ?? [], gap: gap?.includes(id) })),
        ...apart.map((key): Cell => ({ name: t.networkApart[key], items: others[key][list] })),
      ],
    };
  });
  return { name, list, rows: rows.filter(({ theme, cells }) => theme || cells.some(({ items }) => items.length)) };
}
