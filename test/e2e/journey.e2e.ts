/** The main journey by keyboard alone, in every engine on this machine: a question, an offer, how to reach it, and back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { engines, start } from './support/engines.ts';
import { ask, finder, loaded, serveFinder, useChromium, type Wish } from './support/finder-page.ts';
import { focused, look, tabThrough, tabTo } from './support/keyboard.ts';

for (const engine of engines) {
  test(`${engine}: a resident finds an offer, its phone number, and the way back, without a mouse`, async (t) => {
    const server = await serveFinder();
    const driver = await start(engine);
    t.after(() => Promise.all([driver.close(), server.close()]));
    await driver.goto(`${server.url}/gemeente.html`);
    await driver.see('.need');

    await tabTo(driver, '#question');
    for (const letter of 'eenzaam') await driver.type(letter);
    await driver.see('#results', 'mogelijkheden bij ‘eenzaam’');
    const name = await driver.see('.offer-link');
    t.diagnostic(`${engine}: ${await tabTo(driver, '.offer-link')} times Tab from the question to the first offer`);

    await driver.press('Enter');
    assert.equal(await driver.until(focused, '#offer'), name);
    await tabTo(driver, 'a[href^="tel:"]');

    await tabTo(driver, '.back', ['Shift']);
    await driver.press('Enter');
    assert.equal(await driver.until(focused, '.offer-link'), name);
    assert.equal(await driver.evaluate(() => location.search.includes('eenzaam')), false, 'words stay out of the address');
  });
}

const visit = useChromium();

/** A link before and after, so that one can see whether Tab comes in and out. */
const between: Wish = {
  body: `<p><a id="before" href="#">Vorige</a></p>${finder()}<p><a id="after" href="#">Volgende</a></p>`,
};

/** Screens of the finder, each as one gets there. */
const screens: Record<string, (tab: Page) => Promise<unknown>> = {
  start: (tab) => tab.locator('.need').first().waitFor(),
  results: (tab) => ask(tab, 'eenzaam'),
  empty: (tab) => ask(tab, 'xqzwvk'),
  danger: (tab) => ask(tab, 'ik wil dood'),
  offer: async (tab) => {
    await ask(tab, 'eenzaam');
    await tab.locator('.offer-link').first().click();
  },
  'kept list': async (tab) => {
    await ask(tab, 'eenzaam');
    await tab.locator('.keep').first().click();
    await tab.getByRole('link', { name: 'Bewaard (1)' }).click();
  },
};

for (const [screen, go] of Object.entries(screens)) {
  test(`Tab goes through the ${screen} screen and out of it, always in sight, and back the same way`, async (t) => {
    const { tab } = await visit(t, between);
    await loaded(tab);
    await go(tab);
    await tab.waitForTimeout(300);
    const there = await tabThrough(tab, 'before', 'after', 'Tab');
    const back = await tabThrough(tab, 'after', 'before', 'Shift+Tab');
    assert.deepEqual(
      [...there, ...back].filter(({ trouble }) => trouble.length > 0),
      [],
    );
    assert.deepEqual(
      back.map(({ what }) => what),
      there.map(({ what }) => what).reverse(),
    );
  });
}

const isInside = (): boolean => !!document.activeElement?.shadowRoot?.activeElement;

test('the focus is never lost while a resident searches, filters, opens, keeps and goes back', async (t) => {
  const { tab } = await visit(t, between);
  await loaded(tab);
  const steps: [string, () => Promise<unknown>][] = [
    ['a question', () => tab.locator('#question').pressSequentially('eenzaam')],
    ['Enter', () => tab.keyboard.press('Enter')],
    ['a route', () => tab.locator('.route').nth(1).press('Enter')],
    ['all routes again', () => tab.getByRole('button', { name: 'Laat alles zien' }).press('Enter')],
    ['a filter', () => tab.locator('.check input').first().press('Space')],
    ['that filter taken away', () => tab.locator('.pill').first().press('Enter')],
    ['more offers', () => tab.getByRole('button', { name: /^Laat nog/ }).press('Enter')],
    ['keep', () => tab.locator('.keep').first().press('Enter')],
    ['open', () => tab.locator('.offer-link').first().press('Enter')],
    ['keep off', () => tab.locator('.keep--big').press('Enter')],
    ['back', () => tab.locator('.back').press('Enter')],
    ['the question wiped', () => tab.locator('.search__clear').press('Enter')],
  ];
  const lost: string[] = [];
  for (const [name, step] of steps) {
    await step();
    await tab.waitForTimeout(150);
    // New cards, and the focus with them, come in the browser's next idle moment.
    await tab.waitForFunction(isInside, undefined, { timeout: 5_000 }).catch(() => undefined);
    const { what } = await tab.evaluate(look);
    if (!(await tab.evaluate(isInside))) lost.push(`after ${name}: ${what}`);
  }
  assert.deepEqual(lost, []);
});

test('on a phone, Escape closes the filters and gives the focus back to their button', async (t) => {
  const { tab } = await visit(t, { ...between, viewport: { width: 390, height: 844 } });
  await loaded(tab);
  await ask(tab, 'eenzaam');
  const button = tab.getByRole('button', { name: 'Filters' });
  await button.press('Enter');
  const sheet = tab.getByRole('dialog', { name: 'Filters' });
  await sheet.waitFor();
  for (let presses = 0; presses < 40; presses++) {
    await tab.keyboard.press('Tab');
    const inside = await tab.evaluate(() => {
      const at = document.activeElement?.shadowRoot?.activeElement;
      return document.activeElement === document.body || !!at?.closest('dialog');
    });
    assert.ok(inside, 'the page under the sheet takes no focus');
  }
  await tab.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  assert.equal(await button.evaluate((element) => element.matches(':focus')), true);
});

test('Back and Forward of the browser go through the screens, with the focus', async (t) => {
  const { tab } = await visit(t, between);
  await loaded(tab);
  await tab.locator('#question').pressSequentially('eenzaam');
  await tab.locator('.card').first().waitFor();
  const link = tab.locator('.offer-link').nth(2);
  const name = await link.textContent();
  await link.press('Enter');
  await tab.locator('#offer').waitFor();

  await tab.goBack();
  await tab.locator('.card').first().waitFor();
  assert.equal(await tab.locator('#question').inputValue(), 'eenzaam');
  assert.equal(await tab.evaluate(focused, '.offer-link'), name!.trim());
  await tab.goBack();
  await tab.locator('.need').first().waitFor();
  assert.equal(await tab.locator('#question').inputValue(), '');
  assert.ok(await tab.evaluate(focused, '#question'));
  await tab.goForward();
  await tab.goForward();
  assert.equal((await tab.locator('#offer').textContent())!.trim(), name!.trim());
  assert.ok(await tab.evaluate(focused, '#offer'));

  await tab.reload();
  assert.equal((await tab.locator('#offer').textContent())!.trim(), name!.trim());
  await tab.locator('.back').click();
  assert.equal(await tab.locator('#question').inputValue(), 'eenzaam', 'the words outlive a reload, in this tab only');
});
