/** “Controleer uw aanbod”: a file is read, checked and shown in the browser, and never leaves it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test, type TestContext } from 'node:test';
import { readFeed } from '@wijkwijzer/feed';
import { strToU8, zipSync } from 'fflate';
import { useChromium, type Visit, type Wish } from './support/finder-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visit = useChromium();

const checker = (t: TestContext, wish: Wish = {}): Promise<Visit> => visit(t, { path: '/feed.html', ...wish });
const refusals = ({ messages }: Visit): string[] => messages.filter((message) => /Security Policy|Trusted/i.test(message));

const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) });

const table = [
  ['Naam', 'Omschrijving', 'Organisatie', 'Kosten', 'Telefoon'],
  ['Koffie in De Brink', 'Kom langs voor een praatje.', 'Buurthuis De Brink', 'gratis', '0612345678'],
  ['', 'Hier staat geen naam.', '', '', ''],
  ['=HYPERLINK("https://example.nl")', '<img src=x onerror=alert(1)>', '', '', ''],
];
const csv = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The least that Excel calls a workbook. */
function workbook(): Uint8Array {
  const cell = (text: string, at: string): string => `<c r="${at}" t="inlineStr"><is><t>${xml(text)}</t></is></c>`;
  const rows = table.map((row, down) => row.map((text, across) => cell(text, `${'ABCDE'.charAt(across)}${down + 1}`)).join(''));
  const cells = rows.map((row, down) => `<row r="${down + 1}">${row}</row>`);
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Aanbod" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

// In the demo, and in the folder that a webmaster puts on a site.
for (const [kind, path, content] of [
  ['csv', '/feed.html', csv],
  ['xlsx', '/wijkwijzer/feed.html', workbook()],
] as const) {
  test(`a spreadsheet as ${kind}: what can be better, what residents see, and a feed to keep`, async (t) => {
    const visited = await checker(t, { path });
    const { tab, server } = visited;
    await tab.locator('#files').setInputFiles(file(`aanbod.${kind}`, content));
    await tab.getByText(`Gelezen: aanbod.${kind}.`).waitFor();
    assert.equal(await tab.locator('#result-title').evaluate((title) => title === document.activeElement), true);
    assert.match((await tab.locator('#summary').textContent())!, /^2 keer aanbod en 0 ondersteuners\./);
    assert.match((await tab.locator('#imported').textContent())!, /^1 regel doet niet mee/);
    await tab.getByText('rij 3, kolom A (Naam): Deze rij heeft geen naam').waitFor();
    const organization = tab.locator('#report .list', { hasText: 'Buurthuis De Brink' });
    await organization.locator('summary').click();
    await organization.getByText('Er staat niet bij hoe iemand hier hulp krijgt.').waitFor();

    const finder = tab.locator('wijk-offer-finder');
    await finder.locator('#question').fill('koffie');
    await finder.getByRole('button', { name: 'Koffie in De Brink', exact: true }).waitFor();

    const [saved] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Bewaar het aanbodbestand' }).click(),
    ]);
    const { feed, problems } = readFeed(readFileSync(await saved.path()));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      feed!.offers.map(({ name }) => name),
      ['Koffie in De Brink', '=HYPERLINK("https://example.nl")'],
    );

    const [report] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Bewaar het verslag' }).click(),
    ]);
    assert.equal(report.suggestedFilename(), 'verslag.html');

    assert.deepEqual(
      server.requests.filter((request) => !request.startsWith('GET ')),
      [],
    );
    assert.deepEqual(refusals(visited), []);
    assert.deepEqual(visited.thrown, []);
  });
}

test('a list with headings of its own: what each column means is chosen, read again, and kept for the next time', async (t) => {
  const visited = await checker(t);
  const { tab } = visited;
  const list = file('lijst.csv', 'Naam;Praatje;Tel nr algemeen;Intern\nKoffie;Kom langs voor een praatje.;0612345678;bellen!\n');
  await tab.locator('#files').setInputFiles(list);
  await tab.getByText('4 kolommen, 1 geraden, 2 doen niet mee').waitFor();
  assert.equal(await tab.getByLabel('Tel nr algemeen').inputValue(), 'telefoon');
  assert.equal(await tab.getByLabel('Intern').inputValue(), '');
  await tab.getByLabel('Praatje').selectOption({ label: 'Kort' });

  const [kept] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name: 'Bewaar deze keuzes' }).click(),
  ]);
  const map = readFileSync(await kept.path(), 'utf8');
  assert.deepEqual(JSON.parse(map), { Praatje: 'kort' });
  await tab.getByRole('button', { name: 'Lees het opnieuw' }).click();
  await tab.getByText('4 kolommen, 1 geraden, 1 doet niet mee').waitFor();
  const finder = tab.locator('wijk-offer-finder');
  await finder.locator('#question').fill('praatje');
  await finder.getByText('Kom langs voor een praatje.').first().waitFor();

  // The next time both are given together.
  await tab.locator('#files').setInputFiles([file('kolommen.json', map), list]);
  await tab.getByText('Gelezen: lijst.csv.').waitFor();
  await tab.getByText('4 kolommen, 1 geraden, 1 doet niet mee').waitFor();
  const broken = tab.locator('#report .finding', { hasText: 'Er staat niet bij van welke organisatie dit is.' });
  await broken.getByText('Plek: rij 2', { exact: true }).waitFor({ state: 'attached' });
  assert.deepEqual(refusals(visited), []);
  assert.deepEqual(visited.thrown, []);
});

test('by keyboard, a feed from an address; nothing is refused', async (t) => {
  const visited = await checker(t);
  const { tab } = visited;
  await tab.getByLabel('Of open een adres').focus();
  await tab.keyboard.press('Enter');
  await tab.locator('#result-title:focus').waitFor();
  await tab.getByText('151 keer aanbod en 23 ondersteuners.').waitFor();
  for (let presses = 0; presses < 4; presses++) await tab.keyboard.press('Tab');
  // On the first of the levels; without it and the next, only what could be better is left.
  await tab.keyboard.press('Space');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Space');
  const levels = await tab.locator('#report .level').allTextContents();
  assert.deepEqual([...new Set(levels)], ['Kan beter']);
  await tab.locator('wijk-offer-finder .need').first().waitFor();
  assert.deepEqual(refusals(visited), []);
});

test('the spreadsheets that are offered to begin with can be read, together', async (t) => {
  const { tab } = await checker(t);
  const names = ['aanbod.csv', 'ondersteuners.csv'];
  const files = names.map((name) => file(name, readFileSync(new URL(`../../packages/embed/dist/${name}`, import.meta.url))));
  assert.deepEqual(
    await tab.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    names.map((name) => `/wijkwijzer/${name}`),
  );
  await tab.locator('#files').setInputFiles(files);
  await tab.getByText('Gelezen: aanbod.csv en ondersteuners.csv.').waitFor();
  assert.match((await tab.locator('#summary').textContent())!, /[1-9]\d* keer aanbod en [1-9]\d* ondersteuner/);
});

test('what can not be read is explained, and what stood there goes', async (t) => {
  const { tab } = await checker(t);
  for (const [name, content, sentence] of [
    ['aanbod.pdf', '%PDF-1.7\n', 'is een PDF'],
    ['leeg.csv', '', 'leeg.csv is leeg'],
    ['half.json', '{"version":', 'half.json'],
  ] as const) {
    await tab.locator('#files').setInputFiles(file(name, content));
    await tab.locator('#said.wrong', { hasText: sentence }).waitFor();
    assert.equal(await tab.locator('#result').isVisible(), false);
  }
  await tab.getByLabel('Of open een adres').fill('/nergens.csv');
  await tab.getByRole('button', { name: 'Open', exact: true }).click();
  await tab.locator('#said.wrong', { hasText: 'Op dit adres staat niets (fout 404).' }).waitFor();
});

test('a feed in which nothing is right is a report, not an empty page', async (t) => {
  const { tab } = await checker(t);
  await tab.locator('#files').setInputFiles(file('feed.json', '{"version":"1","offers":[{"name":"<b>x"},7]}'));
  await tab.getByText('Gelezen: feed.json.').waitFor();
  assert.match((await tab.locator('#summary').textContent())!, /2 regels doen niet mee/);
  assert.ok((await tab.locator('#report .finding').count()) >= 2);
});

test('on a screen of 320 px everything fits, and there is no accessibility trouble', async (t) => {
  const { tab } = await checker(t, { viewport: { width: 320, height: 640 }, bypassCSP: true });
  await tab.locator('#files').setInputFiles(file('aanbod.csv', csv));
  await tab.locator('wijk-offer-finder .wijk').waitFor();
  for (const summary of await tab.locator('#report summary').all()) await summary.click();
  assert.deepEqual(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()');
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)}`),
    [],
  );
});
