/** From a feed to an index that can be asked: first what browsing needs, then the words. Or both while the feed arrives. */
import { finish, type Feed, type Offer, type Steps } from '@wijkwijzer/feed';
import type { Dictionary } from './dictionary.ts';
import { makeIndex } from './offer-index.ts';
import { OfferReader } from './read-offers.ts';
import type { OfferIndex } from './search-request.ts';

/** `indexOffersSteps` and all that is left to read, at once. */
export function indexOffers(feed: Feed, now?: Date): OfferIndex {
  const index = finish(indexOffersSteps(feed, now));
  finish(index.readFacets());
  finish(index.readWords());
  finish(index.readAhead());
  return index;
}

/**
 * Makes the index in steps of a few dozen offers. It can be browsed then; `readFacets` and `readWords` do the rest, or whoever first asks
 * for it does. `now` decides which offers are shown; default the present.
 */
export const indexOffersSteps = (feed: Feed, now?: Date): Steps<OfferIndex> => new OfferIndexBuilder(now).finish(feed);

/**
 * Makes the index of a feed that is still arriving. Each offer is read when it is added, words and all, so that little is left to do
 * after the last byte; the lists of themes, needs and organizations may come before or after.
 */
export class OfferIndexBuilder {
  readonly #now: Date;
  #reader: OfferReader;

  /** `now` decides which offers are shown; default the present. */
  constructor(now = new Date()) {
    this.#now = now;
    this.#reader = new OfferReader(now);
  }

  /** Reads an offer. Takes some tens of microseconds, more for one with very long texts. */
  add(offer: Offer): void {
    if (!this.#reader.isShown(offer)) return;
    this.#reader.add(offer);
    this.#reader.readWords(1);
  }

  /**
   * The index of the whole feed, whose first offers are those that were added; what was not added is read now. If others were added
   * than it has, all are read again. `readWords` of the index does what is left of the words, `readFacets` what is left of the facets.
   */
  *finish(feed: Feed, dictionary?: Dictionary): Steps<OfferIndex> {
    const shown = feed.offers.filter((offer) => this.#reader.isShown(offer));
    if (!this.#reader.offers.every((offer, at) => offer === shown[at])) this.#reader = new OfferReader(this.#now);
    const reader = this.#reader;
    yield;
    // Each step is a function of its own: engines are slow at long generators.
    for (let at = reader.offers.length; at < shown.length; at += 40) {
      shown.slice(at, at + 40).forEach((offer) => reader.add(offer));
      yield;
    }
    return makeIndex(feed, reader, dictionary);
  }
}
