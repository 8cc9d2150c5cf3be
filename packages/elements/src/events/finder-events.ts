/** What a finder tells its page: only what the visitor did, and never what the visitor typed. */
const shape: EventInit = { bubbles: true, composed: true };

/** An offer was opened. */
export class OfferSelectEvent extends Event {
  static readonly type = 'wijk-offer-select';
  readonly offerId: string;

  constructor(offerId: string) {
    super(OfferSelectEvent.type, shape);
    this.offerId = offerId;
  }
}

/** An offer was kept on the list, or taken off it. */
export class OfferKeepEvent extends Event {
  static readonly type = 'wijk-offer-keep';
  readonly offerId: string;
  readonly kept: boolean;

  constructor(offerId: string, kept: boolean) {
    super(OfferKeepEvent.type, shape);
    this.offerId = offerId;
    this.kept = kept;
  }
}

export type ContactWay = 'phone' | 'email' | 'website' | 'route';

/** A resident follows a way to reach an offer. */
export class OfferContactEvent extends Event {
  static readonly type = 'wijk-offer-contact';
  readonly offerId: string;
  readonly way: ContactWay;

  constructor(offerId: string, way: ContactWay) {
    super(OfferContactEvent.type, shape);
    this.offerId = offerId;
    this.way = way;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-offer-select': OfferSelectEvent;
    'wijk-offer-keep': OfferKeepEvent;
    'wijk-offer-contact': OfferContactEvent;
  }
}
