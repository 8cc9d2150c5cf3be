import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@wijkwijzer/elements/define/network.js';
import '@wijkwijzer/elements/define/offer-finder.js';
import { click, find } from './support/inside.ts';

interface Arguments {
  feed: string;
  view: string;
  headingLevel: number;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Network',
  component: 'wijk-network',
  args: { feed: '/feeds/lindewaard.json', view: 'supporters', headingLevel: 2 },
  argTypes: { view: { control: 'select', options: ['supporters', 'offers', 'route', 'commission'] } },
  render: ({ feed, view, headingLevel }) =>
    html`<wijk-network feed=${feed} view=${view} heading-level=${headingLevel}>
      <p>Zoekt u hulp? Bel de wijkbalie: <a href="tel:0001234500">000-1234500</a>.</p>
    </wijk-network>`,
};
export default meta;

type Story = StoryObj<Arguments>;
type Play = NonNullable<Story['play']>;
const ready =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };

export const PeopleByNeighborhood: Story = { play: ready('table') };

export const OffersByNeighborhood: Story = { args: { view: 'offers' }, play: ready('table') };

export const OffersByRoute: Story = { args: { view: 'route' }, play: ready('table') };

export const WhoGivesTheAssignment: Story = { args: { view: 'commission' }, play: ready('table') };

export const KindsOfSupporters: Story = {
  play: async ({ canvasElement }) => {
    await click(canvasElement, 'summary');
    await find(canvasElement, 'details[open]');
  },
};

export const OnAPhone: Story = { globals: { width: '390' }, play: ready('table') };

export const NarrowColumn: Story = { args: { view: 'route' }, globals: { width: '245' }, play: ready('table') };

export const WithAFinderOnThePage: Story = {
  args: { view: 'offers' },
  render: ({ feed, view }) =>
    html`<wijk-network feed=${feed} view=${view}></wijk-network>
      <wijk-offer-finder feed=${feed} url-state="none"></wijk-offer-finder>`,
  play: async ({ canvasElement }) => {
    await click(canvasElement, 'td button');
    await find(canvasElement, '.card');
  },
};

export const EmptyFeed: Story = { args: { feed: '/story-feeds/nothing-yet.json' }, play: ready('.soft') };

export const FeedThatIsNotThere: Story = { args: { feed: '/feeds/none.json' }, play: ready('slot') };
