import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '@wijkwijzer/elements/define/supporter-picker.js';
import { click, find } from './support/inside.ts';
import { speakInStories } from './support/voice.ts';

interface Arguments {
  feed: string;
  questions: string;
  theme: string;
  route: string;
  neighborhood: string;
  headingLevel: number;
  images: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Supporter picker',
  component: 'wijk-supporter-picker',
  args: { feed: '/feeds/lindewaard.json', questions: 'panel', headingLevel: 2 },
  argTypes: { questions: { control: 'select', options: ['panel', 'steps', 'none'] } },
  render: ({ feed, questions, theme, route, neighborhood, headingLevel, images }) =>
    html`<wijk-supporter-picker
      feed=${feed}
      questions=${questions}
      theme=${theme || nothing}
      route=${route || nothing}
      neighborhood=${neighborhood || nothing}
      heading-level=${headingLevel}
      ?images=${images}
      url-state="none"
    >
      <p>Zoekt u iemand die naast u staat? Bel de wijkbalie: <a href="tel:0001234500">000-1234500</a>.</p>
    </wijk-supporter-picker>`,
};
export default meta;

type Story = StoryObj<Arguments>;
type Play = NonNullable<Story['play']>;
const ready =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await find(canvasElement, selector);
  };

export const Questions: Story = { play: ready('.chip') };

export const QuestionsWithAnswers: Story = { args: { theme: 'geld', route: 'peer' }, play: ready('.chip:has(:checked)') };

export const QuestionsUnfolded: Story = {
  play: async ({ canvasElement }) => {
    await click(canvasElement, 'details summary');
    await find(canvasElement, 'details[open]');
  },
};

export const QuestionsInSteps: Story = { args: { questions: 'steps' }, play: ready('.asked__at') };

export const QuestionsOnAPhone: Story = { globals: { width: '390' }, play: ready('.chip') };

export const Everyone: Story = { args: { questions: 'none' }, play: ready('.person') };

const answered: Story['args'] = { theme: 'hulp-thuis,mantelzorg', neighborhood: 'oost', questions: 'none' };

export const PeopleWhoFit: Story = { args: answered, play: ready('[data-list="all"] .why') };

export const PeopleOnAPhone: Story = { args: answered, globals: { width: '390' }, play: ready('.person') };

export const NarrowColumn: Story = { args: answered, globals: { width: '245' }, play: ready('.person') };

export const NobodyFits: Story = {
  args: { theme: 'geld,kind-en-gezin', route: 'volunteer', neighborhood: 'noord', questions: 'none' },
  play: ready('[data-list="others"]'),
};

/** Puts the first ones on the screen side by side. */
const tick = async (canvas: HTMLElement, count: number): Promise<void> => {
  await find(canvas, '.person');
  for (let at = 1; at <= count; at++) await click(canvas, `.person:nth-child(${at}) .check input`);
};

export const OneToCompare: Story = {
  args: { questions: 'none' },
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 1);
    await find(canvasElement, '.tray');
  },
};

export const AFourthToCompare: Story = {
  args: { questions: 'none' },
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 4);
    await find(canvasElement, '.tray .btn--main');
  },
};

const compare =
  (count: number): Play =>
  async ({ canvasElement }) => {
    await tick(canvasElement, count);
    await click(canvasElement, '.tray .btn--main');
    await find(canvasElement, '.compare');
  };

export const Comparison: Story = { args: { questions: 'none', theme: 'hulp-thuis' }, play: compare(3) };

export const ComparisonOfTwo: Story = { args: { questions: 'none' }, play: compare(2) };

export const ComparisonOnAPhone: Story = { args: { questions: 'none' }, globals: { width: '390' }, play: compare(3) };

export const ComparisonOfWhatDiffers: Story = {
  args: { questions: 'none' },
  play: async (context) => {
    await compare(3)(context);
    await click(context.canvasElement, '.check input');
  },
};

const openFirst: Play = async ({ canvasElement }) => {
  await click(canvasElement, '.person [data-supporter]');
  await find(canvasElement, '#profile');
};

export const Profile: Story = { args: answered, play: openFirst };

export const ProfileOnAPhone: Story = { args: answered, globals: { width: '390' }, play: openFirst };

/** A number to scan, for one's own telephone. */
export const ProfileToTakeAlong: Story = {
  args: answered,
  play: async (context) => {
    await openFirst(context);
    await click(context.canvasElement, '.scan summary');
    await find(context.canvasElement, '.scan .qr');
  },
};

/** Where the browser has a voice of its own for the language; elsewhere the button is not there. */
export const ProfileReadAloud: Story = {
  args: answered,
  loaders: [() => speakInStories()],
  play: async (context) => {
    await openFirst(context);
    await click(context.canvasElement, '.aloud .btn');
    await find(context.canvasElement, '.aloud__marks > div');
  },
};

export const ProfileOfSomeoneWhoConnects: Story = {
  args: { theme: 'vervoer', neighborhood: 'waardhuizen', questions: 'none' },
  play: async ({ canvasElement }) => {
    await click(canvasElement, '[data-supporter="geertje-hoekstra"]');
    await find(canvasElement, '.offer-line');
  },
};

export const Chosen: Story = {
  args: answered,
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.person .btn--main');
    await find(canvasElement, '#chosen');
  },
};

export const FewPeopleOfWhomLittleIsKnown: Story = {
  args: { feed: '/story-feeds/few-supporters.json', theme: 'geld', questions: 'none' },
  play: ready('.person'),
};

export const OnlyOne: Story = { args: { feed: '/story-feeds/one-supporter.json' }, play: ready('#questions') };

export const ProfileOfWhomNothingIsKnown: Story = {
  args: { feed: '/story-feeds/one-supporter.json', questions: 'none' },
  play: openFirst,
};

export const NobodyYet: Story = { args: { feed: '/story-feeds/nothing-yet.json' }, play: ready('#people') };

export const FeedThatIsNotThere: Story = { args: { feed: '/feeds/none.json' }, play: ready('slot') };

export const DeeperHeadings: Story = { args: { questions: 'none', headingLevel: 4 }, play: ready('h5') };
