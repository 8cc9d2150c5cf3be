/** A kiosk at work: who uses it, when it is wiped, what leaves it, and what keeps it going for a day. */
import { html, nothing, type CSSResult, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { watchPolicy } from '@wijkwijzer/feed';
import type { KioskAround } from '../parts/kiosk-around.ts';
import { loadPictograms } from '../parts/icons.ts';
import { hasStep, stepBack } from '../parts/page-history.ts';
import { IdleWatch } from './idle-watch.ts';
import { styles } from './kiosk.styles.ts';
import { renderDown, renderIdle, renderLose, renderScreen, type KioskTexts } from './kiosk-view.ts';
import { keepFresh } from './keep-fresh.ts';
import { renderOutgoing, type DrawCode, type Outgoing } from './outgoing-view.ts';
import { isText, ScreenKeys } from './screen-keys.ts';
import { holdPage } from './ways-out.ts';
import { wrapped as wrappedStyles } from './wrapped.styles.ts';

export type KioskHost = LitElement & KioskAround & { idle: number; warning: number; start: string };

/** Less is no time to read a sentence, or to answer (WCAG 2.2.1). */
const leastSeconds = 20;
/** Who writes a message, or moves the focus by other means than fingers and keys, gets this many seconds at least. */
const patientSeconds = 120;
/** Milliseconds after which a focus that moves was not moved by the last tap or key. */
const byOtherMeans = 3_000;
/** Milliseconds between two tries to reach the page again. */
const tryAgain = 10_000;

/** What begins a visit; a screen reader or a switch clicks without a finger. */
const beginnings = ['pointerdown', 'keydown', 'input', 'wheel', 'click'];
/** What shows that someone is still there. */
const signs = [...beginnings, 'pointermove', 'scroll', 'focusin'];

/** Keys that move within the question whether anyone is there, and don't answer it. */
const movingKeys = /^(Tab|Shift|Enter| |Arrow.*)$/;

export class KioskControl implements ReactiveController {
  readonly #host: KioskHost;
  readonly #wrapped: ReadonlySet<Element>;
  readonly #sheets = sheetsOf(wrappedStyles);
  readonly #keys = new ScreenKeys({
    texts: () => this.#texts,
    has: (field) => this.#host.contains(rootHostOf(field)),
    around: () => this.#host.renderRoot.querySelector('.wijk'),
  });
  readonly #idle = new IdleWatch({
    quiet: () => Math.max(leastSeconds, this.#host.idle || 0, this.#patient ? patientSeconds : 0),
    warning: () => this.#warningSeconds,
    onWarning: () => this.#host.requestUpdate(),
    onEnd: () => this.#wipe(),
  });
  /** The first screen. */
  readonly #start: string;
  readonly #isInside = (element: Element): boolean => this.#wrapped.has(element);
  #abort = new AbortController();
  #patient = false;
  /** When something was touched or pressed last. */
  #lastHand = 0;
  #out: Outgoing | undefined;
  /** A stray tap would take a message away: this is asked first. */
  #asksToLose = false;
  #drawCode: DrawCode | undefined;
  #texts: KioskTexts | undefined;
  #wiped = false;
  #down = false;

  constructor(host: KioskHost, wrapped: ReadonlySet<Element>) {
    this.#host = host;
    this.#wrapped = wrapped;
    const here = location.href;
    const start = URL.canParse(host.start, document.baseURI) ? new URL(host.start, document.baseURI) : undefined;
    this.#start = (start && /^https?:$/.test(start.protocol) ? start.href : here).replace(/#.*/, '');
    host.shadowRoot?.adoptedStyleSheets.push(...sheetsOf(styles), this.#keys.sheet);
    host.addController(this);
    forgetMail();
    void loadPictograms().then(() => host.requestUpdate());
  }

  get #warningSeconds(): number {
    return Math.max(leastSeconds, this.#host.warning || 0);
  }

  get inUse(): boolean {
    return this.#idle.running;
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const type of signs) addEventListener(type, this.#onSign, { capture: true, passive: true, signal });
    addEventListener('pagehide', () => this.#clear(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && location.replace(this.#start), { signal });
    addEventListener('focusin', this.#keys.onFocus, { signal });
    for (const element of this.#wrapped) this.dress(element);
    addEventListener('click', this.#keys.onClick, { signal });
    holdPage({
      signal,
      start: this.#start,
      prints: () => this.#host.printer,
      onOutgoing: (out) => this.#show(out),
      onBack: () => this.#back(),
      onWipe: () => this.#begin(),
    });
    keepFresh({
      signal,
      feeds: () => [...this.#wrapped].flatMap((element) => ('feed' in element ? String(element.feed) : [])),
      inUse: () => this.inUse || this.#wiped,
      draw: () => {
        for (const element of this.#wrapped) if ('requestUpdate' in element) (element as LitElement).requestUpdate();
      },
      renew: () => void reachable(this.#start).then((there) => there && !this.inUse && location.replace(this.#start)),
    });
    const stayAwake = () => {
      if ('wakeLock' in navigator) navigator.wakeLock.request('screen').catch(() => undefined);
    };
    stayAwake();
    // The browser lets go of it when the page is not seen.
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && stayAwake(), { signal });
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#idle.stop();
    this.#keys.close();
  }

  hostUpdated(): void {
    const open = { '#idle-dialog': this.#idle.left !== undefined, '#out-dialog': !!this.#out, '#lose-dialog': this.#asksToLose };
    for (const [selector, wanted] of Object.entries(open)) {
      const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>(selector);
      if (!dialog || dialog.open === wanted) continue;
      if (wanted) dialog.showModal();
      else dialog.close();
    }
  }

  /** Gives an element the sizes of the kiosk: what it shows is drawn by itself, and knows of no kiosk. */
  dress({ shadowRoot }: Element): void {
    if (!shadowRoot) return;
    for (const sheet of this.#sheets)
      if (!shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet);
    // A focus that moves within an element is heard in it alone.
    const { signal } = this.#abort;
    shadowRoot.addEventListener('focusin', this.#onSign, { passive: true, signal });
    shadowRoot.addEventListener('focusin', this.#keys.onFocus, { signal });
  }

  follow(onward: boolean): void {
    if (onward) void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector('.kiosk__view')?.scrollTo(0, 0));
    this.#host.requestUpdate();
  }

  render(t: KioskTexts): TemplateResult {
    this.#texts = t;
    if (this.#down) return renderDown(t);
    const { left } = this.#idle;
    const view = {
      t,
      fresh: !this.inUse,
      onward: hasStep(this.#isInside),
      back: () => this.#back(),
      again: () => this.#begin(),
      speak: (language: string) => this.#speak(language),
    };
    return html`${renderScreen(view)}
      <dialog
        class="kiosk__dialog"
        id="idle-dialog"
        role="alertdialog"
        aria-labelledby="idle"
        aria-describedby="idle-text idle-left"
        @close=${this.#onIdleClosed}
      >
        ${
          left === undefined
            ? nothing
            : renderIdle(
                t,
                left,
                this.#warningSeconds,
                () => this.#idle.touch(),
                () => this.#wipe(),
              )
        }
      </dialog>
      <dialog
        class="kiosk__dialog"
        id="lose-dialog"
        role="alertdialog"
        aria-labelledby="lose"
        aria-describedby="lose-text"
        @close=${() => this.#ask(false)}
      >
        ${
          this.#asksToLose
            ? renderLose(
                t,
                () => this.#ask(false),
                () => this.#wipe(),
              )
            : nothing
        }
      </dialog>
      <dialog class="kiosk__dialog" id="out-dialog" aria-labelledby="out" @close=${() => this.#show(undefined)}>
        ${this.#out ? renderOutgoing(t, this.#out, this.#drawCode, () => this.#show(undefined)) : nothing}
      </dialog>`;
  }

  readonly #onSign = (event: Event): void => {
    if (this.#wiped) return;
    const { type } = event;
    const target = event.composedPath()[0];
    if (type === 'pointerdown' || type === 'keydown') {
      this.#keys.notice(event, target);
      this.#lastHand = performance.now();
    }
    if (this.#idle.left !== undefined) return this.#answer(event);
    if (target instanceof HTMLTextAreaElement && target.value) this.#patient = true;
    // Nobody touched or pressed anything: a screen reader, a switch or a voice moved the focus, or clicked.
    if (/^(focusin|click)$/.test(type) && performance.now() - this.#lastHand > byOtherMeans) this.#patient = true;
    if (!this.inUse && !beginnings.includes(type)) return;
    const begins = !this.inUse;
    this.#idle.touch();
    if (begins) this.#host.requestUpdate();
  };

  /** To the question whether anyone is there: a touch answers it, also beside the buttons, and so does whoever types on. */
  #answer(event: Event): void {
    const button = event.composedPath().some((each) => each instanceof Element && each.matches('.kiosk__wipe, .kiosk__on'));
    if (event instanceof KeyboardEvent && movingKeys.test(event.key)) this.#idle.restart();
    else if (event instanceof KeyboardEvent || (event.type === 'pointerdown' && !button)) {
      this.#idle.touch();
      // At once: the letter that is on its way goes where the text is.
      this.#host.renderRoot.querySelector<HTMLDialogElement>('#idle-dialog')?.close();
    }
  }

  readonly #onIdleClosed = (): void => {
    // By Escape, or by a gesture of the browser's own.
    if (this.#idle.left !== undefined) this.#idle.touch();
  };

  #back(): void {
    stepBack(this.#isInside);
  }

  #speak(language: string): void {
    this.#host.lang = language;
  }

  #ask(asks: boolean): void {
    this.#asksToLose = asks;
    this.#host.requestUpdate();
  }

  /** Begins anew for who asks for it; a message that is being written is not lost by one tap. */
  #begin(): void {
    if (hasMessage(this.#wrapped)) this.#ask(true);
    else this.#wipe();
  }

  #show(out: Outgoing | undefined): void {
    this.#out = out;
    this.#host.requestUpdate();
    if (!out || this.#drawCode) return;
    // A file of its own: few ask for it. Without it there is the text.
    import('../parts/take-along-views.ts').then(
      ({ renderQrCode }) => {
        this.#drawCode = renderQrCode;
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }

  /** What anyone typed or looked for leaves the page at once, whatever comes next. */
  #clear(): void {
    this.#wiped = true;
    this.#idle.stop();
    this.#keys.close();
    this.#host.replaceChildren();
    this.#out = undefined;
    this.#asksToLose = false;
  }

  /** Begins anew, with nothing that was in the memory. A page that can't be fetched would leave a screen that nobody can use. */
  #wipe(): void {
    if (this.#wiped) return;
    this.#clear();
    this.#host.requestUpdate();
    const begin = async (): Promise<void> => {
      if (await reachable(this.#start)) return location.replace(this.#start);
      this.#down = true;
      this.#host.requestUpdate();
      setTimeout(() => void begin(), tryAgain);
    };
    void begin();
  }
}

/** Composed styles as sheets that can be shared by several roots. */
const sheetsOf = ({ styleSheet }: CSSResult): CSSStyleSheet[] => (styleSheet ? [styleSheet] : []);

/** A browser keeps the last address that a field for e-mail was checked with, longer than the page of it lives: another takes its place. */
function forgetMail(): void {
  const field = document.createElement('input');
  field.type = 'email';
  field.value = 'a@b.nl';
  field.checkValidity();
}

/** Whether something stands in a form for a message; what was sent stands in none. */
const hasMessage = (elements: ReadonlySet<Element>): boolean =>
  [...elements].some(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('textarea, form:has(textarea) input') ?? [])].some((field) => isText(field) && field.value),
  );

/** What stands in the page itself, for what may stand in shadow roots. */
function rootHostOf(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? rootHostOf(root.host) : node;
}

/** Whether a page can be fetched now. A policy that forbids to ask says nothing about it. */
async function reachable(url: string): Promise<boolean> {
  if (!url.startsWith('http') || ('serviceWorker' in navigator && navigator.serviceWorker.controller)) return true;
  const policy = watchPolicy(url);
  try {
    return (await fetch(url, { cache: 'no-cache' })).ok;
  } catch {
    await new Promise((told) => setTimeout(told));
    return policy.refused;
  } finally {
    policy.stop();
  }
}
