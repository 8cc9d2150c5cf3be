/**
 * From the tokens of a house style to our own properties. Pure: what the page says comes in by two functions. Colors are taken in
 * pairs, because a background of one level and a text color of another may not be readable together.
 */
import { contrast, luminance, mix, parseHex, readable, toHex, visible, type Color } from './contrast.ts';
import { dark, light, type ColorRole, type Role } from './properties.ts';
import { actions, colors, others } from './tokens.ts';

/** Where a token stands on the page. */
export interface TokenSource {
  /** Its text; '' when it is not set. */
  text(token: string): string;
  /** Its color; undefined when it is none, or not opaque. */
  color(token: string): Color | undefined;
  /** Whether a value is valid for a CSS property. */
  supports(property: string, value: string): boolean;
  /** What is behind the element. */
  behind: Color;
}

export interface Theme {
  /** Our properties, without `--wijk-theme-`. */
  properties: Partial<Record<Role, string>>;
  /** Tokens that are set but could not be used, each with the reason. */
  passedOver: string[];
}

export function pickTheme(source: TokenSource): Theme {
  const isDark = luminance(source.behind) < 0.18;
  const standard = isDark ? dark : light;
  const properties: Theme['properties'] = isDark ? { ...dark, surface: toHex(source.behind) } : {};
  const passedOver: string[] = [];
  const now = (role: ColorRole): Color => parseHex(properties[role] ?? standard[role]);

  /** The first color among tokens that is good enough. */
  const pick = (tokens: readonly string[], against?: Color, least = 1): Color | undefined => {
    for (const token of tokens) {
      const text = source.text(token);
      if (!text) continue;
      const color = source.color(token);
      const seen = color && against ? contrast(color, against) : 21;
      if (color && seen >= least) return color;
      passedOver.push(`--${token}: ${text} (${color ? `contrast ${seen.toFixed(1)}, needs ${least}` : 'no opaque color'})`);
    }
    return undefined;
  };
  const set = (role: Role, color: Color | undefined): void => {
    if (color) properties[role] = toHex(color);
  };

  // A page that is dark behind us with light tokens, or the other way around, is not dressed by those tokens.
  const surface = pick(colors.surface);
  if (surface && luminance(surface) < 0.18 === isDark) set('surface', surface);
  const on = now('surface');
  set('ink', pick(colors.ink, on, readable));

  for (const [background, text, hover] of actions) {
    const action = pick([background], on, readable);
    const ink = action && pick([text], action, readable);
    if (!action || !ink) continue;
    const darker = mix(action, isDark ? [1, 1, 1] : [0, 0, 0], 0.75);
    const itsHover = source.color(hover);
    const hoverWorks = itsHover && contrast(itsHover, ink) >= readable && contrast(itsHover, on) >= readable;
    set('action', action);
    set('action-ink', ink);
    set('action-hover', hoverWorks ? itsHover : darker);
    set('action-soft', tint(action, on, [now('ink'), now('action-hover')]));
    // Our paper tint goes with our own colors; beside a house color a touch of its ink is calmer.
    set('surface-soft', tint(now('ink'), on, [now('ink-soft'), action], 0.05));
    set('line', mix(now('ink'), on, 0.18));
    break;
  }
  set('link', pick(colors.link, on, readable));
  set('line', pick(colors.line));
  set('line-strong', pick(colors['line-strong'], on, visible));
  const focus = pick(colors.focus, on, visible);
  if (focus) {
    set('focus', focus);
    const inner = [now('focus-inner'), on].find((color) => contrast(color, focus) >= visible);
    set('focus-inner', inner ?? on);
  }
  for (const [role, { property, tokens }] of Object.entries(others) as [Role, (typeof others)['font']][]) {
    const valid = tokens.find((token) => {
      const text = source.text(token);
      const works = !!text && !/\[object|var\(/.test(text) && source.supports(property, text);
      if (text && !works) passedOver.push(`--${token}: ${text} (no valid ${property})`);
      return works;
    });
    if (valid) properties[role] = source.text(valid);
  }
  return { properties, passedOver };
}

/** A light tint that everything written on it can still be read on; without one, the plain surface. */
function tint(color: Color, surface: Color, texts: readonly Color[], share = 0.12): Color {
  for (let part = share; part > 0.01; part /= 2) {
    const made = mix(color, surface, part);
    if (texts.every((text) => contrast(text, made) >= readable)) return made;
  }
  return surface;
}
