/** “Maak uw code”: what is chosen is seen at once, and the code that is copied works, under the policy that is copied with it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { page } from './support/demo-server.ts';
import { hostPage, useChromium, type Visit, type Wish } from './support/finder-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visit = useChromium();

const refusals = ({ messages }: Visit): string[] =>
  messages.filter((message) => /Security Policy|Trusted|integrity/i.test(message));

async function maker(t: TestContext, wish: Wish = {}): Promise<Visit> {
  const visited = await visit(t, { path: '/snippet.html', ...wish });
  await visited.tab.getByText('Gelukt: 151 keer aanbod').waitFor();
  return visited;
}

const codeOf = (tab: Page, name: string): Promise<string> => tab.locator(`#${name}`).textContent() as Promise<string>;

test('what was chosen is seen at once, and its code works under its own policy', async (t) => {
  const visited = await maker(t);
  const { tab, server } = visited;
  await tab.getByLabel('Een bericht sturen').check();
  await tab.getByLabel('Adres van uw ontvanger').fill('/contact/requests');
  await tab.getByLabel('Wie is verantwoordelijk?').fill('Gemeente Lindewaard');
  await tab.getByLabel('Wonen', { exact: true }).check();
  await tab.locator('#preview wijk-offer-finder .pill', { hasText: 'Wonen' }).waitFor();
  await tab.locator('#preview wijk-contact-form #message').waitFor();

  // A form on this page can be filled in, not sent.
  await tab.locator('#preview wijk-contact-form #name').fill('Ans');
  await tab.locator('#preview wijk-contact-form #name').press('Enter');
  await tab.getByText('Er wordt niets verstuurd.').waitFor();
  assert.deepEqual(
    server.requests.filter((request) => !request.startsWith('GET ')),
    [],
  );
  assert.equal(new URL(tab.url()).search, '');

  const [code, policy] = [await codeOf(tab, 'page-code'), await codeOf(tab, 'page-policy')];
  assert.match(code, /integrity="sha384-[\w+/=]{64}"/);
  server.routes['/mine.html'] = hostPage({
    bare: true,
    body: code,
    headers: { 'content-security-policy': `default-src 'none'; ${policy}; require-trusted-types-for 'script'` },
  });
  await tab.goto(`${server.url}/mine.html`);
  await tab.locator('wijk-offer-finder .pill', { hasText: 'Wonen' }).waitFor();
  await tab.locator('wijk-contact-form #message').waitFor();
  assert.deepEqual(refusals(visited), []);
  assert.deepEqual(visited.thrown, []);
});

test('the frame of the same choices works, with the file that was downloaded', async (t) => {
  // From the folder that a webmaster puts on a site, with the feed in it.
  const feed = readFileSync(new URL('../../demo/feeds/lindewaard.json', import.meta.url), 'utf8');
  const visited = await maker(t, { path: '/wijkwijzer/snippet.html', routes: { '/wijkwijzer/feed.json': page(feed) } });
  const { tab, server } = visited;
  await tab.getByLabel('Een ondersteuner kiezen').check();
  await tab.getByLabel('Hulp zoeken').uncheck();
  await tab.getByLabel('Zelf kiezen').check();
  await tab.locator('#action').fill('#a3122a');
  await tab.getByText('Mag u geen scripts plaatsen?').click();
  const [saved] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name: 'Download frame.html' }).click(),
  ]);
  assert.equal(saved.suggestedFilename(), 'frame.html');
  const file = readFileSync(await saved.path(), 'utf8');
  const [frame, script, policy] = [
    await codeOf(tab, 'frame-code'),
    await codeOf(tab, 'frame-script'),
    await codeOf(tab, 'frame-policy'),
  ];
  server.routes['/wijkwijzer/frame.html'] = page(file);
  server.routes['/mine.html'] = hostPage({
    bare: true,
    body: frame + script,
    headers: { 'content-security-policy': `default-src 'none'; ${policy}` },
  });
  await tab.goto(`${server.url}/mine.html`);
  const inside = tab.locator('iframe').contentFrame();
  await inside.locator('wijk-supporter-picker #questions').waitFor();
  await tab.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
  assert.equal(await inside.locator('wijk-offer-finder').count(), 0);
  const color = await inside
    .locator('.btn--main')
    .first()
    .evaluate((button) => getComputedStyle(button).backgroundColor);
  assert.equal(color, 'rgb(163, 18, 42)');
  assert.deepEqual(refusals(visited), []);
});

test('by keyboard: a house style that is hard to read is told in words and numbers', async (t) => {
  const visited = await maker(t);
  const { tab } = visited;
  await tab.locator('[name="style"][value="page"]').focus();
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Control+A');
  await tab.keyboard.type('#f39c12');
  const told = tab.locator('#measures .bad').first();
  assert.equal((await told.innerText()).replace(/\s+/g, ' '), 'Aa Letters op een knop 2,1:1 te weinig, AA vraagt 4,5:1');
  await tab.keyboard.press('Control+A');
  await tab.keyboard.type('rood');
  await tab.keyboard.press('Tab');
  assert.equal(await tab.locator('#action-wrong').isVisible(), true);
  assert.equal(await tab.locator('#action').getAttribute('aria-invalid'), 'true');
  assert.deepEqual(refusals(visited), []);
});

test('an address that gives no feed is explained', async (t) => {
  const { tab } = await maker(t, {
    routes: {
      '/login.json': page('<!doctype html><title>Log in'),
      '/secret.json': page('', {}, 403),
      '/half.json': page('{"version":', { 'content-type': 'application/json' }),
    },
  });
  for (const [address, sentence] of [
    ['javascript:alert(1)', 'Dit is geen webadres.'],
    ['/nergens.json', 'Op dit adres staat niets (fout 404).'],
    ['/secret.json', 'Dit bestand is niet openbaar (fout 403).'],
    ['/login.json', 'Op dit adres staat een webpagina'],
    ['/half.json', 'Dit bestand is geen geldige JSON.'],
  ] as const) {
    await tab.getByLabel('Adres van het bestand').fill(address);
    await tab.getByRole('button', { name: 'Open', exact: true }).click();
    await tab.locator('#feed-said.wrong', { hasText: sentence }).waitFor();
    assert.equal(await tab.getByLabel('Adres van het bestand').getAttribute('aria-invalid'), 'true');
  }
});

test('on a screen of 320 px everything fits, and there is no accessibility trouble', async (t) => {
  const { tab } = await maker(t, { viewport: { width: 320, height: 640 }, bypassCSP: true });
  await tab.getByLabel('Zelf kiezen').check();
  for (const box of await tab.locator('[name="element"]').all()) await box.check();
  for (const summary of await tab.locator('css:light=#result summary').all()) await summary.click();
  await tab.locator('#preview wijk-network table').waitFor();
  assert.deepEqual(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()');
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)}`),
    [],
  );
});

test('one counter has it all: what it begins with, where messages go, and its own code', async (t) => {
  const visited = await maker(t);
  const { tab, server } = visited;
  await tab.getByLabel('Hulp zoeken').uncheck();
  await tab.getByLabel('Eén loket').check();
  await tab.getByLabel('Adres van uw ontvanger').fill('/contact/requests');
  await tab.locator('#themes').getByLabel('Wonen', { exact: true }).check();
  await tab.locator('#preview wijk-portal').getByRole('button', { name: 'Ik zoek hulp of iets te doen' }).waitFor();
  const [code, policy] = [await codeOf(tab, 'page-code'), await codeOf(tab, 'page-policy')];
  assert.match(code, /<wijk-portal[^>]* theme="wonen"[^>]* endpoint="\/contact\/requests"/s);
  server.routes['/mine.html'] = hostPage({
    bare: true,
    body: code,
    headers: { 'content-security-policy': `default-src 'none'; ${policy}; require-trusted-types-for 'script'` },
  });
  await tab.goto(`${server.url}/mine.html`);
  await tab.locator('wijk-portal').getByRole('link', { name: 'Ik zoek hulp of iets te doen' }).waitFor();
  assert.deepEqual(refusals(visited), []);
  assert.deepEqual(visited.thrown, []);
});
