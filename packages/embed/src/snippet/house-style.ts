/** How well a house style can be read: worked out as the elements do, with all that follows from the few colors that were chosen. */
import { contrast, parseHex, pickTheme, readable, visible, white, type Color } from '@wijkwijzer/elements/theme.js';

export interface Measure {
  name: string;
  ratio: number;
  /** WCAG 2.2 level AA: 4.5 for text, 3 for edges. */
  needs: number;
  /** As CSS, to show them. */
  ink: string;
  ground: string;
}

const pairs = [
  ['Letters op een knop', 'action-ink', 'action', readable],
  ['Letters op een knop, met de muis erop', 'action-ink', 'action-hover', readable],
  ['Links', 'action', 'surface', readable],
  ['Gewone tekst', 'ink', 'surface', readable],
  ['Kleine tekst op een vlak', 'ink-soft', 'surface-soft', readable],
  ['Randen van velden', 'line-strong', 'surface', visible],
] as const;

const hex = /^#(?:[\da-f]{6}|[\da-f]{3})$/i;

/** `#0b5860`, also from `0B5860` and `#abc`; undefined for anything else. */
export function readColor(text: string): string | undefined {
  const color = `#${text.trim().replace(/^#/, '')}`.toLowerCase();
  if (!hex.test(color)) return undefined;
  return color.length === 4 ? color.replace(/[\da-f]/g, '$&$&') : color;
}

const fromRgb = (text: string): Color => {
  const [red = 0, green = 0, blue = 0] = (text.match(/\d+/g) ?? []).map((part) => Number(part) / 255);
  return [red, green, blue, 1];
};

/** The contrast of what matters, in a style of custom properties. */
export function measure(style: Readonly<Record<string, string>>): Measure[] {
  const colorOf = (value: string | undefined): Color | undefined =>
    value && hex.test(value) ? parseHex(value.slice(1)) : undefined;
  const { properties } = pickTheme({
    text: (token) => style[`--${token}`] ?? '',
    color: (token) => colorOf(style[`--${token}`]),
    supports: () => true,
    behind: colorOf(style['--wijk-surface']) ?? white,
  });
  return pairs.map(([name, one, other, needs]) => {
    const [ink = '', ground = ''] = [properties[one], properties[other]];
    return { name, needs, ink, ground, ratio: contrast(fromRgb(ink), fromRgb(ground)) };
  });
}
