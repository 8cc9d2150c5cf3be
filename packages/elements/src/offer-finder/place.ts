/** Where a resident is, so that offers can be sorted by distance. */
import type { Feed } from '@wijkwijzer/feed';
import { locate, type Place } from '@wijkwijzer/search';
import type { FinderState } from './finder-state.ts';

/** Where the browser says that it is; undefined when it was not asked. */
export type BrowserPlace = Place | 'failed' | undefined;

/** Asks the browser, which asks the resident. */
export const browserPlace = (): Promise<BrowserPlace> =>
  new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve('failed'),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });

/** The browser's place, else that of the postcode that was typed, else that of the chosen neighborhood. */
export function placeOf(feed: Feed, { postcode, filters }: FinderState, found: BrowserPlace): Place | undefined {
  if (typeof found === 'object') return found;
  if (postcode) return locate(feed, postcode)?.place;
  const { latitude, longitude } = feed.neighborhoods.find(({ id }) => id === filters.neighborhood) ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
