/** What the next visitor, or whoever looks for it, can find of the one before: nothing, after a reset and after leaving. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { launch } from './support/browser.ts';
import { contactForm } from './support/contact-page.ts';
import { hostPage, finder, serveFinder } from './support/finder-page.ts';
import { atStart, beginAnew, kiosk, wiped } from './support/kiosk-page.ts';

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

/** In the page, from before its own scripts: tells what can be seen on it at the moment that it comes back out of the cache of Back. */
function tellReturn(): void {
  addEventListener('pageshow', ({ persisted }) => {
    const seen = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map((each) => {
          const value = 'value' in each ? String(each.value) : '';
          return each.shadowRoot ? `${value} ${each.shadowRoot.textContent} ${seen(each.shadowRoot)}` : value;
        })
        .join(' ');
    if (persisted) console.info(`came back with: ${document.body.textContent} ${seen(document)}`);
  });
}

async function open(t: TestContext, { cached = true } = {}) {
  const server = await serveFinder({}, { '/page.html': host });
  // Playwright switches this cache off unless told.
  const browser = await launch(cached ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {});
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, locale: 'nl-NL' });
  context.setDefaultTimeout(30_000);
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  const tab = await context.newPage();
  const returns: string[] = [];
  tab.on('console', (line) => line.text().startsWith('came back') && returns.push(line.text()));
  await tab.addInitScript(tellReturn);
  await tab.goto(`${server.url}/page.html`);
  await atStart(tab);
  return { tab, server, context, returns };
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

/** In the page: where it could have kept something, each place by its name. */
async function placesInPage(): Promise<Record<string, string>> {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
  const all = within(document);
  const roots = [document, ...all.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  const cached = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  const workers = await navigator.serviceWorker.getRegistrations();
  return {
    'the address': location.href,
    'the referrer': document.referrer,
    'the title': document.title,
    'the name of the window': window.name,
    'history.state': JSON.stringify(history.state),
    'the cookies that a page can read': document.cookie,
    localStorage: JSON.stringify(Object.entries(localStorage)),
    sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
    'the names of IndexedDB': JSON.stringify(await indexedDB.databases()),
    'the caches': cached.flat().join(),
    'the service workers': workers.map(({ scope }) => scope).join(),
    'what was fetched': performance
      .getEntries()
      .map(({ name }) => name)
      .join(),
    'the text of the page': document.documentElement.textContent,
    'the text in shadow roots': all.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' '),
    'the fields': all.map((each) => ('value' in each ? String(each.value) : '')).join(' '),
    'the attributes': all.flatMap(({ attributes }) => [...attributes].map(({ value }) => value)).join(' '),
    'the style sheets': roots
      .flatMap(({ adoptedStyleSheets }) =>
        adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
      )
      .join(' '),
    'what is selected': String(getSelection()),
    'the focus': focus?.localName ?? '',
    'the dialogs that are open': String(all.filter((each) => each.matches('dialog[open]')).length),
    'the place on the page': String(Math.max(scrollY, ...all.map(({ scrollTop }) => scrollTop))),
  };
}

/** What these places hold when nothing was left in them. */
const empty: Record<string, string> = {
  'history.state': 'null',
  'what is selected': '',
  'the focus': 'body',
  'the dialogs that are open': '0',
  'the place on the page': '0',
  'the bytes in storage': '0',
};

const accessible = async (session: CDPSession): Promise<string> =>
  JSON.stringify(await session.send('Accessibility.getFullAXTree'));

/** What would be drawn on paper. */
async function printed(tab: Page, session: CDPSession): Promise<string> {
  await tab.emulateMedia({ media: 'print' });
  const text = await accessible(session);
  await tab.emulateMedia({ media: null });
  return text;
}

/** What comes back in the field where a visitor began, when the next one presses the keys to undo. */
async function undone(tab: Page): Promise<string> {
  const field = tab.locator('#question');
  await field.focus();
  for (let times = 0; times < 3; times++) await tab.keyboard.press('Control+z');
  const value = await field.inputValue();
  await field.blur();
  return value;
}

/** All words in the memory of the page. */
async function heap(session: CDPSession): Promise<string> {
  const pieces: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot');
  return pieces.join('');
}

/** Looks everywhere, each place by its name; gives a line for each where something was found. */
async function probe(tab: Page, inMemory: boolean): Promise<{ wrong: string[]; names: string[] }> {
  const session = await tab.context().newCDPSession(tab);
  const storage = await session.send('Storage.getUsageAndQuota', { origin: new URL(tab.url()).origin });
  const inPage = await tab.evaluate(placesInPage);
  const looked: Record<string, string> = {
    ...inPage,
    'the bytes in storage': String(storage.usage),
    'the history of the tab': JSON.stringify(await session.send('Page.getNavigationHistory')),
    'all cookies, storage and databases of the browser': JSON.stringify(await tab.context().storageState({ indexedDB: true })),
    'the accessibility tree': await accessible(session),
    'the print preview': await printed(tab, session),
    'what a field brings back (undo)': await undone(tab),
    ...(inMemory && { 'the memory': await heap(session) }),
  };
  await session.detach();
  const wrong = Object.entries(looked).flatMap(([where, text]) => {
    const words = found(text).map((word) => `${word} in ${where}`);
    const should = empty[where];
    return should === undefined || text === should ? words : [...words, `${where}: ${text} instead of ${should}`];
  });
  return { wrong, names: Object.keys(looked) };
}

type Visit = Awaited<ReturnType<typeof open>>;

/** A page out of the cache is not loaded: it is there at once. */
const shown = { waitUntil: 'commit' } as const;

/** What comes after somebody: each begins where the one before it ended. */
const moments: Record<string, (visit: Visit) => Promise<unknown>> = {
  'a reset': ({ tab }) => wiped(tab, () => beginAnew(tab)),
  'Back after a reset': async ({ tab, server }) => {
    await tab.goBack().catch(() => null);
    if (!tab.url().startsWith('http')) await tab.goto(`${server.url}/page.html`);
  },
  'Forward after a reset': ({ tab }) => tab.goForward().catch(() => null),
  'a reload after a reset': ({ tab }) => tab.reload(),
  'leaving for another page, and Back': async ({ tab, server }) => {
    await use(tab);
    await tab.goto(`${server.url}/privacy.html`);
    await tab.goBack(shown);
  },
  'leaving by Back, and Forward': async ({ tab, server }) => {
    await tab.goto(`${server.url}/privacy.html`);
    await tab.goto(`${server.url}/page.html`);
    await atStart(tab);
    await use(tab);
    await tab.goBack(shown);
    await tab.waitForFunction(() => location.pathname === '/privacy.html' && document.readyState === 'complete');
    await tab.goForward(shown);
  },
  'a reload without a reset': async ({ tab }) => {
    await use(tab);
    await tab.reload();
  },
  'opening the page anew': async ({ tab, server }) => {
    await use(tab);
    await tab.goto(`${server.url}/page.html`);
  },
};

for (const [name, cached] of [
  ['with the page cache of Back', true],
  ['without it', false],
] as const) {
  test(`nothing of a visitor is found, ${name}`, async (t) => {
    const visit = await open(t, { cached });
    const { tab, returns } = visit;
    await use(tab);
    const before = await tab.context().newCDPSession(tab);
    const there = Object.values(await tab.evaluate(placesInPage)).join(' ');
    assert.deepEqual(found(there), words, 'what is looked for is there to be found');
    assert.deepEqual(found(await heap(before)), words, 'in the memory too');
    await before.detach();
    for (const [moment, act] of Object.entries(moments)) {
      // Only a page that the browser leaves can come back out of its cache.
      if (!cached && !/^(a reset|leaving.*)$/.test(moment)) continue;
      await t.test(`after ${moment}`, async (t) => {
        await act(visit);
        await atStart(tab);
        const { wrong, names } = await probe(tab, !moment.endsWith('after a reset'));
        assert.deepEqual(wrong, []);
        assert.ok(names.length >= 25);
        if (moment === 'a reset') t.diagnostic(`${names.length} places: ${names.join(', ')}`);
      });
    }
    assert.equal(returns.length > 0, cached, 'pages came back out of the cache of Back, or none did');
    assert.deepEqual(returns.flatMap(found), [], 'what came back showed nothing, also at its first moment');
    t.diagnostic(`${returns.length} pages came back out of the cache`);
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
