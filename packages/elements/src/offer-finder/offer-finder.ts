import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { giveWay, zonedNow } from '@wijkwijzer/feed';
import type { Filters, OfferIndex, SearchAnswer } from '@wijkwijzer/search';
import { OfferContactEvent, OfferKeepEvent, OfferSelectEvent } from '../events/finder-events.ts';
import { ShowEvent } from '../events/show-event.ts';
import { FeedController } from '../feed-controller.ts';
import type { ReadyFeed, SharedFeed } from '../feed-store.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { Announcer } from '../parts/announcer.ts';
import { base } from '../parts/base.styles.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { page } from '../parts/page.styles.ts';
import { pageHistory, type StepKind } from '../parts/page-history.ts';
import { kioskAround } from '../parts/kiosk-around.ts';
import { whenIdle, whenPainted } from '../parts/when-idle.ts';
import { readAloud } from '../parts/read-aloud.ts';
import { shareLink, takeAlong } from '../parts/take-along.ts';
import { properties } from '../theme/properties.styles.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import { drawGradually } from '../parts/gradual-drawing.ts';
import { loadExtras } from './extras.ts';
import { onArrival, onMore } from './finder-focus.ts';
import {
  asksNothing,
  fromAddress,
  pageSize,
  presetState,
  seesAll,
  startState,
  toAddress,
  typed,
  type FinderState,
} from './finder-state.ts';
import type { FinderView } from './finder-view.ts';
import { renderKept } from './kept-view.ts';
import { styles } from './offer-finder.styles.ts';
import { renderOffer } from './offer-view.ts';
import { browserPlace, placeOf, type BrowserPlace } from './place.ts';
import { renderQuestion } from './question-view.ts';
import { announcement, renderResults } from './results-view.ts';
import { renderStart } from './start-view.ts';

/**
 * @summary Everything there is in a neighborhood, and the resident chooses: search, filter, read offers and reach them.
 * @element wijk-offer-finder
 *
 * @slot - What stays in sight without script and when the feed can't be shown: a link, a phone number.
 * @slot start - Comes after the start screen.
 * @slot empty - Comes with the help when nothing was found.
 *
 * @fires {OfferSelectEvent} wijk-offer-select - A resident opened an offer: `offerId`.
 * @fires {OfferKeepEvent} wijk-offer-keep - A resident kept an offer or took it off the list: `offerId`, `kept`.
 * @fires {OfferContactEvent} wijk-offer-contact - A resident followed a way to reach an offer: `offerId`, `way`.
 *
 * @csspart base - Everything the element shows.
 * @csspart search - The form with the question.
 * @csspart danger - Help that words of danger bring up.
 * @csspart route - One of the five stops above the results.
 * @csspart cards - The list of offers.
 * @csspart card - One offer in the list.
 * @csspart offer - The page of one offer.
 * @csspart contact - The panel with the ways to reach an offer.
 *
 * @cssprop --wijk-action - Color of links, buttons and what is chosen; goes with --wijk-action-ink and --wijk-action-hover.
 * @cssprop --wijk-ink - Color of text on --wijk-surface.
 * @cssprop --wijk-surface - Background of cards and fields.
 * @cssprop --wijk-font - Font of running text; --wijk-font-heading of headings.
 * @cssprop --wijk-font-size - Size of running text; never under 17px unless set here.
 * @cssprop --wijk-radius - Rounding of cards; --wijk-radius-small of buttons and fields.
 */
export class WijkOfferFinder extends LitElement {
  static override styles = [properties, base, page, styles];

  static override properties = {
    feed: {},
    theme: {},
    route: {},
    neighborhood: {},
    postcode: {},
    words: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    images: { type: Boolean },
    urlState: { attribute: 'url-state' },
    shareUrl: { attribute: 'share-url' },
    keep: {},
  };

  /** Address of the feed. */
  feed = '';
  /** Theme ids to begin with, separated by commas. */
  theme = '';
  /** Routes to begin with, separated by commas: self, neighbors, volunteer, peer, professional. */
  route = '';
  /** Id of the neighborhood to begin with. */
  neighborhood = '';
  /** Postcode to measure distances from. */
  postcode = '';
  /** Words to search for at the start. */
  words = '';
  /** Level of the highest heading, 1 to 6. */
  headingLevel = 2;
  /** Shows pictures of offers; their host then learns who looks. */
  images = false;
  /** Name that our parameters in the page address begin with; `none` keeps the address as it is. */
  urlState = 'wijk';
  /**
   * Address of the page where residents find this finder, for links and QR codes; the page it stands on unless set. In a kiosk, and with
   * `url-state="none"`, there are links and QR codes of ours only with it: without it an offer's QR code leads to its own website.
   */
  shareUrl = '';
  /** `session` keeps the kept list, as ids, until the tab is closed; never in a kiosk or beside an element with `shared-device`. */
  keep = '';

  #state: FinderState = startState;
  /** The answer to no question at all: what there is. */
  #everything: SearchAnswer | undefined;
  #answer: SearchAnswer | undefined;
  #location: BrowserPlace;
  /** How what was typed comes into the history; undefined when it is there. */
  #unwritten: StepKind | undefined;
  /** A letter waits for its answer. */
  #typing = false;
  #sheet = false;
  #reply = '';

  readonly #messages = new MessagesController(this);
  readonly #announcer = new Announcer(this);
  readonly #takeAlong = takeAlong(this);
  readonly #readAloud = readAloud(this);
  readonly #cards = drawGradually(this, () => this.#answer && (this.#state.view === 'results' ? this.#answer.hits.length : 0));
  readonly #moveFocus = keepFocus(this, ['#results', '#kept', '#themes']);
  readonly #history = pageHistory(this, { toAddress, fromAddress, onTravel: (state) => this.#travel(state) });
  readonly #feed = new FeedController(this, {
    withWords: () => this.#state.view === 'results' && this.#state.words !== '',
    onWaiting: () => {
      // What formats times, dates, numbers and lists takes a slow telephone a fifth of a second to make.
      const { date, number, list } = this.#messages.messages;
      zonedNow();
      date(new Date());
      number(0);
      list(['']);
    },
    onReady: (ready, shared) => this.#receive(ready, shared),
    onChange: () => this.#ask(),
    shows: { offers: (filters) => this.#show(filters), searched: () => this.#state },
  });
  /** After the feed: what has to come from afar is asked for first. */
  readonly #theme = new ThemeController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#open();
    void loadExtras().then(() => this.isConnected && this.requestUpdate());
  }

  /**
   * The first time in a task of its own: reading the script takes a slow telephone long enough. So does what is typed: a letter stands in its
   * field before its answer is looked for.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated || this.#typing) await giveWay();
    this.#typing = false;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const presets = ['theme', 'route', 'neighborhood', 'postcode', 'words', 'urlState'] as const;
    if (presets.some((name) => changed.has(name))) this.#open();
  }

  protected override updated(): void {
    // What Back returns from may not wait for an idle moment.
    if (this.#unwritten === 'push') whenPainted(() => this.#writeDown());
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && dialog.open !== this.#sheet) {
      if (this.#sheet) dialog.showModal();
      else dialog.close();
    }
  }

  /** State at the start of a visit: from the history entry or the address, else from the attributes. */
  #open(): void {
    this.#unwritten = undefined;
    this.#state = { ...presetState(this), ...this.#history.open(this.urlState) };
    this.#ask();
  }

  #receive(ready: ReadyFeed, shared: SharedFeed): void {
    this.#everything = undefined;
    const { keep } = this.#state;
    if (keep?.length) shared.kept = [...new Set([...shared.kept, ...keep])];
    if (this.keep === 'session')
      import('./session-list.ts').then(({ keepInTab }) => keepInTab(shared, this)).catch(() => undefined);
    this.#answer = this.#find(ready, this.#state);
  }

  #find({ feed, index }: ReadyFeed, state: FinderState): SearchAnswer {
    const near = placeOf(feed, state, this.#location);
    return seesAll(state, near) ? this.#all(index) : index.search({ ...state, ...(near && { near }) });
  }

  #all(index: OfferIndex): SearchAnswer {
    return (this.#everything ??= index.search({ limit: pageSize }));
  }

  /** The answer is worked out anew at the next render. */
  #ask(): void {
    this.#answer = undefined;
    this.requestUpdate();
  }

  #go(change: Partial<FinderState>, how: StepKind = 'push', typing = false): void {
    const before = this.#state;
    // A browser takes milliseconds to write down a step: after what was typed has been painted is soon enough.
    if (!typing || how === 'push') this.#writeDown();
    this.#state = { ...before, limit: pageSize, ...change };
    this.#reply = '';
    if (!typing) this.#history.remember(this.#state, how);
    else if (!this.#unwritten) {
      this.#unwritten = how;
      whenIdle(() => this.#writeDown());
    }
    if (change.view && how !== 'replace') this.#moveFocus(...onArrival(this.#state, before));
    if (change.limit && change.limit > before.limit) this.#moveFocus(onMore(this.#cards.drawn));
    else if (change.view !== 'offer' && change.view !== 'kept') this.#cards.begin(typing);
    if (change.view === 'offer' && change.offer) this.dispatchEvent(new OfferSelectEvent(change.offer));
    this.#ask();
  }

  #writeDown(): void {
    if (this.#unwritten && this.isConnected) this.#history.remember(this.#state, this.#unwritten);
    this.#unwritten = undefined;
  }

  /** What another element on the page asks for. */
  #show(filters: Filters): void {
    const how = this.dispatchEvent(new ShowEvent()) ? 'push' : 'join';
    this.#go({ ...startState, view: 'results', filters }, how);
    this.scrollIntoView();
  }

  #travel(state: Partial<FinderState> | undefined): void {
    const before = this.#state;
    this.#unwritten = undefined;
    this.#state = { ...presetState(this), ...state };
    this.#sheet = false;
    this.#moveFocus(...onArrival(this.#state, before));
    this.#ask();
  }

  #keep(id: string, shared: SharedFeed): void {
    const kept = shared.toggleKept(id);
    // A list that came with a link stays as it is made here, also after a reload.
    if (this.#state.keep) this.#history.remember((this.#state = { ...this.#state, keep: shared.kept }), 'replace');
    this.dispatchEvent(new OfferKeepEvent(id, kept));
  }

  async #locate(on: boolean): Promise<void> {
    this.#location = undefined;
    this.#ask();
    if (!on) return;
    this.#location = await browserPlace();
    this.#ask();
  }

  /** The address of a state for another screen. */
  #link(change: Partial<FinderState>): string | undefined {
    const state = { ...startState, ...change };
    const { shareUrl, urlState } = this;
    if (!shareUrl || !URL.canParse(shareUrl, document.baseURI))
      return kioskAround(this) ? undefined : this.#history.address(state);
    return toAddress(state, new URL(shareUrl, document.baseURI), urlState === 'none' ? 'wijk' : urlState).href;
  }

  async #share(title: string, change: Partial<FinderState>): Promise<void> {
    const done = await shareLink(title, this.#link(change) ?? location.href);
    if (!done) return;
    this.#reply = this.#messages.messages[done];
    this.#announcer.say(this.#reply);
    this.requestUpdate();
  }

  readonly #type = (words: string): void => {
    const { view } = this.#state;
    this.#typing = true;
    const change = typed(this.#state, words);
    if (change) this.#go(change, view === 'start' ? 'push' : 'replace', true);
    else this.#state = { ...this.#state, words };
    if (view === 'start') this.#moveFocus();
    this.requestUpdate();
  };

  readonly #submit = (): void => {
    this.#go({ view: 'results' }, this.#state.view === 'results' ? 'replace' : 'push');
    this.#moveFocus('#results');
  };

  readonly #clear = (): void => {
    this.#go({ words: '', view: asksNothing({ ...this.#state, words: '' }) ? 'start' : 'results' }, 'replace', true);
    this.#moveFocus('#question');
  };

  protected override render(): TemplateResult {
    const { messages: t } = this.#messages;
    const feed = this.#feed.ready?.feed;
    const state = this.#state;
    const asking = !feed || state.view === 'start' || state.view === 'results';
    const { headingLevel: level } = this;
    const question = { t, state, level, feed, type: this.#type, submit: this.#submit, clear: this.#clear };
    return html`<div class="wijk" part="base" lang=${t.language} dir=${t.dir}>
      <div class="finder stack">
        ${asking ? renderQuestion(question) : nothing} ${this.#feed.render(t, (ready) => this.#renderView(ready))}
      </div>
      ${this.#announcer.render()}
    </div>`;
  }

  #renderView(ready: ReadyFeed): TemplateResult {
    const view = this.#view(ready);
    this.#announcer.say(announcement(view));
    return { start: renderStart, results: renderResults, offer: renderOffer, kept: renderKept }[view.state.view](view);
  }

  #view(ready: ReadyFeed): FinderView {
    const { feed, index } = ready;
    const state = this.#state;
    const near = placeOf(feed, state, this.#location);
    this.#answer ??= this.#find(ready, state);
    const { shared } = this.#feed;
    return {
      t: this.#messages.messages,
      feed,
      index,
      state,
      answer: this.#answer,
      everything: () => this.#all(index).counts,
      near,
      location: this.#location,
      kept: shared?.kept ?? [],
      shows: shared?.shows ?? {},
      now: zonedNow(),
      level: this.headingLevel,
      drawn: Math.min(this.#cards.drawn, state.limit),
      fresh: this.#cards.fresh,
      settled: this.#cards.settled,
      images: this.images,
      sheet: this.#sheet,
      reply: this.#reply,
      kiosk: kioskAround(this),
      keptInTab: !!shared?.keptInTab,
      takeAlong: this.#takeAlong,
      readAloud: this.#readAloud,
      go: (change, how) => this.#go(change, how),
      back: () => this.#history.back() || this.#go({ view: 'results', offer: undefined }),
      address: (change) => this.#history.address({ ...state, ...change }),
      link: (change) => this.#link(change),
      keep: ({ id }) => shared && this.#keep(id, shared),
      contact: ({ id }, way) => this.dispatchEvent(new OfferContactEvent(id, way)),
      share: (title, change) => void this.#share(title, change),
      locate: (on) => void this.#locate(on),
      openSheet: (open) => {
        this.#sheet = open;
        this.requestUpdate();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-offer-finder': WijkOfferFinder;
  }
}
