/** The ways between people and what there is to do: from an offer to supporters, from a supporter or from wishes to offers. */
import { plain, type Feed, type Offer, type Supporter } from '@wijkwijzer/feed';
import { overlap } from './alternatives.ts';
import { neighborhoodsOf } from './distance.ts';
import { isForAge } from './filters.ts';
import { matchSupporters } from './match-supporters.ts';
import type { OfferIndex } from './search-request.ts';
import type { SupporterWishes } from './supporter-request.ts';

/** Who is bound to no place shares every one. */
const sharePlace = (one?: readonly string[], other?: readonly string[]): boolean => !one || !other || overlap(one, other) > 0;

/**
 * Supporters to talk to about an offer first, at most `limit` (default 3): they name a theme of it, are for a group and an age that
 * it is for, and work where it is. Those with the most of its themes first, equals as drawn from the seed.
 */
export function supportersFor(feed: Feed, offer: Offer, seed: string | number, limit = 3): Supporter[] {
  const { themes = [], minimumAge = 0 } = offer;
  const audience = offer.audience?.map((group) => plain(group, feed.language, feed.language)) ?? [];
  // A place that the feed can't tell excludes nobody: it is the resident's home that a supporter comes to.
  const areas = neighborhoodsOf(feed, offer);
  const here = areas?.length ? areas : undefined;
  return matchSupporters(feed, { themes, audience }, seed)
    .filter(
      ({ supporter, reasons }) =>
        reasons.some(({ wish, met }) => met && wish === 'themes') &&
        reasons.every(({ wish, met }) => met || wish === 'themes') &&
        (isForAge(supporter, minimumAge) || isForAge(offer, supporter.minimumAge ?? 0)) &&
        sharePlace(here, neighborhoodsOf(feed, supporter)),
    )
    .slice(0, limit)
    .map(({ supporter }) => supporter);
}

/**
 * What someone with the task `connect` brings residents in touch with: all offers by neighbors, volunteers and peers where that
 * supporter works, those of the place before those for everywhere, in the index's fair order. Of others nothing.
 */
export function offersNear(feed: Feed, index: OfferIndex, supporter: Supporter): Offer[] {
  if (!supporter.tasks?.includes('connect')) return [];
  const areas = neighborhoodsOf(feed, supporter);
  return index
    .search({ filters: { routes: ['neighbors', 'volunteer', 'peer'] } })
    .hits.map(({ offer }) => ({ offer, at: neighborhoodsOf(feed, offer) }))
    .filter(({ at }) => sharePlace(areas, at))
    .sort((a, b) => Number(!a.at) - Number(!b.at))
    .map(({ offer }) => offer);
}

/**
 * It need not be one person: groups, walk-in hours and what is online, in the index's fair order. Of the wishes count what it is
 * about, where and for whom; the others ask something of a person. One of the themes is enough.
 */
export function groupSupport(
  index: OfferIndex,
  { themes = [], audience = [], neighborhood = '', age }: SupporterWishes,
): Offer[] {
  const filters = { themes, audience, neighborhood, ...(age !== undefined && { age }) };
  return index
    .search({ filters })
    .hits.map(({ offer }) => offer)
    .filter(({ form, attendance }) => form?.some((each) => each !== 'individual') || attendance?.includes('online'));
}
