/** Colors as red, green and blue from 0 to 1, and how well they can be told apart (WCAG 2.2, relative luminance). */
export type Color = readonly [red: number, green: number, blue: number];

/** Least contrast of text (WCAG 1.4.3) and of edges and focus (1.4.11). */
export const readable = 4.5;
export const visible = 3;

/** From 0, black, to 1, white. */
export function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: Color, other: Color): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** So much of one color, the rest of the other. */
export const mix = (one: Color, other: Color, share: number): Color =>
  one.map((part, at) => part * share + (other[at] ?? 0) * (1 - share)) as unknown as Color;

/** `color(srgb 0.5 0 1)`, as browsers serialize it; undefined for anything else or a color that lets through what is behind it. */
export function parseColor(text: string): Color | undefined {
  const [, parts = '', alpha = '1'] = /^color\(srgb ([^/]+?)(?: \/ (.+))?\)$/.exec(text) ?? [];
  const color = parts.split(' ').map((part) => Math.min(1, Math.max(0, Number(part === 'none' ? 0 : part))));
  return color.length === 3 && Number(alpha) > 0.99 && !color.some(Number.isNaN) ? (color as unknown as Color) : undefined;
}

export const parseHex = (hex: string): Color =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Color;

export const toHex = (color: Color): string =>
  `#${color
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
