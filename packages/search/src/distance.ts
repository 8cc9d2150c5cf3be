/** Where things are, as far as the feed tells. Nothing is asked from outside. */
import type { Feed, Location, Neighborhood, Offer } from '@wijkwijzer/feed';
import { fold, push, spellings } from './analyze.ts';
import type { Place } from './search-request.ts';
import { textsOf } from './search-offers.ts';

type Surroundings = Pick<Feed, 'neighborhoods' | 'offers'>;
interface MaybePlace {
  latitude?: number | undefined;
  longitude?: number | undefined;
}

const earthRadius = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres in a straight line, over a round earth. */
export function metres(a: Place, b: Place): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const part = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, part)));
}

/** `3521 ab` → `3521AB`; `3521` stays; undefined for what is no Dutch postal code. */
export function postalCodeOf(text: string): string | undefined {
  const [, digits, letters = ''] = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(text) ?? [];
  return digits && digits + letters.toUpperCase();
}

const placeOf = ({ latitude, longitude }: MaybePlace): Place | undefined =>
  latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };

const middle = (places: readonly Place[]): Place | undefined =>
  places.length
    ? {
        latitude: places.reduce((sum, { latitude }) => sum + latitude, 0) / places.length,
        longitude: places.reduce((sum, { longitude }) => sum + longitude, 0) / places.length,
      }
    : undefined;

/** What is known about a postal code: its neighborhood, its place, or both. */
interface Area {
  neighborhood?: Neighborhood;
  place?: Place;
}

const known = new WeakMap<Surroundings, Map<string, Area>>();

/** Per postal code of the feed, four digits or six characters: its neighborhood, and its place by that or by the offers there. */
function areasOf(feed: Surroundings): Map<string, Area> {
  let areas = known.get(feed);
  if (areas) return areas;
  known.set(feed, (areas = new Map<string, Area>()));
  const seen = new Map<string, Place[]>();
  for (const location of feed.offers.flatMap(({ locations = [] }) => locations)) {
    const place = placeOf(location);
    const digits = postalCodeOf(location.postalCode ?? '')?.slice(0, 4);
    if (place && digits) push(seen, digits, place);
  }
  for (const neighborhood of feed.neighborhoods)
    for (const code of (neighborhood.postalCodes ?? []).map(postalCodeOf)) {
      if (!code || areas.has(code)) continue;
      const place = placeOf(neighborhood) ?? middle(seen.get(code.slice(0, 4)) ?? []);
      areas.set(code, place ? { neighborhood, place } : { neighborhood });
    }
  for (const [digits, places] of seen) {
    const place = middle(places);
    if (place && !areas.get(digits)?.place) areas.set(digits, { ...areas.get(digits), place });
  }
  return areas;
}

/** By all six characters first, then by the four digits. */
function areaOf(feed: Surroundings, code: string): Area | undefined {
  const areas = areasOf(feed);
  const exact = areas.get(code);
  return exact?.place ? exact : { ...areas.get(code.slice(0, 4)), ...exact };
}

/** Where a location is, or about: the middle of its postal code area when it has no coordinates. */
function about(feed: Surroundings, location: Location): Place | undefined {
  const code = postalCodeOf(location.postalCode ?? '');
  return placeOf(location) ?? (code ? areaOf(feed, code)?.place : undefined);
}

/** The places where an offer is, as far as known. */
export const placesOf = (offer: Offer, feed: Surroundings): Place[] =>
  (offer.locations ?? []).flatMap((location) => about(feed, location) ?? []);

/** Metres to the nearest of some places; undefined when there are none. */
export const nearest = (places: readonly Place[], near: Place): number | undefined =>
  places.length ? Math.min(...places.map((place) => metres(place, near))) : undefined;

/** Metres to an offer's nearest location; undefined when it has none that can be placed. */
export const distanceTo = (offer: Offer, near: Place, feed: Surroundings): number | undefined =>
  nearest(placesOf(offer, feed), near);

const sameName = (text: string): string => spellings(text).map(fold).join('');

/**
 * A postal code (`3521`, `3521 ab`) or the name of a neighborhood → its place, and the neighborhood when the feed has one for it.
 * Undefined when the feed does not tell where that is.
 */
export function locate(feed: Surroundings, text: string): { place: Place; neighborhood?: Neighborhood } | undefined {
  const code = postalCodeOf(text);
  const name = sameName(text.slice(0, 200));
  const named = feed.neighborhoods.find(
    (each) => name && [...textsOf(each.name), ...(each.aliases ?? [])].some((other) => sameName(other) === name),
  );
  const codes = code ? [code] : (named?.postalCodes ?? []).flatMap((each) => postalCodeOf(each) ?? []);
  const place = (named && placeOf(named)) ?? middle(codes.flatMap((each) => areaOf(feed, each)?.place ?? []));
  const neighborhood = named ?? (code ? areaOf(feed, code)?.neighborhood : undefined);
  return place && (neighborhood ? { place, neighborhood } : { place });
}
