/** Taking along on paper: a sheet, or the roll of a receipt printer, with a QR code for each thing; and the same list on a telephone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { modulesFor, modulesOf } from '../elements/parts/scanned.ts';
import { ask, demoFeed, finder, useChromium } from './support/finder-page.ts';
import { catchPrinting, cutOff, openPaper, sheetsIn } from './support/paper.ts';

const visit = useChromium();
const millimetre = 96 / 25.4;
const shots = process.env.SHOTS;

async function keepThree(tab: Page): Promise<void> {
  await ask(tab, 'eenzaam');
  for (const at of [0, 1, 2]) await tab.locator('.keep').nth(at).click();
  await tab.locator('.toolbar .btn', { hasText: '(3)' }).click();
  await tab.locator('#kept').waitFor();
}

/** What the codes on a page hold, read back from their modules against the addresses that are expected. */
const codesOn = (page: Page): Promise<string[]> =>
  page.locator('.paper-code .qr').evaluateAll((codes) => codes.map((code) => code.outerHTML));

/** Rows of modules from the markup of a code, as the tests in a browser read them. */
function modulesIn(markup: string): boolean[][] {
  const attribute = (name: string, text: string): string => new RegExp(`${name}="([^"]*)"`).exec(text)?.[1] ?? '';
  const ink = /<path class="qr__ink"[^>]*>/.exec(markup)?.[0] ?? '';
  return modulesOf({
    getAttribute: (name: string) => attribute(name, markup),
    querySelector: () => ({ getAttribute: (name: string) => attribute(name, ink) }),
  } as unknown as Element);
}

describe('on paper', () => {
  for (const [name, width, height] of [
    ['a sheet of A4', 210, 297],
    ['a receipt of 80 mm', 80, 600],
    ['a receipt of 58 mm', 58, 600],
  ] as const)
    for (const language of ['nl', 'ar'])
      test(`the kept list stands on ${name}, nothing cut off, each with its QR code, in ${language}`, async (t) => {
        const { tab, thrown, server } = await visit(t, { lang: language, body: finder() });
        await keepThree(tab);
        await catchPrinting(tab);
        await tab.locator('.kept .panel .btn').first().click();
        const paper = await openPaper(tab);
        await paper.setViewportSize({ width: Math.floor((width - 6) * millimetre), height: Math.floor(height * millimetre) });
        if (shots) {
          mkdirSync(shots, { recursive: true });
          await paper.screenshot({ path: `${shots}/paper-${width}-${language}.png`, fullPage: true });
        }
        assert.deepEqual(await cutOff(paper), []);
        const text = (await paper.locator('.wijk').innerText()).replaceAll('­', '');
        assert.match(text, language === 'nl' ? /Gemaakt op \d+ \w+ 20\d\d/ : /20\d\d/);
        assert.match(text, /000-\d{7}/);

        const codes = await codesOn(paper);
        const ids = await tab.evaluate(() =>
          new URL(
            document.querySelector('wijk-offer-finder')!.shadowRoot!.querySelector<HTMLAnchorElement>('.kept .offer-link')!.href,
          ).searchParams.get('wijk-offer'),
        );
        assert.equal(codes.length, 4, 'three offers and the list');
        assert.deepEqual(modulesIn(codes[0]!), modulesFor(`${server.url}/page.html?wijk-offer=${ids}`, 'M'));
        const sizes = await paper
          .locator('.paper-code .qr')
          .evaluateAll((all) => all.map((code) => code.getBoundingClientRect().width));
        for (const size of sizes) assert.ok(size / millimetre >= 25, `a code of ${size / millimetre} mm`);
        const ink = await paper
          .locator('.card__name')
          .first()
          .evaluate((each) => getComputedStyle(each).color);
        assert.equal(ink, 'rgb(0, 0, 0)');

        const pdf = await paper.pdf({ width: `${width}mm`, height: `${height}mm`, printBackground: true });
        assert.equal(sheetsIn(pdf), 1, 'three offers fit on one sheet, or one piece of the roll');
        assert.deepEqual(thrown, []);
      });

  test('one offer stands on a receipt too, with its code and the day, black on white from a dark page', async (t) => {
    const dark = '<style>body{background:#111;color:#eee}</style>';
    const { tab } = await visit(t, { head: dark, body: finder(demoFeed, 'words="eenzaam"') });
    await tab.locator('.offer-link').first().click();
    await tab.locator('#offer').waitFor();
    await catchPrinting(tab);
    await tab.getByRole('button', { name: 'Print' }).click();
    const paper = await openPaper(tab);
    await paper.setViewportSize({ width: Math.floor(52 * millimetre), height: 2000 });
    if (shots) await paper.screenshot({ path: `${shots}/paper-offer-58.png`, fullPage: true });
    assert.deepEqual(await cutOff(paper), []);
    assert.equal(await paper.locator('.paper-code .qr').isVisible(), true);
    assert.match(await paper.locator('.wijk').innerText(), /Gemaakt op/);
    const colors = await paper
      .locator('.wijk p:visible')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
    assert.deepEqual(
      colors.filter((color) => color !== 'rgb(0, 0, 0)'),
      [],
    );
  });

  test('without the file that draws codes the page itself is printed', async (t) => {
    const { tab } = await visit(t, {
      body: finder(demoFeed, 'words="eenzaam"'),
      prepare: async (page) => {
        await page.route('**/wijkwijzer-take-along-views.js', (route) => route.abort());
        await page.addInitScript(() => (window.print = () => document.documentElement.setAttribute('data-printed', 'page')));
      },
    });
    await tab.locator('.offer-link').first().click();
    await tab.getByRole('button', { name: 'Print' }).click();
    await tab.locator('html[data-printed="page"]').waitFor({ state: 'attached' });
    await tab.locator('.scan summary').click();
    await tab.locator('.scan', { hasText: '/page.html?wijk-offer=' }).waitFor();
  });
});

test('a scanned list opens on a telephone as the same list', async (t) => {
  const { tab } = await visit(t);
  await keepThree(tab);
  const names = await tab.locator('.kept .card__name').allInnerTexts();
  const address = (await tab.locator('.scan__address').innerText()).trim();
  const { searchParams, pathname } = new URL(address);
  assert.equal(pathname, '/page.html');
  assert.deepEqual([...new Set(searchParams.keys())], ['wijk-view', 'wijk-keep'], 'ids alone, no question');
  const { tab: phone } = await visit(t, {
    path: new URL(address).pathname + new URL(address).search,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await phone.locator('#kept').waitFor();
  assert.deepEqual(await phone.locator('.kept .card__name').allInnerTexts(), names);
  assert.equal(
    await phone.locator('.scan').evaluate((each) => (each as HTMLDetailsElement).open),
    false,
    'no code for the screen in one’s own hand',
  );
});

test('keep="session" brings the list along to another page and through a reload, and says so', async (t) => {
  const body = finder(demoFeed, 'words="eenzaam" keep="session"');
  const { tab } = await visit(t, { body });
  await tab.locator('.keep').first().click();
  await tab.reload();
  await tab.getByRole('link', { name: 'Bewaard (1)' }).click();
  await tab.getByText('Sluit u dit tabblad? Dan is de lijst weg.').waitFor();
  const stored = await tab.evaluate(() => Object.entries(sessionStorage));
  assert.equal(stored.length, 1);
  assert.match(stored[0]![1] as string, /^\["[\w-]+"\]$/);
});
