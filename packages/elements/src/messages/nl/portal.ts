/** What the portal says, in Dutch. */

export const portal = {
  // The ways
  portalAsk: 'Waarmee kunnen wij u helpen?',
  waysName: 'Wat wilt u doen?',
  way: {
    offers: 'Ik zoek hulp of iets te doen',
    people: 'Ik wil met iemand praten',
    contact: 'Ik heb een vraag',
  },
  wayText: {
    offers: 'Bekijk wat er in uw buurt is.',
    people: 'Kies zelf wie naast u staat.',
    contact: 'Vraag het aan een mens.',
  },
  wayShort: { offers: 'Zoeken', people: 'Iemand spreken', contact: 'Vraag stellen' },
  stepBack: 'Terug',

  // What need not be asked again
  youChose: (what: string): string => `U koos net: ${what}.`,
  someoneForThis: 'Zoekt u hier ook iemand bij?',
  yesSomeone: 'Ja, zoek hier iemand bij',
  noSomeone: 'Nee, iets anders',
  youRead: (name: string): string => `U bekeek net ‘${name}’.`,
  aboutThis: 'Gaat uw vraag daarover?',
  yesAbout: 'Ja, daarover',
  noAbout: 'Nee, over iets anders',

  // Leaving quickly
  quickExit: 'Snel weg',
  quickExitKeys: 'Met een toetsenbord: druk drie keer op Shift.',
  browserRemembers: 'Uw browser kan onthouden dat u hier was.',
  howToClear: 'Zo wist u dat',
  clearOnComputer:
    'Op een computer: druk tegelijk op Ctrl, Shift en Delete. Op een Mac: Cmd, Shift en Delete. Kies wat u wilt wissen.',
  clearOnPhone: 'Op een telefoon: open het menu van uw browser. Kies ‘Geschiedenis’ en wis deze bladzijde.',
  clearOnlyThis: 'Wis liever niet alles: een lege geschiedenis kan ook opvallen.',
  privateWindow: 'De volgende keer: open eerst een privévenster. Dan onthoudt uw browser niets.',
};

export type PortalMessages = typeof portal;
