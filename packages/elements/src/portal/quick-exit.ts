/** Leaving at once, for who may not be seen here: what is on the screen goes, then the page, and Back leads to what was before it. */
import { safeUrl } from '@wijkwijzer/feed';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The weather: nobody wonders why someone looks at it. */
export const neutralPage = 'https://www.knmi.nl/';

/** Shift, so many times within so many milliseconds and with no other key between, is no way of typing. */
const presses = 3;
const within = 2_000;

interface Leaver extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly quickExitTo: string;
}

export class QuickExit implements ReactiveController {
  readonly #host: Leaver;
  readonly #isOn: () => boolean;
  readonly #forget: () => void;
  #pressed: number[] = [];

  constructor(host: Leaver, isOn: () => boolean, forget: () => void) {
    this.#host = host;
    this.#isOn = isOn;
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey, true);
  }

  readonly leave = (): void => {
    const { quickExitTo, renderRoot } = this.#host;
    // A page stays in sight until the next one answers, and on a slow line that takes long: this lies over all of it meanwhile.
    const veil = document.createElement('dialog');
    veil.className = 'veil';
    renderRoot.append(veil);
    veil.showModal();
    this.#forget();
    location.replace(webAddress(quickExitTo) ?? neutralPage);
  };

  readonly #onKey = ({ key, repeat }: KeyboardEvent): void => {
    if (repeat || !this.#isOn()) return;
    const now = performance.now();
    this.#pressed = key === 'Shift' ? [...this.#pressed.filter((at) => now - at < within), now] : [];
    if (this.#pressed.length >= presses) this.leave();
  };
}

/** An address as it stands in an attribute, relative to the page. */
function webAddress(text: string): string | undefined {
  if (!text.trim() || !URL.canParse(text, document.baseURI)) return undefined;
  const href = safeUrl(new URL(text, document.baseURI).href);
  return href?.startsWith('http') ? href : undefined;
}
