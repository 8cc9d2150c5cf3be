/** What residents can ask without getting an answer: needs that no offer meets, and words that lead nowhere. */
import type { Feed, Steps } from '@wijkwijzer/feed';
import type { OfferIndex } from '@wijkwijzer/search';

/** A search takes a few milliseconds in a large feed, so the questions are bounded. */
const mostAsked = 500;

/**
 * Places of the needs without a single offer. An offer meets a need that it names, and one without needs meets those of its themes:
 * what is surely met is not asked, because every question goes past all offers.
 */
export function needsWithoutOffer(feed: Feed, index: OfferIndex): Steps<number[]> {
  const met = new Set<string>();
  const themes = new Set<string>();
  for (const offer of index.offers) {
    for (const need of offer.needs ?? []) met.add(need);
    if (!offer.needs?.length) for (const theme of offer.themes ?? []) themes.add(theme);
  }
  return placesOf(
    feed.needs,
    (need) =>
      !met.has(need.id) &&
      !need.themes?.some((theme) => themes.has(theme)) &&
      index.search({ filters: { need: need.id }, limit: 0 }).total === 0,
  );
}

/** Places of the synonym groups of which no word leads to an offer. */
export const synonymsWithoutOffer = (feed: Feed, index: OfferIndex): Steps<number[]> =>
  placesOf(feed.synonyms, (words) => words.length > 1 && !words.some((each) => leadsSomewhere(index, each)));

/** With the synonyms that stand beside it, without guessing at typing errors. */
const leadsSomewhere = (index: OfferIndex, words: string): boolean => index.search({ words, exact: true, limit: 0 }).total > 0;

function* placesOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): Steps<number[]> {
  const places: number[] = [];
  for (const [at, item] of items.slice(0, mostAsked).entries()) {
    if (holds(item)) places.push(at);
    yield;
  }
  return places;
}
