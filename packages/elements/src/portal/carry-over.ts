/** What a resident chose in one part, so that another need not ask it again: offered, and taken only with a yes. Never what was typed. */
import type { Feed, Need } from '@wijkwijzer/feed';
import { locate, type SupporterWishes } from '@wijkwijzer/search';
import type { Searched, Shows } from '../feed-store.ts';
import { textOf } from '../parts/text.ts';
import { supporterRoutes } from '../supporter-picker/picker-state.ts';
import type { Offered, PortalSpeech } from './portal-view.ts';

export interface Carried extends Omit<Offered, 'leave'> {
  /** The same for the same choice: it is offered once. */
  key: string;
}

const needOf = (feed: Feed, { filters }: Searched): Need | undefined => feed.needs.find(({ id }) => id === filters.need);

/** What was chosen in the finder, as the picker asks it. A postcode counts as the neighborhood it lies in. */
function wishesFrom(feed: Feed, searched: Searched): SupporterWishes {
  const { filters, postcode } = searched;
  const themes = filters.themes?.length ? filters.themes : needOf(feed, searched)?.themes;
  const routes = supporterRoutes.filter((route) => filters.routes?.includes(route));
  const neighborhood = (postcode && locate(feed, postcode)?.neighborhood?.id) || filters.neighborhood;
  return {
    ...(themes?.length && { themes }),
    ...(routes.length && { routes }),
    ...(filters.languages?.length && { languages: filters.languages }),
    ...(neighborhood && { neighborhood }),
  };
}

/** The same as it was chosen: a need in its own words. What the feed has no word for is left out. */
function wordsFor(speech: PortalSpeech, searched: Searched, wishes: SupporterWishes): string[] {
  const { t, feed } = speech;
  const { themes = [], routes = [], languages = [], neighborhood } = wishes;
  const named = themes.map((id) => textOf(speech, feed.themes.find((theme) => theme.id === id)?.name));
  const words = [
    ...(searched.filters.themes?.length || !themes.length ? named : [textOf(speech, needOf(feed, searched)?.text)]),
    ...routes.map((route) => t.route[route]),
    ...languages.map(t.languageName),
    textOf(speech, feed.neighborhoods.find(({ id }) => id === neighborhood)?.name),
  ];
  return words.filter(Boolean);
}

/** To the picker: what was chosen in the finder, unless the page chose it (`preset`) for both. */
export function searchedBefore(speech: PortalSpeech, { searched, supporters }: Shows, preset: Searched): Carried | undefined {
  const { t, feed } = speech;
  if (!searched || !supporters) return undefined;
  const before = searched();
  const wishes = wishesFrom(feed, before);
  const words = wordsFor(speech, before, wishes);
  const key = JSON.stringify(wishes);
  if (!words.length || key === JSON.stringify(wishesFrom(feed, preset))) return undefined;
  const take = (): void => supporters(wishes);
  return { key, text: t.youChose(t.list(words)), question: t.someoneForThis, yes: t.yesSomeone, no: t.noSomeone, take };
}

/** To the form: the offer that was opened last. */
export function readBefore(speech: PortalSpeech, { searched, contact }: Shows, opened: string | undefined): Carried | undefined {
  const { t, feed } = speech;
  const id = searched?.().offer ?? opened;
  const offer = feed.offers.find((each) => each.id === id);
  if (!offer || !contact) return undefined;
  const take = (): void => contact({ topic: 'help', offer: offer.id });
  const text = t.youRead(textOf(speech, offer.name));
  return { key: offer.id, text, question: t.aboutThis, yes: t.yesAbout, no: t.noAbout, take };
}
