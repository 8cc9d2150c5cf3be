/** What an element says just before it shows itself because another one asked for it. */

/**
 * Whoever holds the element out of sight brings it to the front now. It stays within the tree that the element stands in: a page has
 * nothing to do with it. Cancelled, it says that a step of the browser's history was made for this, which the element joins instead of
 * making its own.
 */
export class ShowEvent extends Event {
  static readonly type = 'wijk-show';

  constructor() {
    super(ShowEvent.type, { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-show': ShowEvent;
  }
}
