import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@wijkwijzer/elements/define/kiosk.js';
import '@wijkwijzer/elements/define/offer-finder.js';
import '@wijkwijzer/elements/define/supporter-picker.js';
import { click, find, type } from './support/inside.ts';

interface Arguments {
  feed: string;
  idle: number;
  printer: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Kiosk',
  component: 'wijk-kiosk',
  args: { feed: '/feeds/lindewaard.json', idle: 90, printer: false },
  render: ({ feed, idle, printer }) =>
    html`<wijk-kiosk idle=${idle} ?printer=${printer}>
      <b slot="brand">Bibliotheek Lindewaard</b>
      <wijk-offer-finder feed=${feed}><p>Vraag het aan een medewerker.</p></wijk-offer-finder>
    </wijk-kiosk>`,
};
export default meta;

type Story = StoryObj<Arguments>;
type Play = NonNullable<Story['play']>;

const ready =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };

export const Start: Story = { play: ready('.need') };

export const SecondScreen: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.kiosk__view');
    await click(canvasElement, '.need');
    await find(canvasElement, '.kiosk__back');
  },
};

export const Typing: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.kiosk__view');
    const field = await find(canvasElement, '#question');
    field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await type(canvasElement, '#question', 'geld');
    field.click();
    await find(canvasElement, '.card');
  },
};

export const ForOnesOwnTelephone: Story = {
  play: async ({ canvasElement }) => {
    // What it wraps may be there before the kiosk, which then catches no link yet; nobody can see or touch it.
    await find(canvasElement, '.kiosk__view');
    await click(canvasElement, '.need');
    await click(canvasElement, '.offer-link');
    await click(canvasElement, '[part="contact"] a[href^="tel:"]');
    await find(canvasElement, '#out-dialog[open] svg.qr');
  },
};

export const WithAPicker: Story = {
  render: ({ feed }) => html`<wijk-kiosk><wijk-supporter-picker feed=${feed}></wijk-supporter-picker></wijk-kiosk>`,
  play: ready('h2'),
};

export const FeedThatIsNotThere: Story = { args: { feed: '/feeds/none.json' }, play: ready('slot') };
