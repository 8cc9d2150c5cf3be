/** Lighter ways to the same end: "Kan het ook eenvoudiger?" They are shown beside an offer, never instead of it. */
import { accesses, routes, type Offer } from '@wijkwijzer/feed';
import { nearest } from './distance.ts';
import { cached, push } from './maps.ts';
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

/** Those a resident may go to instead, among offers in a fair order; found once for each offer. */
export function alternativesIn(
  fair: readonly Offer[],
  byId: ReadonlyMap<string, Offer>,
  places: (offer: Offer) => readonly Place[],
  near: Place | undefined,
): (offer: Offer) => Offer[] {
  const known = new Map<Offer, Offer[]>();
  const ranks = new Map<Offer, number>();
  const subjects = new Map<string, Offer[]>();
  /** Who has a need or a theme in common. */
  const related = ({ needs, themes = [] }: Offer): Offer[] => {
    if (!ranks.size)
      for (const other of fair) {
        ranks.set(other, ranks.size);
        for (const need of other.needs ?? []) push(subjects, `need ${need}`, other);
        for (const theme of other.themes ?? []) push(subjects, `${other.needs?.length ? 'theme' : 'only theme'} ${theme}`, other);
      }
    const keys = needs?.length
      ? [...needs.map((need) => `need ${need}`), ...themes.map((theme) => `only theme ${theme}`)]
      : themes.flatMap((theme) => [`theme ${theme}`, `only theme ${theme}`]);
    return [...new Set(keys.flatMap((key) => subjects.get(key) ?? []))];
  };
  return (offer) =>
    cached(known, offer, () => {
      const listed = [...new Set(offer.alternatives)].flatMap((id) => (id === offer.id ? [] : (byId.get(id) ?? [])));
      const lighter = related(offer)
        .filter((other) => isLighter(other, offer) && other.status !== 'temporarily-closed' && !listed.includes(other))
        .map((other) => ({ other, order: ranks.get(other) ?? 0, common: shared(other, offer) }))
        .sort((a, b) => b.common - a.common || a.order - b.order);
      const found: Offer[] = [];
      for (const { other } of lighter) {
        if (found.length === mostFound) break;
        if (isWithinReach(other, offer, places, near)) found.push(other);
      }
      return [...listed, ...found];
    });
}
