/** What the page says at an element's place, read once from computed styles. */
import { black, isDark, mix, parseColor, white, type Color } from './contrast.ts';
import { pickTheme, type Theme } from './pick-theme.ts';

/** An element and all that are around it, as they are drawn: through slots and shadow roots. */
export function* around(element: Element): Generator<Element> {
  for (let each: Element | null = element; each;) {
    yield each;
    const root: Node = each.getRootNode();
    each = each.assignedSlot ?? each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** The theme at an element's place. Needs its shadow root, in which a color is tried out that no style of the page can reach. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const text = (token: string): string => style.getPropertyValue(`--${token}`).trim();
  const probe = document.createElement('span');
  (element.shadowRoot ?? element).append(probe);
  // Else high contrast mode makes every color the same.
  probe.style.setProperty('forced-color-adjust', 'none');
  /** Any notation in one: mixed with itself, a color is serialized as `color(srgb …)`. */
  const resolve = (color: string): Color | undefined => {
    probe.style.color = '';
    probe.style.color = `color-mix(in srgb,${color},${color})`;
    return probe.style.color ? parseColor(getComputedStyle(probe).color) : undefined;
  };
  try {
    return pickTheme({
      text,
      color: (token) => {
        const value = text(token);
        const color = value ? resolve(value) : undefined;
        return color?.[3] === 1 ? color : undefined;
      },
      supports: (property, value) => CSS.supports(property, value),
      behind: behind(element, resolve, probe),
    });
  } finally {
    probe.remove();
  }
}

/** The color behind an element: its own background over those around it, down to the first that is opaque. */
function behind(element: Element, resolve: (color: string) => Color | undefined, probe: HTMLElement): Color {
  const layers: Color[] = [];
  const over = (ground: Color): Color => layers.reduceRight((below, layer) => mix(layer, below, layer[3]), ground);
  for (const each of around(element)) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(each);
    const layer = resolve(backgroundColor);
    if (layer?.[3] === 1) return over(layer);
    if (layer) layers.push(layer);
    // What is in a picture can't be seen from here, but the page's text has to be readable on it.
    if (backgroundImage !== 'none') return over(isDark(resolve(color) ?? black) ? white : black);
  }
  // The canvas has the scheme of the root, not that of the element.
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  const canvas = resolve('Canvas') ?? white;
  probe.style.colorScheme = '';
  return over(canvas);
}
