/** What the render functions of the finder are given: everything to show, and the few things a resident can do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Offer, ZonedTime } from '@wijkwijzer/feed';
import type { Counts, OfferIndex, Place, SearchAnswer } from '@wijkwijzer/search';
import type { ContactWay } from '../events/finder-events.ts';
import type { Shows } from '../feed-store.ts';
import type { KioskAround } from '../parts/kiosk-around.ts';
import type { ReadAloud } from '../parts/read-aloud.ts';
import type { TakeAlong } from '../parts/take-along.ts';
import type { Speech } from '../parts/text.ts';
import type { FinderState } from './finder-state.ts';
import type { BrowserPlace } from './place.ts';

export interface FinderView extends Speech {
  index: OfferIndex;
  state: FinderState;
  /** The answer to the state. */
  answer: SearchAnswer;
  /** Counts of everything there is, for the choices that exist at all. */
  everything(): Counts;
  /** Where the resident is, by postcode, neighborhood or the browser. */
  near: Place | undefined;
  /** What the browser says of it. */
  location: BrowserPlace;
  kept: readonly string[];
  /** What other elements on the page can show. */
  shows: Shows;
  now: ZonedTime;
  /** Level of our highest heading. */
  level: number;
  /** Cards that are drawn now; the rest of the asked number follows in idle time. */
  drawn: number;
  /** Cards that show this answer; those below still show the one before, until the next frame. */
  fresh: number;
  /** The first cards have been painted, so that the filters may take their time. */
  settled: boolean;
  images: boolean;
  sheet: boolean;
  /** A short answer to the last tap: "De link is gekopieerd." */
  reply: string;
  /** The kiosk that the finder stands in. */
  kiosk: KioskAround | undefined;
  /** The kept list stays until the tab is closed. */
  keptInTab: boolean;
  takeAlong: TakeAlong;
  readAloud: ReadAloud;

  /** Goes to another state. `push` is a step that Back returns from. */
  go(change: Partial<FinderState>, how?: 'push' | 'replace'): void;
  /** Goes to the list, or back to where it was. */
  back(): void;
  /** Address of a state for a link; undefined when states have none. */
  address(change: Partial<FinderState>): string | undefined;
  /** Address of a state for another screen; undefined when it has none. */
  link(change: Partial<FinderState>): string | undefined;
  keep(offer: Offer): void;
  contact(offer: Offer, way: ContactWay): void;
  share(title: string, change: Partial<FinderState>): void;
  locate(on: boolean): void;
  openSheet(open: boolean): void;
}

/** What has states to go to, which may have addresses. */
interface Goes<Change> {
  address(change: Change): string | undefined;
  go(change: Change, how?: 'push'): void;
}

/** A link to another state: a real link where states have an address, else a button that looks like one. */
export function stateLink<Change>(
  view: Goes<Change>,
  className: string,
  change: Change,
  content: unknown,
  current = false,
): TemplateResult {
  const at = current ? 'page' : nothing;
  const address = view.address(change);
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    view.go(change, 'push');
  };
  return address === undefined
    ? html`<button class="as-link ${className}" aria-current=${at} @click=${follow}>${content}</button>`
    : html`<a class=${className} href=${address} aria-current=${at} @click=${follow}>${content}</a>`;
}
