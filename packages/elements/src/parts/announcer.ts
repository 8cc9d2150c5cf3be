/** Says what changed to people who use a screen reader: one polite region, a moment after the last change. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Milliseconds of quiet before something is said, so that typing is not talked over. */
const quiet = 700;

export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (text === this.#text) return;
      this.#text = text;
      this.#host.requestUpdate();
    }, quiet);
  }

  /** What is said next is said, also when it is the same as the last. */
  forget(): void {
    this.#text = '';
  }

  render(): TemplateResult {
    return html`<p class="vh" role="status">${this.#text}</p>`;
  }
}
