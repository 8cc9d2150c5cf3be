/** A portal at work: which part is open, what is taken along from one to another, and that nothing stays behind after a quick exit. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { FeedController } from '../feed-controller.ts';
import type { Messages } from '../messages/nl.ts';
import { portal as dutch } from '../messages/nl/portal.ts';
import { presetState } from '../offer-finder/finder-state.ts';
import { loadPictograms } from '../parts/icons.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { kioskAround } from '../parts/kiosk-around.ts';
import { pageHistory, stepBack, type StepKind } from '../parts/page-history.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { renderBar, renderTraces } from './bar-view.ts';
import { readBefore, searchedBefore, type Carried } from './carry-over.ts';
import { renderParts } from './parts-view.ts';
import { fromAddress, toAddress, wayOf, ways, type PortalState, type Way } from './portal-state.ts';
import type { Offered, PassedOn, PortalTexts, PortalView } from './portal-view.ts';
import { QuickExit } from './quick-exit.ts';
import { renderStart, renderWays } from './start-view.ts';

export interface PortalHost extends LitElement, PassedOn {
  start: string;
  urlState: string;
  quickExit: boolean;
  quickExitTo: string;
}

export class PortalControl implements ReactiveController {
  readonly #host: PortalHost;
  readonly #feed: FeedController;
  #state: PortalState = { part: 'start' };
  #urlState: string | undefined;
  readonly #opened = new Set<Way>();
  /** What had the focus in each part when another came before it. */
  readonly #places = new Map<string, HTMLElement>();
  /** Id of the offer that was opened last. */
  #offer: string | undefined;
  /** What was offered once, and taken or not, is not offered again. */
  readonly #settled = new Set<string>();
  #gone = false;
  #t = dutch as PortalTexts;

  readonly #exit: QuickExit;
  readonly #moveFocus;
  readonly #history;

  constructor(host: PortalHost, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
    this.#moveFocus = keepFocus(
      host,
      ways.map((way) => `.part:not([hidden]) > #${way}`),
    );
    this.#history = pageHistory<PortalState>(host, {
      toAddress,
      fromAddress: (address, parameter) => fromAddress(address, parameter, host.urlState),
      onTravel: (state) => this.#travel(state),
    });
    this.#exit = new QuickExit(
      host,
      () => this.#canLeave,
      () => this.#forget(),
    );
    host.addController(this);
    host.renderRoot.addEventListener('wijk-show', (event) => this.#onShow(event));
    host.addEventListener('wijk-offer-select', ({ offerId }) => (this.#offer = offerId));
    host.addEventListener('wijk-request-sent', () => this.#settle());
    host.renderRoot.addEventListener('keyup', (event) => (event as KeyboardEvent).key === 'Tab' && this.#uncover());
    whenIdle(() => void loadPictograms().then(() => host.requestUpdate()));
  }

  hostConnected(): void {
    this.#urlState = undefined;
    this.#gone = false;
  }

  hostUpdate(): void {
    const { urlState, start } = this.#host;
    const wanted = this.#inMemory ? 'none' : urlState;
    if (wanted === this.#urlState) return;
    this.#urlState = wanted;
    const remembered = this.#history.open(wanted === 'none' ? wanted : `${wanted}portal`);
    this.#state = { part: wayOf(start) ?? 'start', ...remembered };
  }

  /** On a shared screen, and for who has to leave quickly, a visit leaves no steps in the browser. */
  get #inMemory(): boolean {
    return this.#host.quickExit || this.#host.urlState === 'none' || !!kioskAround(this.#host);
  }

  /** Out of a kiosk nothing leads to another page. */
  get #canLeave(): boolean {
    return this.#host.quickExit && !kioskAround(this.#host);
  }

  render(messages: Messages): TemplateResult | typeof nothing {
    if (this.#gone) return nothing;
    const t = (this.#t = { ...dutch, ...messages });
    const view = this.#view(t);
    const { part } = this.#state;
    // A kiosk has a Back of its own.
    const back = this.#inMemory && part !== 'start' && !kioskAround(this.#host) ? () => this.#back() : undefined;
    return html`${renderBar({ t, back, leave: this.#canLeave ? this.#exit.leave : undefined })}
      <div class="portal">
        ${this.#canLeave ? renderTraces(t) : nothing} ${view.intro ? html`<slot name="intro"></slot>` : nothing}
        ${part === 'start' ? (this.#feed.failed ? this.#feed.render(t, () => nothing) : renderStart(view)) : renderWays(view)}
        ${renderParts(view)}
        <slot name="footer"></slot>
      </div>`;
  }

  #view(t: PortalTexts): PortalView {
    const host = this.#host;
    const { part } = this.#state;
    const { ready } = this.#feed;
    if (part !== 'start') this.#opened.add(part);
    // The others too, once there is time: they can be asked to show something only when they are there.
    if (ready && this.#opened.size < ways.length) whenIdle(() => this.#openAll());
    return {
      t,
      given: host,
      state: this.#state,
      ways: ways.filter((way) => way !== 'people' || !ready || ready.feed.supporters.length || part === way),
      opened: this.#opened,
      urlState: this.#inMemory ? 'none' : host.urlState,
      private: this.#inMemory,
      hasPrivacySlot: [...host.children].some(({ slot }) => slot === 'privacy'),
      intro: part === (wayOf(host.start) ?? 'start'),
      offered: this.#offered(),
      address: (state) => this.#history.address(state),
      go: (state) => this.#go(state),
    };
  }

  #openAll(): void {
    if (!this.#host.isConnected || this.#gone) return;
    for (const way of ways) this.#opened.add(way);
    this.#host.requestUpdate();
  }

  #go(state: PortalState, how: StepKind = 'push'): void {
    if (state.part === this.#state.part) return;
    this.#arrive(state);
    this.#history.remember(state, how);
    this.#moveFocus(`#${state.part}`);
  }

  #arrive(state: PortalState): void {
    const focused = deepFocus(this.#host);
    if (focused) this.#places.set(this.#state.part, focused);
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** As the browser does: the focus returns to where it was. */
  #travel(state: Partial<PortalState> | undefined): void {
    this.#arrive({ part: wayOf(this.#host.start) ?? 'start', ...state });
    const place = this.#places.get(this.#state.part);
    if (!place?.isConnected) return this.#moveFocus(`#${this.#state.part}`);
    this.#moveFocus();
    void this.#host.updateComplete.then(() => place.focus());
  }

  #back(): void {
    const { renderRoot } = this.#host;
    const isInside = (each: Element): boolean => each === this.#host || each.getRootNode() === renderRoot;
    if (!stepBack(isInside)) this.#go({ part: 'start' }, 'replace');
  }

  /** An element inside was asked for by another: what it shows is what was wished, and needs no further question. */
  #onShow(event: Event): void {
    const part = { 'wijk-offer-finder': ways[0], 'wijk-supporter-picker': ways[1], 'wijk-contact-form': ways[2] }[
      (event.target as Element).localName
    ];
    if (!part || part === this.#state.part) return;
    event.preventDefault();
    this.#moveFocus();
    this.#arrive({ part });
    this.#history.remember(this.#state, 'push');
    this.#settle();
  }

  #settle(): void {
    const found = this.#carried();
    if (found) this.#settled.add(found.key);
    this.#host.requestUpdate();
  }

  /** What may be taken along to the part that is open. */
  #carried(): Carried | undefined {
    const { ready, shared } = this.#feed;
    if (!ready || !shared) return undefined;
    const speech = { t: this.#t, feed: ready.feed };
    const { part } = this.#state;
    if (part === 'people') return searchedBefore(speech, shared.shows, presetState(this.#host));
    if (part === 'contact' && !shared.chosen) return readBefore(speech, shared.shows, this.#offer);
    return undefined;
  }

  #offered(): Offered | undefined {
    const found = this.#carried();
    if (!found || this.#settled.has(found.key)) return undefined;
    return {
      ...found,
      take: () => {
        this.#settle();
        found.take();
      },
      leave: () => {
        this.#settle();
        this.#moveFocus(`#${this.#state.part}`);
      },
    };
  }

  /** Nobody who looks at this page after all finds anything in it. */
  #forget(): void {
    this.#gone = true;
    this.#opened.clear();
    this.#places.clear();
    this.#settled.clear();
    this.#offer = undefined;
    this.#feed.shared?.forget();
    this.#host.requestUpdate();
  }

  /** What Tab leads to comes out from under the bar. */
  #uncover(): void {
    const bar = this.#host.renderRoot.querySelector('.bar');
    const focused = deepFocus(this.#host);
    if (!bar || !focused || bar.contains(focused)) return;
    const [over, under] = [bar, focused].map((each) => each.getBoundingClientRect());
    if (over && under && under.top < over.bottom && under.bottom > over.top) focused.scrollIntoView({ block: 'center' });
  }
}

function deepFocus(host: Element): HTMLElement | undefined {
  let at = host.shadowRoot?.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : undefined;
}
