/** Colors as red, green, blue and how opaque, each from 0 to 1, and how well they can be told apart (WCAG 2.2, relative luminance). */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Least contrast of text (WCAG 1.4.3) and of edges and focus (1.4.11). */
export const readable = 4.5;
export const visible = 3;

export const black: Color = [0, 0, 0, 1];
export const white: Color = [1, 1, 1, 1];

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** From 0, black, to 1, white. */
export const luminance = ([red, green, blue]: Color): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Up to this luminance white text reads better than black text; on either side one of them has more than 4.5:1. */
export const isDark = (color: Color): boolean => luminance(color) < 0.18;

/** From 1, the same, to 21, black on white. */
export function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** So much of one color, the rest of the other. */
export const mix = (one: Color, other: Color, share: number): Color =>
  one.map((part, at) => part * share + (other[at] ?? 0) * (1 - share)) as unknown as Color;

/** `color(srgb 0.5 0 1 / 0.2)`, as browsers serialize it; undefined for anything else. Out of the screen's range is cut off. */
export function parseColor(text: string): Color | undefined {
  const found = /^color\(srgb (\S+) (\S+) (\S+)( \/ (\S+))?\)$/.exec(text);
  const color =
    found && [found[1], found[2], found[3], found[5] ?? '1'].map((part) => Math.min(1, Math.max(0, Number(part) || 0)));
  return (color as Color | null) ?? undefined;
}

/** From six hexadecimal digits. */
export const parseHex = (hex: string): Color =>
  [0, 2, 4, 6].map((at) => parseInt(`${hex}ff`.slice(at, at + 2), 16) / 255) as unknown as Color;

export const toCss = ([red, green, blue]: Color): string =>
  `rgb(${[red, green, blue].map((part) => Math.round(part * 255)).join(' ')})`;
