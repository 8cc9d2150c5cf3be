/** All facets of all offers, and what is counted of them: only what is asked, so that a list need not wait for what stands beside it. */
import { finish, type Feed, type Offer, type Steps, type ZonedTime } from '@wijkwijzer/feed';
import { facetNames, failing, FacetColumns } from './facets.ts';
import { addFeedFacets, addTimes, wishesFor } from './filters.ts';
import { cached } from './maps.ts';
import type { Counts, FacetName, Filters } from './search-request.ts';

/** Offers that are read in a step. */
const perStep = 50;

export class FacetTable {
  readonly #feed: Feed;
  readonly #offers: readonly Offer[];
  /** What an offer tells by itself. */
  readonly #own: FacetColumns;
  /** What the rest of the feed tells. */
  readonly #around: FacetColumns;
  readonly #reading: Steps<void>;
  readonly #timesByMinute = new Map<string, FacetColumns>();

  constructor(feed: Feed, offers: readonly Offer[], own: FacetColumns) {
    this.#feed = feed;
    this.#offers = offers;
    this.#own = own;
    own.know(
      'themes',
      feed.themes.map(({ id }) => id),
    );
    this.#around = new FacetColumns({ neighborhood: feed.neighborhoods.map(({ id }) => id), audience: [] });
    this.#reading = this.#read();
  }

  /** What is left to read, in steps. */
  *steps(): Steps<void> {
    while (!this.#reading.next().done) yield;
  }

  *#read(): Steps<void> {
    for (let at = 0; at < this.#offers.length; at += perStep) {
      this.#readFrom(at);
      yield;
    }
  }

  #readFrom(first: number): void {
    for (const offer of this.#offers.slice(first, first + perStep))
      this.#around.addRow((add) => addFeedFacets(offer, this.#feed, add));
  }

  /** The columns that have a facet, at a moment. */
  #columnsOf(name: FacetName, at: ZonedTime): FacetColumns {
    if (this.#own.has(name)) return this.#own;
    if (!this.#around.has(name)) return cached(this.#timesByMinute, `${at.day} ${at.minutes}`, () => this.#timesAt(at), 1);
    finish(this.#reading);
    return this.#around;
  }

  #timesAt(at: ZonedTime): FacetColumns {
    const times = new FacetColumns({ times: ['now', 'evening', 'weekend'] });
    for (const offer of this.#offers) times.addRow((add) => addTimes(offer, at, add));
    return times;
  }

  /** Per offer the facets in which it fails; undefined without wishes. */
  failed(filters: Filters, at: ZonedTime): Uint16Array | undefined {
    return failing(
      this.#offers.length,
      (name) => wishesFor(name, filters),
      (name) => this.#columnsOf(name, at),
    );
  }

  /** The counts among offers with a score: each is worked out when it is looked at, with those that come in the same go. */
  counts(found: Uint8Array, failed: Uint16Array | undefined, at: ZonedTime): Counts {
    const known = new Map<FacetColumns, Map<FacetName, ReadonlyMap<string, number>>>();
    const counts = {};
    for (const name of facetNames) {
      const get = () => {
        const columns = this.#columnsOf(name, at);
        return cached(known, columns, () => new Map(columns.count(found, failed))).get(name);
      };
      Object.defineProperty(counts, name, { get, enumerable: true });
    }
    return counts as Counts;
  }
}
