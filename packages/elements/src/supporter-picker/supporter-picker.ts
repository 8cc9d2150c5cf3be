import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { zonedNow, type Supporter } from '@wijkwijzer/feed';
import type { SupporterMatch, SupporterWishes } from '@wijkwijzer/search';
import { SupporterChooseEvent, SupporterContactEvent, SupporterSelectEvent } from '../events/picker-events.ts';
import { ShowEvent } from '../events/show-event.ts';
import { FeedController } from '../feed-controller.ts';
import type { ReadyFeed, SharedFeed } from '../feed-store.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { Announcer } from '../parts/announcer.ts';
import { base } from '../parts/base.styles.ts';
import { face } from '../parts/face.styles.ts';
import { drawGradually } from '../parts/gradual-drawing.ts';
import { loadPictograms } from '../parts/icons.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { pageHistory, type StepKind } from '../parts/page-history.ts';
import { page } from '../parts/page.styles.ts';
import { kioskAround } from '../parts/kiosk-around.ts';
import { readAloud } from '../parts/read-aloud.ts';
import { takeAlong } from '../parts/take-along.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { properties } from '../theme/properties.styles.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import type * as Views from './picker-views.ts';
import { onArrival, onMore } from './picker-focus.ts';
import { answered, mostCompared, presetState, wishesIn, type PickerState } from './picker-state.ts';
import type { PickerView, QuestionMode } from './picker-view.ts';
import type { Questions } from './questions.ts';

/**
 * @summary A free, informed choice of who stands beside a resident: questions that may be skipped, people with the reasons why they
 * fit, side by side when wanted.
 * @element wijk-supporter-picker
 *
 * @slot - What stays in sight without script and when the feed can't be shown: a link, a phone number.
 *
 * @fires {SupporterSelectEvent} wijk-supporter-select - A resident opened a profile: `supporterId`.
 * @fires {SupporterChooseEvent} wijk-supporter-choose - A resident chose a supporter, who has not been told yet: `supporterId`.
 * @fires {SupporterContactEvent} wijk-supporter-contact - A resident followed a way to reach a supporter: `supporterId`, `way`.
 *
 * @csspart base - Everything the element shows.
 * @csspart questions - What support is, and the questions.
 * @csspart person - One supporter in the list.
 * @csspart offers - Groups, walk-in hours and online help below the people.
 * @csspart profile - The page of one supporter.
 * @csspart contact - The panel with the ways to reach a supporter.
 * @csspart compare - Supporters side by side.
 * @csspart chosen - Who was chosen, and how to reach them.
 *
 * @cssprop --wijk-action - Color of links, buttons and what is chosen; goes with --wijk-action-ink and --wijk-action-hover.
 * @cssprop --wijk-ink - Color of text on --wijk-surface.
 * @cssprop --wijk-surface - Background of cards and fields; --wijk-surface-soft of panels.
 * @cssprop --wijk-good - Color of what fits, on --wijk-good-soft.
 * @cssprop --wijk-font - Font of running text; --wijk-font-heading of headings.
 * @cssprop --wijk-font-size - Size of running text; never under 17px unless set here.
 * @cssprop --wijk-radius - Rounding of cards; --wijk-radius-small of buttons and fields.
 */
export class WijkSupporterPicker extends LitElement {
  static override styles = [properties, base, page, face];

  static override properties = {
    feed: {},
    questions: {},
    theme: {},
    route: {},
    neighborhood: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    images: { type: Boolean },
    urlState: { attribute: 'url-state' },
  };

  /** Address of the feed. */
  feed = '';
  /** How the questions come: all at once in a `panel`, in `steps`, or `none`: everyone at once. */
  questions: QuestionMode = 'panel';
  /** Theme ids that are answered to begin with, separated by commas. */
  theme = '';
  /** Routes that are answered to begin with, separated by commas: volunteer, peer, professional. */
  route = '';
  /** Id of the neighborhood that is answered to begin with. */
  neighborhood = '';
  /** Level of the highest heading, 1 to 6. */
  headingLevel = 2;
  /** Shows photos of supporters; their host then learns who looks. */
  images = false;
  /** Name of our part of a step in the browser's history; nothing stands in the address. `none` keeps the steps in memory. */
  urlState = 'wijk-picker';

  #state: PickerState = presetState(this);
  /** Of this page's life; a step of the history has its own. */
  readonly #seed = Math.floor(Math.random() * 2 ** 31);
  /** What can be asked of this feed. */
  #questions: Questions | undefined;
  #matches: readonly SupporterMatch[] | undefined;
  #reply: PickerView['reply'];

  readonly #messages = new MessagesController(this);
  readonly #announcer = new Announcer(this);
  readonly #takeAlong = takeAlong(this);
  readonly #readAloud = readAloud(this);
  readonly #cards = drawGradually(this, () => (this.#state.view === 'people' && this.#matches ? 0 : undefined));
  readonly #moveFocus = keepFocus(this, ['#people', '#compare', '#questions']);
  readonly #history = pageHistory<Partial<PickerState>>(this, { onTravel: (state) => this.#travel(state) });
  #views: typeof Views | undefined;
  readonly #feed = new FeedController(this, {
    // A file of its own: a page with only a finder needs none of it.
    views: async () => {
      this.#views = await import('./picker-views.ts');
      return this.#views.styles;
    },
    onReady: (ready, shared) => this.#receive(ready, shared),
    shows: {
      supporters: (wishes) => this.#show(wishes),
      supportersFor: (feed, offer, seed) => this.#views?.supportersFor(feed, offer, seed) ?? [],
    },
  });
  /** After the feed: what has to come from afar is asked for first. */
  readonly #theme = new ThemeController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#open();
    whenIdle(() => void loadPictograms().then(() => this.isConnected && this.requestUpdate()));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const presets = ['questions', 'theme', 'route', 'neighborhood', 'urlState'] as const;
    if (presets.some((name) => changed.has(name))) this.#open();
  }

  /** State at the start of a visit: from the history entry, else from the attributes; the seed is written down at once, for a reload. */
  #open(): void {
    const remembered = this.#history.open(this.urlState);
    this.#state = this.#begin(remembered);
    if (!remembered) this.#history.remember({ seed: this.#seed }, 'replace');
    this.#ask();
  }

  #begin(remembered: Partial<PickerState> | undefined): PickerState {
    return { ...presetState(this), seed: this.#seed, ...remembered };
  }

  #receive({ feed }: ReadyFeed, shared: SharedFeed): void {
    const { view, supporter } = this.#state;
    if (view === 'chosen' && feed.supporters.some(({ id }) => id === supporter)) shared.chosen = supporter;
    this.#questions = undefined;
    this.#ask();
  }

  /** Everyone is put beside the wishes anew at the next render. */
  #ask(): void {
    this.#matches = undefined;
    this.requestUpdate();
  }

  #go(change: Partial<PickerState>, how: StepKind = 'push'): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    this.#reply = undefined;
    this.#history.remember(this.#state, how);
    this.#moveFocus(...(how === 'replace' ? onMore : onArrival)(this.#state, before));
    this.#ask();
  }

  #show(wishes?: SupporterWishes): void {
    const how = this.dispatchEvent(new ShowEvent()) ? 'push' : 'join';
    this.#go({ ...(wishes && { ...answered(wishes), postcode: '' }), view: 'people' }, how);
    this.scrollIntoView();
  }

  #travel(state: Partial<PickerState> | undefined): void {
    const before = this.#state;
    this.#state = this.#begin(state);
    this.#moveFocus(...onArrival(this.#state, before));
    this.#ask();
  }

  #choose({ id }: Supporter): void {
    if (this.#feed.shared) this.#feed.shared.chosen = id;
    this.dispatchEvent(new SupporterChooseEvent(id));
    this.#go({ view: 'chosen', supporter: id });
  }

  #chooseAnother(): void {
    if (this.#feed.shared) this.#feed.shared.chosen = undefined;
    this.#go({ view: 'people' });
  }

  #compare({ id }: Supporter): boolean {
    const { compared } = this.#state;
    const rest = compared.filter((other) => other !== id);
    const added = rest.length === compared.length;
    if (added && rest.length === mostCompared) {
      // It is said again, to who tries again.
      this.#announcer.forget();
      this.#reply = 'compareFull';
      this.requestUpdate();
      return false;
    }
    this.#go({ compared: added ? [...rest, id] : rest }, 'replace');
    // What appears below the people is not in sight of who can't see it.
    if (added) this.#reply = rest.length ? 'compareReady' : 'compareMore';
    return true;
  }

  protected override render(): TemplateResult {
    const { messages: t } = this.#messages;
    return html`<div class="wijk" part="base" lang=${t.language} dir=${t.dir}>
      <div class="picker">${this.#feed.render(t, (ready) => this.#renderView(ready))}</div>
      ${this.#announcer.render()}
    </div>`;
  }

  #renderView(ready: ReadyFeed): TemplateResult | typeof nothing {
    const views = this.#views;
    if (!views) return nothing;
    const view = this.#view(ready, views);
    this.#announcer.say(views.announcement(view));
    return views.renderView(view);
  }

  #view({ feed, index }: ReadyFeed, { matchSupporters, questionsFor, texts }: typeof Views): PickerView {
    const state = this.#state;
    const wishes = wishesIn(feed, state);
    const { shared } = this.#feed;
    this.#matches ??= matchSupporters(feed, wishes, state.seed);
    return {
      t: texts(this.#messages.messages),
      feed,
      index,
      state,
      mode: this.questions,
      questions: (this.#questions ??= questionsFor(feed)),
      wishes,
      matches: this.#matches,
      chosen: feed.supporters.find(({ id }) => id === shared?.chosen),
      showOffers: shared?.shows.offers,
      writeTo: shared?.shows.contact,
      now: zonedNow(),
      level: this.headingLevel,
      settled: this.#cards.settled,
      images: this.images,
      reply: this.#reply,
      kiosk: kioskAround(this),
      takeAlong: this.#takeAlong,
      readAloud: this.#readAloud,
      go: (change, how) => this.#go(change, how),
      back: () => this.#history.back() || this.#go({ view: 'people' }),
      open: ({ id }) => {
        this.dispatchEvent(new SupporterSelectEvent(id));
        this.#go({ view: 'profile', supporter: id });
      },
      choose: (supporter) => this.#choose(supporter),
      chooseAnother: () => this.#chooseAnother(),
      compare: (supporter) => this.#compare(supporter),
      contact: ({ id }, way) => this.dispatchEvent(new SupporterContactEvent(id, way)),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-supporter-picker': WijkSupporterPicker;
  }
}
