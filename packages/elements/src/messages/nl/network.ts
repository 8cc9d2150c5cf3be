/** What the network says, in Dutch. */
import type { OrganizationKind } from '@wijkwijzer/feed';

export const network = {
  network: 'Wie doet wat hier?',
  networkTotals: (all: string): string => `In deze lijst staan ${all}.`,
  networkAsk: 'Wat wilt u zien?',
  networkPictures: {
    supporters: 'Mensen per wijk',
    offers: 'Aanbod per wijk',
    route: 'Aanbod per weg',
    commission: 'Wie geeft de opdracht',
  },
  networkMark: (what: string): string => `Elk teken staat voor ${what}.`,
  networkApart: { everywhere: 'In elke wijk', unknown: 'Niet bekend' },
  networkNone: { supporters: 'Niemand', offers: 'Niets' },
  networkGaps: 'Wat er nog niet is',
  networkGap: {
    supporters: (theme: string, where: string): string => `Voor ‘${theme}’ is ${where ? `in ${where}` : 'hier'} niemand.`,
    offers: (theme: string, where: string): string => `Voor ‘${theme}’ is ${where ? `in ${where}` : 'hier'} niets.`,
    route: (theme: string, ways: string): string => `Voor ‘${theme}’ is er niets${ways && ` bij ‘${ways}’`}.`,
    commission: (): string => '',
  },
  themeUnknown: 'Onderwerp niet bekend',
  commission: {
    residents: 'Bewoners',
    municipality: 'Gemeente',
    welfare: 'Welzijnswerk',
    'care-office': 'Zorgkantoor',
    'care-provider': 'Zorgaanbieder',
    insurer: 'Verzekeraar',
    library: 'Bibliotheek',
    other: 'Een ander',
  } satisfies Record<OrganizationKind, string>,
  kinds: 'Soorten mensen',
};

export type NetworkMessages = typeof network;
