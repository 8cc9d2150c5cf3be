/**
 * From the tokens of a house style to our own properties. Pure: what the page says comes in by a few functions. Colors are judged
 * in pairs, because a background of one level and a text color of another may not be readable together.
 */
import { black, contrast, isDark, mix, parseHex, readable, toCss, visible, white, type Color } from './contrast.ts';
import { palette, type ColorRole, type Role } from './properties.ts';
import { buttons, colors, shapes } from './tokens.ts';

/** What a page says at the element's place. */
export interface PageStyle {
  /** The text of a custom property, named without `--`; '' when it is not set. */
  text: (token: string) => string;
  /** Its color; undefined when it is none, or not opaque. */
  color: (token: string) => Color | undefined;
  /** Whether a value is valid for a CSS property. */
  supports: (property: string, value: string) => boolean;
  /** The background that the element stands on. */
  behind: Color;
}

/** A token that is set but could not be used. */
export interface Rejected {
  role: Role;
  token: string;
  value: string;
  /** In English, for the webmaster. */
  reason: string;
}

export interface Theme {
  /** Values of our properties, without `--wijk-theme-`; `scheme` is `dark` or `light`. */
  properties: Partial<Record<Role | 'scheme', string>>;
  rejected: Rejected[];
}

type Colors = Record<ColorRole, Color> & { link?: Color };

/** The contrast with the one of these that is nearest. */
const least = (color: Color, others: readonly Color[]): number => Math.min(...others.map((other) => contrast(color, other)));

/** A light tint that everything written on it can still be read on; where there is none, the plain surface. */
function tint(color: Color, surface: Color, texts: readonly Color[], share: number): Color {
  const made = mix(color, surface, share);
  return share < 0.01 ? surface : least(made, texts) < readable ? tint(color, surface, texts, share * 0.8) : made;
}

export function pickTheme(page: PageStyle): Theme {
  // Text stands on the page itself, so the page decides; not the tokens, and not the visitor's system.
  const { behind } = page;
  const dark = isDark(behind);
  const scheme = dark ? 'dark' : 'light';
  const rejected: Rejected[] = [];
  const own = (role: Role): Color | undefined => page.color(`wijk-${role}`);
  const ours = Object.fromEntries(palette.map((row) => [row[0], parseHex(row[dark ? 2 : 1])])) as Colors;
  const now = { ...ours };
  for (const [role] of palette) now[role] = own(role) ?? now[role];

  /** The first of these tokens that is good enough, whose fault is ''. What the webmaster set is never refused, only told about. */
  const pick = (role: ColorRole | 'link', tokens: readonly string[], fault: (color: Color) => string): Color | undefined => {
    for (const token of [`wijk-${role}`, ...tokens]) {
      const value = page.text(token);
      const color = value ? page.color(token) : undefined;
      const reason = color ? fault(color) : 'no opaque color';
      if (value && reason) rejected.push({ role, token: `--${token}`, value, reason });
      if (color && (!reason || token.startsWith('wijk'))) return color;
    }
    return undefined;
  };
  const on =
    (grounds: readonly Color[], needs: number) =>
    (color: Color): string => {
      const ratio = least(color, grounds);
      return ratio < needs ? `contrast ${Math.floor(ratio * 10) / 10}, needs ${needs}` : '';
    };
  const take = (role: keyof typeof colors, fault: (color: Color) => string): Color | undefined => {
    const color = pick(role, colors[role], fault);
    if (color) now[role] = color;
    return color;
  };
  /** Moves a color away from its grounds until it is seen. Bounded: nothing is seen on black and on white alike. */
  const strengthen = (role: ColorRole, grounds: readonly Color[], needs: number): void => {
    for (let steps = 0; least(now[role], grounds) < needs && steps < 40; steps++)
      now[role] = mix(now[role], dark ? white : black, 0.9);
  };

  if (dark) now.surface = own('surface') ?? behind;
  take('surface', (color) => (isDark(color) === dark ? '' : `the page around is ${scheme}`));
  const { surface } = now;
  const grounds = [surface, behind];
  const text = on(grounds, readable);
  const seen = on(grounds, visible);
  take('ink', text);
  strengthen('ink', [...grounds, now['good-soft'], now['notice-soft'], now['danger-soft']], readable);
  // What is read or has to be seen on the page: all but tints, inks of their own ground, and mere ornament.
  for (const [role] of palette)
    if (!/(?<!ink)-soft$|surface|inner|-ink$|^line$/.test(role))
      strengthen(role, grounds, /strong|focus/.test(role) ? visible : readable);
  const link = take('link', text);
  take('line-strong', seen);
  take('focus', seen);
  if (contrast(now['focus-inner'], now.focus) < visible) now['focus-inner'] = surface;

  const wear = (action: Color, ink: Color, itsHover?: Color): true => {
    const further = mix(action, isDark(ink) ? white : black, 0.75);
    const hover = [itsHover, further].find((color) => color && contrast(color, ink) >= readable && !text(color)) ?? action;
    Object.assign(now, { action, 'action-ink': ink, 'action-hover': hover });
    return true;
  };
  const chosen = pick('action', [], text);
  if (chosen) wear(chosen, own('action-ink') ?? (isDark(chosen) ? white : black), own('action-hover'));
  else if (
    !buttons.some((button) => {
      const action = pick('action', [`${button}-background-color`], text);
      const ink = action && pick('action-ink', [`${button}-color`], on([action], readable));
      return action && ink && wear(action, ink, page.color(`${button}-hover-background-color`));
    }) &&
    link
  )
    // A house style whose button can't carry text on our surface still shows its color in its links.
    wear(link, surface);

  // Our paper goes with our own colors; beside those of a house a touch of its ink is calmer.
  if ((['surface', 'ink', 'action', 'link'] as const).some((role) => now[role]?.join() !== ours[role]?.join())) {
    now['surface-soft'] = tint(now.ink, surface, [now.ink, now['ink-soft'], now.action, link ?? now.action], 0.05);
    now['action-soft'] = tint(now.action, surface, [now.ink, now['action-hover']], dark ? 0.2 : 0.12);
    now.line = mix(now.ink, surface, 0.18);
  }
  take('line', () => '');

  const properties: Theme['properties'] = { scheme };
  for (const [role, color] of Object.entries(now) as [ColorRole, Color][]) properties[role] = toCss(color);
  for (const [role, property, tokens] of shapes) {
    for (const token of tokens) {
      const value = page.text(token);
      // A house style with round buttons doesn't want its fields and notes to be balls.
      const used = property === 'border-radius' ? `min(${value === '0' ? '0px' : value},1.6em)` : value;
      if (value && page.supports(property, used)) {
        properties[role] = used;
        break;
      }
      if (value) rejected.push({ role, token: `--${token}`, value, reason: `no valid ${property}` });
    }
  }
  return { properties, rejected };
}
