/** Strict Content Security Policies: everything works without one violation, and a policy that is too strict gets a clear line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, serveDemo } from './support/demo-server.ts';
import { engines, start, type Driver } from './support/engines.ts';
import { builtFiles, demoFeed, finder, hostPage, serveFinder, useChromium } from './support/finder-page.ts';
import { hearReports, listenerHead, strictPolicy } from './support/strict-policy.ts';

/** What the listener leaves on the page. */
declare const refused: string[], printed: number;

/** Types as a hand does: the driver of WebKit loses the second of two same letters when it gets the whole word. */
async function type(driver: Driver, words: string): Promise<void> {
  await driver.click('#question');
  for (const letter of words) await driver.type(letter);
}

/** Every screen and every extra that a resident can reach. */
async function useEverything(driver: Driver): Promise<void> {
  await driver.click('.more');
  await driver.see('#themes');
  await type(driver, 'eenzaam');
  await driver.see('.card');
  await driver.click('.route');
  await driver.click('.routes .as-link');

  // Narrow, so that the filters come in their sheet.
  await driver.evaluate(() => document.querySelector('wijk-offer-finder')!.style.setProperty('max-width', '390px'));
  await driver.click('.toolbar button');
  await driver.click('.sheet .check');
  await driver.click('.sheet #postcode');
  await driver.type('8951');
  await driver.press('Tab');
  await driver.click('.sheet__head .icon-btn');
  await driver.click('.pill');
  await driver.evaluate(() => void document.querySelector('wijk-offer-finder')!.style.removeProperty('max-width'));

  await driver.click('.offer-link');
  await driver.see('#offer');
  await driver.click('.keep--big');
  await driver.click('.acts--small .btn', 'Deel');
  await driver.click('.acts--small .btn', 'Print');
  await driver.until(() => printed === 1);
  await driver.click('.scan summary');
  await driver.see('.scan__address', 'wijk-offer=');
  await driver.click('.back');
  await driver.click('.toolbar .btn', 'Bewaard (1)');
  await driver.see('#kept');
  await driver.click('.kept .btn', 'Print de lijst');
  await driver.until(() => printed === 2);
  await driver.click('.kept .btn', 'Deel de lijst');
  await driver.click('.back');

  await driver.click('.search__clear');
  await type(driver, 'ik wil dood');
  await driver.see('.note--danger-words', 'Bel 113');
  await driver.click('.search__clear');
  await type(driver, 'xqzwvk');
  await driver.see('.empty');
  await driver.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  await driver.see('.label', 'help');
}

for (const engine of engines) {
  test(`${engine}: nothing is refused under the strictest policy, on any screen`, async (t) => {
    const headers = { 'content-security-policy': `${strictPolicy}; report-uri /report` };
    const { reports, routes } = hearReports();
    const server = await serveFinder(
      { head: listenerHead, headers },
      {
        ...routes,
        '/failing.html': hostPage({ head: listenerHead, headers, body: finder('/none.json') }),
      },
    );
    const driver = await start(engine);
    t.after(() => Promise.all([driver.close(), server.close()]));

    await driver.goto(`${server.url}/page.html`);
    await driver.see('.need');
    await useEverything(driver);
    assert.deepEqual(await driver.evaluate(() => refused), []);

    await driver.goto(`${server.url}/failing.html`);
    await driver.see('.note', 'Wij kunnen het aanbod nu niet laten zien.');
    await driver.see('#fallback');
    assert.deepEqual(await driver.evaluate(() => refused), []);
    assert.deepEqual(reports, []);

    // And we would have heard it.
    await driver.evaluate(() => document.body.setAttribute('style', 'color: red'));
    assert.match(await driver.until(() => refused[0]), /^style-src/);
    for (const end = Date.now() + 30_000; reports.length === 0 && Date.now() < end;) await driver.evaluate(() => null);
    assert.equal(reports.length, 1);
  });
}

const visit = useChromium();

test('our script on a CDN and the feed on a third host need no more than those two names', async (t) => {
  const cdn = await serveDemo({ routes: builtFiles('/v1/') });
  const feeds = await serveDemo();
  t.after(() => Promise.all([cdn.close(), feeds.close()]));
  const { tab, messages } = await visit(t, {
    head: `<script type="module" src="${cdn.url}/v1/wijkwijzer.js"></script>`,
    lang: 'en',
    body: finder(feeds.url + demoFeed),
    headers: {
      'content-security-policy': `default-src 'none'; script-src ${cdn.url}; connect-src ${feeds.url}; require-trusted-types-for 'script'; trusted-types wijkwijzer`,
    },
  });
  await tab.locator('.need').first().waitFor();
  assert.match((await tab.locator('.label').textContent()) ?? '', /help/);
  // The page's own copy is what its policy refuses, and all that it refuses.
  const others = messages.filter((message) => !message.includes('/wijkwijzer/wijkwijzer.js'));
  assert.deepEqual(others, []);
});

test('a policy that forbids our Trusted Types policy leaves what stood there, and one line says what to add', async (t) => {
  for (const trusted of ["trusted-types 'none'", 'trusted-types angular dompurify']) {
    const { tab, told, thrown } = await visit(t, {
      headers: { 'content-security-policy': strictPolicy.replace('trusted-types wijkwijzer', trusted) },
    });
    await tab.waitForLoadState('networkidle');
    assert.equal(await tab.locator('#fallback').isVisible(), true);
    assert.deepEqual(await told(), [
      "error: Wijkwijzer: add wijkwijzer to trusted-types in this page's Content-Security-Policy.",
    ]);
    assert.deepEqual(thrown, []);
  }
});

test('a connect-src without the host of the feed leaves what stood there, and one line names that host', async (t) => {
  const feeds = await serveDemo({ routes: { '/feed.json': json({ version: '1' }) } });
  t.after(() => feeds.close());
  for (const address of [`${feeds.url}/feed.json`, `${feeds.url}/map/../feed.json?versie=1#deel`]) {
    const { tab, told, thrown } = await visit(t, {
      body: finder(address),
      headers: { 'content-security-policy': strictPolicy },
    });
    await tab.locator('.note').waitFor();
    assert.equal(await tab.locator('#fallback').isVisible(), true);
    const [line, ...more] = await told();
    assert.deepEqual(more, []);
    assert.match(line ?? '', new RegExp(`add ${feeds.url} to connect-src`));
    assert.deepEqual(thrown, []);
    assert.deepEqual(feeds.requests, []);
  }
});

test('a page that forbids every script shows what stood there', async (t) => {
  const { tab, server } = await visit(t, { headers: { 'content-security-policy': "default-src 'none'" } });
  assert.equal(await tab.locator('#fallback').isVisible(), true);
  assert.equal(server.requests.includes('GET /wijkwijzer/wijkwijzer.js'), false);
});
