/** Lighter ways to the same end: "Kan het ook eenvoudiger?" They are shown beside an offer, never instead of it. */
import { accesses, routes, type Offer } from '@wijkwijzer/feed';
import { nearest } from './distance.ts';
import { cached } from './maps.ts';
import { Numbers } from './numbers.ts';
import { ranksIn } from './order.ts';
import type { Place } from './search-request.ts';

const mostFound = 3;
/** Metres that count as within reach. */
const reach = 10_000;

/** How many they share. */
export const overlap = (a: readonly string[] = [], b: readonly string[] = []): number =>
  a.filter((each) => b.includes(each)).length;

/** How heavy the route and the access of each are; NaN when that is not known, which is neither lighter nor heavier than anything. */
function levelsOf(offers: readonly Offer[]): Float32Array {
  const levels = new Float32Array(2 * offers.length);
  offers.forEach(({ route, access }, at) => {
    levels[2 * at] = route ? routes.indexOf(route) : NaN;
    levels[2 * at + 1] = access ? accesses.indexOf(access) : NaN;
  });
  return levels;
}

/** Comes home or can be had from home, serves the same area, or is within 10 km. Without areas and places: as near as the feed is. */
function isWithinReach(other: Offer, offer: Offer, places: (offer: Offer) => readonly Place[], near?: Place): boolean {
  if (other.attendance?.some((way) => way !== 'on-site') || overlap(other.serviceAreas, offer.serviceAreas)) return true;
  const from = near ? [near] : places(offer);
  const distances = from.flatMap((place) => nearest(places(other), place) ?? []);
  return distances.length ? Math.min(...distances) <= reach : !other.serviceAreas?.length;
}

/** Which offers are about a need or a theme; read while they come. */
export class Subjects {
  readonly #offers = new Map<string, Numbers>();

  /** Adds an offer; `at` is its number. */
  add({ needs = [], themes = [] }: Offer, at: number): void {
    for (const need of new Set(needs)) this.#add(`need ${need}`, at);
    for (const theme of new Set(themes)) {
      this.#add(`theme ${theme}`, at);
      if (!needs.length) this.#add(`only ${theme}`, at);
    }
  }

  #add(subject: string, at: number): void {
    cached(this.#offers, subject, () => new Numbers()).add(at);
  }

  /** What others share with an offer: its needs; and where one of both names none, themes. */
  of({ needs = [], themes = [] }: Offer): string[] {
    const own = [...new Set(themes)];
    return needs.length
      ? [...Array.from(new Set(needs), (need) => `need ${need}`), ...own.map((theme) => `only ${theme}`)]
      : own.map((theme) => `theme ${theme}`);
  }

  /** The numbers of the offers that have it. */
  owners(subject: string): Int32Array {
    return this.#offers.get(subject)?.all() ?? new Int32Array();
  }

  /** For each of so many offers the sum of what those of these subjects are worth that it has. */
  worthOf(worths: Iterable<readonly [subject: string, worth: number]>, size: number): Float32Array {
    const sums = new Float32Array(size);
    for (const [subject, worth] of worths) for (const at of this.owners(subject)) sums[at] = (sums[at] ?? 0) + worth;
    return sums;
  }
}

/** Those a resident may go to instead, equals in a fair order; found once for each offer. */
export function alternativesIn(
  offers: readonly Offer[],
  fair: () => Int32Array,
  subjects: Subjects,
  offerOf: (id: string) => Offer | undefined,
  places: (offer: Offer) => readonly Place[],
  near: Place | undefined,
): (offer: Offer) => Offer[] {
  const known = new Map<Offer, Offer[]>();
  const prepare = () => {
    const order = fair();
    return { order, ranks: ranksIn(order), levels: levelsOf(offers) };
  };
  let prepared: ReturnType<typeof prepare> | undefined;
  return (offer) =>
    cached(known, offer, () => {
      const { order, ranks, levels } = (prepared ??= prepare());
      const [ownRoute = NaN, ownAccess = NaN] = levelsOf([offer]);
      const listed = [...new Set(offer.alternatives)].flatMap((id) => (id === offer.id ? [] : (offerOf(id) ?? [])));
      const size = offers.length;
      // What they share and their turn in one number: numbers are sorted by the engine, without a function of ours.
      const lighter: number[] = [];
      const own = subjects.of(offer).map((subject) => [subject, 1] as const);
      const shared = subjects.worthOf(own, size);
      for (let at = 0; at < size; at++) {
        const common = shared[at];
        if (!common) continue;
        const route = levels[2 * at] ?? NaN;
        const access = levels[2 * at + 1] ?? NaN;
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
