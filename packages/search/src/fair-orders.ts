/** The orders in which equals stand, by day and by place: kept, because they are asked for at every letter. */
import type { Feed, Offer } from '@wijkwijzer/feed';
import { alternativesIn, type Subjects } from './alternatives.ts';
import { nearest, placesOf } from './distance.ts';
import { asHit, offerOf, type HitList } from './hit-list.ts';
import { cached } from './maps.ts';
import { drawnOrder, Turns, TurnsRoom, turnsOf } from './order.ts';
import type { Place } from './search-request.ts';

/** Orders that are kept: by day, and by place as a resident moves about. */
const mostOrders = 4;

export interface FairOrder {
  /** Metres of each offer, where a place was given. */
  distances: readonly (number | undefined)[] | undefined;
  turns: Turns;
  alternatives(offer: Offer): Offer[];
}

export class FairOrders {
  readonly #feed: Feed;
  readonly #offers: readonly Offer[];
  readonly #subjects: Subjects;
  readonly #offerOfId: (id: string) => Offer | undefined;
  readonly #turns: Uint8Array;
  readonly #room: TurnsRoom;
  /** All of them, as good as one another. */
  readonly everything: HitList;
  readonly #orders = new Map<string, FairOrder>();
  readonly #places = new Map<Offer, Place[]>();

  constructor(feed: Feed, offers: readonly Offer[], offerOfId: (id: string) => Offer | undefined, subjects: Subjects) {
    this.#feed = feed;
    this.#offers = offers;
    this.#offerOfId = offerOfId;
    this.#subjects = subjects;
    this.#turns = turnsOf(offers);
    this.#room = new TurnsRoom(offers.length);
    this.everything = Int32Array.from(offers, (_, at) => asHit(at, 1));
  }

  at(day: string, near?: Place): FairOrder {
    const key = [day, near?.latitude, near?.longitude].join();
    return cached(this.#orders, key, () => this.#make(day, near), mostOrders);
  }

  #make(day: string, near: Place | undefined): FairOrder {
    const offers = this.#offers;
    const places = (offer: Offer) => cached(this.#places, offer, () => placesOf(offer, this.#feed));
    const distances = near && offers.map((offer) => nearest(places(offer), near));
    const drawn = Int32Array.from(drawnOrder(offers, day, distances));
    const turns = new Turns(this.#turns, drawn, day, this.#room);
    const browsing = () => turns.best(this.everything).map(offerOf);
    const alternatives = alternativesIn(offers, browsing, this.#subjects, this.#offerOfId, places, near);
    return { distances, turns, alternatives };
  }
}
