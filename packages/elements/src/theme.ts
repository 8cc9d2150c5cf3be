/** How a house style is read and measured, for tools that help a webmaster to choose one. */
export { contrast, parseHex, readable, toCss, visible, white, type Color } from './theme/contrast.ts';
export { pickTheme } from './theme/pick-theme.ts';
export { palette, type ColorRole } from './theme/properties.ts';
