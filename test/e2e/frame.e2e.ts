/** The frame, for sites where no scripts may be placed: as high as what it shows, and nobody outside decides what that is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test, type TestContext } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { json, page, serveDemo, type DemoServer } from './support/demo-server.ts';
import { engines, start } from './support/engines.ts';
import { useChromium, type Visit, type Wish } from './support/finder-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that the README asks of a page around a frame, and of a sandbox. */
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups';

for (const engine of engines) {
  test(`${engine}: a frame is as high as what it shows, and grows along`, async (t) => {
    const server = await serveDemo();
    const driver = await start(engine);
    t.after(() => Promise.all([driver.close(), server.close()]));
    await driver.goto(`${server.url}/zonder-script.html`);
    /** The frame's own height and that of what is in it, once something is shown. */
    const heights = (wanted: string): [number, number] | null => {
      const frame = document.querySelector('iframe')!;
      const inside = frame.contentDocument;
      const shown = inside?.querySelector('wijk-offer-finder')?.shadowRoot?.querySelector(wanted);
      const height = Math.ceil(inside?.body.getBoundingClientRect().height ?? 0);
      return shown && Math.abs(frame.offsetHeight - height) <= 1 ? [frame.offsetHeight, height] : null;
    };
    await driver.until(heights, '.need');
    await driver.evaluate(() => {
      const finder = document.querySelector('iframe')!.contentDocument!.querySelector('wijk-offer-finder')!;
      finder.shadowRoot!.querySelector<HTMLElement>('.need')!.click();
    });
    const [height] = await driver.until(heights, '.card:nth-child(6)');
    assert.ok(height > 1500, `the list is ${height} px high`);
  });
}

const visit = useChromium();

interface Framed extends Visit {
  frames: DemoServer;
  inside: FrameLocator;
}

interface FramedWish extends Wish {
  query?: string;
  attributes?: string;
  withScript?: boolean;
}

/** A site with a strict policy and a frame from another host; as its webmaster got them from “Maak uw code”. */
async function framed(
  t: TestContext,
  { query = 'element=finder', attributes = '', withScript = true, body = '', ...wish }: FramedWish = {},
): Promise<Framed> {
  const frames = await serveDemo();
  t.after(() => frames.close());
  const scripts = withScript ? `<script type="module" src="${frames.url}/wijkwijzer/wijkwijzer-frame-parent.js"></script>` : '';
  const visited = await visit(t, {
    ...wish,
    bare: true,
    head: scripts,
    body: `<p><a id="before" href="#">Vorige</a></p>
      <iframe src="${frames.url}/frame.html?${query}" title="Hulp bij u in de buurt" width="100%" height="700" ${attributes}
        allow="clipboard-write"></iframe>${body}<p><a id="after" href="#">Volgende</a></p>`,
    headers: {
      'content-security-policy': `default-src 'none'; frame-src ${frames.url} 'self'; script-src ${frames.url}; trusted-types 'none'; require-trusted-types-for 'script'`,
    },
  });
  return { ...visited, frames, inside: visited.tab.locator('iframe').first().contentFrame() };
}

const heightOf = (tab: Page): Promise<number> =>
  tab
    .locator('iframe')
    .first()
    .evaluate((frame: HTMLElement) => frame.clientHeight);

/** Until the frame has another height than this, and stays so. */
async function otherHeight(tab: Page, than: number): Promise<number> {
  await tab.waitForFunction((old) => document.querySelector('iframe')!.clientHeight !== old, than);
  await tab.waitForTimeout(300);
  return heightOf(tab);
}

test('by keyboard, on a phone, from another host, in a sandbox: nothing is refused and the focus stays in sight', async (t) => {
  const { tab, inside, messages, thrown } = await framed(t, {
    viewport: { width: 390, height: 800 },
    attributes: `sandbox="${sandbox}"`,
  });
  await inside.locator('.need').first().waitFor();
  await otherHeight(tab, 700);
  await tab.locator('#before').focus();
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('eenzaam');
  await inside.locator('.card').nth(8).waitFor();
  for (let presses = 0; presses < 60; presses++) {
    await tab.keyboard.press('Tab');
    const focused = inside.locator('.card:nth-child(8) .offer-link:focus');
    if (await focused.count()) break;
  }
  const before = await tab.evaluate(() => scrollY);
  assert.ok(before > 1000, `scrolled to ${before}`);
  await tab.keyboard.press('Enter');
  await inside.locator('#offer:focus').waitFor();
  await tab.waitForTimeout(500);
  const { y } = (await inside.locator('.back').boundingBox())!;
  assert.ok(y >= 0 && y < 700, `the way back stands at ${y}`);

  // The sheet opens where the resident is, not at the bottom of a frame of thousands of pixels.
  await inside.locator('.back').click();
  await inside.getByRole('button', { name: 'Filters' }).click();
  await inside.locator('dialog[open]').waitFor();
  await tab.waitForTimeout(500);
  const sheet = (await inside.locator('dialog[open]').boundingBox())!;
  assert.ok(sheet.y >= 0 && sheet.y + sheet.height <= 800, `the sheet stands from ${sheet.y} to ${sheet.y + sheet.height}`);
  await tab.keyboard.press('Escape');

  assert.deepEqual(thrown, []);
  assert.deepEqual(
    messages.filter((message) => /Security Policy|Trusted|Wijkwijzer/.test(message)),
    [],
  );
});

test('a frame has no accessibility trouble, by itself and from the page around', async (t) => {
  const { tab, inside } = await framed(t, { bypassCSP: true });
  await inside.locator('.need').first().waitFor();
  for (const frame of tab.frames()) {
    await frame.evaluate(axe);
    const { violations } = await frame.evaluate<{ violations: { id: string }[] }>('axe.run()');
    assert.deepEqual(
      // The page around has the first heading; this one has nothing else.
      violations
        .map(({ id }) => id)
        .filter((id) => !id.includes('heading-one') && (frame !== tab.mainFrame() || !/region|landmark/.test(id))),
      [],
      frame.url(),
    );
  }
});

test('a shared link opens the offer, without the site around it and with a way to that site', async (t) => {
  const { tab, inside, frames } = await framed(t, { permissions: ['clipboard-read', 'clipboard-write'] });
  await inside.locator('.need').first().click();
  await inside.locator('.offer-link').first().click();
  const name = await inside.locator('#offer').textContent();
  // Where a browser has no share sheet of its own the link is copied.
  await tab.frames()[1]!.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await inside.getByRole('button', { name: 'Deel' }).click();
  const address = await tab.frames()[1]!.evaluate(() => location.href);
  assert.ok(address.startsWith(`${frames.url}/frame.html?element=finder`), address);
  await tab.goto(address);
  await tab.locator('#offer').waitFor();
  assert.equal(await tab.locator('#offer').textContent(), name);
  assert.equal(await tab.getByRole('link', { name: 'de website van de gemeente Lindewaard' }).isVisible(), true);
});

test('another website opens in the whole window; where a sandbox forbids that, in its own', async (t) => {
  for (const attributes of ['', `sandbox="${sandbox}"`]) {
    const { tab, inside } = await framed(t, { attributes, query: 'element=finder&wijk-offer=belcirkel' });
    const link = inside.getByRole('link', { name: 'Naar de website' });
    await link.waitFor();
    const asked = tab.context().waitForEvent('request', (request) => request.url().startsWith('https://'));
    const popup = attributes ? tab.context().waitForEvent('page') : undefined;
    await link.click();
    await popup;
    assert.equal((await asked).isNavigationRequest(), true);
    assert.equal(tab.context().pages().length, attributes ? 2 : 1);
  }
});

test('the address chooses among what the file has, and never where the feed comes from or a message goes', async (t) => {
  const evil = await serveDemo({ routes: { '/feed.json': json({ version: '1', offers: [{ id: 'x', name: 'Vals' }] }) } });
  t.after(() => evil.close());
  const query = new URLSearchParams({
    element: 'form,picker',
    feed: `${evil.url}/feed.json`,
    endpoint: `${evil.url}/requests`,
    'privacy-url': `${evil.url}/privacy`,
    controller: 'Kwaad',
    theme: 'wonen',
    lang: 'en',
  });
  const { inside } = await framed(t, { query: query.toString(), withScript: false });
  await inside.locator('wijk-contact-form #message').waitFor();
  await inside.locator('wijk-supporter-picker #questions, wijk-supporter-picker #people').first().waitFor();
  const form = inside.locator('wijk-contact-form');
  assert.equal(await form.getAttribute('feed'), '/feeds/lindewaard.json');
  assert.equal(await form.getAttribute('endpoint'), '/contact/requests');
  assert.equal(await form.getAttribute('controller'), 'Gemeente Lindewaard');
  assert.equal(await form.getAttribute('privacy-url'), '/privacy.html');
  assert.equal(await inside.locator('wijk-supporter-picker').getAttribute('theme'), 'wonen');
  assert.equal(await inside.locator('html').getAttribute('lang'), 'en');
  assert.equal(await inside.locator('wijk-offer-finder, wijk-network, wijk-portal').count(), 0);
  assert.deepEqual(evil.requests, []);
});

test('messages that are not from that frame, not from its site or not true change nothing', async (t) => {
  const { tab, inside, frames } = await framed(t, {
    body: '<iframe src="/other.html" title="Ander"></iframe>',
    routes: { '/other.html': page('<p>Ander') },
  });
  await inside.locator('.need').first().waitFor();
  const height = await otherHeight(tab, 700);
  const post = (target: 'self' | 'top', message: object, from = tab.mainFrame()) =>
    from.evaluate(([where, data]) => (where === 'self' ? window : top!).postMessage(data, '*'), [target, message] as const);
  // The page itself, and another frame on it.
  await post('self', { wijkwijzer: 'frame', height: 333 });
  const other = tab.frames().find((frame) => frame.url().endsWith('/other.html'))!;
  await post('top', { wijkwijzer: 'frame', height: 333 }, other);
  // The frame itself, with what can't be true.
  const own = tab.frames().find((frame) => frame.url().startsWith(frames.url))!;
  for (const wrong of [-1, 0, 99, 30_001, 1e9, NaN, Infinity, '500', null, { valueOf: 500 }, [500]])
    await post('top', { wijkwijzer: 'frame', height: wrong }, own);
  for (const wrong of [{ wijkwijzer: 'anders', height: 500 }, { height: 500 }, [], {}]) await post('top', wrong, own);
  await tab.waitForTimeout(300);
  assert.equal(await heightOf(tab), height);
  assert.equal(
    await tab
      .locator('iframe')
      .nth(1)
      .evaluate((frame: HTMLElement) => frame.style.height),
    '',
  );

  // Another site that came into the frame.
  await own.goto(`${frames.url.replace('localhost', '127.0.0.1')}/frame.html`).catch(() => undefined);
  await tab.waitForTimeout(500);
  assert.equal(await heightOf(tab), height);

  // And a true one we would have seen.
  await tab.reload();
  await tab.locator('iframe').first().contentFrame().locator('.need').first().waitFor();
  const again = tab.frames().find((frame) => frame.url().startsWith(frames.url))!;
  await post('top', { wijkwijzer: 'frame', height: 333 }, again);
  await tab.waitForFunction(() => document.querySelector('iframe')!.clientHeight === 333);
});

test('without the script on the page around, the frame keeps its height and can be scrolled', async (t) => {
  const { tab, inside } = await framed(t, { withScript: false });
  await inside.locator('.need').first().click();
  await inside.locator('.card').nth(5).waitFor();
  assert.equal(await heightOf(tab), 700);
  assert.ok(await tab.frames()[1]!.evaluate(() => document.documentElement.scrollHeight > innerHeight));
});

test('a portal in a frame leads by keyboard to an offer and back to its ways, each step in sight', async (t) => {
  const { tab, inside, messages, thrown } = await framed(t, {
    query: 'element=portal',
    viewport: { width: 390, height: 800 },
    attributes: `sandbox="${sandbox}"`,
  });
  const finder = inside.locator('wijk-offer-finder');
  const inSight = async (what: string) => {
    await inside.locator(`${what}:focus`).waitFor();
    await tab.waitForFunction(() => document.querySelector('iframe')!.clientHeight !== 700);
    await tab.waitForTimeout(500);
    const { y } = (await inside.locator(what).boundingBox())!;
    assert.ok(y >= 0 && y < 800, `${what} stands at ${y}`);
  };
  await inside.locator('.way').first().waitFor();
  await otherHeight(tab, 700);
  await tab.locator('#before').focus();
  const tabUntil = async (there: string) => {
    for (let presses = 0; presses < 60 && !(await inside.locator(`${there}:focus`).count()); presses++)
      await tab.keyboard.press('Tab');
  };
  await tabUntil('.way');
  await tab.keyboard.press('Enter');
  await inSight('#offers');
  await tabUntil('.need');
  await tab.keyboard.press('Enter');
  await inSight('#results');
  await finder.locator('.card').nth(5).waitFor();
  await tabUntil('.card:nth-child(6) .offer-link');
  await tab.keyboard.press('Enter');
  await inSight('#offer');
  // The browser's own Back goes through the steps in the frame; the page around stays.
  for (const there of ['wijk-offer-finder #results', 'wijk-offer-finder .need', '#start']) {
    await tab.evaluate(() => history.back());
    await inside.locator(there).first().waitFor();
  }
  assert.deepEqual(thrown, []);
  assert.deepEqual(
    messages.filter((message) => /Security Policy|Trusted|Wijkwijzer/.test(message)),
    [],
  );
});
