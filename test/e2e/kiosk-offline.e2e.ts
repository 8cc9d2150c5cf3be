/** The kiosk's own page, as a library hosts it: without a network it goes on with what it has, and a new version waits its turn. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { failing, hangingUp, json, page, type Route } from './support/demo-server.ts';
import { useChromium, type Visit } from './support/finder-page.ts';
import { again, atStart, beginAnew, kioskIn, upright, wiped } from './support/kiosk-page.ts';

const visit = useChromium();
const folder = new URL('../../packages/embed/dist/', import.meta.url);
const built = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const path = '/wijkwijzer/kiosk.html';
const feedPath = '/wijkwijzer/feed.json';
const script = (text: string): Route => page(text, { 'content-type': 'text/javascript; charset=utf-8' });

const feed = (title: string): Route =>
  json({
    version: '1',
    title,
    updated: '2026-11-20',
    publisher: { name: 'Wijkbalie', phone: '000-1234500' },
    needs: [{ id: 'geld', text: title }],
    offers: [{ id: 'a', name: 'Koffie', needs: ['geld'], phones: ['000-1234501'] }],
  });

/** A form beside the finder, on the page as it is shipped. */
const withForm = built('kiosk.html').replace(
  '</wijk-offer-finder>',
  `</wijk-offer-finder><wijk-contact-form feed="feed.json" endpoint="/contact/requests" to="desk" controller="Gemeente"
    purpose="om u te helpen" retention-days="30" privacy-url="/privacy.html"></wijk-contact-form>`,
);

const library = { path, viewport: upright, routes: { [feedPath]: feed('Ik kom niet rond'), [path]: page(withForm) } };

/** Until the service worker has all it needs. */
async function keptReady(tab: Page): Promise<void> {
  await atStart(tab);
  await tab.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.active?.state === 'activated' && !!navigator.serviceWorker.controller;
  });
  // The first visit of a page begins before its worker does: the next one is kept.
  await tab.reload();
  await atStart(tab);
  await tab.waitForFunction(async () => !!(await caches.match('/wijkwijzer/feed.json')));
}

async function cutOff({ tab, server }: Visit): Promise<void> {
  await tab.context().setOffline(true);
  for (const each of [path, feedPath, '/wijkwijzer/wijkwijzer.js', '/contact/requests']) server.routes[each] = hangingUp;
}

test('without a network the page, the script and the last good feed are there, with its date', async (t) => {
  const visitor = await visit(t, library);
  const { tab, thrown } = visitor;
  await keptReady(tab);
  await cutOff(visitor);
  for (let visits = 0; visits < 3; visits++) {
    await tab.reload();
    await atStart(tab);
    await tab.getByText('U ziet een oude lijst van 20 november 2026').first().waitFor();
    await kioskIn(tab).getByRole('button', { name: 'Türkçe' }).click();
    await kioskIn(tab).locator('.wijk[lang="tr"]').first().waitFor();
    await tab.locator('#question').fill('koffie');
    await tab.locator('.offer-link').first().click();
    await tab.locator('a[href^="tel:"]').first().click();
    await tab.locator('svg.qr').waitFor();
    await tab.keyboard.press('Escape');
    await wiped(tab, () => again(tab).click());
  }
  assert.deepEqual(thrown, []);
});

test('a message can’t be sent without a network: the form says so, keeps the text and gives a number', async (t) => {
  const visitor = await visit(t, library);
  const { tab } = visitor;
  await keptReady(tab);
  await cutOff(visitor);
  const form = tab.locator('wijk-contact-form');
  await form.locator('#name').fill('Ans');
  await form.locator('#phone').fill('0612345678');
  await form.locator('#message').fill('kanariebericht');
  await form.getByRole('button', { name: 'Verstuur' }).click();
  await form.locator('#unsent').waitFor();
  assert.match(await form.locator('.wijk').innerText(), /000-1234500/);
  assert.equal(await form.locator('textarea').inputValue(), 'kanariebericht');
  await wiped(tab, () => beginAnew(tab));
  const kept = await tab.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name);
        const requests = await cache.keys();
        const texts = await Promise.all(requests.map(async (each) => (await cache.match(each))!.text()));
        return requests.map(({ url }) => url).join(' ') + texts.join(' ');
      }),
    );
    return all.join(' ');
  });
  assert.ok(kept.includes('Ik kom niet rond'));
  assert.ok(!kept.includes('kanariebericht'));
});

for (const [trouble, answer] of Object.entries({
  'an error of the server': failing(503),
  'the page of a network that asks to log in': page('<html><body>Log in op de wifi</body></html>'),
  'a file that is no feed': json({ hello: 'world' }),
})) {
  test(`${trouble} takes the last good feed away from nobody`, async (t) => {
    const { tab, server } = await visit(t, library);
    await keptReady(tab);
    server.routes[feedPath] = answer;
    await tab.reload();
    if (trouble === 'a file that is no feed') await tab.getByText('Wij kunnen het aanbod nu niet laten zien').first().waitFor();
    else await tab.getByText('U ziet een oude lijst van 20 november 2026').first().waitFor();
    server.routes[feedPath] = hangingUp;
    await tab.reload();
    await tab.getByText('U ziet een oude lijst van 20 november 2026').first().waitFor();
    await tab.locator('.need').first().waitFor();
  });
}

test('a new feed is seen when there is a network', async (t) => {
  const { tab, server } = await visit(t, library);
  await keptReady(tab);
  server.routes[feedPath] = feed('Ik heb schulden');
  await tab.reload();
  await tab.getByText('Ik heb schulden').waitFor();
});

test('a new version waits until the visitor has left', async (t) => {
  const { tab, server } = await visit(t, library);
  await keptReady(tab);
  await tab.locator('#question').fill('koffie');
  await tab.locator('.card').first().waitFor();
  const next = built('wijkwijzer.js') + '\nglobalThis.isNext = true;\n';
  server.routes['/wijkwijzer/wijkwijzer.js'] = script(next);
  server.routes['/wijkwijzer/wijkwijzer-kiosk-worker.js'] = script(
    built('wijkwijzer-kiosk-worker.js').replace(
      /(url:|"url":)\s*["'`]wijkwijzer\.js["'`],\s*("?revision"?:)\s*["'`]\w+["'`]/,
      '$1"wijkwijzer.js",$2"next"',
    ),
  );
  await tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await tab.waitForFunction(async () => !!(await navigator.serviceWorker.ready).waiting);
  assert.equal(await tab.locator('#question').inputValue(), 'koffie', 'the visit goes on');
  assert.equal(await tab.evaluate('globalThis.isNext'), undefined);
  await again(tab).click();
  // Not by `waitForFunction`: the page is replaced twice in a row, and then it may wait for the first one for ever.
  const isNext = () => tab.evaluate(() => (globalThis as { isNext?: boolean }).isNext).catch(() => undefined);
  for (const end = Date.now() + 30_000; !(await isNext());) {
    assert.ok(Date.now() < end, 'the new version came');
    await wait(50);
  }
  await atStart(tab);
  assert.equal(await tab.evaluate(async () => !!(await navigator.serviceWorker.ready).waiting), false);
});
