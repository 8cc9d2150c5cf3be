/** Lighter ways to the same end: "Kan het ook eenvoudiger?" They are shown beside an offer, never instead of it. */
import { accesses, routes, type Offer } from '@wijkwijzer/feed';
import { nearest } from './distance.ts';
import { cached, push } from './maps.ts';
import type { Place } from './search-request.ts';

const mostFound = 3;
/** Metres that count as within reach. */
const reach = 10_000;

/** How many they share. */
export const overlap = (a: readonly string[] = [], b: readonly string[] = []): number =>
  a.filter((each) => b.includes(each)).length;

/** How heavy its route and its access are; NaN when that is not known, which is neither lighter nor heavier than anything. */
const levelsOf = ({ route, access }: Offer): readonly [route: number, access: number] => [
  route ? routes.indexOf(route) : NaN,
  access ? accesses.indexOf(access) : NaN,
];
type Levels = ReturnType<typeof levelsOf>;

/** Lighter in route or access, and not heavier in the other. */
const isLighter = ([route, access]: Levels, [thanRoute, thanAccess]: Levels): boolean =>
  (route < thanRoute || access < thanAccess) && !(route > thanRoute || access > thanAccess);

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
  /** Places in the fair order: by need, by theme, and by theme of those that name no needs. */
  const bySubject = new Map<string, number[]>();
  const levels: Levels[] = [];
  const read = (other: Offer, at: number): void => {
    const { needs = [], themes = [] } = other;
    levels.push(levelsOf(other));
    for (const need of needs) push(bySubject, `need ${need}`, at);
    for (const theme of themes) push(bySubject, `theme ${theme}`, at);
    if (!needs.length) for (const theme of themes) push(bySubject, `only ${theme}`, at);
  };
  const subjectsOf = ({ needs = [], themes = [] }: Offer): string[] =>
    needs.length
      ? [...needs.map((need) => `need ${need}`), ...themes.map((theme) => `only ${theme}`)]
      : themes.map((theme) => `theme ${theme}`);

  return (offer) =>
    cached(known, offer, () => {
      if (!levels.length) fair.forEach(read);
      const own = levelsOf(offer);
      const listed = [...new Set(offer.alternatives)].flatMap((id) => (id === offer.id ? [] : (byId.get(id) ?? [])));
      const related = new Set(subjectsOf(offer).flatMap((subject) => bySubject.get(subject) ?? []));
      const lighter: { other: Offer; at: number; common: number }[] = [];
      for (const at of related) {
        const other = isLighter(levels[at] ?? own, own) && fair[at];
        if (other) lighter.push({ other, at, common: shared(other, offer) });
      }
      lighter.sort((a, b) => b.common - a.common || a.at - b.at);
      const found: Offer[] = [];
      for (const { other } of lighter) {
        if (found.length === mostFound) break;
        if (other.status === 'temporarily-closed' || listed.includes(other)) continue;
        if (isWithinReach(other, offer, places, near)) found.push(other);
      }
      return [...listed, ...found];
    });
}
