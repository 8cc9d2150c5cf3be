/**
 * Dresses an element in the house style of its page: reads the tokens at its place once, and again when the page changes its
 * style. The result stands in a style sheet of the element's own, so that nothing of the page is touched.
 */
import type { LitElement, ReactiveController } from 'lit';
import { around, readTheme } from './read-theme.ts';

const told = new Set<string>();

/** Where sites say which theme they wear. */
const attributeFilter = ['class', 'style', 'lang', 'data-theme', 'data-color-scheme', 'data-mode', 'data-bs-theme'];

export class ThemeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  #planned = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const element of around(this.#host)) this.#observer.observe(element, { attributeFilter });
    this.#scheme.addEventListener('change', this.#soon);
    // Load events don't bubble, but they can be captured.
    document.addEventListener('load', this.#onChange, true);
    if (this.#host.hasUpdated) this.#soon();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#scheme.removeEventListener('change', this.#soon);
    document.removeEventListener('load', this.#onChange, true);
    cancelAnimationFrame(this.#planned);
  }

  /** The first time, before anything is drawn: it never shows in two styles, and the browser works them out only once. */
  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    if (!root || root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#read();
  }

  readonly #soon = (): void => {
    cancelAnimationFrame(this.#planned);
    this.#planned = requestAnimationFrame(() => this.#read());
  };

  readonly #observer = new MutationObserver(this.#soon);

  /** A style sheet that came late. */
  readonly #onChange = ({ target }: Event): void => {
    if (/^(link|style)$/.test((target as Element).localName)) this.#soon();
  };

  #read(): void {
    // What a portal read, the elements inside inherit; there they may be out of sight, where browsers know no colors.
    if ((this.#host.getRootNode() as Partial<ShadowRoot>).host?.localName === 'wijk-portal') return;
    const { properties, rejected } = readTheme(this.#host);
    this.#sheet.replaceSync(':host{}');
    const { style } = this.#sheet.cssRules[0] as CSSStyleRule;
    // One by one and as values: no token can bring a rule of its own.
    for (const [name, value] of Object.entries(properties)) style.setProperty(`--wijk-theme-${name}`, value);
    const lines = rejected.map(({ token, value, reason }) => `${token}: ${value} (${reason})`);
    const line = [...new Set(lines)].join('; ');
    if (!line || told.has(line)) return;
    told.add(line);
    console.info(`Wijkwijzer: colors or fonts of this page that can't be used: ${line}.`);
  }
}
