/** An element that wears the theme as ours do, and a page around it that can be dressed and undressed. */
import { aTimeout, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { contrast, parseColor, type Color } from '../../../packages/elements/src/theme/contrast.ts';
import { properties } from '../../../packages/elements/src/theme/properties.styles.ts';
import type { Role } from '../../../packages/elements/src/theme/properties.ts';
import { ThemeController } from '../../../packages/elements/src/theme/theme-controller.ts';

export class DressedElement extends LitElement {
  static override styles = [
    properties,
    css`
      :host {
        display: block;
        color: var(--_ink);
        font-family: var(--_font);
      }
    `,
  ];

  readonly theme = new ThemeController(this);

  protected override render(): TemplateResult {
    return html`<div><select></select></div>`;
  }
}

if (!customElements.get('wijk-test-dressed')) customElements.define('wijk-test-dressed', DressedElement);

const undo: (() => void)[] = [];

/** Puts the page back as it was. */
export function undress(): void {
  fixtureCleanup();
  for (const step of undo.splice(0).reverse()) step();
}

export function addStyle(text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  undo.push(() => style.remove());
  return style;
}

/** The style sheet of a house, as a site links it. */
export function addSheet(path: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/node_modules/${path}`;
  undo.push(() => link.remove());
  return new Promise((done, fail) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => fail(new Error(`${link.href} can't be loaded.`)));
    document.head.append(link);
  });
}

export function addClass(name: string, element: Element = document.body): void {
  element.classList.add(name);
  undo.push(() => element.classList.remove(name));
}

/** An element on the page as it is now. */
export async function mount(parent: Node = document.body): Promise<DressedElement> {
  const element = new DressedElement();
  parent.appendChild(element);
  undo.push(() => element.remove());
  await element.updateComplete;
  return element;
}

/** Until a change of the page has been seen and read. */
export async function reread(): Promise<void> {
  await aTimeout(0);
  await nextFrame();
  await nextFrame();
}

/** What the element's own styles use for a role, as text. */
export const worn = (element: Element, role: Role): string => getComputedStyle(element).getPropertyValue(`--_${role}`).trim();

/** Any CSS color as red, green and blue. */
export function colorOf(text: string): Color {
  const probe = document.createElement('i');
  probe.style.color = `color-mix(in srgb, ${text}, ${text})`;
  document.body.append(probe);
  const color = parseColor(getComputedStyle(probe).color);
  probe.remove();
  if (!color) throw new Error(`${text} is no color.`);
  return color;
}

export const hex = (text: string): string =>
  `#${colorOf(text)
    .slice(0, 3)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

export const wornHex = (element: Element, role: Role): string => hex(worn(element, role));

/** Contrast of two roles as they are worn. */
export const between = (element: Element, one: Role, other: Role): number =>
  contrast(colorOf(worn(element, one)), colorOf(worn(element, other)));

/** What the console hears while something happens. */
export async function heard(happens: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const info = console.info;
  console.info = (...parts: unknown[]) => lines.push(parts.join(' '));
  try {
    await happens();
  } finally {
    console.info = info;
  }
  return lines;
}
