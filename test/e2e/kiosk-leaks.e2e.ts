/** What the next visitor, or whoever looks for it, can find of the one before: nothing, after a reset and after leaving. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { launch } from './support/browser.ts';
import { contactForm, traces } from './support/contact-page.ts';
import { hostPage, finder, serveFinder } from './support/finder-page.ts';
import { again, atStart, kiosk, wiped } from './support/kiosk-page.ts';

/** Words that stand nowhere but in what the visitor typed, each in another place. */
const canaries = {
  question: 'kanarievraagzoek',
  name: 'Kanarienaam',
  message: 'kanarieberichttekst',
  email: 'kanariemail@example.nl',
  phone: '0698765432',
};
const words = Object.values(canaries);
/** In any spelling in which it may have been kept. */
const found = (text: string): string[] => words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

const host = hostPage({ body: kiosk(finder() + contactForm('to="desk"')) });

async function open(t: TestContext, features: string[] = []) {
  const server = await serveFinder({}, { '/page.html': host });
  const browser = await launch({ args: features, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, locale: 'nl-NL' });
  context.setDefaultTimeout(30_000);
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  const tab = await context.newPage();
  await tab.goto(`${server.url}/page.html`);
  await atStart(tab);
  return { tab, server, context };
}

/** Types each word where it belongs, opens and keeps an offer, and leaves the message unsent. */
async function use(tab: Page): Promise<void> {
  const form = tab.locator('wijk-contact-form');
  await form.locator('.chip', { hasText: /mail/i }).first().click();
  await form.locator('#name').fill(canaries.name);
  await form.locator('#phone').fill(canaries.phone);
  await form.locator('#email').fill(canaries.email);
  await form.locator('#message').fill(canaries.message);
  await tab.locator('#question').fill('geld');
  await tab.locator('.keep').first().click();
  await tab.locator('.offer-link').first().click();
  await tab.locator('#offer').waitFor();
  await tab.locator('.back').first().click();
  await tab.locator('#question').fill(canaries.question);
  await tab.getByText(`‘${canaries.question}’`).first().waitFor();
}

/** In the page: all text and all values, through shadow roots. */
function everything(): string {
  const inside = (root: ParentNode): string =>
    [...root.querySelectorAll('*')]
      .map((each) => {
        const value = 'value' in each ? String(each.value) : '';
        const attributes = [...each.attributes].map((attribute) => attribute.value).join(' ');
        return `${value} ${attributes} ${each.shadowRoot ? each.shadowRoot.textContent + inside(each.shadowRoot) : ''}`;
      })
      .join(' ');
  return document.documentElement.textContent + inside(document);
}

async function cachesOf(): Promise<string> {
  const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return all
    .flat()
    .map(({ url }) => url)
    .join(' ');
}

const accessible = async (session: CDPSession): Promise<string> =>
  JSON.stringify(await session.send('Accessibility.getFullAXTree'));

/** What would be drawn on paper. */
async function printed(tab: Page, session: CDPSession): Promise<string> {
  await tab.emulateMedia({ media: 'print' });
  const text = await accessible(session);
  await tab.emulateMedia({ media: null });
  return text;
}

async function heap(session: CDPSession): Promise<string> {
  const pieces: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot');
  return pieces.join('');
}

/** Looks everywhere; gives a line for each place where a word was found. */
async function probe(tab: Page, when: string): Promise<{ wrong: string[]; probes: number }> {
  const session = await tab.context().newCDPSession(tab);
  const focus = await tab.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.localName ?? '';
  });
  const storage = await session.send('Storage.getUsageAndQuota', { origin: new URL(tab.url()).origin });
  const looked: Record<string, string> = {
    'the address, history.state, title, cookies, both storages, IndexedDB, window.name and what was loaded':
      await tab.evaluate(traces),
    'the text and the fields': await tab.evaluate(everything),
    'the caches': await tab.evaluate(cachesOf),
    'the accessibility tree': await accessible(session),
    'the print': await printed(tab, session),
    'the history': JSON.stringify(await session.send('Page.getNavigationHistory')),
    'the cookies of all': JSON.stringify(await tab.context().cookies()),
    'the state of storage': JSON.stringify(await tab.context().storageState({ indexedDB: true })),
  };
  const state = await tab.evaluate(() => JSON.stringify(history.state));
  const wrong = Object.entries(looked).flatMap(([where, text]) => found(text).map((word) => `${when}: ${word} in ${where}`));
  if (state !== 'null') wrong.push(`${when}: history.state is ${state}`);
  if (focus !== 'body') wrong.push(`${when}: the focus stayed on ${focus}`);
  if (storage.usage > 0) wrong.push(`${when}: ${storage.usage} bytes are stored`);
  await session.detach();
  return { wrong, probes: Object.keys(looked).length + 3 };
}

for (const [name, features] of Object.entries({
  'with the page cache of Back': [],
  'without it': ['--disable-features=BackForwardCache'],
})) {
  test(`after a reset and after leaving nothing is found, ${name}`, async (t) => {
    const { tab, server } = await open(t, features);
    const wrong: string[] = [];
    let probes = 0;
    const look = async (when: string): Promise<void> => {
      const seen = await probe(tab, when);
      wrong.push(...seen.wrong);
      probes += seen.probes;
    };

    await use(tab);
    assert.deepEqual(found(await tab.evaluate(everything)), words, 'what is looked for is there to be found');
    const before = await tab.context().newCDPSession(tab);
    assert.deepEqual(found(await heap(before)), words, 'in the memory too');
    await before.detach();
    await wiped(tab, () => again(tab).click());
    await look('after a reset');
    const session = await tab.context().newCDPSession(tab);
    assert.deepEqual(found(await heap(session)), [], 'the memory');

    await tab.goBack().catch(() => null);
    if (tab.url().startsWith('http')) await look('Back after a reset');
    await tab.goForward().catch(() => null);
    await atStart(tab);
    await look('Forward after a reset');
    await tab.reload();
    await atStart(tab);
    await look('reload after a reset');

    // Without a reset: somebody of the library opens another page, and comes back.
    await use(tab);
    await tab.goto(`${server.url}/privacy.html`);
    await tab.goBack();
    await atStart(tab);
    await look('Back after leaving');
    await use(tab);
    await tab.reload();
    await atStart(tab);
    await look('reload without a reset');
    await use(tab);
    await tab.goto(`${server.url}/page.html`);
    await atStart(tab);
    await look('opened anew');

    assert.deepEqual(wrong, []);
    assert.ok(probes >= 25);
    t.diagnostic(`${probes} probes for ${words.length} words`);
  });
}

test('what is copied, printed or dragged on the screen stays on it', async (t) => {
  const { tab } = await open(t);
  await use(tab);
  const refused = await tab.evaluate(() => {
    const field = document.querySelector('wijk-offer-finder')!.shadowRoot!.querySelector('#question')!;
    return ['copy', 'cut', 'dragstart'].map(
      (type) => !field.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true })),
    );
  });
  assert.deepEqual(refused, [true, true, true]);
  const session = await tab.context().newCDPSession(tab);
  const shown = await tab.evaluate(() => getComputedStyle(document.querySelector('wijk-kiosk')!).display);
  assert.equal(shown, 'block');
  await tab.emulateMedia({ media: 'print' });
  assert.equal(
    await tab.evaluate(() => getComputedStyle(document.querySelector('wijk-kiosk')!).display),
    'none',
    'no printer, no paper',
  );
  await session.detach();
});
