/** What has to hold on every screen of an element, looked at in one walk: getting to a screen takes longer than looking at it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { tooWide } from './too-wide.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: what one can tap that is less than 24 px high or wide (WCAG 2.5.8). */
function tooSmall(name: string): string[] {
  /** A field with a label is as large as the two together; a link within a sentence may be as small as its text. */
  const inSentence = (each: Element): boolean =>
    each.matches('p a, li a, p .as-link') &&
    [...each.parentElement!.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
  const controls = document.querySelector(name)!.shadowRoot!.querySelectorAll('a, button, input, textarea, select, summary');
  return [...controls].flatMap((each) => {
    const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
    return each.checkVisibility() && !each.closest('.away') && width > 0 && !inSentence(each) && (width < 24 || height < 24)
      ? [`“${each.textContent.trim().slice(0, 30)}” is ${Math.round(width)} × ${Math.round(height)} px`]
      : [];
  });
}

/** In the page, with axe on it: what is wrong with an element. */
async function violations(name: string): Promise<string[]> {
  const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
  const found = (await tool.run(name, { resultTypes: ['violations'] })).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** What axe finds wrong with what `name` selects. A page with a policy has to be opened with `bypassCSP`. */
export async function axeFinds(tab: Page, name: string): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(axe);
  return tab.evaluate(violations, name);
}

/** Everything that is wrong with an element on the screen that it shows: sticks out, too small to tap, and what axe finds. */
export async function lookOver(tab: Page, name: string, { withAxe = false }: { withAxe?: boolean } = {}): Promise<string[]> {
  const seen = [...(await tab.evaluate(tooWide, name)), ...(await tab.evaluate(tooSmall, name))];
  return withAxe ? [...seen, ...(await axeFinds(tab, name))] : seen;
}

/** A window, and the column in it that an element stands in. */
export interface Place {
  width: number;
  height?: number;
  column?: string;
  forcedColors?: 'active';
  axe?: boolean;
}

async function standIn(tab: Page, name: string, { width, height = 800, column = 'none', forcedColors }: Place): Promise<void> {
  await tab.emulateMedia({ forcedColors: forcedColors ?? 'none' });
  await tab.setViewportSize({ width, height });
  await tab.evaluate(
    async ([selector, maxWidth]) => {
      const element = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(selector)!;
      element.style.maxWidth = maxWidth;
      // What an element measures of itself it learns in one frame, and draws for the next.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await element.updateComplete;
    },
    [name, column] as const,
  );
}

/** Looks an element over in every place, on the screen that it shows; then it stands in the first again, where people go on. */
export async function lookOverIn(places: Record<string, Place>, tab: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [where, place] of Object.entries(places)) {
    await standIn(tab, name, place);
    wrong.push(...(await lookOver(tab, name, { withAxe: place.axe ?? false })).map((trouble) => `${where}: ${trouble}`));
  }
  await standIn(tab, name, Object.values(places)[0]!);
  return wrong;
}
