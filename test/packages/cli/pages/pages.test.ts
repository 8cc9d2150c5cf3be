import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { readFeed, type Feed } from '@wijkwijzer/feed';
import { nl } from '@wijkwijzer/elements/for-pages.js';
import { makePages } from '../../../../packages/cli/src/pages/make-pages.ts';
import { sitemaps } from '../../../../packages/cli/src/pages/sitemap.ts';
import { checkFeed, nl as checkWords } from '@wijkwijzer/cli/check';
import { reportHtml } from '@wijkwijzer/cli/check';
import { makeFeed } from '../../../bench/make-feed.ts';
import { launch, readConsole } from '../../../e2e/support/browser.ts';
import { demo, serve } from '../net/support.ts';

const base = 'https://hulp.example.nl/';
const now = new Date('2026-11-22T12:00:00Z');

async function pagesOf(feed: Feed): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const [path, content] of makePages(feed, { base, now })) {
    assert.ok(!files.has(path.toLowerCase()), path);
    files.set(path, content);
  }
  return files;
}
const feedOf = (lists: object): Feed => readFeed({ version: '1', ...lists }).feed!;
const htmlIn = (files: Map<string, string>) =>
  [...files].filter(([path]) => path.endsWith('.html') && !path.endsWith('snippet.html'));
const dataIn = (page: string) =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => JSON.parse(text) as Record<string, unknown>,
  );

/** Typography is Prettier's and ours; what HTML allows is the standard's. */
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
async function mistakesIn(name: string, page: string): Promise<string[]> {
  const report = await validator.validateString(page, name);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`),
  );
}

const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)></script>]]>';
const hostile = {
  title: evil,
  publisher: { name: evil, phone: '030 1234567', email: 'a@b.nl' },
  themes: [{ id: '../../theme', name: evil, description: evil }],
  neighborhoods: [{ id: evil, name: evil }],
  organizations: [{ id: 'o', name: evil, url: 'javascript:alert(3)' }],
  emergency: [{ name: evil, phone: evil, words: [evil] }],
  offers: [
    {
      ...{
        id: '../../../x',
        name: evil,
        summary: evil,
        description: evil,
        route: 'peer',
        organization: 'o',
        themes: ['../../theme'],
      },
      ...{
        keywords: [evil],
        audience: [evil],
        eligibility: evil,
        applicationProcess: evil,
        alert: evil,
        url: 'javascript:alert(4)',
      },
      ...{
        locations: [{ name: evil, address: evil, city: evil, accessibility: { note: evil } }],
        serviceAreas: [evil],
        phones: [evil],
      },
      ...{
        schedules: [{ opensAt: '10:00', note: evil }],
        costOptions: [{ amount: 1, per: evil, note: evil }],
        languages: ['nl'],
      },
    },
  ],
  supporters: [
    {
      id: evil,
      name: evil,
      kind: 'neighborhood-team',
      introduction: { ar: evil },
      organization: evil,
      independence: { statement: evil },
    },
  ],
};

describe('pages', () => {
  const { feed } = readFeed(readFileSync(demo));
  let files = new Map<string, string>();
  let browser: Browser;
  before(async () => {
    files = await pagesOf(feed!);
    browser = await launch();
  });
  after(() => browser.close());

  test('are there for every offer that residents see, and for no other', () => {
    const shown = checkFeed(feed, { now }).index!.offers;
    assert.ok(shown.length < feed!.offers.length);
    for (const { id } of feed!.offers)
      assert.equal(
        files.has(`aanbod/${id}.html`),
        shown.some((offer) => offer.id === id),
        id,
      );
    for (const { id } of feed!.supporters) assert.ok(files.has(`mensen/${id}.html`) && files.has(`en/mensen/${id}.html`), id);
  });

  test('are valid HTML, all of them', async () => {
    const found: string[] = [];
    for (const [path, page] of htmlIn(files)) found.push(...(await mistakesIn(path, page)));
    assert.deepEqual(found.slice(0, 10), []);
  });

  test('lead to each other: no link between them is dead', () => {
    const dead = new Set<string>();
    for (const [path, page] of files)
      for (const [, href = ''] of page.matchAll(/<(?:a|link)[^>]* href="([^"]*)"/g)) {
        const url = new URL(href.replaceAll('&amp;', '&'), base + path);
        if (!url.href.startsWith(base)) continue;
        const target = url.pathname.slice(1) || 'index.html';
        if (!files.has(target.endsWith('/') ? `${target}index.html` : target)) dead.add(`${path} → ${href}`);
        if (url.hash && !files.get(target)?.includes(`id="${url.hash.slice(1)}"`)) dead.add(`${path} → ${href}`);
      }
    assert.deepEqual([...dead], []);
  });

  test('say what the elements say, in both languages', () => {
    const page = files.get('aanbod/koffie-lindelaan.html')!;
    for (const text of [
      nl.route.neighbors,
      nl.routeMeaning.neighbors,
      nl.cost,
      nl.free,
      'Loop binnen',
      '8952 AB',
      '10.00–12.00',
      'Dicht van 24 december 2026 tot en met 3 januari 2027. Kerstvakantie',
    ])
      assert.ok(page.includes(text), text);
    const english = files.get('en/aanbod/koffie-lindelaan.html')!;
    for (const text of ['<html lang="en">', 'Coffee on Lindelaan', 'With neighbours', 'Free'])
      assert.ok(english.includes(text), text);
    assert.match(english, /hreflang="nl" href="https:\/\/hulp\.example\.nl\/aanbod\/koffie-lindelaan\.html"/);
  });

  test('do not say what holds only this minute', () => {
    for (const [path, page] of files) assert.ok(!page.includes(nl.openNow) && !page.includes(nl.closedNow), path);
  });

  test('mark words of another language', () => {
    const only = files.get('en/aanbod/belcirkel-goedemorgen.html') ?? [...files.values()].join('\n');
    assert.match(only, /<span lang="nl" dir="auto">/);
  });

  test('hold their facts for machines', () => {
    const [offer, crumbs] = dataIn(files.get('aanbod/koffie-lindelaan.html')!);
    const source = feed!.offers.find(({ id }) => id === 'koffie-lindelaan')!;
    assert.equal(offer?.['@type'], 'Service');
    assert.equal(offer.name, (source.name as Record<string, string>).nl);
    assert.deepEqual(offer.offers, [{ '@type': 'Offer', price: 0, priceCurrency: 'EUR' }]);
    assert.deepEqual((offer.hoursAvailable as object[])[0], {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['https://schema.org/Tuesday', 'https://schema.org/Thursday'],
      opens: '10:00',
      closes: '12:00',
    });
    assert.equal(crumbs?.['@type'], 'BreadcrumbList');
    assert.equal(dataIn(files.get('mensen/samira-bouali.html')!)[0]?.['@type'], 'Person');
    for (const [path, page] of htmlIn(files))
      for (const data of dataIn(page)) assert.equal(data['@context'], 'https://schema.org', path);
  });

  test('stand in the sitemap, each once, with their canonical address', () => {
    const listed = [...files.get('sitemap.xml')!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    const canonical = htmlIn(files).map(([, page]) => /<link rel="canonical" href="(.*?)"/.exec(page)?.[1]);
    assert.deepEqual(listed.toSorted(), canonical.toSorted());
    assert.equal(new Set(listed).size, listed.length);
  });

  test('give a webmaster links for who has no script', () => {
    const page = files.get('snippet.html')!;
    assert.match(page, /<a href="https:\/\/hulp\.example\.nl\/onderwerp\/gezelschap\.html">Gezelschap<\/a>/);
    assert.doesNotMatch(page, /<script|<style|<html/);
  });

  test('are accessible, fit narrow screens, and keep their own policy', async (t) => {
    const all = new Map([...files, ['report.html', reportHtml(checkFeed(feed, { now }), checkWords)]]);
    const { origin } = await serve(t, (request, response) => {
      const path = request.url!.slice(1) || 'index.html';
      response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/html');
      response.end(all.get(path));
    });
    const page = await (await browser.newContext({ bypassCSP: false })).newPage();
    const heard = readConsole(page);
    const paths = [
      '',
      'a-z.html',
      'mensen.html',
      'aanbod/koffie-lindelaan.html',
      'mensen/samira-bouali.html',
      'onderwerp/geld.html',
      'en/wijk/oost.html',
      'report.html',
    ];
    for (const path of paths) {
      for (const width of [320, 1200]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${origin}/${path}`);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${path} at ${width}`);
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
          return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
        });
        assert.deepEqual(violations, [], `${path} at ${width}`);
      }
    }
    assert.deepEqual([heard.messages, heard.thrown], [[], []]);
  });

  test('execute nothing of a feed, and write nothing outside their folder', async (t) => {
    const made = await pagesOf(feedOf(hostile));
    const report = reportHtml(checkFeed({ version: '1', ...hostile }, { now }), checkWords);
    for (const path of made.keys()) assert.match(path, /^([a-z]+\/){0,2}[a-z0-9.-]+$/);
    const all = new Map([...made, ['report.html', report]]);
    for (const [path, page] of all) {
      if (path.endsWith('.css') || path.endsWith('.xml')) continue;
      assert.doesNotMatch(page.replace(/<script type="application\/ld\+json">/g, ''), /<script|<img|href="javascript/i, path);
      if (!path.endsWith('snippet.html')) assert.deepEqual(await mistakesIn(path, page), []);
      for (const data of dataIn(page)) assert.ok(data['@type'], path);
    }
    assert.ok([...made.values()].some((page) => dataIn(page).some(({ name }) => name === evil)));
    const { origin } = await serve(t, (request, response) => {
      response.setHeader('content-type', 'text/html').end(all.get(request.url!.slice(1)));
    });
    const page = await browser.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const path of all.keys()) if (path.endsWith('.html')) await page.goto(`${origin}/${path}`);
    assert.deepEqual(dialogs, []);
  });

  test('of a feed with nothing in it are still a start', async () => {
    const made = await pagesOf(feedOf({ offers: [] }));
    assert.deepEqual([...made.keys()].toSorted(), ['a-z.html', 'index.html', 'sitemap.xml', 'snippet.html', 'wijk.css']);
    for (const [path, page] of htmlIn(made)) assert.deepEqual(await mistakesIn(path, page), []);
  });

  test('of a thousand offers are made within ten seconds', async () => {
    const large = feedOf(makeFeed(1_000));
    const begin = performance.now();
    const made = await pagesOf(large);
    assert.ok(made.size > 1_000);
    assert.ok(performance.now() - begin < 10_000, `${performance.now() - begin} ms`);
  });
});

test('a report is valid HTML, without a script, and its policy forbids all else', async () => {
  const checked = checkFeed(readFileSync(demo), { now });
  const page = reportHtml(checked, checkWords);
  assert.deepEqual(await mistakesIn('report.html', page), []);
  assert.doesNotMatch(page, /<script|<link|<img|src=|url\(/);
  assert.match(page, /default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;/);
});

test('a sitemap has fifty thousand addresses at most; more make an index', () => {
  const listed = Array.from({ length: 100_001 }, (_, at) => ({ address: `${base}${at}?a&b`, changed: '2026-11-22' }));
  const files = new Map(sitemaps(listed, base));
  assert.deepEqual([...files.keys()], ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  assert.equal(files.get('sitemap-3.xml')?.match(/<url>/g)?.length, 1);
  assert.match(files.get('sitemap.xml')!, /<loc>https:\/\/hulp\.example\.nl\/sitemap-3\.xml<\/loc>/);
  assert.ok(files.get('sitemap-1.xml')?.includes('?a&amp;b</loc><lastmod>2026-11-22</lastmod>'));
});
