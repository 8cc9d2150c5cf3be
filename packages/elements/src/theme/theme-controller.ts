/**
 * Dresses an element in the house style of its page: reads the tokens once from the computed style of its place, and again when
 * the page changes its style. The result stands in a style sheet of the element's own, so the page's DOM is not touched.
 */
import type { LitElement, ReactiveController } from 'lit';
import { parseColor, type Color } from './contrast.ts';
import { pickTheme, type Theme } from './pick-theme.ts';

const told = new Set<string>();

export class ThemeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #observer = new MutationObserver(() => this.#soon());
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  #planned = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const attributes = {
      attributes: true,
      attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme', 'data-bs-theme'],
    };
    for (let each: Element | null = this.#host.parentElement; each; each = each.parentElement)
      this.#observer.observe(each, attributes);
    this.#scheme.addEventListener('change', this.#soon);
    // A style sheet may come after us; load events don't bubble, but they can be captured.
    document.addEventListener('load', this.#soon, true);
    if (this.#host.shadowRoot) this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#scheme.removeEventListener('change', this.#soon);
    document.removeEventListener('load', this.#soon, true);
    cancelAnimationFrame(this.#planned);
  }

  /** Before the first paint of the element, so that it never shows in two styles. */
  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root || root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#read();
  }

  readonly #soon = (): void => {
    cancelAnimationFrame(this.#planned);
    this.#planned = requestAnimationFrame(() => this.#read());
  };

  #read(): void {
    const { properties, passedOver } = readTheme(this.#host);
    this.#sheet.replaceSync(':host{}');
    const [rule] = this.#sheet.cssRules as unknown as [CSSStyleRule];
    // One by one and as values: no token can bring a rule of its own.
    for (const [name, value] of Object.entries(properties)) rule.style.setProperty(`--wijk-theme-${name}`, value);
    const line = passedOver.join('; ');
    if (!line || told.has(line)) return;
    told.add(line);
    console.info(`Wijkwijzer: design tokens of this page that could not be used: ${line}.`);
  }
}

/** The theme at an element's place. */
function readTheme(host: LitElement): Theme {
  const style = getComputedStyle(host);
  const probe = document.createElement('span');
  host.renderRoot.append(probe);
  /** Any CSS color in one notation: mixed with itself, browsers serialize it as `color(srgb …)`. */
  const resolve = (color: string): Color | undefined => {
    probe.style.color = '';
    probe.style.color = `color-mix(in srgb,${color},${color})`;
    return probe.style.color ? parseColor(getComputedStyle(probe).color) : undefined;
  };
  try {
    return pickTheme({
      text: (token) => style.getPropertyValue(`--${token}`).trim(),
      color: (token) => resolve(style.getPropertyValue(`--${token}`)),
      supports: (property, value) => CSS.supports(property, value),
      behind: behind(host, resolve) ?? resolve('Canvas') ?? [1, 1, 1],
    });
  } finally {
    probe.remove();
  }
}

/** The first opaque background around an element, through shadow roots. */
function behind(host: Element, resolve: (color: string) => Color | undefined): Color | undefined {
  for (let each: Element | null = host; each;) {
    const color = resolve(getComputedStyle(each).backgroundColor);
    if (color) return color;
    const root: Node = each.getRootNode();
    each = each.assignedSlot ?? each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}
