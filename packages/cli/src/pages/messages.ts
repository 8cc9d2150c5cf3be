/** What only the pages say; everything else they say in the words of the elements. */
import type { Language } from '../commands/language.ts';

export interface PageMessages {
  home: string;
  skip: string;
  path: string;
  allOffers: string;
  alphabet: string;
  offers: string;
  people: string;
  peopleIntro: string;
  neighborhoods: string;
  inNeighborhood(name: string): string;
  aboutTheme(name: string): string;
  helpIn(title: string): string;
  intro: string;
  updated(day: string): string;
  other: string;
  desk: string;
  moreAbout: string;
  nothing: string;
  noScript: string;
  seeAll: string;
}

export const pageMessages: Record<Language, PageMessages> = {
  nl: {
    home: 'Begin',
    skip: 'Naar de inhoud',
    path: 'U bent hier',
    allOffers: 'Alles van A tot Z',
    alphabet: 'Letters',
    offers: 'Wat er is',
    people: 'Mensen die naast u staan',
    peopleIntro: 'Zij leggen uit, denken mee en gaan mee naar gesprekken. U kiest zelf wie.',
    neighborhoods: 'Wijken',
    inNeighborhood: (name) => `Hulp in ${name}`,
    aboutTheme: (name) => `Hulp bij ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    helpIn: (title) => title || 'Hulp in de buurt',
    intro: 'Hier staat wat er is: van uw buren, van vrijwilligers en van professionals. U kiest zelf.',
    updated: (day) => `Bijgewerkt op ${day}.`,
    other: 'English',
    desk: 'Vragen?',
    moreAbout: 'Meer over',
    nothing: 'Hier is nog niets.',
    noScript: 'Bekijk alles wat er is:',
    seeAll: 'Bekijk alles van A tot Z',
  },
  en: {
    home: 'Start',
    skip: 'Skip to the content',
    path: 'You are here',
    allOffers: 'Everything from A to Z',
    alphabet: 'Letters',
    offers: 'What there is',
    people: 'People who stand beside you',
    peopleIntro: 'They explain, think along and come with you to talks. You choose who.',
    neighborhoods: 'Neighbourhoods',
    inNeighborhood: (name) => `Help in ${name}`,
    aboutTheme: (name) => `Help with ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    helpIn: (title) => title || 'Help in the neighbourhood',
    intro: 'This is what there is: from neighbours, volunteers and professionals. You choose.',
    updated: (day) => `Updated on ${day}.`,
    other: 'Nederlands',
    desk: 'Questions?',
    moreAbout: 'More about',
    nothing: 'There is nothing here yet.',
    noScript: 'See what there is:',
    seeAll: 'See everything from A to Z',
  },
};
