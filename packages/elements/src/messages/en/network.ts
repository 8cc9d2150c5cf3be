/** What the network says, in English. */
import type { NetworkMessages } from '../nl/network.ts';

export const network: NetworkMessages = {
  network: 'Who does what here?',
  networkTotals: (all: string): string => `This list has ${all}.`,
  networkAsk: 'What would you like to see?',
  networkPictures: {
    supporters: 'People by neighbourhood',
    offers: 'Options by neighbourhood',
    route: 'Options by way',
    commission: 'Who gives the assignment',
  },
  networkMark: (what: string): string => `Each mark stands for ${what}.`,
  networkApart: { everywhere: 'In every neighbourhood', unknown: 'Not known' },
  networkNone: { supporters: 'Nobody', offers: 'Nothing' },
  networkGaps: 'What is not there yet',
  networkGap: {
    supporters: (theme: string, where: string): string => `For ‘${theme}’ there is nobody ${where ? `in ${where}` : 'here'}.`,
    offers: (theme: string, where: string): string => `For ‘${theme}’ there is nothing ${where ? `in ${where}` : 'here'}.`,
    route: (theme: string, ways: string): string => `For ‘${theme}’ there is nothing${ways && ` under ‘${ways}’`}.`,
    commission: (): string => '',
  },
  themeUnknown: 'Topic not known',
  commission: {
    residents: 'Residents',
    municipality: 'Municipality',
    welfare: 'Social work',
    'care-office': 'Care office',
    'care-provider': 'Care provider',
    insurer: 'Insurer',
    library: 'Library',
    other: 'Another',
  },
  kinds: 'Kinds of people',
};
