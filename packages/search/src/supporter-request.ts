/** What a resident may wish of a supporter, and what each supporter answers to it. */
import type { Attendance, Law, Supporter, SupporterTask } from '@wijkwijzer/feed';

/** The routes a supporter can have. */
export type SupporterRoute = NonNullable<Supporter['route']>;

/**
 * Wishes order the supporters and never hide one. Each theme, law and task is a wish of its own; of languages, ways to meet, routes
 * and groups one that fits is enough. An absent or empty wish asks nothing.
 */
export interface SupporterWishes {
  /** Ids of themes. */
  themes?: readonly string[];
  laws?: readonly Law[];
  tasks?: readonly SupporterTask[];
  /** Groups as the feed words them, in the feed's own language. Met by who names none: for everyone. */
  audience?: readonly string[];
  /** Years. Met by who gives no limits. */
  age?: number;
  /** Id of a neighborhood; a postcode becomes one by `locate`. Met by who names none: there for every one. */
  neighborhood?: string;
  /** Language tags. Who states none speaks Dutch; of other languages it is not known. */
  languages?: readonly string[];
  attendance?: readonly Attendance[];
  routes?: readonly SupporterRoute[];
  /** Neither provides care nor decides on access. */
  independent?: boolean;
  /** Employed by an organization that is no care provider, and not in the commission of one as far as is known. */
  noCareProvider?: boolean;
  /** Has room for new people now, without weeks of waiting. */
  hasRoom?: boolean;
}

/**
 * One wish beside one supporter. `met` is undefined where the supporter's facts do not say. `values` are what was wished of it: one
 * theme, law or task; the age or the neighborhood; the languages, ways to meet, routes or groups of which one is enough (when met: those
 * that are there). Empty for what is asked with yes: `independent`, `noCareProvider`, `hasRoom`.
 */
export interface Reason {
  wish: keyof SupporterWishes;
  values: readonly string[];
  met: boolean | undefined;
}

/** Every wish is known to be met; more than half of them; the others. Without wishes everyone fits everything. */
export type FitGroup = 'all' | 'mostly' | 'others';

export interface SupporterMatch {
  supporter: Supporter;
  group: FitGroup;
  /** One for each wish, in the order of `SupporterWishes`. Empty when nothing was wished. */
  reasons: readonly Reason[];
}
