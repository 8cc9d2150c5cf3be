import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { zonedNow, type Feed, type Offer } from '@wijkwijzer/feed';
import { addDangerSigns, danger, locate, type Filters, type Place, type SearchAnswer } from '@wijkwijzer/search';
import { OfferContactEvent, OfferKeepEvent, OfferSelectEvent, type ContactWay } from '../events/finder-events.ts';
import { sharedFeed, type ReadyFeed, type SharedFeed } from '../feed-store.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { Announcer } from '../parts/announcer.ts';
import { base } from '../parts/base.styles.ts';
import { icon, loadPictograms } from '../parts/icons.ts';
import { dayText } from '../parts/offer-facts.ts';
import { properties } from '../theme/properties.styles.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import { renderDanger, renderDangerLine } from './danger-note.ts';
import { FinderHistory } from './finder-history.ts';
import { asksNothing, pageSize, startState, type FinderState } from './finder-state.ts';
import type { FinderView } from './finder-view.ts';
import { renderKept } from './kept-view.ts';
import { styles } from './offer-finder.styles.ts';
import { renderOffer } from './offer-view.ts';
import { renderResults } from './results-view.ts';
import { renderStart } from './start-view.ts';
import type * as WebmasterLines from './webmaster-lines.ts';

/** Cards that stand at once; the rest of a page of cards follows in idle time. */
const firstCards = 6;
/** From this many letters on, typing gives results. */
const enoughLetters = 2;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 50);
};

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
  static override styles = [properties, base, styles];

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

  #state: FinderState = startState;
  #ready: ReadyFeed | undefined;
  #shared: SharedFeed | undefined;
  /** The answer to no question at all: what there is. */
  #everything: SearchAnswer | undefined;
  #answer: SearchAnswer | undefined;
  #drawn = firstCards;
  /** The first cards have been painted: what stands beside them follows, once and for all. */
  #settled = false;
  #sheet = false;
  #hadFocus = false;
  #reply = '';
  #location: Place | 'failed' | undefined;
  /** What takes the focus after a render: an element by its id, or the link on a card, by its offer or its place in the list. */
  #focus: { id?: string; offer?: string | undefined; card?: number } | undefined;

  readonly #messages = new MessagesController(this);
  readonly #theme = new ThemeController(this);
  readonly #announcer = new Announcer(this);
  readonly #history = new FinderHistory(this, (state) => this.#travel(state));
  readonly #load = new Task(this, {
    args: () => [this.feed],
    task: async ([address], { signal }) => {
      if (!address) throw new Error('no feed');
      this.#share(sharedFeed(address));
      return this.#shared?.load(signal, this.#state.words !== '');
    },
    onComplete: (ready) => this.#receive(ready),
    onError: (error) => {
      // Leaving the page is no failure.
      if (!this.isConnected) return;
      this.#ready = undefined;
      this.#tell('error', (lines) => lines.explainFailure(error, this.feed));
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#open();
    void this.#loadExtras();
    this.#shared?.addEventListener('change', this.#onShared);
    // The request was aborted when the element left; it is asked again where it is put back.
    if (this.hasUpdated && !this.#ready) void this.#load.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load.abort();
    this.#shared?.removeEventListener('change', this.#onShared);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const presets = ['theme', 'route', 'neighborhood', 'postcode', 'words', 'urlState'] as const;
    if (presets.some((name) => changed.has(name))) this.#open();
    this.#hadFocus = !!this.shadowRoot?.activeElement;
  }

  protected override updated(): void {
    this.#drawRest();
    // What had the focus may be gone, as a wish is that was taken away: it never falls back to the page.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#focus ??= { id: 'results' };
    this.#moveFocus();
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && dialog.open !== this.#sheet) {
      if (this.#sheet) dialog.showModal();
      else dialog.close();
    }
  }

  /** What may come a moment after the first paint; without it the element works. */
  async #loadExtras(): Promise<void> {
    await new Promise<void>(whenIdle);
    const signs = import('@wijkwijzer/search/danger-english.js').then(({ english }) => addDangerSigns(english));
    await Promise.allSettled([signs, loadPictograms()]);
    if (this.isConnected) this.requestUpdate();
  }

  /** State at the start of a visit: from the history entry or the address, else from the attributes. */
  #open(): void {
    this.#state = this.#begin(this.#history.open(this.urlState));
    this.#ask();
  }

  #begin(remembered: Partial<FinderState> | undefined): FinderState {
    const ids = (text: string): string[] =>
      text
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean);
    const filters = {
      ...(this.theme ? { themes: ids(this.theme) } : {}),
      ...(this.route ? { routes: ids(this.route) } : {}),
      ...(this.neighborhood ? { neighborhood: this.neighborhood } : {}),
    } as Filters;
    const preset: FinderState = { ...startState, words: this.words, postcode: this.postcode, filters };
    const view = asksNothing(preset) ? 'start' : 'results';
    return { ...preset, view, ...remembered };
  }

  #share(shared: SharedFeed): void {
    this.#shared?.removeEventListener('change', this.#onShared);
    this.#shared = shared;
    shared.addEventListener('change', this.#onShared);
  }

  #receive(ready: ReadyFeed | undefined): void {
    if (!ready) return;
    this.#ready = ready;
    this.#everything = ready.index.search({ limit: pageSize });
    const { keep } = this.#state;
    if (keep?.length && this.#shared) this.#shared.kept = [...new Set([...this.#shared.kept, ...keep])];
    const { problems } = ready;
    if (problems.length) this.#tell('info', (lines) => lines.explainProblems(problems, this.feed));
    this.#ask();
  }

  /** Tells the webmaster, in sentences that are fetched only now. */
  #tell(level: 'error' | 'info', line: (lines: typeof WebmasterLines) => string): void {
    import('./webmaster-lines.ts').then(
      (lines) => console[level](line(lines)),
      (error: unknown) => console[level]('Wijkwijzer: the feed', error),
    );
  }

  readonly #onShared = (): void => this.#ask();

  /** The answer is worked out anew at the next render. */
  #ask(): void {
    this.#answer = undefined;
    this.requestUpdate();
  }

  #go(change: Partial<FinderState>, how: 'push' | 'replace' = 'push'): void {
    const before = this.#state;
    this.#state = { ...before, limit: pageSize, ...change };
    this.#reply = '';
    this.#history.remember(this.#state, how);
    if (change.view && how === 'push') this.#arrive(before);
    if (change.limit && change.limit > before.limit) this.#focus = { card: this.#drawn };
    else if (change.view !== 'offer' && change.view !== 'kept') this.#drawn = firstCards;
    if (change.view === 'offer' && change.offer) this.dispatchEvent(new OfferSelectEvent(change.offer));
    this.#ask();
  }

  #travel(state: Partial<FinderState> | undefined): void {
    const before = this.#state;
    this.#state = this.#begin(state);
    this.#sheet = false;
    this.#arrive(before);
    this.#ask();
  }

  /** A new view takes the focus at its heading, as a new page would; the list at the offer one comes from. */
  #arrive(before: FinderState): void {
    const { view } = this.#state;
    if (view === 'start') this.#focus = { id: 'question' };
    else if (view === 'results') this.#focus = { id: 'results', offer: before.view === 'offer' ? before.offer : undefined };
    else this.#focus = { id: view };
  }

  #moveFocus(): void {
    const focus = this.#focus;
    if (!focus || !this.#ready) return;
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('.cards .offer-link')];
    // The first of the new cards may still be drawn in a moment.
    if (focus.card !== undefined && !links[focus.card]) return;
    this.#focus = undefined;
    const isLeft = (link: HTMLElement): boolean => link.closest<HTMLElement>('.card')?.dataset.offer === focus.offer;
    const link = focus.card === undefined ? focus.offer && links.find(isLeft) : links[focus.card];
    const target = link || (focus.id && this.renderRoot.querySelector<HTMLElement>(`#${focus.id}`));
    if (!target) return;
    target.focus({ preventScroll: true });
    if (link) link.scrollIntoView({ block: 'nearest' });
    else if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  #drawRest(): void {
    const asked = Math.min(this.#state.limit, this.#answer?.hits.length ?? 0);
    if (this.#drawn >= asked && (this.#settled || !this.#answer)) return;
    whenIdle(() => {
      this.#settled = true;
      this.#drawn = Math.max(this.#drawn, asked);
      if (this.isConnected) this.requestUpdate();
    });
  }

  #near({ feed }: ReadyFeed): Place | undefined {
    if (typeof this.#location === 'object') return this.#location;
    const { postcode, filters } = this.#state;
    if (postcode) return locate(feed, postcode)?.place;
    const { latitude, longitude } = feed.neighborhoods.find(({ id }) => id === filters.neighborhood) ?? {};
    return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  }

  #locate(on: boolean): void {
    this.#location = undefined;
    if (on) {
      navigator.geolocation.getCurrentPosition(
        ({ coords: { latitude, longitude } }) => {
          this.#location = { latitude, longitude };
          this.#ask();
        },
        () => {
          this.#location = 'failed';
          this.#ask();
        },
        { maximumAge: 600_000, timeout: 15_000 },
      );
    }
    this.#ask();
  }

  #keep(offer: Offer): void {
    const shared = this.#shared;
    if (!shared) return;
    const kept = shared.kept.includes(offer.id);
    shared.kept = kept ? shared.kept.filter((id) => id !== offer.id) : [...shared.kept, offer.id];
    this.dispatchEvent(new OfferKeepEvent(offer.id, !kept));
  }

  #print(): void {
    const part = this.renderRoot.querySelector('.wijk');
    const root = this.shadowRoot;
    if (!part || !root) return;
    // A file of its own: few print. Where it can't be fetched, the whole page is printed.
    import('../parts/print.ts').then(
      ({ printPart }) => printPart(part, root, root.adoptedStyleSheets),
      () => print(),
    );
  }

  async #shareLink(title: string, change: Partial<FinderState>): Promise<void> {
    const url = this.#history.address({ ...startState, ...change }) ?? location.href;
    try {
      if ('share' in navigator) await navigator.share({ title, url });
      else {
        await (navigator as Navigator).clipboard.writeText(url);
        this.#answerTap(this.#messages.messages.linkCopied);
      }
    } catch (error) {
      // Closing the browser's own share sheet is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.#answerTap(this.#messages.messages.linkNotCopied);
    }
  }

  #answerTap(reply: string): void {
    this.#reply = reply;
    this.#announcer.say(reply);
    this.requestUpdate();
  }

  readonly #onInput = (event: InputEvent): void => {
    const words = (event.target as HTMLInputElement).value;
    const { view } = this.#state;
    const asks = words.trim().length >= enoughLetters;
    if (view === 'start') {
      // A letter or two is no question yet, and no step to go back to.
      if (!asks) this.#state = { ...this.#state, words };
      else this.#go({ words, exact: false, view: 'results' }, 'push');
      this.#focus = undefined;
      this.requestUpdate();
    } else if (view === 'results' && asksNothing({ ...this.#state, words }))
      this.#go({ words, exact: false, view: 'start' }, 'replace');
    else this.#go({ words, exact: false }, 'replace');
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const from = this.#state.view;
    this.#go({ view: 'results' }, from === 'results' ? 'replace' : 'push');
    this.#focus = { id: 'results' };
  };

  readonly #onClear = (): void => {
    const view = asksNothing({ ...this.#state, words: '' }) ? 'start' : 'results';
    this.#go({ words: '', view }, 'replace');
    this.#focus = { id: 'question' };
  };

  protected override render(): TemplateResult {
    const { messages: t } = this.#messages;
    const { view } = this.#state;
    const asking = view === 'start' || view === 'results';
    return html`<div class="wijk" part="base" lang=${t.language} dir=${t.dir}>
      <div class="finder stack">
        ${asking || !this.#ready ? this.#renderQuestion() : nothing}
        ${this.#ready ? this.#renderView(this.#ready) : this.#load.status === TaskStatus.ERROR ? this.#renderFailure() : this.#renderLoading()}
      </div>
      ${this.#announcer.render()}
    </div>`;
  }

  #renderQuestion(): TemplateResult {
    const { messages: t } = this.#messages;
    const { view, words } = this.#state;
    const start = view === 'start';
    return html`<form class="ask ${start ? 'panel' : ''}" role="search" part="search" @submit=${this.#onSubmit}>
        <label class="label" for="question">${t.ask}</label>
        ${start ? html`<p class="hint" id="question-hint">${t.askHint}</p>` : nothing}
        <div class="search">
          <span class="search__box">
            ${icon('search')}
            <input
              class="input"
              id="question"
              type="search"
              autocomplete="off"
              maxlength="500"
              aria-describedby=${start ? 'question-hint' : nothing}
              .value=${words}
              @input=${this.#onInput}
            />
            ${
              words
                ? html`<button type="button" class="icon-btn search__clear" aria-label=${t.clear} @click=${this.#onClear}>
                    ${icon('x')}
                  </button>`
                : nothing
            }
          </span>
          <button class="btn btn--main">${t.search}</button>
        </div>
        ${start ? renderDangerLine(t) : nothing}
      </form>
      ${renderDanger(t, this.headingLevel, words, this.#ready?.feed)}`;
  }

  #renderLoading(): TemplateResult {
    return html`<p class="soft" role="status">${this.#messages.messages.loading}</p>`;
  }

  #renderFailure(): TemplateResult {
    const { messages: t } = this.#messages;
    return html`<div class="note note--notice">
        ${icon('alert-triangle')}
        <div class="stack">
          <p><strong>${t.failed}</strong> ${t.failedAdvice}</p>
          <p>
            <button type="button" class="btn" @click=${() => void this.#load.run()}>${icon('refresh')}${t.retry}</button>
          </p>
        </div>
      </div>
      <slot></slot>`;
  }

  #renderView(ready: ReadyFeed): TemplateResult {
    const view = this.#view(ready);
    const { t, state } = view;
    if (state.view === 'results') {
      const alarm = danger(state.words, ready.feed.emergency).length > 0;
      this.#announcer.say(alarm ? `${t.danger} ${t.call112}. ${t.announce(view.answer.total)}` : t.announce(view.answer.total));
    } else this.#announcer.say('');
    const render = { start: renderStart, results: renderResults, offer: renderOffer, kept: renderKept }[state.view];
    return html`${ready.stale ? this.#renderOldCopy(ready.feed) : nothing}${render(view)}`;
  }

  #renderOldCopy(feed: Feed): TemplateResult {
    const { messages: t } = this.#messages;
    const text = t.oldCopy(feed.updated ? dayText({ t, feed }, feed.updated) : '');
    return html`<p class="note note--notice">${icon('hourglass')}<span>${text}</span></p>`;
  }

  #view(ready: ReadyFeed): FinderView {
    const { feed, index } = ready;
    const state = this.#state;
    const near = this.#near(ready);
    const { words, exact, filters, sort, limit } = state;
    // The start screen asks nothing yet, whatever is being typed; so does a list without any wish.
    const everything = state.view === 'start' || (asksNothing(state) && !near && sort === 'fit' && limit === pageSize);
    this.#answer ??=
      (everything && this.#everything) || index.search({ words, exact, filters, sort, limit, ...(near ? { near } : {}) });
    const location = this.#location === undefined ? 'off' : this.#location === 'failed' ? 'failed' : 'on';
    return {
      t: this.#messages.messages,
      feed,
      index,
      state,
      answer: this.#answer,
      everything: (this.#everything ?? this.#answer).counts,
      near,
      location,
      kept: this.#shared?.kept ?? [],
      now: zonedNow(),
      level: this.headingLevel,
      drawn: Math.min(this.#drawn, limit),
      settled: this.#settled,
      images: this.images,
      sheet: this.#sheet,
      reply: this.#reply,
      go: (change, how) => this.#go(change, how),
      back: () => this.#history.back() || this.#go({ view: 'results', offer: undefined }, 'push'),
      address: (change) => this.#history.address({ ...state, ...change }),
      keep: (offer) => this.#keep(offer),
      contact: (offer, way: ContactWay) => this.dispatchEvent(new OfferContactEvent(offer.id, way)),
      print: () => this.#print(),
      share: (title, change) => void this.#shareLink(title, change),
      locate: (on) => this.#locate(on),
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
