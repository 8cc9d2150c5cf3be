/** A screen that is on all day: the feed is asked for anew, the hours follow the clock, and the page itself is new now and then. */
import { sharedFeed } from '../feed-store.ts';

export interface FreshOptions {
  signal: AbortSignal;
  /** Addresses of the feeds that are shown. */
  feeds(): readonly string[];
  /** Somebody uses the screen: nothing may change under their hands. */
  inUse(): boolean;
  /** Draws what is shown once more, with the hours of now. */
  draw(): void;
  /** Loads the page anew. */
  renew(): void;
}

/** Minutes between two requests for the feed. */
const feedMinutes = 5;
/** Minutes after which the page is loaded anew when nobody uses it: a new version of it comes in, and a new day begins. */
const pageMinutes = 60;

export function keepFresh({ signal, feeds, inUse, draw, renew }: FreshOptions): void {
  let minutes = 0;
  const refresh = (): void => {
    if (inUse()) return;
    for (const address of new Set(feeds())) void sharedFeed(address).refresh(() => !inUse());
  };
  const timer = setInterval(() => {
    minutes++;
    draw();
    if (minutes >= pageMinutes && !inUse()) renew();
    if (minutes % feedMinutes === 0) refresh();
  }, 60_000);
  addEventListener('online', refresh, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
