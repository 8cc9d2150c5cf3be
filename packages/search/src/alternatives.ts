/** Lighter ways to the same end: "Kan het ook eenvoudiger?" They are shown beside an offer, never instead of it. */
import { accesses, routes, type Offer } from '@wijkwijzer/feed';
import { nearest } from './distance.ts';
import type { Place } from './search-request.ts';

const mostFound = 3;
/** Metres that count as within reach. */
const reach = 10_000;

const overlap = (a: readonly string[] = [], b: readonly string[] = []): number => a.filter((each) => b.includes(each)).length;

/** Below 0 when the first is lighter; NaN when one of them is not known, which is neither lighter nor heavier. */
const compare = (scale: readonly string[], a: string | undefined, b: string | undefined): number =>
  a && b ? scale.indexOf(a) - scale.indexOf(b) : NaN;

/** Lighter in route or access, and not heavier in the other. */
export function isLighter(other: Offer, offer: Offer): boolean {
  const route = compare(routes, other.route, offer.route);
  const access = compare(accesses, other.access, offer.access);
  return (route < 0 || access < 0) && !(route > 0 || access > 0);
}

/** What both are for: the needs they share, or where one names none, their themes. */
const shared = (other: Offer, offer: Offer): number =>
  other.needs?.length && offer.needs?.length ? overlap(other.needs, offer.needs) : overlap(other.themes, offer.themes);

/** Comes home or can be had from home, serves the same area, or is within 10 km. Without areas and places: as near as the feed is. */
function isWithinReach(other: Offer, offer: Offer, places: (offer: Offer) => readonly Place[], near?: Place): boolean {
  if (other.attendance?.some((way) => way !== 'on-site') || overlap(other.serviceAreas, offer.serviceAreas)) return true;
  const from = near ? [near] : places(offer);
  const distances = from.flatMap((place) => nearest(places(other), place) ?? []);
  return distances.length ? Math.min(...distances) <= reach : !other.serviceAreas?.length;
}

/**
 * The alternatives that the feed lists, then at most three that share a need (those that share most first).
 * `fair` is all shown offers in a fair order, `byId` finds one of them.
 */
export function alternativesTo(
  offer: Offer,
  fair: readonly Offer[],
  byId: (id: string) => Offer | undefined,
  places: (offer: Offer) => readonly Place[],
  near?: Place,
): Offer[] {
  const listed = [...new Set(offer.alternatives)].flatMap((id) => (id === offer.id ? [] : (byId(id) ?? [])));
  const found = fair
    .filter((other) => other.id !== offer.id && other.status !== 'temporarily-closed' && !listed.includes(other))
    .filter((other) => shared(other, offer) && isLighter(other, offer) && isWithinReach(other, offer, places, near))
    .sort((a, b) => shared(b, offer) - shared(a, offer));
  return [...listed, ...found.slice(0, mostFound)];
}
