/** Who is open now, in the evening and at the weekend: a facet that changes while someone looks at it. */
import type { Offer, ZonedTime } from '@wijkwijzer/feed';
import { putBit, roomFor } from './bits.ts';
import { FacetColumns } from './facets.ts';
import { hoursOf, isOpenAt, nextTurn } from './filters.ts';
import type { TimeWish } from './search-request.ts';

/** Offers that are read in a step. */
const perStep = 50;
const whens: readonly TimeWish[] = ['now', 'evening', 'weekend'];

export class FacetTimes {
  readonly #offers: readonly Offer[];
  readonly #columns = new FacetColumns({});
  readonly #bits: Record<TimeWish, Int32Array>;
  /** Of each offer the minute until which it stays open, or closed. */
  readonly #until: Uint16Array;
  /** The moment that was asked last, of how many offers the hours of its day were read, and for which moment all were looked at. */
  #day = '';
  #minutes = 0;
  #read = 0;
  #counted = '';

  constructor(offers: readonly Offer[]) {
    this.#offers = offers;
    this.#until = new Uint16Array(offers.length);
    const none = () => new Int32Array(roomFor(offers.length));
    this.#bits = { now: none(), evening: none(), weekend: none() };
    for (const when of whens) this.#columns.share('times', when, this.#bits[when]);
  }

  /** Reads the hours of the next offers on a day; false when none is left. */
  readNext(at: ZonedTime): boolean {
    if (this.#day !== at.day) this.#read = 0;
    else if (at.minutes < this.#minutes) this.#until.fill(0);
    this.#day = at.day;
    this.#minutes = at.minutes;
    const end = Math.min(this.#read + perStep, this.#offers.length);
    for (; this.#read < end; this.#read++) {
      const offer = this.#offers[this.#read];
      if (!offer) continue;
      const hours = hoursOf(offer, at);
      for (const when of whens) putBit(this.#bits[when], this.#read, hours.includes(when));
      this.#turn(offer, this.#read, at);
    }
    return this.#read < this.#offers.length;
  }

  /** As it is at a moment. Anew every day; then only those whose hours begin or end are looked at. */
  at(at: ZonedTime): FacetColumns {
    while (this.readNext(at));
    const moment = `${at.day} ${at.minutes}`;
    if (moment !== this.#counted)
      for (const [number, offer] of this.#offers.entries())
        if ((this.#until[number] ?? 0) <= at.minutes) this.#turn(offer, number, at);
    this.#counted = moment;
    return this.#columns;
  }

  #turn(offer: Offer, number: number, at: ZonedTime): void {
    putBit(this.#bits.now, number, isOpenAt(offer, at));
    this.#until[number] = nextTurn(offer, at);
  }
}
