/** What residents can ask without getting an answer: needs that no offer meets, and words that lead nowhere. */
import type { Feed } from '@wijkwijzer/feed';
import type { OfferIndex } from '@wijkwijzer/search';

/** A search takes a few milliseconds in a large feed, so the questions are bounded. */
const mostAsked = 500;

/** Places of the needs without a single offer. Only those that no offer names are asked: it may still meet them by its themes. */
export function needsWithoutOffer(feed: Feed, index: OfferIndex): number[] {
  const named = new Set(index.offers.flatMap(({ needs = [] }) => needs));
  return placesOf(feed.needs, ({ id }) => !named.has(id) && index.search({ filters: { need: id }, limit: 0 }).total === 0);
}

/** Places of the synonym groups of which no word leads to an offer. */
export const synonymsWithoutOffer = (feed: Feed, index: OfferIndex): number[] =>
  placesOf(feed.synonyms, (words) => words.length > 1 && !words.some((each) => leadsSomewhere(index, each)));

/** With the synonyms that stand beside it, without guessing at typing errors. */
const leadsSomewhere = (index: OfferIndex, words: string): boolean => index.search({ words, exact: true, limit: 0 }).total > 0;

const placesOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number[] =>
  items.slice(0, mostAsked).flatMap((item, at) => (holds(item) ? at : []));
