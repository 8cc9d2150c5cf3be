/** What the portal says, in English. */
import type { PortalMessages } from '../nl/portal.ts';

export const portal: PortalMessages = {
  // The ways
  portalAsk: 'How can we help you?',
  waysName: 'What would you like to do?',
  way: {
    offers: 'I am looking for help or something to do',
    people: 'I want to talk to someone',
    contact: 'I have a question',
  },
  wayText: {
    offers: 'See what there is in your neighbourhood.',
    people: 'Choose for yourself who stands beside you.',
    contact: 'Ask a person.',
  },
  wayShort: { offers: 'Search', people: 'Talk to someone', contact: 'Ask a question' },
  stepBack: 'Back',

  // What need not be asked again
  youChose: (what) => `You just chose: ${what}.`,
  someoneForThis: 'Are you looking for someone for this too?',
  yesSomeone: 'Yes, find someone for this',
  noSomeone: 'No, for something else',
  youRead: (name) => `You just looked at ‘${name}’.`,
  aboutThis: 'Is your question about that?',
  yesAbout: 'Yes, about that',
  noAbout: 'No, about something else',

  // Leaving quickly
  quickExit: 'Leave quickly',
  quickExitKeys: 'With a keyboard: press Shift three times.',
  browserRemembers: 'Your browser may remember that you were here.',
  howToClear: 'How to clear that',
  clearOnComputer:
    'On a computer: press Ctrl, Shift and Delete together. On a Mac: Cmd, Shift and Delete. Choose what you want to clear.',
  clearOnPhone: 'On a phone: open the menu of your browser. Choose ‘History’ and remove this page.',
  clearOnlyThis: 'Better not clear everything: an empty history can stand out too.',
  privateWindow: 'Next time: open a private window first. Then your browser remembers nothing.',
};
