import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@wijkwijzer/elements/define/contact-form.js';
import '@wijkwijzer/elements/define/supporter-picker.js';
import { click, find, type } from './support/inside.ts';
import { answerWith, problem, stored, withoutNetwork } from './support/receiver.ts';

interface Arguments {
  feed: string;
  endpoint: string;
  to: string;
  controller: string;
  headingLevel: number;
  sharedDevice: boolean;
  withPicker: boolean;
  ownPrivacy: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Contact form',
  component: 'wijk-contact-form',
  args: {
    feed: '/feeds/lindewaard.json',
    endpoint: 'https://ontvanger.example/requests',
    to: 'supporter:samira-bouali',
    controller: 'Bewonerscoöperatie Oost',
    headingLevel: 2,
  },
  render: ({ feed, endpoint, to, controller, headingLevel, sharedDevice, withPicker, ownPrivacy }) =>
    html`${
        withPicker
          ? html`<wijk-supporter-picker feed=${feed} questions="none" url-state="none"></wijk-supporter-picker>`
          : nothing
      }<wijk-contact-form
        feed=${feed}
        endpoint=${endpoint}
        to=${to || nothing}
        controller=${controller}
        purpose="om u te helpen"
        retention-days="30"
        privacy-url="/privacy"
        heading-level=${headingLevel}
        ?shared-device=${sharedDevice}
      >
        <p>Wilt u iets vragen? Bel de wijkbalie: <a href="tel:0001234500">000-1234500</a>.</p>
        ${ownPrivacy ? html`<p slot="privacy">Alleen Samira leest uw bericht. Na een maand is het weg.</p>` : nothing}
      </wijk-contact-form>`,
  loaders: [
    () => {
      answerWith(stored());
      withoutNetwork(false);
      return Promise.resolve({});
    },
  ],
};
export default meta;

type Story = StoryObj<Arguments>;
type Play = NonNullable<Story['play']>;
const ready =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };

const fillIn = async (canvas: HTMLElement): Promise<void> => {
  await type(canvas, '#name', 'Ria');
  await type(canvas, '#phone', '06-12345670');
  await type(canvas, '#message', 'Ik zorg voor mijn man. Ik krijg binnenkort een gesprek met de gemeente en zie daar tegenop.');
  await click(canvas, '#by-afternoon');
};

/** Sends it to a receiver that answers so, and waits for what is shown then. */
const sendTo =
  (answer: Parameters<typeof answerWith>[0], selector: string): Play =>
  async ({ canvasElement }) => {
    await fillIn(canvasElement);
    answerWith(answer);
    await click(canvasElement, '#send');
    await find(canvasElement, selector);
  };

export const ToASupporter: Story = { play: ready('#send') };

export const ToTheDesk: Story = { args: { to: 'desk' }, play: ready('#send') };

export const ToAnOffer: Story = { args: { to: 'offer:maatje' }, play: ready('#send') };

export const ToSomeoneWhoIsGone: Story = { args: { to: 'supporter:weg' }, play: ready('.note--notice') };

export const OnAPhone: Story = { globals: { width: '390' }, play: ready('#send') };

export const NarrowColumn: Story = { globals: { width: '245' }, play: ready('#send') };

export const FilledIn: Story = { play: async ({ canvasElement }) => fillIn(canvasElement) };

export const ForSomeoneElse: Story = {
  play: async ({ canvasElement }) => {
    await click(canvasElement, '#subject-someone-else');
    await click(canvasElement, '#person-knows-no');
  },
};

export const AsAProfessional: Story = {
  play: async ({ canvasElement }) => {
    await click(canvasElement, '#subject-professional');
    await click(canvasElement, '#by-email');
    await find(canvasElement, '#organization');
  },
};

const mistakes: Play = async ({ canvasElement }) => {
  await type(canvasElement, '#name', 'Ria');
  await type(canvasElement, '#phone', '000-12345');
  await click(canvasElement, '#send');
  await find(canvasElement, '#summary');
};

export const Mistakes: Story = { play: mistakes };

export const MistakesOnAPhone: Story = { globals: { width: '390' }, play: mistakes };

export const TooLong: Story = {
  play: async ({ canvasElement }) => {
    await fillIn(canvasElement);
    await type(canvasElement, '#message', 'Ik heb veel te vertellen. '.repeat(40));
    await click(canvasElement, '#send');
    await find(canvasElement, '.count--over');
  },
};

export const CitizenServiceNumber: Story = {
  play: async ({ canvasElement }) => {
    await fillIn(canvasElement);
    await type(canvasElement, '#message', 'Mijn nummer is 111222333.');
    await click(canvasElement, '#send');
    await find(canvasElement, '#bsn');
  },
};

export const WordsOfDanger: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#message', 'Mijn man slaat mij.');
    await find(canvasElement, '[part="danger"]');
  },
};

export const Sending: Story = { play: sendTo(() => new Promise(() => undefined), '#send[aria-disabled]') };

const notSentYet = sendTo(problem(503, 'unavailable', '90'), '#unsent');

export const NotSentYet: Story = { play: notSentYet };

export const NotSentYetOnAPhone: Story = { globals: { width: '390' }, play: notSentYet };

export const WithoutInternet: Story = {
  play: async (context) => {
    await fillIn(context.canvasElement);
    withoutNetwork(true);
    await click(context.canvasElement, '#send');
    await find(context.canvasElement, '#unsent');
    withoutNetwork(false);
  },
};

const nobodyKnows = sendTo(() => new Response('<p>Welkom op de wifi'), '#unsent');

export const NobodyKnows: Story = { play: nobodyKnows };

export const NobodyKnowsOnAPhone: Story = { globals: { width: '390' }, play: nobodyKnows };

export const Refused: Story = { play: sendTo(problem(422, 'refused'), '#refusal') };

const sent = sendTo(stored(), '#sent');

export const Sent: Story = { play: sent };

export const SentOnAPhone: Story = { globals: { width: '390' }, play: sent };

export const SentToTheDeskInstead: Story = {
  play: sendTo(
    stored({ deliveredTo: { kind: 'desk', name: 'Wijkbalie gemeente Lindewaard' }, responseWorkingDays: undefined }),
    '#sent',
  ),
};

export const WithAPickerOnThePage: Story = { args: { to: '', withPicker: true }, play: ready('.to__other') };

export const WrongFacts: Story = {
  args: { to: '', withPicker: true },
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.person [data-supporter]');
    await find(canvasElement, '.to__other');
    await click(canvasElement, 'button.wrong');
  },
};

export const ChosenInAPicker: Story = {
  args: { to: '', withPicker: true },
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.person .btn--main');
    await find(canvasElement, '#chosen');
    await find(canvasElement, '.to .face');
  },
};

export const OwnWordsAboutPrivacy: Story = { args: { controller: '', ownPrivacy: true }, play: ready('#send') };

export const SharedScreen: Story = { args: { sharedDevice: true }, play: ready('#send') };

export const WithoutReceiver: Story = { args: { endpoint: '' }, play: ready('[part="card"]') };

export const WithoutAWordAboutPrivacy: Story = { args: { controller: '' }, play: ready('[part="card"]') };

export const DeeperHeadings: Story = { args: { headingLevel: 4 }, play: ready('h4') };

export const FeedThatIsNotThere: Story = { args: { feed: '/feeds/none.json' }, play: ready('slot') };
