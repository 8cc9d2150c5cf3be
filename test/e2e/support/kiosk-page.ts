/** A kiosk as a library sets it up, and what a visitor does with it. */
import type { Locator, Page } from 'playwright-core';
import { finder } from './finder-page.ts';

/** The screen of the mockup: it stands upright. */
export const upright = { width: 1080, height: 1920 };

/** What a library writes: the kiosk is the whole page. */
export const kiosk = (inside = finder(), attributes = ''): string =>
  `<main><wijk-kiosk ${attributes}><p slot="brand">Bibliotheek Lindewaard</p>${inside}</wijk-kiosk></main>`;

export const kioskIn = (tab: Page): Locator => tab.locator('wijk-kiosk');
export const again = (tab: Page): Locator => kioskIn(tab).locator('.kiosk__again');
export const warning = (tab: Page): Locator => kioskIn(tab).locator('#idle-dialog');
export const outgoing = (tab: Page): Locator => kioskIn(tab).locator('#out-dialog');
/** The question whether a message may be lost. */
export const losing = (tab: Page): Locator => kioskIn(tab).locator('#lose-dialog');
export const key = (tab: Page, sign: string): Locator => tab.locator('.key').getByText(sign, { exact: true });

/** Until the first screen can be used, and what stands on it is there. */
export async function atStart(tab: Page, inside = '.need, .form, .questions, .picker h2'): Promise<void> {
  await kioskIn(tab).locator('.kiosk__hello').waitFor();
  await tab.locator(inside).first().waitFor();
}

type Marked = typeof globalThis & { unwiped?: boolean };

/** Does something that wipes the screen, and waits for the page that comes after it. */
export async function wiped(tab: Page, act: () => Promise<unknown>, inside?: string): Promise<void> {
  await tab.evaluate(() => {
    (globalThis as Marked).unwiped = true;
  });
  await act();
  await tab.waitForFunction(() => !(globalThis as Marked).unwiped && !!document.querySelector('wijk-kiosk'));
  await atStart(tab, inside);
}

/** Begins anew in the middle of a message. */
export async function beginAnew(tab: Page): Promise<void> {
  await again(tab).click();
  await losing(tab).getByRole('button', { name: 'Ja, wis het en begin opnieuw' }).click();
}

/** In the page: what can be tapped and is lower than 84 px, through shadow roots; links in a sentence may be as low as it. */
export function lowTargets(): string[] {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const inSentence = (each: Element): boolean =>
    [...each.parentElement!.childNodes].some((node) => node !== each && node.nodeType === 3 && node.textContent!.trim());
  const dialog = all(document).find((each) => each.matches('dialog[open]'));
  return all(document).flatMap((each) => {
    if (!each.matches('a[href], button, input, textarea, select, summary') || !each.checkVisibility() || each.closest('.away'))
      return [];
    if (dialog && !dialog.contains(each)) return [];
    const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
    if (each.matches('.key') && width < 83.5) return [`the key “${each.textContent.trim()}” is ${Math.round(width)} px wide`];
    if (width === 0 || height >= 83.5 || inSentence(each)) return [];
    return [`“${each.textContent.trim().slice(0, 30)}” ${each.classList.value} is ${Math.round(height)} px high`];
  });
}

/** In the page: whether one would have to scroll sideways. */
export function sideways(): string[] {
  const view = document.querySelector('wijk-kiosk')!.shadowRoot!.querySelector('.kiosk__view')!;
  const { scrollWidth, clientWidth } = view;
  return scrollWidth > clientWidth + 1 ? [`${scrollWidth} px in ${clientWidth}`] : [];
}
