/** An offer or a supporter on its way from a source into the feed. */
import type { Offer, Supporter } from '@wijkwijzer/feed';

/** What a row or a record says, before the feed's own reader judges it. Both kinds, because tables have the same columns. */
export type Draft = Partial<Offer> & Partial<Omit<Supporter, keyof Offer>>;

/** Where something stands, for whoever has to mend it there. */
export interface Place {
  source: string;
  sheet?: string;
  row?: number;
  /** The letter above the column. */
  column?: string;
  heading?: string;
  /** In JSON: as one would write it in JavaScript. */
  path?: string;
}

/** Where something came from. Told when it is asked: of a hundred thousand rows, few are. */
export interface Origin {
  readonly source: string;
  /** As exactly as it is known, for a field of the feed if one is given. */
  place(field?: string): Place;
}

export const recordOrigin = (place: Place): Origin => ({ source: place.source, place: () => place });

interface ItemOf<List, Thing> {
  list: List;
  item: Thing;
  origin: Origin;
  /** Whether the source gave the id, or it has to be made. */
  hasId: boolean;
}
export type Item = ItemOf<'offers', Offer> | ItemOf<'supporters', Supporter>;

export const nameOf = ({ item }: Item): string =>
  typeof item.name === 'string' ? item.name : (Object.values(item.name)[0] ?? '');
