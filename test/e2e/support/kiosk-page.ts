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

/** Until the first screen can be used. */
export async function atStart(tab: Page): Promise<void> {
  await kioskIn(tab).locator('.kiosk__hello').waitFor();
  await tab.locator('.need, .form, .questions, .picker h2').first().waitFor();
}

type Marked = typeof globalThis & { unwiped?: boolean };

/** Does something that wipes the screen, and waits for the page that comes after it. */
export async function wiped(tab: Page, act: () => Promise<unknown>): Promise<void> {
  await tab.evaluate(() => {
    (globalThis as Marked).unwiped = true;
  });
  await act();
  await tab.waitForFunction(() => !(globalThis as Marked).unwiped && !!document.querySelector('wijk-kiosk'));
  await atStart(tab);
}

/** Begins anew in the middle of a message. */
export async function beginAnew(tab: Page): Promise<void> {
  await again(tab).click();
  await losing(tab).getByRole('button', { name: 'Ja, wis het en begin opnieuw' }).click();
}
