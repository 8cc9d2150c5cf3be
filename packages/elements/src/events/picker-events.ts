/** What a picker tells its page: only what the visitor did, and never what the visitor answered. */
import type { ContactWay } from './finder-events.ts';

class SupporterEvent extends Event {
  readonly supporterId: string;

  constructor(type: string, supporterId: string) {
    super(type, { bubbles: true, composed: true });
    this.supporterId = supporterId;
  }
}

/** The profile of a supporter was opened. */
export class SupporterSelectEvent extends SupporterEvent {
  static readonly type = 'wijk-supporter-select';

  constructor(supporterId: string) {
    super(SupporterSelectEvent.type, supporterId);
  }
}

/** A supporter was chosen: nobody has been told yet. */
export class SupporterChooseEvent extends SupporterEvent {
  static readonly type = 'wijk-supporter-choose';

  constructor(supporterId: string) {
    super(SupporterChooseEvent.type, supporterId);
  }
}

/** A resident follows a way to reach a supporter. */
export class SupporterContactEvent extends SupporterEvent {
  static readonly type = 'wijk-supporter-contact';
  readonly way: ContactWay;

  constructor(supporterId: string, way: ContactWay) {
    super(SupporterContactEvent.type, supporterId);
    this.way = way;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-supporter-select': SupporterSelectEvent;
    'wijk-supporter-choose': SupporterChooseEvent;
    'wijk-supporter-contact': SupporterContactEvent;
  }
}
