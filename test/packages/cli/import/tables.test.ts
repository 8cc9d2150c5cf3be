/** From rows to offers: what each column means, and that nothing vanishes unsaid. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { importSources, openSource, proposeColumns, SourceError } from '../../../../packages/cli/src/import/index.ts';
import { assertNothingVanished, importText } from '../support/import.ts';
import { workbook } from '../support/workbook.ts';

const template = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../packages/cli/templates/${name}`, import.meta.url)));
const said = async (text: string) => (await importText(text)).problems.map(({ code, row, column }) => [code, row, column]);

describe('our templates', () => {
  test('give their examples, and only say that those are examples', async () => {
    const result = await importSources(['aanbod.csv', 'ondersteuners.csv'].map((name) => ({ name, content: template(name) })));
    assertNothingVanished(result);
    assert.deepEqual(new Set(result.problems.map(({ code }) => code)), new Set(['example-row']));
    assert.equal(result.feed.offers.length, 3);
    assert.equal(result.feed.supporters.length, 2);
    const [coffee, , dinner] = result.feed.offers;
    assert.deepEqual(coffee?.schedules, [{ days: ['tuesday', 'thursday'], opensAt: '10:00', closesAt: '12:00' }]);
    assert.deepEqual(coffee.closures, [{ from: '2026-12-24', to: '2027-01-03' }]);
    assert.deepEqual(dinner?.costOptions, [{ amount: 4.5, per: 'keer' }]);
    assert.deepEqual(result.feed.supporters[0]?.independence, {
      providesCare: false,
      decidesOnAccess: false,
      statement: 'Beslist niet over hulp of geld.',
    });
  });
  test('are saved as Excel in the Netherlands saves them', () => {
    for (const name of ['aanbod.csv', 'ondersteuners.csv']) {
      const text = Buffer.from(template(name)).toString();
      assert.ok(text.startsWith('\ufeffNaam;'));
      assert.ok(text.includes('\r\n# '));
    }
  });
});

describe('a table', () => {
  test('may have any of its headings in other words, with a remark behind them', async () => {
    const { feed } = await importText(
      'Naam activiteit *;Omschrijving (kort);Telefoonnummer;Post code;WOONPLAATS;E-mailadres\nKoffie;Samen;0575-123456;7201ab;Zutphen;a@example.nl',
    );
    const [offer] = feed.offers;
    assert.deepEqual(offer?.locations, [{ postalCode: '7201AB', city: 'Zutphen' }]);
    assert.deepEqual(
      [offer.name, offer.description, offer.phones, offer.email],
      ['Koffie', 'Samen', ['0575-123456'], 'a@example.nl'],
    );
  });
  test('may have a title above its headings, and lines that explain', async () => {
    const result = await importText(
      'Sociale kaart 2026;;\n;;\nNaam;Kosten;Plaats\n# uitleg;# wat het kost;\n#doeslief;gratis;Zutphen\n',
    );
    assertNothingVanished(result);
    assert.deepEqual(
      result.feed.offers.map(({ name }) => name),
      ['#doeslief'],
    );
    assert.deepEqual(
      result.problems.map(({ code, row }) => [code, row]),
      [['above-headings', 1]],
    );
  });
  test('says for each row and column what was not understood', async () => {
    assert.deepEqual(
      await said(
        'Naam;Weg;Gecontroleerd op;E-mail;Website;Postcode;Interne notitie\n;x;;;;;\nKoffie;stichting;ooit;geen;javascript:alert(1);SW1A 1AA;bellen!;extra',
      ),
      [
        ['unknown-column', 1, 'G'],
        ['row-without-name', 2, 'A'],
        ['extra-cell', 3, 'H'],
        ['not-a-date', 3, 'C'],
        ['not-an-email', 3, 'D'],
        ['not-a-link', 3, 'E'],
        ['unknown-word', 3, 'B'],
        ['postal-code-foreign', 3, 'F'],
      ],
    );
  });
  test('without names is left out whole, and said', async () => {
    const result = await importText('kolom a;kolom b\n1;2\n3;4');
    assertNothingVanished(result);
    assert.deepEqual([result.leftOut, result.problems[0]?.code], [2, 'no-name-column']);
  });
  test('keeps formulas as text, and only the text of markup', async () => {
    const { feed, problems } = await importText(
      'Naam;Uitleg\n"=HYPERLINK(""http://x"";""klik"")";<b>Kom</b> langs<script>x()</script>',
    );
    assert.equal(feed.offers[0]?.name, '=HYPERLINK("http://x";"klik")');
    assert.equal(feed.offers[0].description, 'Kom langs');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['formula', 'markup-removed'],
    );
  });
  test('may have a column for each day, and days beside their times', async () => {
    const { feed } = await importText('Naam;Maandag;Dinsdag;Woensdag\nA;9-12;gesloten;13.00 - 17.00\n');
    assert.deepEqual(feed.offers[0]?.schedules, [
      { days: ['monday'], opensAt: '09:00', closesAt: '12:00' },
      { days: ['wednesday'], opensAt: '13:00', closesAt: '17:00' },
    ]);
    const { feed: other } = await importText('name,weekday,opens_at,closes_at\nB,Monday,9:30,5:00 PM\n');
    assert.deepEqual(other.offers[0]?.schedules, [{ days: ['monday'], opensAt: '09:30', closesAt: '17:00' }]);
  });
  test('takes what its headings mean from a map', async () => {
    const text = 'Wat;Iets over;Intern\nKoffie;Samen;ja';
    const columns = { Wat: 'naam', 'Iets over': 'description', Intern: null };
    const { feed, problems } = await importText(text, { columns });
    assert.deepEqual([feed.offers[0]?.name, feed.offers[0]?.description, problems], ['Koffie', 'Samen', []]);
    await assert.rejects(
      importText(text, { columns: { Wat: 'onzin' } }),
      (error) => error instanceof SourceError && error.code === 'unknown-field',
    );
  });
  test('is proposed a map, by its headings and by what is in them', async () => {
    const rows = Array.from(
      { length: 5 },
      (_, at) =>
        `${['Koffie', 'Samen eten', 'Thee', 'Wandelen', 'Zingen'][at]};info${at}@example.nl;0575-12345${at};ma t/m vr 9-17;7201 AB;${'Een lange uitleg over wat het is. '.repeat(4)}${at};x`,
    );
    const opened = await openSource({ name: 'a.csv', content: ['K0;K1;K2;K3;K4;K5;K6', ...rows].join('\n') });
    assert.ok(opened.kind === 'tables');
    assert.deepEqual(proposeColumns(opened.tables[0]!), {
      K0: 'naam',
      K1: 'e-mail',
      K2: 'telefoon',
      K3: 'openingstijden',
      K4: 'postcode',
      K5: 'uitleg',
      K6: null,
    });
  });
  test('of Excel is read sheet by sheet', async () => {
    const content = workbook({
      Aanbod: [
        ['Naam', 'Kosten', 'Gecontroleerd op'],
        ['Koffie', 2.5, 46082],
      ],
      Team: [
        ['Naam', 'Soort ondersteuner', 'Taken', 'Wetten'],
        ['Anna', 'Wijkteam', 'luisteren', 'Wmo'],
        ['Bas', '', '', ''],
      ],
    });
    const result = await importText(content, {}, 'lijst.xlsx');
    assertNothingVanished(result);
    assert.deepEqual([result.feed.offers[0]?.costOptions, result.feed.offers[0]?.assuredDate], [[{ amount: 2.5 }], '2026-03-01']);
    assert.equal(result.feed.supporters[0]?.kind, 'neighborhood-team');
    assert.deepEqual(
      result.problems.map(({ code, sheet, row, column }) => [code, sheet, row, column]),
      [['missing', 'Team', 3, 'B']],
    );
  });
  test('gives 120 offers within a second', async () => {
    const rows = Array.from(
      { length: 120 },
      (_, at) => `Aanbod ${at};ma t/m vr 9-17;€ 2,50 per keer;Dorpsstraat ${at};7201 AB;Zutphen`,
    );
    const begin = process.cpuUsage();
    const { feed } = await importText(['Naam;Openingstijden;Kosten;Adres;Postcode;Plaats', ...rows].join('\n'));
    const { user } = process.cpuUsage(begin);
    assert.equal(feed.offers.length, 120);
    assert.ok(user < 1_000_000, `${user / 1_000} ms`);
  });
});
