/** What a contact form tells its page: that something was sent, and nothing of what. */

/** The receiver has a request. */
export class RequestSentEvent extends Event {
  static readonly type = 'wijk-request-sent';
  /** `addressee` is the supporter who was chosen, or who provides the offer. */
  readonly deliveredTo: 'addressee' | 'desk';

  constructor(deliveredTo: 'addressee' | 'desk') {
    super(RequestSentEvent.type, { bubbles: true, composed: true });
    this.deliveredTo = deliveredTo;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-request-sent': RequestSentEvent;
  }
}
