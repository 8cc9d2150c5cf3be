/** What an offer is, per facet, and whether it meets a wish. The doc comment of `Filters` says what each wish means. */
import { isOpen, opensIn, plain, type CostOption, type Feed, type Need, type Offer, type ZonedTime } from '@wijkwijzer/feed';
import { neighborhoodsOf } from './distance.ts';
import type { CostWish, FacetName, Filters, TimeWish } from './search-request.ts';
import { textsOf } from './texts.ts';

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
  let free = true;
  let small = false;
  let known = false;
  for (const { amount, per } of options) {
    if (amount === undefined) continue;
    known = true;
    if (amount) free = false;
    small ||= amount <= smallCost && (!amount || !textsOf(per).some((text) => perUnit.test(text)));
  }
  if (!known) return undefined;
  if (free) return 'free';
  return small ? 'small' : undefined;
}

/** Takes a value that an offer has; without a value it has every one. */
type Add = (name: FacetName, value?: string) => void;

/** The facets that an offer tells by itself. */
export function addOwnFacets(
  { route, access, languages, costOptions, themes = [], attendance = [], locations = [] }: Offer,
  add: Add,
): void {
  for (const theme of themes) add('themes', theme);
  for (const way of attendance) add('attendance', way);
  if (route) add('routes', route);
  if (access) add('access', access === 'assessment' ? 'referral' : access);
  const cost = costWish(costOptions);
  if (cost) add('costs', cost);
  for (const tag of languages?.length ? languages : ['nl']) add('languages', tag.toLowerCase());
  for (const { accessibility } of locations)
    for (const fact of accessibility?.facts ?? []) if (fact === 'wheelchair' || fact === 'step-free') add('wheelchair', yes);
}

/** The facets that it takes the rest of the feed to tell: its neighborhoods, and the language in which a group is one value. */
export function addFeedFacets(offer: Offer, feed: Feed, add: Add): void {
  for (const id of neighborhoodsOf(feed, offer) ?? [undefined]) add('neighborhood', id);
  if (!offer.audience?.length) add('audience');
  else for (const group of offer.audience) add('audience', plain(group, feed.language, feed.language));
}

/** The wishes that hold for a whole day. A place that is closed for now is open at no time. */
export const hoursOf = ({ schedules, status }: Offer, at: ZonedTime): readonly TimeWish[] =>
  schedules?.length && status !== 'temporarily-closed'
    ? (['evening', 'weekend'] as const).filter((when) => opensIn(schedules, when, at))
    : [];

export const isOpenAt = ({ schedules, closures, status }: Offer, at: ZonedTime): boolean =>
  status !== 'temporarily-closed' && isOpen(schedules, closures, at).open;

/** The minute of the day at which hours begin or end next: until then it stays open, or closed. After the day where none do. */
export function nextTurn({ schedules = [] }: Offer, { minutes }: ZonedTime): number {
  const times = schedules.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]);
  const turns = times.map((time = '') => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));
  return Math.min(24 * 60, ...turns.filter((turn) => turn > minutes));
}

/** The values that are wished for in a facet; an absent or empty wish is an empty list. */
export const wishesFor = (name: FacetName, filters: Filters): string[] =>
  [filters[name] || []].flat().map((value) => (name === 'languages' ? String(value).toLowerCase() : String(value)));

/** Whether it is for someone of that age, in years. A limit that is not given does not limit. */
export const isForAge = (
  { minimumAge = 0, maximumAge = Infinity }: Pick<Offer, 'minimumAge' | 'maximumAge'>,
  age: number,
): boolean => age >= minimumAge && age <= maximumAge;

/** The wishes that are not counted: need and age. */
export function meetsPerson(offer: Offer, { need, age }: Filters, needs: ReadonlyMap<string, Need>): boolean {
  if (age !== undefined && !isForAge(offer, age)) return false;
  if (!need) return true;
  if (offer.needs?.length) return offer.needs.includes(need);
  return !!needs.get(need)?.themes?.some((theme) => offer.themes?.includes(theme));
}
