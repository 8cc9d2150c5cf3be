/** The picker within reach of everyone: on every width, with large targets, by keyboard alone, with the focus always in sight. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { engines, start } from './support/engines.ts';
import { loaded, serveFinder, useChromium, type Wish } from './support/finder-page.ts';
import { focused, look, tabThrough, tabTo } from './support/keyboard.ts';
import { answer, compareOne, inOrder, onSameDay, picker, show, supportPage, under, unfold } from './support/picker-page.ts';
import { axeFinds, lookOverIn, type Place } from './support/look-over.ts';

const visit = useChromium();

/** Screens of the picker, each as one gets there from the one before it. */
const screens: Record<string, (tab: Page) => Promise<unknown>> = {
  questions: (tab) => unfold(tab),
  people: async (tab) => {
    await answer(tab, 'Waar gaat het over?', 'Hulp thuis', 'Mantelzorg');
    await answer(tab, 'Waar wilt u praten?', 'Bij mij thuis');
    await show(tab);
  },
  'people to compare': async (tab) => {
    for (const name of (await inOrder(under(tab, 'all'))).slice(0, 3)) await compareOne(tab, name).check();
    await tab.locator('.tray').waitFor();
  },
  compare: async (tab) => {
    await tab.getByRole('button', { name: 'Vergelijk deze 3' }).click();
    await tab.locator('#compare').waitFor();
  },
  profile: async (tab) => {
    await tab.locator('.compare thead button').first().click();
    await tab.locator('#profile').waitFor();
  },
  chosen: async (tab) => {
    await tab.getByRole('button', { name: /^Kies / }).click();
    await tab.locator('#chosen').waitFor();
  },
};

/** People go from screen to screen in the first; how each screen looks elsewhere is seen by changing the window under it. */
const places: Record<string, Place> = {
  'on a phone of 320 px': { width: 320, axe: true },
  'in a column of 245 px': { width: 1024, column: '245px' },
  'on a phone of 390 px': { width: 390 },
  'on a tablet of 900 px': { width: 900 },
  'on a screen of 1200 px': { width: 1200, axe: true },
  'on a phone of 320 px with the colors of one’s own system': { width: 320, axe: true, forcedColors: 'active' },
};
const withoutAxe = Object.fromEntries(Object.entries(places).map(([where, place]) => [where, { ...place, axe: false }]));

describe('nobody has to scroll sideways to choose, everything is large enough to tap, and axe finds nothing wrong', () => {
  const phone: Wish = { viewport: { width: 320, height: 800 }, prepare: onSameDay };

  test('with all questions at once', async (t) => {
    const { tab } = await visit(t, { ...phone, body: picker('questions="panel"') });
    await loaded(tab);
    const wrong: string[] = [];
    for (const [screen, go] of Object.entries(screens)) {
      await go(tab);
      // The pictograms come a moment later, and take room.
      await tab.waitForTimeout(200);
      wrong.push(...(await lookOverIn(places, tab, 'wijk-supporter-picker')).map((trouble) => `${screen}, ${trouble}`));
    }
    assert.deepEqual(wrong, []);
  });

  test('with one question at a time', async (t) => {
    const { tab } = await visit(t, { ...phone, body: picker('questions="steps"') });
    await loaded(tab);
    const wrong: string[] = [];
    const next = tab.getByRole('button', { name: 'Sla deze vraag over' });
    for (let step = 1; ; step++) {
      // Axe once: the steps differ in words only.
      const found = await lookOverIn(step === 1 ? places : withoutAxe, tab, 'wijk-supporter-picker');
      wrong.push(...found.map((trouble) => `question ${step}, ${trouble}`));
      if (!(await next.isVisible())) break;
      await next.click();
      await tab.getByText(`Vraag ${step + 1} van `).waitFor();
    }
    assert.deepEqual(wrong, []);
  });

  test('on the pages of the demo', async (t) => {
    const pages = {
      [supportPage]: 'main',
      '/gezondheidscentrum.html': 'main',
      '/netwerk.html': 'main',
      '/gemeente.html': '',
      '/': '',
    };
    for (const [path, name] of Object.entries(pages)) {
      // Playwright's own way past the policy of the page: what is looked at stays the same.
      const { tab } = await visit(t, { path, viewport: { width: 320, height: 800 }, bypassCSP: true });
      await tab.waitForLoadState('networkidle');
      await tab.waitForTimeout(300);
      for (const width of [320, 1200]) {
        await tab.setViewportSize({ width, height: 800 });
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${path} is ${wide} px wide in a window of ${width}`);
        if (!name) continue;
        assert.deepEqual(await axeFinds(tab, name), [], `${path} at ${width} px`);
        for (const picture of await tab.locator('wijk-network').getByRole('radio').all()) {
          await picture.check();
          assert.deepEqual(await axeFinds(tab, name), [], `${path} at ${width} px`);
        }
      }
    }
  });
});

for (const engine of engines) {
  test(`${engine}: a resident answers, compares two, chooses and finds the number, without a mouse`, async (t) => {
    const server = await serveFinder();
    const driver = await start(engine);
    t.after(() => Promise.all([driver.close(), server.close()]));
    await driver.goto(server.url + supportPage);
    await driver.see('#questions');

    await tabTo(driver, '.chip input');
    await driver.press('Space');
    await tabTo(driver, '.asked__go .btn--main');
    assert.match(String(await driver.until(focused, '.btn--main')), /^Laat .*zien( die passen)?$/);
    await driver.press('Enter');
    assert.match(String(await driver.until(focused, '#people')), /pas(t|sen) bij u$/);

    for (let picked = 0; picked < 2; picked++) {
      await tabTo(driver, '.person__foot .check input');
      await driver.press('Space');
      await driver.see('.tray', picked ? 'Vergelijk deze 2' : '');
    }
    await tabTo(driver, '.tray .btn--main');
    await driver.press('Enter');
    assert.equal(await driver.until(focused, '#compare'), 'Vergelijk deze twee');
    await tabTo(driver, '.compare tfoot .btn--main');
    const name = String(await driver.until(focused, '.btn--main')).replace(/^Kies (dit team ?: )?/, '');
    await driver.press('Enter');
    assert.equal(await driver.until(focused, '#chosen'), `U koos ${name}`);
    await tabTo(driver, 'a[href^="tel:"]');
  });
}

/** A link before and after, so that one can see whether Tab comes in and out. */
const between = `<p><a id="before" href="#">Vorige</a></p>${picker()}<p><a id="after" href="#">Volgende</a></p>`;

test('Tab goes through every screen and out of it, always in sight, and back the same way', async (t) => {
  const { tab } = await visit(t, { body: between, prepare: onSameDay });
  await loaded(tab);
  const trouble: Record<string, unknown> = {};
  for (const [screen, go] of Object.entries(screens)) {
    await go(tab);
    await tab.waitForTimeout(300);
    const there = await tabThrough(tab, 'before', 'after', 'Tab');
    const back = await tabThrough(tab, 'after', 'before', 'Shift+Tab');
    const seen = [...there, ...back].filter((stop) => stop.trouble.length > 0);
    if (seen.length > 0) trouble[screen] = seen;
    assert.deepEqual(
      back.map(({ what }) => what),
      there.map(({ what }) => what).reverse(),
      screen,
    );
  }
  assert.deepEqual(trouble, {});
});

test('the focus is never lost while a resident answers, takes back, compares, looks and chooses', async (t) => {
  const { tab } = await visit(t, { body: between, prepare: onSameDay });
  await loaded(tab);
  const press = (name: string | RegExp) => () => tab.getByRole('button', { name }).first().press('Enter');
  const steps: [string, () => Promise<unknown>][] = [
    ['an answer', () => tab.getByRole('checkbox', { name: 'Mantelzorg' }).press('Space')],
    ['that it is not known yet', () => tab.getByRole('checkbox', { name: 'Dat weet ik nog niet' }).press('Space')],
    ['begin again', press('Begin opnieuw')],
    ['two answers', () => tab.getByRole('checkbox', { name: 'Hulp thuis' }).press('Space')],
    ['and the second', () => tab.getByRole('checkbox', { name: 'Bij mij thuis' }).press('Space')],
    ['the people', press(/^Laat .* die passen$/)],
    ['an answer taken away', press(/^Haal weg/)],
    ['the last answer taken away', press(/^Haal weg/)],
    ['more people', press(/^Laat nog/)],
    ['one to compare', () => tab.locator('.person .check input').nth(0).press('Space')],
    ['a second', () => tab.locator('.person .check input').nth(1).press('Space')],
    ['a third', () => tab.locator('.person .check input').nth(2).press('Space')],
    ['a fourth', () => tab.locator('.person .check input').nth(3).press('Space')],
    ['all of them wiped', press('Wis')],
    ['two again', () => tab.locator('.person .check input').nth(0).press('Space')],
    ['and the other', () => tab.locator('.person .check input').nth(1).press('Space')],
    ['side by side', press('Vergelijk deze 2')],
    ['one taken away', press(/^Haal weg/)],
    ['a profile', () => tab.locator('.person [data-supporter]').nth(2).press('Enter')],
    ['back', press('Terug')],
    ['chosen', press(/^Kies /)],
    ['someone else', press('Kies iemand anders')],
    ['other answers', press('Zoek wie bij u past')],
  ];
  const lost: string[] = [];
  for (const [name, step] of steps) {
    await step();
    await tab.waitForTimeout(150);
    const { what } = await tab.evaluate(look);
    if (await tab.evaluate(() => document.activeElement === document.body || !document.activeElement!.shadowRoot!.activeElement))
      lost.push(`after ${name}: ${what}`);
  }
  assert.deepEqual(lost, []);
});
