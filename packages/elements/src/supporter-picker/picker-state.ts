/** What a picker shows, as one plain value. It is the resident's own: it stands in `history.state` and never in an address. */
import type { Feed } from '@wijkwijzer/feed';
import { locate, type FitGroup, type SupporterRoute, type SupporterWishes } from '@wijkwijzer/search';
import { idsIn, switched, without } from '../parts/wishes.ts';

export interface PickerState {
  view: 'questions' | 'people' | 'profile' | 'compare' | 'chosen';
  /** Which question is asked, when they come one at a time. */
  step: number;
  wishes: SupporterWishes;
  /** As it was typed; the neighborhood it lies in counts as a wish. */
  postcode: string;
  /** Id of the supporter whose profile is open, or who was chosen. */
  supporter: string;
  /** Ids of the supporters to put side by side. */
  compared: readonly string[];
  /** The comparison leaves out what is the same. */
  onlyDifferent: boolean;
  /** How many are shown of those who fit everything, the greater part, and less; and of offers. */
  limits: Record<FitGroup | 'offers', number>;
  /** Draws the order of those who fit equally well: one for a visit. */
  seed: number;
}

export const supporterRoutes: readonly SupporterRoute[] = ['volunteer', 'peer', 'professional'];

/** More columns than this can't be read side by side. */
export const mostCompared = 3;
/** How many more come with a tap. */
export const moreAtOnce = 12;

const firstLimits: PickerState['limits'] = { all: 6, mostly: 3, others: 3, offers: 4 };

export const startState: PickerState = {
  view: 'questions',
  step: 0,
  wishes: {},
  postcode: '',
  supporter: '',
  compared: [],
  onlyDifferent: false,
  limits: firstLimits,
  seed: 0,
};

/** Other answers: the lists begin anew. */
export const answered = (wishes: SupporterWishes): Pick<PickerState, 'wishes' | 'limits'> => ({ wishes, limits: firstLimits });

export const noAnswers = { ...answered({}), postcode: '', step: 0 };

/** The wishes that are lists, and those that are asked with yes; in the order in which they are asked. */
export const listWishes = ['themes', 'routes', 'attendance', 'languages', 'audience', 'tasks', 'laws'] as const;
export type ListWish = (typeof listWishes)[number];
export const yesWishes = ['independent', 'noCareProvider', 'hasRoom'] as const;
export type YesWish = (typeof yesWishes)[number];

export const chosenOf = (wishes: SupporterWishes, name: ListWish): readonly string[] => wishes[name] ?? [];

/** Wishes with one value of a list switched on or off. */
export function toggled(wishes: SupporterWishes, name: ListWish, value: string): SupporterWishes {
  const values = switched(chosenOf(wishes, name), value);
  return values.length ? { ...wishes, [name]: values } : without(wishes, name);
}

/** The wishes, with the neighborhood that a postcode lies in. */
export function wishesIn(feed: Feed, { wishes, postcode }: PickerState): SupporterWishes {
  const neighborhood = postcode && locate(feed, postcode)?.neighborhood;
  return neighborhood ? { ...wishes, neighborhood: neighborhood.id } : wishes;
}

/** What the attributes of the element say about the start of a visit. Words that are no route are passed over. */
export interface Preset {
  questions: string;
  theme: string;
  route: string;
  neighborhood: string;
}

export function presetState({ questions, theme, route, neighborhood }: Preset): PickerState {
  const themes = idsIn(theme);
  const wanted = supporterRoutes.filter((each) => idsIn(route).includes(each));
  const wishes: SupporterWishes = {
    ...(themes.length && { themes }),
    ...(wanted.length && { routes: wanted }),
    ...(neighborhood && { neighborhood }),
  };
  return { ...startState, view: questions === 'none' ? 'people' : 'questions', wishes };
}
