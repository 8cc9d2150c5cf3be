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

/** Waits until something is there in the portal or in the element that it shows. By selector alone: a story is told in every language. */
async function find(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (const end = performance.now() + 20_000; performance.now() < end; await new Promise((moment) => setTimeout(moment, 30))) {
    const root = canvas.querySelector('wijk-portal')?.shadowRoot;
    const roots = [root, ...[...(root?.querySelectorAll('*') ?? [])].map(({ shadowRoot }) => shadowRoot)];
    const found = roots
      .flatMap((each) => [...(each?.querySelectorAll<HTMLElement>(selector) ?? [])])
      .find((each) => each.checkVisibility());
    if (found) return found;
  }
  throw new Error(`The story waits in vain for ${selector}.`);
}

/** Taps one after the other, each as soon as it is there. */
const tap =
  (...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    for (const selector of selectors) (await find(canvasElement, selector)).click();
  };
const see =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };
const both =
  (first: Play, second: Play): Play =>
  async (context) => {
    await first(context);
    await second(context);
  };

const way = { offers: 'li:nth-child(1) > .way', people: 'li:nth-child(2) > .way' };
const nav = { people: 'li:nth-child(2) > .nav__way', contact: 'li:nth-child(3) > .nav__way' };
const search = [way.offers, '.need:not(.way)', '.card .offer-link'];

export const Start: Story = { play: see('.way') };

export const StartOnAPhone: Story = { globals: { width: '390' }, play: see('.way') };

export const StartInANarrowColumn: Story = { globals: { width: '245' }, play: see('.way') };

export const Offers: Story = { play: both(tap(way.offers), see('.need:not(.way)')) };

export const People: Story = { args: { start: 'people' }, play: see('#questions') };

export const AMessage: Story = { args: { start: 'contact' }, play: see('#send') };

export const WhatWasChosenIsOffered: Story = {
  play: both(tap(...search, nav.people), see('[part="offered"] button')),
};

export const WhatWasReadIsOffered: Story = {
  play: both(tap(...search, nav.contact), see('[part="offered"] button')),
};

export const QuickExit: Story = { args: { quickExit: true }, play: see('.exit') };

export const QuickExitExplained: Story = {
  args: { quickExit: true },
  globals: { width: '320' },
  play: both(tap('.traces summary'), see('.traces details[open]')),
};

export const StepsInMemory: Story = { play: both(tap(way.people), see('.bar .back')) };

export const WithoutPeople: Story = { args: { feed: '/story-feeds/one-offer.json' }, play: see('.way') };

export const FeedThatIsNotThere: Story = { args: { feed: '/feeds/none.json' }, play: see('.note') };
