/** Which language an element speaks: that of its nearest ancestor with `lang`, when we have the messages for it, else Dutch. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nl, type Messages } from './nl.ts';

/** Dutch is built in; each other language is a file of its own that loads when it is asked for. */
const languages: Record<string, () => Promise<Messages>> = {
  nl: () => Promise.resolve(nl),
  en: () => import('./en.ts').then((module) => module.en),
  tr: () => import('./tr.ts').then((module) => module.tr),
  ar: () => import('./ar.ts').then((module) => module.ar),
};

/** What can be chosen, in the order in which it is offered. */
export const languageTags: readonly string[] = Object.keys(languages);

/** The `lang` around an element, through shadow roots; '' when none is set. */
export function languageAround(element: Element): string {
  const around = element.closest('[lang]');
  if (around) return around.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : '';
}

export class MessagesController implements ReactiveController {
  messages = nl;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => void this.#follow());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const attributes = { attributes: true, attributeFilter: ['lang'] };
    this.#observer.observe(this.#host, attributes);
    this.#observer.observe(document.documentElement, attributes);
    const around = this.#host.closest('[lang]');
    if (around) this.#observer.observe(around, attributes);
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #follow(): Promise<void> {
    const wanted = languageAround(this.#host).slice(0, 2).toLowerCase();
    // A language file that can't be fetched is no reason to say nothing: Dutch is always there.
    const messages = await (languages[wanted] ?? languages.nl)?.().catch(() => nl);
    if (!messages || messages === this.messages) return;
    this.messages = messages;
    this.#host.requestUpdate();
  }
}
