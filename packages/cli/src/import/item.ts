/** An offer or a supporter on its way from a source into the feed. */
import type { Offer, Supporter } from '@wijkwijzer/feed';

/** What a row or a record says, before the feed's own reader judges it. Both kinds, because tables have the same columns. */
export type Draft = Partial<Offer> & Partial<Omit<Supporter, keyof Offer>>;

/** Where something came from, for whoever has to mend it there. */
export interface Origin {
  source: string;
  sheet?: string;
  row?: number;
  column?: string;
  heading?: string;
  path?: string;
  /** The same, as exactly as it is known for one field of the feed. */
  ofField?: (field: string) => Origin;
}

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
