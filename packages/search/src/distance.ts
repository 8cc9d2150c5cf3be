/** Where things are, as far as the feed tells. Nothing is asked from outside. */
import type { Feed, Neighborhood, Offer, Supporter } from '@wijkwijzer/feed';
import { wordsOf } from './analyze.ts';
import { cached, push } from './maps.ts';
import type { Place } from './search-request.ts';
import { textsOf } from './texts.ts';

type Surroundings = Pick<Feed, 'neighborhoods' | 'offers'>;
type AreaField = 'locations' | 'serviceAreas' | 'neighborhoods';
interface MaybePlace {
  latitude?: number | undefined;
  longitude?: number | undefined;
}

const earthRadius = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres in a straight line. As on a flat map, which within a country is less than one part in a thousand off. */
export function metres(a: Place, b: Place): number {
  const north = radians(b.latitude - a.latitude);
  const east = radians(b.longitude - a.longitude) * Math.cos(radians(a.latitude + b.latitude) / 2);
  return earthRadius * Math.hypot(north, east);
}

/** `3521 ab` → `3521AB`; `3521` stays; undefined for what is no Dutch postal code. */
export function postalCodeOf(text = ''): string | undefined {
  const [, digits, letters = ''] = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(text) ?? [];
  return digits && digits + letters.toUpperCase();
}

const placeOf = ({ latitude, longitude }: MaybePlace): Place | undefined =>
  latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const middle = (places: readonly Place[]): Place | undefined =>
  places.length
    ? { latitude: mean(places.map(({ latitude }) => latitude)), longitude: mean(places.map(({ longitude }) => longitude)) }
    : undefined;

/** What a feed tells about postal codes. */
interface Areas {
  /** By each postal code of a neighborhood; one of six characters also by its digits and `+`. */
  neighborhoods: Map<string, Neighborhood[]>;
  /** Where offers are, by the four digits; read when first asked. */
  places: Map<string, Place[]> | undefined;
  /** Answers of `neighborhoodsAt` and of `neighborhoodsIn`. */
  at: Map<string, readonly Neighborhood[]>;
  within: Map<string, readonly Neighborhood[]>;
}

const known = new WeakMap<Surroundings, Areas>();

function areasOf(feed: Surroundings): Areas {
  let areas = known.get(feed);
  if (areas) return areas;
  known.set(feed, (areas = { neighborhoods: new Map(), places: undefined, at: new Map(), within: new Map() }));
  for (const neighborhood of feed.neighborhoods)
    for (const code of new Set(neighborhood.postalCodes?.map(postalCodeOf))) {
      if (!code) continue;
      push(areas.neighborhoods, code, neighborhood);
      if (code.length > 4) push(areas.neighborhoods, `${code.slice(0, 4)}+`, neighborhood);
    }
  return areas;
}

function placesIn({ offers }: Surroundings): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { locations = [] } of offers)
    for (const location of locations) {
      const place = placeOf(location);
      const code = place && postalCodeOf(location.postalCode);
      if (code) push(places, code.slice(0, 4), place);
    }
  return places;
}

/** The neighborhoods that list a postal code, then those that list its four digits. */
function neighborhoodsAt(feed: Surroundings, postalCode: string | undefined): readonly Neighborhood[] {
  if (!postalCode) return [];
  const { neighborhoods, at } = areasOf(feed);
  return cached(at, postalCode, () => {
    const code = postalCodeOf(postalCode) ?? '';
    const wider = code.length > 4 ? neighborhoods.get(code.slice(0, 4)) : undefined;
    return [...(neighborhoods.get(code) ?? []), ...(wider ?? [])];
  });
}

/** The neighborhoods that a service area covers: an id, or a postal code; four digits also cover who has only a part of them. */
const neighborhoodsIn = (feed: Surroundings, area: string): readonly Neighborhood[] =>
  cached(areasOf(feed).within, area, () => [
    ...feed.neighborhoods.filter(({ id }) => id === area),
    ...neighborhoodsAt(feed, area),
    ...(areasOf(feed).neighborhoods.get(`${area}+`) ?? []),
  ]);

/**
 * Ids of the neighborhoods where an offer is located or that it serves, or where a supporter works, as far as the feed tells; undefined
 * when nothing is given: it is bound to no place.
 */
export function neighborhoodsOf(
  feed: Surroundings,
  { locations = [], serviceAreas = [], neighborhoods = serviceAreas }: Pick<Partial<Offer & Supporter>, AreaField>,
): string[] | undefined {
  if (!locations.length && !neighborhoods.length) return undefined;
  const located = locations.flatMap(({ postalCode }) => neighborhoodsAt(feed, postalCode));
  return [...located, ...neighborhoods.flatMap((area) => neighborhoodsIn(feed, area))].map(({ id }) => id);
}

/** About where a postal code is: the middle of its neighborhood, else of the offers there. */
const placeAt = (feed: Surroundings, code: string): Place | undefined =>
  neighborhoodsAt(feed, code).map(placeOf).find(Boolean) ??
  middle((areasOf(feed).places ??= placesIn(feed)).get(code.slice(0, 4)) ?? []);

/** The places where an offer is, as far as known. */
export const placesOf = (offer: Offer, feed: Surroundings): Place[] =>
  (offer.locations ?? []).flatMap(
    (location) => placeOf(location) ?? placeAt(feed, postalCodeOf(location.postalCode) ?? '') ?? [],
  );

/** Metres to the nearest of some places; undefined when there are none. */
export const nearest = (places: readonly Place[], near: Place): number | undefined =>
  places.length ? Math.min(...places.map((place) => metres(place, near))) : undefined;

/** Metres to an offer's nearest location; undefined when it has none that can be placed. */
export const distanceTo = (offer: Offer, near: Place, feed: Surroundings): number | undefined =>
  nearest(placesOf(offer, feed), near);

const sameName = (text: string): string => wordsOf(text).join('');

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
  const place = (named && placeOf(named)) ?? middle(codes.flatMap((each) => placeAt(feed, each) ?? []));
  const neighborhood = named ?? (code ? neighborhoodsAt(feed, code)[0] : undefined);
  return place && (neighborhood ? { place, neighborhood } : { place });
}
