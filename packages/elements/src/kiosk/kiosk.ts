import { html, LitElement, type TemplateResult } from 'lit';
import { languageAround, MessagesController } from '../messages/messages-controller.ts';
import { base } from '../parts/base.styles.ts';
import type { KioskAround } from '../parts/kiosk-around.ts';
import { properties } from '../theme/properties.styles.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import type * as Views from './kiosk-views.ts';

/**
 * @summary A screen that all use, as in a library: large, in four languages, with its own keyboard, without a way out, and wiped
 * after everyone. It is the whole page, and wraps what is shown on it.
 * @element wijk-kiosk
 *
 * @slot - What the kiosk shows: a finder, a picker, a form, a portal.
 * @slot brand - Whose screen it is: a logo with a name.
 *
 * @csspart base - Everything the kiosk shows.
 * @csspart foot - The row at the bottom: danger and languages, Back and start again.
 *
 * @cssprop --wijk-font-size - Size of running text, 32px unless set: right for a screen of 1080 pixels wide.
 * @cssprop --wijk-target - Height of buttons, 96px unless set; what is tapped is never lower than 84px.
 * @cssprop --wijk-action - Color of buttons; goes with --wijk-action-ink and --wijk-action-hover.
 * @cssprop --wijk-surface-soft - Background of the screen.
 * @cssprop --wijk-font - Font of running text; --wijk-font-heading of headings.
 */
export class WijkKiosk extends LitElement implements KioskAround {
  static override styles = [properties, base];

  static override properties = {
    idle: { type: Number },
    warning: { type: Number },
    start: {},
    printer: { type: Boolean },
  };

  /** Seconds that nobody touches anything before the screen asks whether anyone is there; 20 at least. */
  idle = 90;
  /** Seconds to answer before all is wiped; 20 at least. */
  warning = 30;
  /** Address of the first screen; the address of the page itself unless set. */
  start = '';
  /** There is a printer beside the screen: elements offer to print. */
  printer = false;

  readonly #messages = new MessagesController(this);
  readonly #theme = new ThemeController(this);
  /** What stands in it, also inside other elements. */
  readonly #wrapped = new Set<Element>();
  #views: typeof Views | undefined;
  #control: Views.KioskControl | undefined;

  /** Somebody used the screen since it was wiped: a page that brings something new waits until that is over. */
  get inUse(): boolean {
    return !!this.#control?.inUse;
  }

  override connectedCallback(): void {
    // What it wraps follows the language that is chosen here, so it has to be said here from the start.
    if (!this.lang) this.lang = languageAround(this) || 'nl';
    super.connectedCallback();
    if (!this.#views) void this.#begin();
  }

  /** A file of its own: few pages are a kiosk. Until it is there nothing is shown: nothing would be wiped. */
  async #begin(): Promise<void> {
    try {
      this.#views = await import('./kiosk-views.ts');
      this.#control = new this.#views.KioskControl(this, this.#wrapped);
      this.requestUpdate();
    } catch (error) {
      console.error('Wijkwijzer: <wijk-kiosk> shows nothing without wijkwijzer-kiosk-views.js beside the script.', error);
    }
  }

  takeIn(element: Element): void {
    for (const [name, value] of Object.entries({ 'url-state': 'none', 'shared-device': '' })) element.setAttribute(name, value);
    this.#wrapped.add(element);
    this.#control?.dress(element);
  }

  follow(onward: boolean): void {
    this.#control?.follow(onward);
  }

  protected override render(): TemplateResult {
    const { messages: t } = this.#messages;
    // Out of sight, but on the page: an element reads the house style where it stands.
    const hidden = html`<div class="vh" inert><slot></slot></div>`;
    return html`<div class="wijk" part="base" lang=${t.language} dir=${t.dir}>
      ${this.#views ? this.#control?.render(this.#views.texts(t)) : hidden}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-kiosk': WijkKiosk;
  }
}
