/** All facets of all offers, and what is counted of them: only what is asked, so that a list need not wait for what stands beside it. */
import { finish, zonedNow, type Feed, type Offer, type Steps, type ZonedTime } from '@wijkwijzer/feed';
import { both, type Bits } from './bits.ts';
import { FacetTimes } from './facet-times.ts';
import { facetNames, FacetColumns } from './facets.ts';
import { addFeedFacets, wishesFor } from './filters.ts';
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
  /** What the clock tells. */
  readonly #times: FacetTimes;

  constructor(feed: Feed, offers: readonly Offer[], own: FacetColumns) {
    this.#feed = feed;
    this.#offers = offers;
    this.#times = new FacetTimes(offers);
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
    const at = zonedNow();
    while (this.#times.readNext(at)) yield;
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
    if (!this.#around.has(name)) return this.#times.at(at);
    finish(this.#reading);
    return this.#around;
  }

  /** Those of the found offers that meet all wishes; or all `but` those of one facet: they would come in by its values. */
  meeting(found: Bits, filters: Filters, at: ZonedTime): (but?: FacetName) => Bits {
    const wished = new Map<FacetName, Bits>();
    for (const name of facetNames) {
      const wishes = wishesFor(name, filters);
      if (wishes.length) wished.set(name, this.#columnsOf(name, at).having(name, wishes));
    }
    const meet = (but?: FacetName) => [...wished].reduce((left, [name, bits]) => (name === but ? left : both(left, bits)), found);
    const all = meet();
    return (but) => (but && wished.has(but) ? meet(but) : all);
  }

  /** How many of them have each value of a facet: counted when it is looked at. */
  counts(meeting: (but?: FacetName) => Bits, at: ZonedTime): Counts {
    const known = new Map<FacetName, ReadonlyMap<string, number>>();
    const counts = {};
    for (const name of facetNames) {
      const get = () => cached(known, name, () => this.#columnsOf(name, at).count(name, meeting(name)));
      Object.defineProperty(counts, name, { get, enumerable: true });
    }
    return counts as Counts;
  }
}
