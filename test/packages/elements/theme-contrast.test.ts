import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  black,
  contrast,
  isDark,
  luminance,
  mix,
  parseColor,
  parseHex,
  toCss,
  white,
} from '../../../packages/elements/src/theme/contrast.ts';

const near = (seen: number, expected: number) => assert.ok(Math.abs(seen - expected) < 0.01, `${seen} is not ${expected}`);

test('contrast is what WCAG says', () => {
  near(contrast(black, white), 21);
  near(contrast(white, black), 21);
  near(contrast(white, white), 1);
  // The lightest grey that may carry text on white, and the first that may not.
  near(contrast(parseHex('767676'), white), 4.54);
  near(contrast(parseHex('777777'), white), 4.48);
});

test('on any ground either white or black can be read', () => {
  for (let part = 0; part <= 1; part += 0.001) {
    const ground = [part, part, part, 1] as const;
    assert.ok(contrast(ground, isDark(ground) ? white : black) >= 4.5, `luminance ${luminance(ground)}`);
  }
});

test('a color is read as browsers write it', () => {
  assert.deepEqual(parseColor('color(srgb 0.2 0.4 1)'), [0.2, 0.4, 1, 1]);
  assert.deepEqual(parseColor('color(srgb 0.2 0.4 1 / 0.5)'), [0.2, 0.4, 1, 0.5]);
  assert.deepEqual(parseColor('color(srgb none 5.96e-8 1 / none)'), [0, 5.96e-8, 1, 0]);
});

test('a color outside what screens show is cut off', () => {
  assert.deepEqual(parseColor('color(srgb -0.3 1.2 0.5)'), [0, 1, 0.5, 1]);
});

test('what is no color is none', () => {
  for (const text of ['', 'red', '[object Object]', 'color(srgb 1 1)', 'rgb(1, 2, 3)']) assert.equal(parseColor(text), undefined);
});

test('a mix holds so much of the first color', () => {
  assert.deepEqual(mix(white, black, 0.25), [0.25, 0.25, 0.25, 1]);
});

test('a color goes out as CSS', () => {
  assert.equal(toCss(parseHex('0b5860')), 'rgb(11 88 96)');
});
