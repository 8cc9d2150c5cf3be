/** Everything that a page needs to know of the others: the feed, the words of one language, and where each thing has its page. */
import { en, nl, textOf, type AllMessages, type Speech } from '@wijkwijzer/elements/for-pages.js';
import { inLanguage, zonedNow, type Feed, type Localized, type Offer, type Supporter, type ZonedTime } from '@wijkwijzer/feed';
import { indexOffers, type OfferIndex } from '@wijkwijzer/search';
import type { Language } from '../commands/language.ts';
import { html, type Markup } from '../html.ts';
import { fileName } from './file-names.ts';
import { pageMessages, type PageMessages } from './messages.ts';

export const folders = { offers: 'aanbod', supporters: 'mensen', themes: 'onderwerp', neighborhoods: 'wijk' } as const;
type Folder = keyof typeof folders;

export interface Site extends Speech {
  t: AllMessages;
  own: PageMessages;
  language: Language;
  /** All languages that have pages. */
  languages: readonly Language[];
  feed: Feed;
  index: OfferIndex;
  now: ZonedTime;
  /** Where the pages will be: ends with a slash. */
  base: string;
  name: string;
}

export interface SiteOptions {
  base: string;
  now?: Date;
}

/** Dutch pages, and English ones when the feed speaks English. */
export function sitesOf(feed: Feed, { base, now = new Date() }: SiteOptions): Site[] {
  const index = indexOffers(feed, now);
  const hasEnglish = index.offers.some(({ name, summary }) => isIn(name, 'en') || isIn(summary, 'en'));
  const languages: Language[] = hasEnglish ? ['nl', 'en'] : ['nl'];
  return languages.map((language) => {
    const own = pageMessages[language];
    const t = language === 'en' ? en : nl;
    const name = own.helpIn(textOf({ t, feed }, feed.title));
    return { t, own, language, languages, feed, index, now: zonedNow(now), base: base.replace(/\/*$/, '/'), name };
  });
}

const isIn = (text: Localized | undefined, tag: string): boolean =>
  typeof text === 'object' && Object.keys(text).some((each) => each.toLowerCase().startsWith(tag));

const home = (language: Language): string => (language === 'nl' ? '' : `${language}/`);

/** A path from the base on: `aanbod/koffie.html`, `en/aanbod/koffie.html`. */
export const pathOf = (site: Pick<Site, 'language'>, folder: Folder, id: string): string =>
  `${home(site.language)}${folders[folder]}/${fileName(id)}.html`;
export const indexPath = ({ language }: Pick<Site, 'language'>): string => `${home(language)}index.html`;
export const alphabetPath = ({ language }: Pick<Site, 'language'>): string => `${home(language)}a-z.html`;
export const peoplePath = ({ language }: Pick<Site, 'language'>): string => `${home(language)}mensen.html`;

/** From one page to another, so that the pages also work where they were not meant to stand. */
export const linkTo = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to;

/** The address of a page; an index is its folder. */
export const addressOf = ({ base }: Pick<Site, 'base'>, path: string): string => base + path.replace(/(^|\/)index\.html$/, '$1');

/** Text of the feed, marked with its language where that is another than the page's. */
export function spoken(
  { t, feed }: Speech,
  text: Localized | undefined,
  change = (words: string): string => words,
): Markup | false {
  const found = inLanguage(text, t.language, feed.language);
  if (!found) return false;
  const words = change(found.text);
  return found.language === t.language ? html`${words}` : html`<span lang="${found.language}" dir="auto">${words}</span>`;
}

/** In the order of the alphabet: on a page that stands for weeks no other order is fair. */
export const byName = (site: Site, offers: readonly Offer[]): Offer[] => {
  const { compare } = new Intl.Collator(site.language, { numeric: true });
  return offers
    .map((offer) => ({ offer, name: textOf(site, offer.name) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ offer }) => offer);
};

export const peopleByName = (site: Site, people: readonly Supporter[]): Supporter[] =>
  people.toSorted((a, b) => a.name.localeCompare(b.name, site.language));
