/** What can be asked of the index, and what it answers. */
import type { Attendance, Offer, Route, Steps } from '@wijkwijzer/feed';

/** When an offer can be used, in the Netherlands: open this minute, some evening from 18:00, some Saturday or Sunday. */
export type TimeWish = 'now' | 'evening' | 'weekend';

/** Costs a resident can choose: nothing, or at most 5 euro a time. */
export type CostWish = 'free' | 'small';

/** How one gets in; `referral` is by referral or after an assessment. */
export type AccessWish = 'open' | 'sign-up' | 'referral';

/**
 * Wishes that narrow the list. Values within one wish widen it (phone *or* online), wishes together narrow it.
 * An absent or empty wish leaves everything. Where a fact is unknown an offer does not meet a wish for it, except that an offer
 * without age limits, audience or service area is for everyone, everywhere.
 */
export interface Filters {
  /** Id of a need. An offer that names no needs meets it by its themes. */
  need?: string;
  themes?: readonly string[];
  routes?: readonly Route[];
  /** Id of a neighborhood: offers located in it, serving it, or bound to no place. */
  neighborhood?: string;
  attendance?: readonly Attendance[];
  times?: readonly TimeWish[];
  costs?: readonly CostWish[];
  access?: readonly AccessWish[];
  /** Groups as the feed words them, in the feed's own language. */
  audience?: readonly string[];
  /** Years. */
  age?: number;
  /** Language tags; `nl` is met by an offer that states no language. */
  languages?: readonly string[];
  wheelchair?: boolean;
}

/** A place in degrees, WGS 84. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** `fit`: by words, equals alternating over the routes. `distance` needs `near`, else it is `fit`. */
export type SortOrder = 'fit' | 'distance' | 'name';

export interface SearchRequest {
  words?: string;
  /** Search for what was really typed: nothing is corrected. */
  exact?: boolean;
  filters?: Filters;
  near?: Place;
  sort?: SortOrder;
  /** How many hits to return; `total` and `counts` are always of all. */
  limit?: number;
  /** The moment "now" is; default the present. Also seeds the order of equals, per day. */
  now?: Date;
}

export interface Hit {
  offer: Offer;
  /** Higher is better; only comparable within one answer; 0 when no words were given, or when it is `related`. */
  score: number;
  /** Metres from `near` to the nearest location, when both are known. */
  distance?: number;
  /** It does not have the words: only few do, and it is about the same as they are. Comes after them, with score 0. */
  related?: true;
}

/** The facets that are counted: for each value how many hits there would be with that value chosen, all other wishes kept. */
export type FacetName =
  'themes' | 'routes' | 'neighborhood' | 'attendance' | 'times' | 'costs' | 'access' | 'audience' | 'languages' | 'wheelchair';
export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

export interface SearchAnswer {
  hits: Hit[];
  /** All that there are, whatever the limit. */
  total: number;
  /** How many of these are `related`. */
  related: number;
  /** Each is counted when it is first looked at. */
  counts: Counts;
  /** Words searched beside those typed: synonyms from the feed. */
  alsoSearched: string[];
  /** Words searched *instead of* those typed, which no offer has: "Bedoelde u …". Empty when nothing was corrected. */
  corrected: Correction[];
}

/** Both in lower case; `used` as an offer writes it. */
export interface Correction {
  typed: string;
  used: string;
}

/** A word close to what was typed that does have results. */
export interface NearWord {
  word: string;
  total: number;
}

/**
 * Which words of the feed may have been meant by one that it does not have, best first. When `sure`, only those that leave little
 * doubt, as the first one is searched for without asking; else they are offered to choose from. All in lower case and without
 * diacritics.
 */
export type RankCorrections = (word: string, words: readonly string[], sure: boolean) => string[];

/**
 * Can be browsed from the start: searches without words. Those with words need `readWords`, and some facets `readFacets`; who first asks for
 * them finishes that at once when it is not done yet.
 */
export interface OfferIndex {
  /** All offers that are shown at all, in feed order: inactive and expired ones are left out. */
  readonly offers: readonly Offer[];
  search(request: SearchRequest): SearchAnswer;
  /** Reads the words of all offers, in small steps; goes on where an earlier call was left. */
  readWords(): Steps<void>;
  /** Notes in which words letters stand, in small steps: the same answers, sooner. For after the first one. */
  readAhead(): Steps<void>;
  /** Asks what residents are likely to ask, one question a step, for a browser that is idle: it makes quick what it has run a few times. */
  askAhead(): Steps<void>;
  /** Reads what the lists of the feed tell of the facets, in small steps; goes on where an earlier call was left. */
  readFacets(): Steps<void>;
  /** Typing errors are corrected and near words known from now on; `rankCorrections` of `@wijkwijzer/search/corrections.js` does it with fuse.js. */
  useCorrections(rank: RankCorrections): void;
  /** At most `limit` (default 3) near words for a search without results, best first. */
  nearWords(words: string, limit?: number): NearWord[];
  /** At most `limit` (default 3) offers that resemble a search without results, ignoring filters. */
  resembling(words: string, limit?: number): Offer[];
  /** Lighter ways: listed ids first, then at most three that share a need, with a lighter route or lighter access, within reach. */
  alternatives(offer: Offer, near?: Place): Offer[];
  offer(id: string): Offer | undefined;
}
