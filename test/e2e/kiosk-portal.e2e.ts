/** One counter on a screen that all use: something found, someone chosen, a message sent, all wiped; by finger and by keys. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { numberOf, receiveFor, traces } from './support/contact-page.ts';
import { useChromium, type Wish } from './support/finder-page.ts';
import { focused } from './support/keyboard.ts';
import { again, key, kiosk, kioskIn, losing, lowTargets, sideways, upright, wiped } from './support/kiosk-page.ts';
import { axeFinds } from './support/look-over.ts';
import { portalPage } from './support/portal-page.ts';

const visit = useChromium();
const library: Wish = { body: kiosk(portalPage('quick-exit').body), viewport: upright, hasTouch: true, bypassCSP: true };
const shots = process.env.SHOTS;

/** What is wrong with a screen; SHOTS=folder keeps a picture of it. */
async function wrongWith(tab: Page, screen: string): Promise<string[]> {
  if (shots) await tab.screenshot({ path: `${shots}/kiosk-portal-${screen}.png` });
  const wrong = [...(await tab.evaluate(lowTargets)), ...(await tab.evaluate(sideways)), ...(await axeFinds(tab, 'wijk-kiosk'))];
  return wrong.map((each) => `${screen}: ${each}`);
}

/** Nothing of it in the page, and no step in the history of the tab. */
async function nothingIsLeft(tab: Page, words: readonly string[]): Promise<void> {
  const left = await tab.evaluate(traces);
  assert.deepEqual(
    words.filter((word) => left.includes(word)),
    [],
  );
  assert.equal(await tab.evaluate(() => history.length), 2, 'about:blank and this page');
  await tab.locator('.way').first().waitFor();
  assert.equal(await again(tab).count(), 0);
}

test('by finger: a question, an offer, a person, a message that arrives, and nothing of it for who comes next', async (t) => {
  const { tab, server, thrown, messages } = await visit(t, library);
  const receiver = await receiveFor(t, server);
  await kioskIn(tab).locator('.kiosk__hello').waitFor();
  const wrong: string[] = [];
  const look = async (screen: string): Promise<unknown> => wrong.push(...(await wrongWith(tab, screen)));
  await tab.getByRole('button', { name: 'Ik zoek hulp of iets te doen' }).waitFor();
  assert.equal(await tab.getByRole('button', { name: 'Snel weg' }).count(), 0, 'out of a kiosk nothing leads');
  await look('start');
  await tab.getByRole('button', { name: 'Ik zoek hulp of iets te doen' }).tap();
  await tab.locator('#question').tap();
  for (const sign of 'geld') await key(tab, sign).tap();
  await key(tab, 'Zoek').tap();
  await tab.locator('.keys').waitFor({ state: 'detached' });
  await look('results');
  await tab.locator('.offer-link').first().tap();
  await tab.locator('#offer').waitFor();
  await look('offer');
  await tab.getByRole('button', { name: 'Bekijk wie naast u kan staan' }).tap();
  await tab.locator('.person').first().waitFor();
  await look('people');
  await tab
    .getByRole('button', { name: /^Kies / })
    .first()
    .tap();
  const who = (await tab.locator('#chosen').innerText()).replace('U koos ', '');
  await look('chosen');
  await tab
    .getByRole('button', { name: /^Stuur een bericht/ })
    .first()
    .tap();
  await tab.locator('#form').waitFor();
  assert.ok(
    (await tab.locator('wijk-contact-form .form').first().innerText()).includes(who),
    'the message goes to who was chosen',
  );
  for (const [field, signs] of Object.entries({ '#name': 'ans', '#phone': '0612345678', '#message': 'wilt u bellen' })) {
    await tab.locator(field).tap();
    for (const sign of signs) await (sign === ' ' ? tab.locator('.key--space') : key(tab, sign)).tap();
    const { y, height } = (await tab.locator(field).boundingBox())!;
    assert.ok(y >= 0 && y + Math.min(height, 100) <= (await tab.locator('.keys').boundingBox())!.y, `${field} is above the keys`);
  }
  await look('message');
  await key(tab, 'Klaar').tap();
  await tab.getByRole('button', { name: 'Verstuur' }).tap();
  const reference = await numberOf(tab);
  await look('sent');
  assert.equal(await tab.getByRole('button', { name: 'Print dit' }).count(), 0, 'there is no printer');
  await receiver.mailbox.has(1);
  for (const each of [reference, 'ans', 'wilt u bellen']) assert.ok(receiver.mailbox.mails[0]!.text?.includes(each));
  // It arrived: there is nothing to lose, so nothing is asked.
  await wiped(tab, () => again(tab).tap(), '.way');
  assert.equal(await losing(tab).isVisible(), false);
  await nothingIsLeft(tab, [reference, 'wilt u bellen', '0612345678']);
  assert.deepEqual(wrong, []);
  assert.deepEqual([thrown, messages], [[], []]);
});

test('by keys: the same', async (t) => {
  const { tab, server, thrown } = await visit(t, library);
  const receiver = await receiveFor(t, server);
  await tab.locator('.way').first().waitFor();
  await kioskIn(tab).locator('.kiosk__hello').waitFor();
  const tabTo = async (selector: string, words = ''): Promise<void> => {
    for (let presses = 0; presses < 120; presses++) {
      await tab.keyboard.press('Tab');
      const found = await tab.evaluate(focused, selector);
      if (found && found.includes(words)) return;
    }
    throw new Error(`120 times Tab did not lead to ${selector} with “${words}”`);
  };
  const follow = async (selector: string, words = ''): Promise<void> => {
    await tabTo(selector, words);
    await tab.keyboard.press('Enter');
  };
  /** Until the focus is on a heading, as after a change of page. */
  const arrive = async (selector: string): Promise<void> => {
    for (const end = Date.now() + 30_000; Date.now() < end; await tab.waitForTimeout(50))
      if (await tab.evaluate(focused, selector)) return;
    assert.fail(`the focus does not come to ${selector}`);
  };
  await follow('.way', 'Ik zoek hulp');
  await arrive('#offers');
  await follow('.need', 'Ik kom niet rond');
  await arrive('#results');
  await follow('.offer-link');
  await arrive('#offer');
  await follow('.kiosk__back');
  await tab.locator('.card').first().waitFor();
  await follow('.offer-link');
  await arrive('#offer');
  await follow('button', 'Bekijk wie naast u kan staan');
  await arrive('h3#people');
  await follow('button', 'Kies ');
  await arrive('#chosen');
  await follow('button', 'Stuur een bericht');
  await arrive('#form');
  for (const [field, words] of Object.entries({ '#name': 'Ans', '#phone': '0612345678', '#message': 'Wilt u mij bellen?' })) {
    await tabTo(field);
    await tab.keyboard.type(words);
  }
  assert.equal(await tab.locator('.keys').count(), 0, 'who has keys needs none on the screen');
  await follow('.kiosk__again');
  await losing(tab).waitFor();
  await tab.keyboard.press('Escape');
  await losing(tab).waitFor({ state: 'hidden' });
  await follow('#send');
  await arrive('#sent');
  const reference = await numberOf(tab);
  await receiver.mailbox.has(1);
  assert.ok(receiver.mailbox.mails[0]!.text?.includes(reference));
  await wiped(tab, () => follow('.kiosk__again'), '.way');
  await nothingIsLeft(tab, [reference, 'Wilt u mij bellen?', '0612345678']);
  assert.deepEqual(thrown, []);
});
