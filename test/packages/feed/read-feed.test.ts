import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFeed, unknownReferences, type Problem } from '@wijkwijzer/feed';

const read = (lists: object, head: object = { version: '1' }) => {
  const { feed, problems } = readFeed({ ...head, ...lists });
  assert.ok(feed);
  return { feed, problems, codes: problems.map(({ code, path }) => `${code} ${path}`) };
};
const koffie = { id: 'koffie', name: 'Koffie in de buurt' };

describe('a feed', () => {
  test('that is right is shown as it is, without problems', () => {
    const offer = {
      ...koffie,
      route: 'neighbors',
      schedules: [{ days: ['monday'], opensAt: '09:00', closesAt: '12:00' }],
      phones: ['112', { number: '113' }],
    };
    const { feed, problems } = read({ offers: [offer], themes: [{ id: 'geld', name: { nl: 'Geld', en: 'Money' } }] });
    assert.deepEqual(problems, []);
    assert.deepEqual(feed.offers, [offer]);
    assert.deepEqual(feed.themes[0]?.name, { nl: 'Geld', en: 'Money' });
    assert.deepEqual(feed.supporters, []);
    assert.equal(feed.language, 'nl');
  });

  test('without a version is read, and reported', () => {
    assert.deepEqual(read({ offers: [koffie] }, {}).codes, ['version-unclear version']);
    assert.deepEqual(read({ offers: [koffie] }, { version: 1 }).codes, ['version-unclear version']);
  });

  test('of another version is not read', () => {
    const { feed, problems } = readFeed({ version: '2', offers: [] });
    assert.equal(feed, undefined);
    assert.deepEqual(problems, [{ code: 'wrong-version', path: 'version', value: '2', expected: '1' }]);
  });

  test('that is something else is not read', () => {
    for (const input of [{}, [], null, 5, '[]', '"tekst"', '{"offers":{}}', undefined, true, () => 0, Symbol('x')]) {
      const { feed, problems } = readFeed(input);
      assert.equal(feed, undefined);
      assert.equal(problems.at(-1)?.code, 'not-a-feed', typeof input);
    }
  });

  test('keeps its desk when one line of it is wrong', () => {
    const { feed, codes } = read({ publisher: { name: 'Loket', email: 5, url: 'javascript:alert(1)' }, offers: [] });
    assert.deepEqual(feed.publisher, { name: 'Loket' });
    assert.deepEqual(codes, ['field-ignored publisher.email', 'unsafe-url publisher.url']);
  });

  test('accepts Dutch times and plain dates', () => {
    const dates = ['2026-03-29T02:30+01:00', '2026-03-29T02:30:00.123Z', '2026-03-29T02:30', '2026-03-29'];
    for (const updated of dates) assert.deepEqual(read({ updated, offers: [{ ...koffie, assuredDate: updated }] }).codes, []);
  });
});

describe('an item', () => {
  test('loses only the field that is wrong', () => {
    const { feed, problems } = read({
      offers: [{ ...koffie, route: 'vrijwilliger', minimumAge: 'achttien', summary: 'Gezellig' }],
    });
    assert.deepEqual(feed.offers, [{ ...koffie, summary: 'Gezellig' }]);
    assert.deepEqual(problems, [
      {
        code: 'field-ignored',
        path: 'offers[0].route',
        value: 'vrijwilliger',
        expected: 'self | neighbors | volunteer | peer | professional',
        id: 'koffie',
      },
      { code: 'field-ignored', path: 'offers[0].minimumAge', value: 'achttien', expected: 'number', id: 'koffie' },
    ]);
  });

  test('loses only the element, the language or the closure that is wrong', () => {
    const name = { nl: 'Koffie', en: 5, __: 'x' };
    const { feed, codes } = read({
      offers: [{ id: 'a', name, keywords: ['x', 5, 'y'], closures: [{ to: '2026-01-01' }, { from: '2026-01-02' }] }],
    });
    assert.deepEqual(feed.offers, [
      { id: 'a', name: { nl: 'Koffie' }, keywords: ['x', 'y'], closures: [{ from: '2026-01-02' }] },
    ]);
    assert.deepEqual(codes, [
      'field-ignored offers[0].name.en',
      'field-ignored offers[0].name',
      'field-ignored offers[0].keywords[1]',
      'missing offers[0].closures[0].from',
    ]);
  });

  test('is skipped without its name, with a wrong kind, or when it is no object; the rest lives', () => {
    const given = [{ id: 'a' }, { id: 'b', name: ' ' }, { id: 'c', name: {} }, { id: 'd', name: 5 }, null, 'tekst', [], koffie];
    const { feed, problems, codes } = read({ offers: given, supporters: [{ id: 's', name: 'Sam', kind: 'tovenaar' }] });
    assert.deepEqual(feed.offers, [koffie]);
    assert.deepEqual(codes, [
      'missing offers[0].name',
      'missing offers[1].name',
      'missing offers[2].name',
      'item-invalid offers[3].name',
      'item-invalid offers[4]',
      'item-invalid offers[5]',
      'item-invalid offers[6]',
      'item-invalid supporters[0].kind',
    ]);
    assert.ok(problems.every(({ skipped }) => skipped === 1));
    assert.equal(problems[0]?.id, 'a');
  });

  test('may leave fields empty as spreadsheets do', () => {
    assert.deepEqual(read({ offers: [{ ...koffie, email: '', url: null, themes: ['', null], summary: { nl: '' } }] }).codes, []);
  });

  test('is shown once when its id is used twice: the first', () => {
    const { feed, problems } = read({ offers: [koffie, { id: 'koffie', name: 'Thee', url: 'x:' }, koffie] });
    assert.deepEqual(feed.offers, [koffie]);
    assert.deepEqual(problems[0], { code: 'duplicate-id', path: 'offers[1].id', value: 'koffie', id: 'koffie', skipped: 1 });
    assert.equal(problems.length, 2);
  });

  test('with a text that is too long keeps its beginning', () => {
    const { feed, codes } = read({ offers: [{ ...koffie, description: 'é'.repeat(20_000) }] });
    assert.equal(feed.offers[0]?.description, `${'é'.repeat(9_999)}…`);
    assert.deepEqual(codes, ['text-cut offers[0].description']);
  });

  test('with a list that is too long keeps its first 500', () => {
    const { feed, problems } = read({ offers: [{ ...koffie, keywords: Array(600).fill('koffie') }] });
    assert.equal(feed.offers[0]?.keywords?.length, 500);
    assert.deepEqual(problems, [{ code: 'too-many', path: 'offers[0].keywords', count: 100, id: 'koffie' }]);
  });

  test('with half a character gets a whole one instead', () => {
    const { feed, problems } = read({ offers: [{ ...koffie, summary: 'a\ud800b', description: 'heel: \u{1f600}' }] });
    assert.deepEqual(feed.offers, [{ ...koffie, summary: 'a\ufffdb', description: 'heel: \u{1f600}' }]);
    assert.deepEqual(problems, [{ code: 'encoding', path: 'offers[0].summary', value: 'a\ufffdb', id: 'koffie' }]);
  });

  test('that names what does not exist keeps the name; a checker finds it once', () => {
    const { feed, problems } = read({
      neighborhoods: [{ id: 'noord', name: 'Noord' }],
      offers: [
        koffie,
        { ...koffie, id: 'a', themes: ['gelt'], alternatives: ['koffie', 'thee'], serviceAreas: ['noord', '3521', 'zuid'] },
        { ...koffie, id: 'b', themes: ['gelt'] },
      ],
    });
    assert.deepEqual(feed.offers[1]?.themes, ['gelt']);
    assert.deepEqual(problems, []);
    assert.deepEqual(unknownReferences(feed), [
      { code: 'unknown-reference', path: 'offers[1].themes[0]', value: 'gelt', id: 'a', count: 2 },
      { code: 'unknown-reference', path: 'offers[1].alternatives[1]', value: 'thee', id: 'a' },
      { code: 'unknown-reference', path: 'offers[1].serviceAreas[2]', value: 'zuid', id: 'a' },
    ]);
  });
});

describe('a list', () => {
  test('that is no list is ignored', () => {
    assert.deepEqual(read({ offers: [], themes: { id: 'geld' } }).codes, ['field-ignored themes']);
  });

  test('of more than 100,000 offers or 10,000 others is cut, and the rest is counted', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `i${at}`, name: 'x' }));
    const { feed, problems } = read({ offers: many(100_003), themes: many(10_002) });
    assert.deepEqual([feed.offers.length, feed.themes.length], [100_000, 10_000]);
    assert.deepEqual(problems, [
      { code: 'too-many', path: 'themes', skipped: 2 },
      { code: 'too-many', path: 'offers', skipped: 3 },
    ] satisfies Problem[]);
  });

  test('with more small problems than anyone reads has the rest counted', () => {
    const { problems } = read({ offers: Array.from({ length: 10_100 }, (_, at) => ({ id: `i${at}`, name: 'x', email: 5 })) });
    assert.equal(problems.length, 10_001);
    assert.deepEqual(problems.at(-1), { code: 'more-problems', path: '', count: 100 });
  });
});
