import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@wijkwijzer/elements/define/portal.js';
import { answerWith, stored } from './support/receiver.ts';

interface Arguments {
  feed: string;
  start: string;
  theme: string;
  questions: string;
  headingLevel: number;
  quickExit: boolean;
  urlState: string;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Portal',
  component: 'wijk-portal',
  args: {
    feed: '/feeds/lindewaard.json',
    start: '',
    theme: '',
    questions: 'panel',
    headingLevel: 2,
    quickExit: false,
    urlState: 'none',
  },
  argTypes: {
    start: { control: 'select', options: ['', 'offers', 'people', 'contact'] },
    questions: { control: 'select', options: ['panel', 'steps', 'none'] },
  },
  render: ({ feed, start, theme, questions, headingLevel, quickExit, urlState }) =>
    html`<wijk-portal
      feed=${feed}
      start=${start || nothing}
      theme=${theme || nothing}
      questions=${questions}
      heading-level=${headingLevel}
      ?quick-exit=${quickExit}
      url-state=${urlState}
      endpoint="/story-requests"
      controller="Gezondheidscentrum Oost"
      purpose="om u te helpen"
      retention-days="30"
      privacy-url="/privacy.html"
    >
      <p>Zoekt u hulp? Bel de wijkbalie: <a href="tel:0001234500">000-1234500</a>.</p>
      <p slot="intro">In Lindewaard zijn veel mensen en groepen die u kunnen helpen.</p>
      <p slot="footer">Komt u er niet uit? Vraag het aan uw huisarts.</p>
    </wijk-portal>`,
  beforeEach: () => answerWith(stored()),
};
export default meta;

type Story = StoryObj<Arguments>;
type Play = NonNullable<Story['play']>;

/** Waits until something is there in the portal or in the element that it shows, by selector and by the words it begins with. */
async function find(canvas: HTMLElement, selector: string, words = ''): Promise<HTMLElement> {
  for (const end = performance.now() + 20_000; performance.now() < end; await new Promise((moment) => setTimeout(moment, 30))) {
    const root = canvas.querySelector('wijk-portal')?.shadowRoot;
    const roots = [root, ...[...(root?.querySelectorAll('*') ?? [])].map(({ shadowRoot }) => shadowRoot)];
    const found = roots
      .flatMap((each) => [...(each?.querySelectorAll<HTMLElement>(selector) ?? [])])
      .find((each) => each.checkVisibility() && each.textContent.trim().startsWith(words));
    if (found) return found;
  }
  throw new Error(`The story waits in vain for ${selector} ${words}.`);
}

/** Taps one after the other, each as soon as it is there. */
const tap =
  (...steps: [selector: string, words?: string][]): Play =>
  async ({ canvasElement }) => {
    for (const [selector, words] of steps) (await find(canvasElement, selector, words)).click();
  };
const see =
  (selector: string, words?: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector, words);
  };
const both =
  (first: Play, second: Play): Play =>
  async (context) => {
    await first(context);
    await second(context);
  };

const search: [string, string?][] = [['.way', 'Ik zoek hulp'], ['.need', 'Ik kom niet rond'], ['.card .offer-link']];

export const Start: Story = { play: see('.way') };

export const StartOnAPhone: Story = { globals: { width: '390' }, play: see('.way') };

export const StartInANarrowColumn: Story = { globals: { width: '245' }, play: see('.way') };

export const Offers: Story = { play: both(tap(['.way', 'Ik zoek hulp']), see('.need', 'Ik kom niet rond')) };

export const People: Story = { args: { start: 'people' }, play: see('#questions') };

export const AMessage: Story = { args: { start: 'contact' }, play: see('#send') };

export const WhatWasChosenIsOffered: Story = {
  play: both(tap(...search, ['.nav__way', 'Iemand spreken']), see('[part="offered"] button', 'Ja, zoek')),
};

export const WhatWasReadIsOffered: Story = {
  play: both(tap(...search, ['.nav__way', 'Vraag stellen']), see('[part="offered"] button', 'Ja, daarover')),
};

export const QuickExit: Story = { args: { quickExit: true }, play: see('.exit') };

export const QuickExitExplained: Story = {
  args: { quickExit: true },
  globals: { width: '320' },
  play: both(tap(['summary', 'Zo wist']), see('details[open]')),
};

export const StepsInMemory: Story = { play: both(tap(['.way', 'Ik wil']), see('.bar .back')) };

export const WithoutPeople: Story = { args: { feed: '/story-feeds/one-offer.json' }, play: see('.way') };

export const FeedThatIsNotThere: Story = { args: { feed: '/feeds/none.json' }, play: see('.note') };
