/** What an offer is, per facet, and whether it meets a wish. The doc comment of `Filters` says what each wish means. */
import {
  isOpen,
  opensIn,
  plain,
  type CostOption,
  type Feed,
  type Neighborhood,
  type Offer,
  type ZonedTime,
} from '@wijkwijzer/feed';
import { postalCodeOf } from './distance.ts';
import { textsOf } from './search-offers.ts';
import type { CostWish, FacetName, Filters } from './search-request.ts';

/** The values of an offer in one facet; `everyone` meets every wish, an empty list none. */
export type Values = readonly string[] | typeof everyone;
export const everyone = 'everyone';

/** The value of `wheelchair`, the one facet with a single value. */
const yes = 'true';
const smallCost = 5;
/** An amount per hour or kilometre says nothing about what a time costs. */
const perUnit = /\b(uur|hour|minu|kilom|km\b)/i;

/**
 * Free is what has known amounts, all of them 0: nobody who asks for free finds out afterwards that it was only the first time.
 * `small` is the band above: something is to be paid, and there is a way to do so for at most 5 euro. An amount per week, month
 * or year of at most 5 euro is at most 5 euro a time.
 */
export function costWish(options: readonly CostOption[] = []): CostWish | undefined {
  const known = options.filter(({ amount }) => amount !== undefined);
  if (!known.length) return undefined;
  if (known.every(({ amount }) => amount === 0)) return 'free';
  const small = known.some(
    ({ amount, per }) => (amount ?? 0) <= smallCost && (amount === 0 || !textsOf(per).some((text) => perUnit.test(text))),
  );
  return small ? 'small' : undefined;
}

/** A neighborhood holds a postal code when it lists it, or the four digits it begins with. */
const holds = ({ postalCodes = [] }: Neighborhood, text: string | undefined): boolean => {
  const code = postalCodeOf(text ?? '');
  return !!code && postalCodes.some((each) => code.startsWith(postalCodeOf(each) ?? ' '));
};

/** A service area of four digits covers every neighborhood with a code in it. */
const serves = (neighborhood: Neighborhood, area: string): boolean =>
  area === neighborhood.id ||
  holds(neighborhood, area) ||
  (/^\d{4}$/.test(area) && !!neighborhood.postalCodes?.some((code) => code.startsWith(area)));

function neighborhoodsOf({ locations = [], serviceAreas = [] }: Offer, { neighborhoods }: Pick<Feed, 'neighborhoods'>): Values {
  if (!locations.length && !serviceAreas.length) return everyone;
  return neighborhoods
    .filter(
      (each) => locations.some(({ postalCode }) => holds(each, postalCode)) || serviceAreas.some((area) => serves(each, area)),
    )
    .map(({ id }) => id);
}

export type SteadyFacetName = Exclude<FacetName, 'times'>;

/** All facets but `times`, which changes by the minute. */
export function facetValues(offer: Offer, feed: Pick<Feed, 'neighborhoods' | 'language'>): Record<SteadyFacetName, Values> {
  const { route, access, audience, languages, locations = [] } = offer;
  const cost = costWish(offer.costOptions);
  const steps = locations.some(({ accessibility }) =>
    accessibility?.facts?.some((fact) => fact === 'wheelchair' || fact === 'step-free'),
  );
  return {
    themes: offer.themes ?? [],
    routes: route ? [route] : [],
    neighborhood: neighborhoodsOf(offer, feed),
    attendance: offer.attendance ?? [],
    costs: cost ? [cost] : [],
    access: access ? [access === 'assessment' ? 'referral' : access] : [],
    audience: audience?.length ? audience.map((group) => plain(group, feed.language, feed.language)) : everyone,
    languages: languages?.length ? languages.map((tag) => tag.toLowerCase()) : ['nl'],
    wheelchair: steps ? [yes] : [],
  };
}

/** A place that is closed for now is open at no time. */
export function timeValues({ schedules, closures, status }: Offer, at: ZonedTime): Values {
  if (!schedules?.length || status === 'temporarily-closed') return [];
  return [
    ...(isOpen(schedules, closures, at).open ? ['now'] : []),
    ...(['evening', 'weekend'] as const).filter((when) => opensIn(schedules, when, at)),
  ];
}

/** The values that are wished for, per facet; an absent or empty wish is an empty list. */
export function wishesOf(filters: Filters): Record<FacetName, readonly string[]> {
  const { themes = [], routes = [], attendance = [], times = [], costs = [], access = [], audience = [] } = filters;
  return {
    ...{ themes, routes, attendance, times, costs, access, audience },
    neighborhood: filters.neighborhood ? [filters.neighborhood] : [],
    languages: (filters.languages ?? []).map((tag) => tag.toLowerCase()),
    wheelchair: filters.wheelchair ? [yes] : [],
  };
}

/** The wishes that are not counted: need and age. */
export function meetsPerson(
  offer: Offer,
  { need, age }: Filters,
  needs: ReadonlyMap<string, { themes?: string[] | undefined }>,
): boolean {
  if (age !== undefined && (age < (offer.minimumAge ?? 0) || age > (offer.maximumAge ?? Infinity))) return false;
  if (!need) return true;
  if (offer.needs?.length) return offer.needs.includes(need);
  return !!needs.get(need)?.themes?.some((theme) => offer.themes?.includes(theme));
}
