/** What a finder shows, as one plain value; and which part of it may stand in a page address. */
import { attendances, routes } from '@wijkwijzer/feed';
import type { AccessWish, CostWish, Filters, Place, SortOrder, TimeWish } from '@wijkwijzer/search';
import { idsIn, switched } from '../parts/wishes.ts';

export type FinderView = 'start' | 'results' | 'offer' | 'kept';

export interface FinderState {
  view: FinderView;
  /** The resident's own words. Private: never in an address. */
  words: string;
  /** Search for these very words, without correcting them. */
  exact: boolean;
  /** The resident's postcode. Private. */
  postcode: string;
  filters: Filters;
  sort: SortOrder;
  /** Id of the opened offer. */
  offer?: string | undefined;
  /** Ids of a kept list that came with an address, or goes into one to share. */
  keep?: readonly string[] | undefined;
  /** The start screen shows all needs and themes. */
  all: boolean;
  /** How many cards are asked for. */
  limit: number;
}

/** Cards in the first look, and how many more each time. */
export const pageSize = 12;

export const startState: FinderState = {
  view: 'start',
  words: '',
  exact: false,
  postcode: '',
  filters: {},
  sort: 'fit',
  all: false,
  limit: pageSize,
};

/** Filters whose values are ids or fixed words, so that they may stand in a page address; age is the resident's own. */
const lists = ['themes', 'routes', 'attendance', 'times', 'costs', 'access', 'audience', 'languages'] as const;
type ListFilter = (typeof lists)[number];

const known: Partial<Record<ListFilter, readonly string[]>> = {
  routes,
  attendance: attendances,
  times: ['now', 'evening', 'weekend'] satisfies TimeWish[],
  costs: ['free', 'small'] satisfies CostWish[],
  access: ['open', 'sign-up', 'referral'] satisfies AccessWish[],
};

/** The values chosen in a list filter. */
export const chosen = (filters: Filters, name: ListFilter): readonly string[] => filters[name] ?? [];

/** Filters with one value of a list switched on or off. */
export function toggled(filters: Filters, name: ListFilter, value: string): Filters {
  return { ...filters, [name]: switched(chosen(filters, name), value) };
}

/** Number of wishes that narrow the list; a need and the routes are not counted, they stand on the screen by themselves. */
export function countFilters(filters: Filters): number {
  let count = 0;
  for (const name of lists) if (name !== 'routes') count += chosen(filters, name).length;
  return count + Number(!!filters.neighborhood) + Number(filters.age !== undefined) + Number(!!filters.wheelchair);
}

/** Whether nothing is asked at all. */
export const asksNothing = ({ words, filters }: FinderState): boolean =>
  !words.trim() && !filters.need && chosen(filters, 'routes').length === 0 && countFilters(filters) === 0;

/** Whether all there is, is the answer: a list without any wish, and the start screen, which asks nothing yet whatever is typed. */
export const seesAll = (state: FinderState, near: Place | undefined): boolean =>
  state.view === 'start' || (asksNothing(state) && !near && state.sort === 'fit' && state.limit === pageSize);

/** From this many letters on, typing gives results. */
const enoughLetters = 2;

/**
 * What typing changes: a question leads to results, taking all of it away leads back to the start. Undefined for a letter or two at
 * the start: that is no question yet, and no step to go back to.
 */
export function typed(state: FinderState, words: string): Partial<FinderState> | undefined {
  const { view } = state;
  const change = { words, exact: false };
  if (view === 'start') return words.trim().length < enoughLetters ? undefined : { ...change, view: 'results' };
  return { ...change, view: view === 'results' && asksNothing({ ...state, words }) ? 'start' : view };
}

/** What a webmaster can let a finder begin with: lists with commas between their ids. */
export interface Presets {
  theme: string;
  route: string;
  neighborhood: string;
  postcode: string;
  words: string;
}

/** The state that presets ask for. */
export function presetState({ theme, route, neighborhood, postcode, words }: Presets): FinderState {
  const filters = {
    ...(theme ? { themes: idsIn(theme) } : {}),
    ...(route ? { routes: idsIn(route) } : {}),
    ...(neighborhood ? { neighborhood } : {}),
  } as Filters;
  const state: FinderState = { ...startState, words, postcode, filters };
  return asksNothing(state) ? state : { ...state, view: 'results' };
}

/** Writes the public part of a state into an address, keeping whatever else is in it. */
export function toAddress(state: FinderState, url: URL, prefix: string): URL {
  for (const key of [...url.searchParams.keys()]) if (key.startsWith(`${prefix}-`)) url.searchParams.delete(key);
  const put = (key: string, value: string | undefined): void => {
    if (value) url.searchParams.append(`${prefix}-${key}`, value);
  };
  const { filters } = state;
  put('need', filters.need);
  put('neighborhood', filters.neighborhood);
  if (filters.wheelchair) put('wheelchair', '1');
  for (const name of lists) for (const value of chosen(filters, name)) put(name, value);
  if (state.sort !== 'fit') put('sort', state.sort);
  if (state.view === 'offer') put('offer', state.offer);
  else if (state.view !== 'start') put('view', state.view);
  if (state.view === 'kept') for (const id of state.keep ?? []) put('keep', id);
  return url;
}

/** Reads what an address says; undefined when it says nothing about this finder. Unknown values are passed over. */
export function fromAddress(address: URL, prefix: string): Partial<FinderState> | undefined {
  const get = (key: string): string | undefined => address.searchParams.get(`${prefix}-${key}`) ?? undefined;
  const filters: Record<string, unknown> = {};
  for (const name of lists) {
    const values = address.searchParams.getAll(`${prefix}-${name}`).slice(0, 50);
    const valid = known[name] ? values.filter((value) => known[name]?.includes(value)) : values;
    if (valid.length) filters[name] = valid;
  }
  for (const name of ['need', 'neighborhood']) if (get(name)) filters[name] = get(name);
  if (get('wheelchair')) filters.wheelchair = true;
  const offer = get('offer');
  const keep = address.searchParams.getAll(`${prefix}-keep`).slice(0, 100);
  const sort = (['distance', 'name'] as const).find((order) => order === get('sort')) ?? 'fit';
  const listed = get('view') === 'results' || Object.keys(filters).length > 0;
  if (!listed && !offer && get('view') !== 'kept') return undefined;
  return {
    view: offer ? 'offer' : get('view') === 'kept' ? 'kept' : 'results',
    filters,
    sort,
    offer,
    ...(keep.length ? { keep } : {}),
  };
}
