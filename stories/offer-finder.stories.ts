import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@wijkwijzer/elements/define/offer-finder.js';
import { click, find, type } from './support/inside.ts';
import { speakInStories } from './support/voice.ts';

interface Arguments {
  feed: string;
  theme: string;
  route: string;
  neighborhood: string;
  postcode: string;
  words: string;
  headingLevel: number;
  images: boolean;
  shareUrl: string;
  keep: string;
  kiosk: boolean;
}

const finder = ({
  feed,
  theme,
  route,
  neighborhood,
  postcode,
  words,
  headingLevel,
  images,
  shareUrl,
  keep,
}: Omit<Arguments, 'kiosk'>) =>
  html`<wijk-offer-finder
    feed=${feed}
    theme=${theme || nothing}
    route=${route || nothing}
    neighborhood=${neighborhood || nothing}
    postcode=${postcode || nothing}
    words=${words || nothing}
    heading-level=${headingLevel}
    ?images=${images}
    url-state="none"
    share-url=${shareUrl || nothing}
    keep=${keep || nothing}
  >
    <p>Zoekt u hulp? Bel de wijkbalie: <a href="tel:0001234500">000-1234500</a>.</p>
  </wijk-offer-finder>`;

const meta: Meta<Arguments> = {
  title: 'Elements/Offer finder',
  component: 'wijk-offer-finder',
  args: { feed: '/feeds/lindewaard.json', headingLevel: 2 },
  render: ({ kiosk, ...wish }) => (kiosk ? html`<wijk-kiosk>${finder(wish)}</wijk-kiosk>` : finder(wish)),
};
export default meta;

type Story = StoryObj<Arguments>;
type Play = NonNullable<Story['play']>;
const ready =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };

export const Start: Story = { play: ready('.needs') };

export const StartWithAllTopics: Story = {
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.more');
    await find(canvasElement, '#themes');
  },
};

export const Results: Story = { args: { words: 'eenzaam' }, play: ready('.card') };

export const FewResults: Story = { args: { words: 'wasmand' }, play: ready('.cards + .t-m') };

export const ResultsWithDistances: Story = { args: { words: 'eenzaam', neighborhood: 'oost' }, play: ready('.card') };

export const ResultsOfATheme: Story = { args: { theme: 'geld' }, play: ready('.card') };

export const OneRouteChosen: Story = { args: { words: 'eenzaam', route: 'peer' }, play: ready('.route[aria-pressed="true"]') };

export const FiltersInASheet: Story = {
  args: { words: 'eenzaam' },
  globals: { width: '390' },
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.only-narrow');
    await find(canvasElement, 'dialog[open]');
  },
};

export const NarrowColumn: Story = { args: { words: 'eenzaam' }, globals: { width: '245' }, play: ready('.card') };

const openFirst: Play = async ({ canvasElement }) => {
  await click(canvasElement, '.offer-link');
  await find(canvasElement, '[part="offer"]');
};

export const OneOfferWithLighterWays: Story = { args: { words: 'praktijkondersteuner' }, play: openFirst };

export const OneOfferThatIsClosed: Story = { args: { words: 'samen eten in de molenwijk' }, play: openFirst };

export const OneOfferWithOldFacts: Story = { args: { words: 'belcirkel goedemorgen' }, play: openFirst };

export const OneOfferWithHardlyAnyFacts: Story = {
  args: { feed: '/story-feeds/one-offer.json', words: 'koffie' },
  play: openFirst,
};

export const KeptList: Story = {
  args: { words: 'eenzaam' },
  play: async ({ canvasElement }) => {
    const first = await find(canvasElement, '.keep[aria-pressed="false"]');
    first.click();
    await click(canvasElement, '.card:nth-child(2) .keep');
    await click(canvasElement, '.toolbar .btn:not(.only-narrow)');
    await find(canvasElement, '.kept .card');
  },
};

const keepTwo: Play = async ({ canvasElement }) => {
  const first = await find(canvasElement, '.keep[aria-pressed="false"]');
  first.click();
  await click(canvasElement, '.card:nth-child(2) .keep');
  await click(canvasElement, '.toolbar .btn:not(.only-narrow)');
  await find(canvasElement, '.kept .card');
};
const showCode: Play = async ({ canvasElement }) => {
  const summary = await find(canvasElement, '.scan summary');
  if (!summary.closest('details')?.open) summary.click();
  await find(canvasElement, '.scan .qr');
};

export const KeptListToScan: Story = {
  args: { words: 'eenzaam', shareUrl: 'https://www.lindewaard.example.nl/hulp' },
  play: async (context) => {
    await keepTwo(context);
    await showCode(context);
  },
};

export const KeptListInAKiosk: Story = {
  ...KeptListToScan,
  args: { ...KeptListToScan.args, kiosk: true },
};

export const KeptUntilTheTabIsClosed: Story = { args: { words: 'eenzaam', keep: 'session' }, play: keepTwo };

export const OneOfferToScan: Story = {
  args: { words: 'praktijkondersteuner', shareUrl: 'https://www.lindewaard.example.nl/hulp' },
  play: async (context) => {
    await openFirst(context);
    await showCode(context);
  },
};

/** Where the browser has a voice of its own for the language; elsewhere the button is not there. */
export const OneOfferReadAloud: Story = {
  args: { words: 'praktijkondersteuner' },
  loaders: [() => speakInStories()],
  play: async (context) => {
    await openFirst(context);
    await click(context.canvasElement, '.aloud .btn');
    await find(context.canvasElement, '.aloud__marks > div');
  },
};

export const NothingFound: Story = { args: { words: 'qqxzv' }, play: ready('.empty') };

export const NothingFoundWithFilters: Story = {
  args: { words: 'eenzaam', neighborhood: 'noord', route: 'self', theme: 'vervoer' },
  play: ready('.empty'),
};

export const WordsOfDespair: Story = { args: { words: 'ik wil niet meer leven' }, play: ready('.note--danger-words') };

export const WordsOfViolence: Story = { args: { words: 'mijn man slaat mij' }, play: ready('.note--danger-words') };

export const WordsOfAnEmergency: Story = { args: { words: 'hartaanval' }, play: ready('.note--danger-words') };

export const TypingAQuestion: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.needs');
    await type(canvasElement, '#question', 'een');
    await find(canvasElement, '.card');
  },
};

export const EmptyFeed: Story = { args: { feed: '/story-feeds/nothing-yet.json', words: 'koffie' }, play: ready('.empty') };

export const BrokenAndHostileFeed: Story = {
  args: { feed: '/story-feeds/half-broken.json', theme: '', words: 'tekst' },
  play: ready('.card'),
};

export const FeedThatIsNotThere: Story = { args: { feed: '/feeds/none.json' }, play: ready('slot') };

export const DeeperHeadings: Story = { args: { words: 'eenzaam', headingLevel: 4 }, play: ready('h5.card__name') };
