/** Several sources into one feed: what is the same becomes one, and ids stay. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { SourceError } from '../../../../packages/cli/src/import/index.ts';
import { importText, importWhole } from '../support/import.ts';

const csv = (name: string, ...rows: string[]) => ({
  name,
  content: ['Naam;Plaats;Adres;Telefoon;Kort;Kosten;Talen', ...rows].join('\n'),
});

describe('what is the same', () => {
  test('in name and place or phone becomes one, and the first source wins', async () => {
    const { feed, merged } = await importWhole([
      csv('a.csv', 'Koffie;Zutphen;Markt 1;;Uit a;;Nederlands', 'Thee;;;0575-123456;;gratis;'),
      csv(
        'b.csv',
        'KOFFIE!;Zutphen;Markt 1;0575-111111;Uit b;gratis;Engels',
        'Thee;;;+31 575 123456;Kort;€ 5;',
        'Koffie;Deventer;Brink 2;;;;',
      ),
    ]);
    const [coffee, tea, other] = feed.offers;
    assert.equal(feed.offers.length, 3);
    assert.deepEqual(
      [coffee?.summary, coffee?.phones, coffee?.languages, coffee?.costOptions],
      ['Uit a', ['0575-111111'], ['nl', 'en'], [{ amount: 0 }]],
    );
    assert.deepEqual([tea?.summary, tea?.costOptions, tea?.phones], ['Kort', [{ amount: 0 }], ['0575-123456']]);
    assert.equal(other?.name, 'Koffie');
    assert.deepEqual(
      merged.map(({ id, origins, dropped }) => [id, origins.map(({ source, row }) => `${source} ${row}`), dropped]),
      [
        ['koffie-zutphen', ['a.csv 2', 'b.csv 2'], ['name', 'summary']],
        ['thee', ['a.csv 3', 'b.csv 3'], ['costOptions']],
      ],
    );
  });
  test('in name alone stays two', async () => {
    const { feed } = await importText('Naam;Kort\nSpreekuur;van de gemeente\nSpreekuur;van de kerk');
    assert.equal(new Set(feed.offers.map(({ id }) => id)).size, 2);
  });
});

describe('ids', () => {
  const rows = [
    'Spreekuur;Zutphen;Markt 1;;Van de gemeente;;',
    'Spreekuur;Zutphen;Brink 2;;Van de kerk;;',
    'Koffie;Zutphen;;;;;',
    '日本語;;;;;;',
  ];
  test('are the same in every run and in every order', async () => {
    const first = await importWhole([csv('a.csv', ...rows)]);
    const second = await importWhole([csv('b.csv', ...rows.toReversed())]);
    const ids = ({ feed }: typeof first) => Object.fromEntries(feed.offers.map(({ id, summary, name }) => [id, summary ?? name]));
    assert.deepEqual(ids(second), ids(first));
    assert.ok(first.feed.offers.some(({ id }) => id === 'koffie-zutphen'));
  });
  test('of a column stay, and one that is taken is said', async () => {
    const { feed, problems } = await importText('id;naam\n7;Koffie\n7;Thee\n');
    assert.deepEqual(
      feed.offers.map(({ id }) => id),
      ['7', 'thee'],
    );
    assert.deepEqual(
      problems.map(({ code, row, value, expected }) => [code, row, value, expected]),
      [['id-made', 3, '7', 'thee']],
    );
  });
  test('of alternatives are found by name', async () => {
    const { feed, problems } = await importText('naam;lichter alternatief\nThee;koffie\nKoffie;onbestaand\n');
    assert.deepEqual(
      feed.offers.map(({ alternatives }) => alternatives),
      [['koffie'], undefined],
    );
    assert.deepEqual(
      problems.map(({ code, row }) => [code, row]),
      [['unknown-alternative', 3]],
    );
  });
});

describe('a feed among the sources', () => {
  const feed = {
    version: '1',
    title: 'Hulp in Zutphen',
    publisher: { name: 'Balie' },
    themes: [{ id: 'geld', name: 'Geld en schulden' }],
    neighborhoods: [{ id: 'w1', name: 'Waterkwartier', aliases: ['De Hoven'] }],
    offers: [{ id: 'x', name: 'Oud' }, { id: 'y' }],
  };
  test('gives its head, and its ids to names in tables', async () => {
    const result = await importWhole([
      { name: 'a.csv', content: 'Naam;Thema;Wijk\nNieuw;geld en schulden;de hoven' },
      { name: 'feed.json', content: JSON.stringify(feed) },
    ]);
    assert.deepEqual([result.feed.title, result.feed.publisher, result.leftOut], ['Hulp in Zutphen', { name: 'Balie' }, 1]);
    assert.deepEqual(
      result.feed.offers.map(({ id, themes, serviceAreas }) => [id, themes, serviceAreas]),
      [
        ['nieuw-waterkwartier', ['geld'], ['w1']],
        ['x', undefined, undefined],
      ],
    );
    assert.deepEqual(result.feed.themes, feed.themes);
  });
  test('comes out as it went in', async () => {
    const content = readFileSync(new URL('../../../../demo/feeds/lindewaard.json', import.meta.url));
    const { feed: again, problems, merged } = await importWhole([{ name: 'demo.json', content: new Uint8Array(content) }]);
    assert.deepEqual([problems, merged], [[], []]);
    assert.deepEqual(again, JSON.parse(content.toString()));
  });
});

test('what is no source is refused with a reason', async () => {
  const code = (content: string) =>
    importText(content, {}, 'x').then(
      () => 'read',
      (error: unknown) => (error as SourceError).code,
    );
  assert.equal(await code('{"id": }'), 'not-json');
  assert.equal(await code('{"openapi": "3.0"}'), 'unknown-json');
  assert.equal(await code('{"version": "2", "offers": []}'), 'wrong-version');
  assert.equal(await code(`{"version": "1", "offers": [${'['.repeat(5_000)}${']'.repeat(5_000)}]}`), 'too-deep');
  assert.equal(await code('<html></html>'), 'html');
  assert.equal(await code(''), 'empty-file');
});

test('what was put together of two lists leads back to the list and the cell that said it', async () => {
  const { originOf } = await importWhole([
    { name: 'een.csv', content: 'Naam;Plaats\nThee;Brummen\nKoffie;Zutphen' },
    { name: 'twee.csv', content: 'Mail;Activiteit;Plaats\nkoffie@example.nl;Koffie;Zutphen' },
  ]);
  assert.deepEqual(originOf('offers[1].locations[0]'), { file: 'een.csv', row: 3, column: 'B', heading: 'Plaats' });
  assert.deepEqual(originOf('offers[1].email'), { file: 'twee.csv', row: 2, column: 'A', heading: 'Mail' });
  assert.deepEqual(originOf('offers[1]'), { file: 'een.csv', row: 3 });
  assert.equal(originOf('publisher.phone'), undefined);
});
