/** Lighter ways to the same end: "Kan het ook eenvoudiger?" They are shown beside an offer, never instead of it. */
import { accesses, routes, type Offer } from '@wijkwijzer/feed';
import { nearest } from './distance.ts';
import { cached, push } from './maps.ts';
import { ranksIn } from './order.ts';
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

/** Comes home or can be had from home, serves the same area, or is within 10 km. Without areas and places: as near as the feed is. */
function isWithinReach(other: Offer, offer: Offer, places: (offer: Offer) => readonly Place[], near?: Place): boolean {
  if (other.attendance?.some((way) => way !== 'on-site') || overlap(other.serviceAreas, offer.serviceAreas)) return true;
  const from = near ? [near] : places(offer);
  const distances = from.flatMap((place) => nearest(places(other), place) ?? []);
  return distances.length ? Math.min(...distances) <= reach : !other.serviceAreas?.length;
}

/** Which offers are about a need or a theme; read while they come. */
export class Subjects {
  readonly #offers = new Map<string, number[]>();

  /** Adds an offer; `at` is its number. */
  add({ needs = [], themes = [] }: Offer, at: number): void {
    for (const need of needs) push(this.#offers, `need ${need}`, at);
    for (const theme of themes) {
      push(this.#offers, `theme ${theme}`, at);
      if (!needs.length) push(this.#offers, `only ${theme}`, at);
    }
  }

  /** Of each of so many offers how many needs it shares with this one; or where one of both names none, how many themes. */
  shared({ needs = [], themes = [] }: Offer, size: number): Uint8Array {
    const subjects = needs.length
      ? [...needs.map((need) => `need ${need}`), ...themes.map((theme) => `only ${theme}`)]
      : themes.map((theme) => `theme ${theme}`);
    const counts = new Uint8Array(size);
    for (const subject of subjects) for (const at of this.#offers.get(subject) ?? []) counts[at] = (counts[at] ?? 0) + 1;
    return counts;
  }
}

/** Those a resident may go to instead, equals in a fair order; found once for each offer. */
export function alternativesIn(
  offers: readonly Offer[],
  fair: () => Int32Array,
  subjects: Subjects,
  byId: ReadonlyMap<string, Offer>,
  places: (offer: Offer) => readonly Place[],
  near: Place | undefined,
): (offer: Offer) => Offer[] {
  const known = new Map<Offer, Offer[]>();
  let order: Int32Array | undefined;
  let ranks: Int32Array | undefined;
  /** Of each offer how heavy its route is, and its access. */
  let levels: Float32Array | undefined;
  return (offer) =>
    cached(known, offer, () => {
      levels ??= Float32Array.from(offers.flatMap(levelsOf));
      const [ownRoute, ownAccess] = levelsOf(offer);
      const listed = [...new Set(offer.alternatives)].flatMap((id) => (id === offer.id ? [] : (byId.get(id) ?? [])));
      const size = offers.length;
      // What they share and their turn in one number: numbers are sorted by the engine, without a function of ours.
      const lighter: number[] = [];
      order ??= fair();
      ranks ??= ranksIn(order);
      const shared = subjects.shared(offer, size);
      for (let at = 0; at < size; at++) {
        const common = shared[at] ?? 0;
        if (!common) continue;
        const [route = NaN, access = NaN] = [levels[2 * at], levels[2 * at + 1]];
        // Lighter in one of both, and not heavier in the other.
        if (!(route < ownRoute || access < ownAccess) || route > ownRoute || access > ownAccess) continue;
        lighter.push(common * size + size - 1 - (ranks[at] ?? 0));
      }
      const found: Offer[] = [];
      for (const key of Float64Array.from(lighter).sort().reverse()) {
        const other = offers[order[size - 1 - (key % size)] ?? 0];
        if (found.length === mostFound) break;
        if (!other || other.status === 'temporarily-closed' || listed.includes(other)) continue;
        if (isWithinReach(other, offer, places, near)) found.push(other);
      }
      return [...listed, ...found];
    });
}
