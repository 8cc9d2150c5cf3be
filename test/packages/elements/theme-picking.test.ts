import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, parseHex, white, type Color } from '../../../packages/elements/src/theme/contrast.ts';
import { pickTheme, type Theme } from '../../../packages/elements/src/theme/pick-theme.ts';
import { palette, type Role } from '../../../packages/elements/src/theme/properties.ts';
import { buttons, colors, shapes } from '../../../packages/elements/src/theme/tokens.ts';

/** A page with these tokens; colors are six hexadecimal digits, everything else is no color. */
function dress(tokens: Record<string, string> = {}, behind = 'ffffff'): Theme {
  return pickTheme({
    text: (token) => tokens[token] ?? '',
    color: (token) => (/^[\da-f]{6}$/.test(tokens[token] ?? '') ? parseHex(tokens[token]!) : undefined),
    supports: (_, value) => !/object|undefined/.test(value),
    behind: parseHex(behind),
  });
}

/** What is given for a role, as a color. */
function given({ properties }: Theme, role: Role): Color {
  const [red = 0, green = 0, blue = 0] = (properties[role]?.match(/\d+/g) ?? []).map((part) => Number(part) / 255);
  return [red, green, blue, 1];
}

const css = (hex: string) => `rgb(${[0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(' ')})`;
const main = 'utrecht-button-primary-action';

test('without tokens a light page gets our light colors, and nothing is reported', () => {
  const theme = dress();
  for (const [role, light] of palette) assert.equal(theme.properties[role], css(light), role);
  assert.equal(theme.properties.scheme, 'light');
  assert.deepEqual(theme.rejected, []);
});

test('without tokens a dark page gets our dark colors on its own background', () => {
  const theme = dress({}, '101418');
  assert.equal(theme.properties.scheme, 'dark');
  for (const [role, , dark] of palette)
    if (!/surface|line$|action-soft/.test(role)) assert.equal(theme.properties[role], css(dark), role);
  assert.equal(theme.properties.surface, css('101418'));
});

test('background and text of a button come from the same level', () => {
  const theme = dress({
    [`${main}-background-color`]: 'transparent',
    [`${main}-color`]: '222222',
    'utrecht-button-background-color': '005599',
    'utrecht-button-color': 'ffffff',
  });
  assert.equal(theme.properties.action, css('005599'));
  assert.equal(theme.properties['action-ink'], css('ffffff'));
  assert.deepEqual(theme.rejected, [
    { role: 'action', token: `--${main}-background-color`, value: 'transparent', reason: 'no opaque color' },
  ]);
});

test('a button without its text is passed over', () => {
  const theme = dress({
    [`${main}-background-color`]: 'aa0000',
    'nl-button-primary-background-color': '004488',
    'nl-button-primary-color': 'ffffff',
  });
  assert.equal(theme.properties.action, css('004488'));
});

test('a button whose text is hard to read is passed over, and the reason has the figures', () => {
  const theme = dress({ [`${main}-background-color`]: '00699e', [`${main}-color`]: '88bbdd' });
  assert.equal(theme.properties.action, css('0b5860'));
  assert.deepEqual(
    theme.rejected.map(({ token, reason }) => `${token}: ${reason}`),
    [`--${main}-color: contrast 2.9, needs 4.5`],
  );
});

test('a house whose button can not be read on the page shows its color in its links', () => {
  const theme = dress({ [`${main}-background-color`]: 'ffcc00', [`${main}-color`]: '000000', 'utrecht-link-color': '0a3d91' });
  assert.equal(theme.properties.action, css('0a3d91'));
  assert.equal(theme.properties['action-ink'], css('ffffff'));
});

test('garbage is never taken', () => {
  const garbage = '[object Object]';
  const names = [
    ...Object.values(colors).flat(),
    ...shapes.flatMap(([, , tokens]) => tokens),
    ...buttons.map((name) => `${name}-background-color`),
  ];
  const theme = dress(Object.fromEntries(names.map((name) => [name, garbage])));
  assert.equal(theme.rejected.length, names.length);
  assert.ok(!JSON.stringify(theme.properties).includes('object'));
});

test('edges and focus that can not be seen are passed over', () => {
  const theme = dress({ 'utrecht-textbox-border-color': 'cccccc', 'utrecht-focus-outline-color': 'ffdd00' });
  assert.equal(theme.properties['line-strong'], css('7a7266'));
  assert.equal(theme.properties.focus, css('1c2b33'));
  assert.deepEqual(
    theme.rejected.map(({ role }) => role),
    ['line-strong', 'focus'],
  );
});

test('light tokens do not dress a dark page', () => {
  const theme = dress({ 'utrecht-document-background-color': 'ffffff', 'utrecht-document-color': '111111' }, '14191d');
  assert.equal(theme.properties.surface, css('14191d'));
  assert.equal(theme.properties.ink, css('eceff0'));
  assert.equal(theme.rejected.length, 2);
});

test('one property of the webmaster is enough: text, pointer and tint follow', () => {
  const red = dress({ 'wijk-action': 'a3122a', [`${main}-background-color`]: '005599', [`${main}-color`]: 'ffffff' });
  assert.equal(red.properties.action, css('a3122a'));
  assert.equal(red.properties['action-ink'], css('ffffff'));
  assert.ok(contrast(given(red, 'action-hover'), white) > contrast(given(red, 'action'), white));
  const [r, g, b] = given(red, 'action-soft');
  assert.ok(r > g && r > b, 'the tint is reddish');
  assert.deepEqual(red.rejected, []);
});

test('a webmaster whose color is hard to read keeps it, and hears about it', () => {
  const theme = dress({ 'wijk-action': 'ffd24a' });
  assert.equal(theme.properties.action, css('ffd24a'));
  assert.equal(theme.properties['action-ink'], css('000000'));
  assert.match(theme.rejected[0]?.reason ?? '', /contrast 1\.4, needs 4\.5/);
});

test('round buttons do not make balls of fields; no rounding stays none', () => {
  assert.equal(dress({ 'utrecht-button-border-radius': '9999px' }).properties['radius-small'], 'min(9999px,1.6em)');
  assert.equal(dress({ 'utrecht-button-border-radius': '0' }).properties['radius-small'], 'min(0px,1.6em)');
});

test('fonts come with their names as they are', () => {
  const theme = dress({
    'utrecht-document-font-family': '[object Object]',
    'nl-paragraph-font-family': '"Source Sans 3", sans-serif',
  });
  assert.equal(theme.properties.font, '"Source Sans 3", sans-serif');
});

test('whatever a house style says, on whatever page, everything can be read', () => {
  const hex = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => value.toString(16).padStart(6, '0'));
  const names = [
    ...Object.values(colors).flat(),
    ...buttons.flatMap((name) => [`${name}-background-color`, `${name}-color`, `${name}-hover-background-color`]),
  ];
  const tokens = fc.dictionary(fc.constantFrom(...names), fc.oneof(hex, fc.constant('transparent')), { maxKeys: 12 });
  const pairs: [Role, Role[], number][] = [
    ['ink', ['surface', 'surface-soft', 'action-soft', 'good-soft', 'notice-soft', 'danger-soft'], 4.5],
    ['ink-soft', ['surface', 'surface-soft'], 4.5],
    ['action', ['surface', 'surface-soft'], 4.5],
    ['link', ['surface', 'surface-soft'], 4.5],
    ['action-ink', ['action', 'action-hover'], 4.5],
    ['action-hover', ['surface', 'action-soft'], 4.5],
    ['danger', ['surface'], 4.5],
    ['route-peer', ['surface'], 4.5],
    ['line-strong', ['surface'], 3],
    ['focus', ['surface', 'focus-inner'], 3],
  ];
  const page = (behind: string): Color => parseHex(behind);
  fc.assert(
    fc.property(tokens, hex, (set, behind) => {
      const theme = dress(set, behind);
      const of = (role: Role): Color => (theme.properties[role] ? given(theme, role) : given(theme, 'action'));
      for (const [role, grounds, needs] of pairs) {
        // Colors go out in whole steps of 255, which costs a hair of contrast.
        for (const ground of grounds)
          assert.ok(contrast(of(role), of(ground)) > needs - 0.07, `${role} on ${ground}: ${contrast(of(role), of(ground))}`);
        if (grounds.includes('surface')) assert.ok(contrast(of(role), page(behind)) > needs - 0.07, `${role} on the page`);
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
});
