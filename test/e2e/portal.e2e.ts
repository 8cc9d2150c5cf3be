/**
 * The whole journey, something found, someone chosen, a message that arrives: at the counter of a health centre, and over the pages of
 * a gemeente. By keyboard and by touch; at the counter in every engine.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { fillIn, numberOf, receiveFor, send, tabToWords, traces, typeSlowly, message, phone } from './support/contact-page.ts';
import { engines, start, type Driver } from './support/engines.ts';
import { serveFinder, useChromium } from './support/finder-page.ts';
import { focused, tabTo } from './support/keyboard.ts';
import { axeFinds, lookOver } from './support/look-over.ts';
import { onSameDay } from './support/picker-page.ts';
import { exitPage, portalPage } from './support/portal-page.ts';

const visit = useChromium();

const counter = '/gezondheidscentrum.html';
const [name, number, words] = ['Ans van Dijk', '06 12 34 56 78', 'kom er niet meer uit'] as const;

/** From a chosen supporter to the number of the message. */
async function writeByKeyboard(driver: Driver, who: string): Promise<string> {
  await tabToWords(driver, 'button', 'Stuur een bericht');
  await driver.press('Enter');
  assert.ok(String(await driver.until(focused, '#form')).includes(who), `the message goes to ${who}`);
  await tabTo(driver, '#name');
  await typeSlowly(driver, name);
  await tabTo(driver, '#phone');
  await typeSlowly(driver, number);
  await tabTo(driver, '#message');
  await typeSlowly(driver, words);
  await tabTo(driver, '#send');
  await driver.press('Enter');
  assert.equal(await driver.until(focused, '#sent'), 'Uw bericht is aangekomen');
  return driver.see('.done__number');
}

/** Chooses the first person there is, and gives the name. */
async function chooseByKeyboard(driver: Driver): Promise<string> {
  await tabToWords(driver, 'button', 'Kies ');
  await driver.press('Enter');
  return String(await driver.until(focused, '#chosen')).replace('U koos ', '');
}

for (const engine of engines) {
  test(`${engine}: at the counter, by keyboard: something is found, someone chosen, and a message arrives`, async (t) => {
    const server = await serveFinder();
    const receiver = await receiveFor(t, server);
    const driver = await start(engine);
    t.after(() => Promise.all([driver.close(), server.close()]));
    await driver.goto(server.url + counter);
    await driver.see('#start', 'Waarmee kunnen wij u helpen?');

    await tabToWords(driver, '.way', 'Ik zoek hulp of iets te doen');
    await driver.press('Enter');
    await driver.until(focused, '#offers');
    await tabToWords(driver, '.need', 'Ik kom niet rond');
    await driver.press('Enter');
    await driver.until(focused, '#results');
    await tabTo(driver, '.offer-link');
    await driver.press('Enter');
    await driver.until(focused, '#offer');
    await tabToWords(driver, 'button', 'Bekijk wie naast u kan staan');
    await driver.press('Enter');
    await driver.until(focused, '#people');
    await driver.see('.nav__way[aria-current="page"]', 'Iemand spreken');
    const who = await chooseByKeyboard(driver);
    const reference = await writeByKeyboard(driver, who);

    await receiver.mailbox.has(1);
    const [mail] = receiver.mailbox.mails;
    for (const each of [reference, name, words]) assert.ok(mail!.text?.includes(each), `“${each}” is not in the mail`);
    const left = [await driver.evaluate(traces), ...receiver.logged, ...server.requests].join('\n');
    for (const each of [name, words, '0612345678']) assert.ok(!left.includes(each), `“${each}” was left behind`);
  });
}

test('at the counter, by touch: a question about an offer, and Back through all steps in the order they were made', async (t) => {
  const phoneScreen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { tab, server, thrown, messages } = await visit(t, { path: counter, prepare: onSameDay, ...phoneScreen });
  const receiver = await receiveFor(t, server);
  await tab.getByRole('link', { name: 'Ik zoek hulp of iets te doen' }).tap();
  await tab.getByRole('link', { name: 'Ik kom niet rond' }).tap();
  await tab.locator('.offer-link').first().tap();
  const offer = await tab.locator('#offer').innerText();
  await tab.getByRole('link', { name: 'Vraag stellen' }).tap();
  const asked = tab.getByRole('group', { name: `U bekeek net ‘${offer}’. Gaat uw vraag daarover?` });
  await asked.getByRole('button', { name: 'Ja, daarover' }).tap();
  await asked.waitFor({ state: 'detached' });
  await tab.locator('.to', { hasText: offer }).waitFor();
  await fillIn(tab);
  await tab.getByRole('button', { name: 'Verstuur' }).tap();
  const reference = await numberOf(tab);
  await receiver.mailbox.has(1);
  assert.ok(receiver.mailbox.mails[0]!.text?.includes(reference));

  await tab.getByRole('link', { name: 'Iemand spreken' }).tap();
  await tab.getByRole('heading', { name: 'Wie past bij u?' }).waitFor();
  const seen = (selector: string): Promise<void> => tab.locator(selector).first().waitFor();
  for (const selector of ['#sent', '#offer', '.card', '.needs:not(.ways)', '.way']) {
    await tab.goBack();
    await seen(selector);
  }
  await tab.goForward();
  await seen('.needs:not(.ways)');
  assert.deepEqual([thrown, messages], [[], []]);
});

describe('over the pages of the gemeente', () => {
  test('by keyboard: something is found, someone chosen, and a message arrives', async (t) => {
    const server = await serveFinder();
    const receiver = await receiveFor(t, server);
    const driver = await start('chromium');
    t.after(() => Promise.all([driver.close(), server.close()]));
    await driver.goto(`${server.url}/gemeente.html`);
    await driver.see('.need');
    await tabTo(driver, '#question');
    await typeSlowly(driver, 'eenzaam');
    await driver.see('#results', 'mogelijkheden bij ‘eenzaam’');
    await tabTo(driver, '.offer-link');
    await driver.press('Enter');
    await driver.until(focused, '#offer');
    await tabToWords(driver, 'a', 'Kies wie u helpt');
    await driver.press('Enter');
    await driver.arrive('/ondersteuning.html');
    await driver.see('#questions', 'Wie past bij u?');
    await tabToWords(driver, 'button', 'Sla alles over');
    await driver.press('Enter');
    await driver.until(focused, '#people');
    const reference = await writeByKeyboard(driver, await chooseByKeyboard(driver));
    await receiver.mailbox.has(1);
    assert.ok(receiver.mailbox.mails[0]!.text?.includes(reference));
  });

  test('by touch: the same', async (t) => {
    const phoneScreen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { tab, server, thrown, messages } = await visit(t, { path: '/gemeente.html', ...phoneScreen });
    const receiver = await receiveFor(t, server);
    await tab.getByRole('link', { name: 'Ik voel me alleen' }).tap();
    await tab.locator('.offer-link').first().tap();
    await tab.locator('#offer').waitFor();
    await tab.getByRole('link', { name: 'Kies wie u helpt' }).tap();
    await tab.getByRole('button', { name: 'Sla alles over' }).tap();
    await tab
      .getByRole('button', { name: /^Kies / })
      .first()
      .tap();
    await tab.locator('#chosen').waitFor();
    await tab
      .getByRole('button', { name: /^Stuur een bericht/ })
      .first()
      .tap();
    await fillIn(tab, { name, phone: number, message: words });
    await send(tab);
    const reference = await numberOf(tab);
    await receiver.mailbox.has(1);
    assert.ok(receiver.mailbox.mails[0]!.text?.includes(reference));
    assert.deepEqual([thrown, messages], [[], []]);
  });
});

describe('a quick exit', () => {
  for (const engine of engines) {
    test(`${engine}: three times Shift leads away, and neither Back nor Forward leads here again`, async (t) => {
      const server = await serveFinder(portalPage(`quick-exit quick-exit-to="${exitPage.path}"`), exitPage.routes);
      const driver = await start(engine);
      t.after(() => Promise.all([driver.close(), server.close()]));
      await driver.goto(`${server.url}/before.html`);
      await driver.goto(`${server.url}/page.html`);
      await driver.click('.way');
      const steps = await driver.evaluate(() => history.length);
      await driver.click('.needs:not(.ways) .need');
      await driver.click('.offer-link');
      await driver.see('#offer');
      assert.equal(await driver.evaluate(() => history.length), steps);
      for (let press = 0; press < 3; press++) await driver.press('Shift');
      await driver.arrive(exitPage.path);
      await driver.see('#elsewhere');
      assert.equal(await driver.evaluate(() => history.length), steps);
      await driver.evaluate(() => void setTimeout(() => history.back()));
      await driver.arrive('/before.html');
      await driver.see('#before');
      await driver.evaluate(() => void setTimeout(() => history.forward()));
      await driver.arrive(exitPage.path);
      await driver.see('#elsewhere');
    });
  }

  const page = portalPage(`quick-exit quick-exit-to="${exitPage.path}"`);
  const leave = (tab: Page): Locator => tab.getByRole('button', { name: 'Snel weg' });

  test('leaves nothing of a visit in the tab, and takes the place of the page in it', async (t) => {
    const { tab, server } = await visit(t, { ...page, routes: exitPage.routes, path: '/before.html' });
    await tab.goto(`${server.url}/page.html`);
    await tab.getByRole('button', { name: 'Ik heb een vraag' }).click();
    await fillIn(tab);
    await leave(tab).click();
    await tab.locator('#elsewhere').waitFor();
    const left = await tab.evaluate(traces);
    for (const each of [phone, message]) assert.ok(!left.includes(each), `“${each}” was left behind`);
    await tab.goBack();
    await tab.locator('#before').waitFor();
    await tab.goForward();
    await tab.locator('#elsewhere').waitFor();
  });

  test('covers the whole page at once, also when the next page takes its time, and forgets what was kept', async (t) => {
    const { tab, server } = await visit(t, {
      ...portalPage('quick-exit quick-exit-to="/hanging.html"'),
      routes: exitPage.routes,
    });
    await tab.getByRole('button', { name: 'Ik heb een vraag' }).click();
    await fillIn(tab);
    // In one go: the driver waits for the next page as soon as there is one to wait for.
    const seen = await tab.evaluate(async () => {
      const inside = document.querySelector('wijk-portal')!.shadowRoot!;
      inside.querySelector<HTMLElement>('.exit')!.click();
      await new Promise((drawn) => setTimeout(drawn));
      const onTop = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(innerWidth * part, innerHeight * part)?.localName);
      return {
        onTop,
        forms: inside.querySelectorAll('wijk-contact-form').length,
        covered: !!inside.querySelector('dialog[open]'),
      };
    });
    assert.deepEqual(seen, { onTop: ['wijk-portal', 'wijk-portal', 'wijk-portal'], forms: 0, covered: true });
    for (const end = Date.now() + 30_000; !server.requests.includes('GET /hanging.html') && Date.now() < end;)
      await new Promise((moment) => setTimeout(moment, 50));
    assert.ok(server.requests.includes('GET /hanging.html'));
  });

  test('is not taken for typing: capitals, two presses, or three that are far apart', async (t) => {
    const { tab } = await visit(t, { ...page, routes: exitPage.routes, prepare: (tab) => tab.clock.install() });
    await tab.getByRole('button', { name: 'Ik heb een vraag' }).click();
    const field = tab.locator('wijk-contact-form #message');
    await field.focus();
    for (const letter of 'WAT') await tab.keyboard.press(`Shift+${letter}`);
    for (let press = 0; press < 3; press++) {
      await tab.keyboard.press('Shift');
      await tab.clock.fastForward(1_500);
    }
    assert.equal(await field.inputValue(), 'WAT');
    assert.equal(new URL(tab.url()).pathname, '/page.html');
    await tab.keyboard.press('Shift');
    await tab.keyboard.press('Shift');
    await tab.locator('#elsewhere').waitFor();
  });

  test('stays in sight, and nothing that gets the focus lies under it', async (t) => {
    const { tab } = await visit(t, { ...page, routes: exitPage.routes, viewport: { width: 320, height: 640 } });
    await tab.getByRole('button', { name: 'Ik zoek hulp' }).click();
    await tab.getByRole('button', { name: 'Ik kom niet rond' }).click();
    await tab.locator('.card').nth(5).waitFor();
    const covered: string[] = [];
    for (const key of ['Tab', 'Shift+Tab'])
      for (let press = 0; press < 40; press++) {
        await tab.keyboard.press(key);
        const trouble = await tab.evaluate(coveredByBar);
        if (trouble) covered.push(trouble);
      }
    assert.deepEqual(covered, []);
    await tab.mouse.wheel(0, 3_000);
    const { x, y, width, height } = (await leave(tab).boundingBox())!;
    assert.ok(x >= 0 && y >= 0 && x + width <= 320 && y + height <= 640, 'the button is in the window');
  });
});

/** In the page: what has the focus, when the bar of the portal lies over it. */
function coveredByBar(): string | undefined {
  const bar = document.querySelector('wijk-portal')!.shadowRoot!.querySelector('.bar')!;
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  // What is outside our element is the page's own.
  if (at.getRootNode() === document || bar.contains(at)) return undefined;
  const [one, other] = [at, bar].map((each) => each.getBoundingClientRect());
  const apart = one!.bottom <= other!.top || one!.top >= other!.bottom;
  return apart ? undefined : at.textContent.trim().slice(0, 40) || at.id;
}

/** What the portal can show, each as one gets there from the one before it. */
const screens: Record<string, (tab: Page) => Promise<unknown>> = {
  start: (tab) => tab.locator('.way').first().waitFor(),
  'how to clear traces': (tab) => tab.getByText('Zo wist u dat').click(),
  offers: async (tab) => {
    await tab.getByRole('button', { name: 'Ik zoek hulp' }).click();
    await tab.locator('wijk-offer-finder .need').first().waitFor();
  },
  'an offer': async (tab) => {
    await tab.getByRole('button', { name: 'Ik kom niet rond' }).click();
    await tab.locator('.offer-link').first().click();
    await tab.locator('#offer').waitFor();
  },
  people: async (tab) => {
    await tab.getByRole('button', { name: 'Iemand spreken' }).click();
    await tab.getByRole('button', { name: 'Ja, zoek hier iemand bij' }).waitFor();
  },
  'a message': async (tab) => {
    await tab.getByRole('button', { name: 'Vraag stellen' }).click();
    await tab.getByRole('button', { name: 'Ja, daarover' }).waitFor();
  },
};

describe('nobody has to scroll sideways, everything is large enough to tap, and axe finds nothing wrong', () => {
  const places = {
    'in a column of 245 px': { width: 245 },
    'on a phone of 320 px': { width: 320 },
    'on a screen of 1200 px': { width: 1200 },
    'on a phone of 320 px with the colors of one’s own system': { width: 320, forcedColors: 'active' },
  } as const;
  for (const [place, { width, ...more }] of Object.entries(places)) {
    test(place, async (t) => {
      const { tab } = await visit(t, {
        ...portalPage('quick-exit'),
        prepare: onSameDay,
        viewport: { width, height: 800 },
        ...more,
      });
      const wrong: string[] = [];
      for (const [screen, go] of Object.entries(screens)) {
        await go(tab);
        const found = [...(await lookOver(tab, 'wijk-portal')), ...(await axeFinds(tab, 'wijk-portal'))];
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${wide} px wide`);
        wrong.push(...found.map((trouble) => `${screen}: ${trouble}`));
      }
      assert.deepEqual(wrong, []);
    });
  }
});

test('a page with the finder alone asks for nothing of the portal, the kiosk and the others', async (t) => {
  const { tab, server } = await visit(t);
  await tab.locator('.need').first().waitFor();
  await tab.waitForLoadState('networkidle');
  assert.deepEqual(
    server.requests.filter((request) => /portal|picker|form-views|network|kiosk|keyboard|take-along/.test(request)),
    [],
  );
});
