import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@wijkwijzer/elements/define/contact-form.js';
import '@wijkwijzer/elements/define/kiosk.js';
import '@wijkwijzer/elements/define/offer-finder.js';
import '@wijkwijzer/elements/define/portal.js';
import '@wijkwijzer/elements/define/supporter-picker.js';
import { click, find, type } from './support/inside.ts';
import { later } from './support/later.ts';

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

/** With letters of the language that was chosen. */
const typingIn = (language: string): Story => ({
  globals: { language },
  play: async (context) => {
    await Typing.play?.(context);
    await find(context.canvasElement, `.wijk[lang="${language}"] .needs, .wijk[lang="${language}"] .card`);
  },
});

export const TypingTurkish: Story = typingIn('tr');

export const TypingArabic: Story = typingIn('ar');

const toTheDesk = html`<wijk-kiosk>
  <b slot="brand">Bibliotheek Lindewaard</b>
  <wijk-contact-form
    feed="/feeds/lindewaard.json"
    to="desk"
    endpoint="/story-requests"
    controller="Bibliotheek Lindewaard"
    purpose="om u te helpen"
    retention-days="30"
    privacy-url="/privacy.html"
  ></wijk-contact-form>
</wijk-kiosk>`;

/** One tap would take it away. */
export const AMessageThatWouldBeLost: Story = {
  render: () => toTheDesk,
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.kiosk__view');
    await type(canvasElement, '#message', 'Ik durf het bijna niet te vragen.');
    await click(canvasElement, '.kiosk__again');
    await find(canvasElement, '#lose-dialog[open] .kiosk__on');
  },
};

let putClockRight: (() => void) | undefined;

/** Twenty seconds after somebody touched it. */
export const NobodyThere: Story = {
  args: { idle: 20 },
  beforeEach: () => () => putClockRight?.(),
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.kiosk__view');
    const touch = new PointerEvent('pointerdown', { bubbles: true });
    putClockRight = later(20, () => canvasElement.dispatchEvent(touch));
    await find(canvasElement, '#idle-dialog[open] .kiosk__on');
  },
};

/** One counter on a screen that all use. */
export const WithAPortal: Story = {
  render: ({ feed }) =>
    html`<wijk-kiosk>
      <b slot="brand">Bibliotheek Lindewaard</b>
      <wijk-portal
        feed=${feed}
        endpoint="/story-requests"
        controller="Bibliotheek Lindewaard"
        purpose="om u te helpen"
        retention-days="30"
        privacy-url="/privacy.html"
      ></wijk-portal>
    </wijk-kiosk>`,
  play: ready('.way'),
};

export const EmptyFeed: Story = { args: { feed: '/story-feeds/nothing-yet.json' }, play: ready('.kiosk__hello') };

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
