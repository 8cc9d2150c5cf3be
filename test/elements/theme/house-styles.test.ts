import { expect } from '@open-wc/testing';
import type { Role } from '../../../packages/elements/src/theme/properties.ts';
import { addClass, addSheet, between, mount, undress, worn, wornHex } from './dressed.ts';

/** The published packages, and what one sees on the site of that house. */
const houses: { name: string; sheet: string; className: string; wears: Partial<Record<Role, string>>; font: RegExp }[] = [
  {
    name: 'Utrecht',
    sheet: '@utrecht/design-tokens/dist/theme.css',
    className: 'utrecht-theme',
    wears: {
      action: '#24578f',
      'action-ink': '#ffffff',
      'action-hover': '#2964a3',
      ink: '#000000',
      'line-strong': '#4d4d4d',
      focus: '#000000',
    },
    font: /Noto Sans|Arial/,
  },
  {
    name: 'Den Haag',
    sheet: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
    className: 'denhaag-theme',
    wears: { action: '#238541', 'action-ink': '#ffffff', link: '#1260a1', ink: '#2e2e2e', line: '#d1d1d1' },
    font: /TheSans/,
  },
  {
    name: 'Rotterdam',
    sheet: '@nl-design-system-unstable/rotterdam-design-tokens/dist/index.css',
    className: 'rotterdam-theme',
    wears: { action: '#c93675', 'action-ink': '#ffffff', link: '#00811f', ink: '#404b4f' },
    font: /Bolder/,
  },
  {
    name: 'Voorbeeld',
    sheet: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    className: 'voorbeeld-theme',
    wears: { action: '#5115ef', 'action-ink': '#ffffff', link: '#00568b', ink: '#001a40', focus: '#0b0c0c' },
    font: /Noto Sans/,
  },
];

const readable: [Role, Role][] = [
  ['ink', 'surface'],
  ['ink', 'surface-soft'],
  ['ink', 'action-soft'],
  ['ink', 'notice-soft'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'surface-soft'],
  ['action', 'surface'],
  ['action', 'surface-soft'],
  ['action-ink', 'action'],
  ['action-ink', 'action-hover'],
  ['link', 'surface'],
  ['link', 'surface-soft'],
];
const visible: [Role, Role][] = [
  ['line-strong', 'surface'],
  ['focus', 'surface'],
  ['focus', 'focus-inner'],
];

describe('a house style', () => {
  afterEach(undress);

  for (const { name, sheet, className, wears, font } of houses) {
    it(`of ${name} is worn by itself`, async () => {
      await addSheet(sheet);
      addClass(className);
      const element = await mount();
      for (const [role, color] of Object.entries(wears) as [Role, string][]) expect(wornHex(element, role), role).to.equal(color);
      expect(worn(element, 'font')).to.match(font);
    });

    it(`of ${name} can be read everywhere`, async () => {
      await addSheet(sheet);
      addClass(className);
      const element = await mount();
      for (const [one, other] of readable) expect(between(element, one, other), `${one} on ${other}`).to.be.above(4.45);
      for (const [one, other] of visible) expect(between(element, one, other), `${one} on ${other}`).to.be.above(2.95);
    });
  }
});
