import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkFeed, countLevels, en, levels, nl, sentenceOf, todoLists, type CheckedFeed } from '@wijkwijzer/cli/check';
import { demo } from '../net/support.ts';

const now = new Date('2026-11-22T12:00:00Z');
const whole = {
  id: 'koffie',
  name: 'Koffie in de buurt',
  route: 'neighbors',
  summary: 'Kom binnen en drink koffie.',
  themes: ['meedoen'],
  organization: 'buurt',
  access: 'open',
  costOptions: [{ amount: 0 }],
  attendance: ['on-site'],
  locations: [{ name: 'De Linde', address: 'Lindelaan 4', postalCode: '8952AB' }],
  schedules: [{ days: ['monday'], opensAt: '10:00', closesAt: '12:00' }],
  phones: ['030 123 45 67'],
  assuredDate: '2026-11-01',
};
const head = {
  version: '1',
  publisher: { name: 'Balie', phone: '030 123 45 67' },
  themes: [{ id: 'meedoen', name: 'Meedoen' }],
  organizations: [{ id: 'buurt', name: 'Buurthuis', email: 'buurt@voorbeeld.nl' }],
};
const check = (lists: object) => checkFeed({ ...head, ...lists }, { now });
const told = ({ findings }: CheckedFeed) => findings.map(({ code, path }) => `${code} ${path}`);
const changed = (change: object) => told(check({ offers: [{ ...whole, ...change }] }));

describe('an offer', () => {
  test('with all facts has nothing to mend', () => assert.deepEqual(changed({}), []));

  for (const [field, code] of Object.entries({
    route: 'no-route .route',
    summary: 'no-summary .summary',
    themes: 'no-themes .themes',
    organization: 'no-organization .organization',
    access: 'no-access .access',
    costOptions: 'no-cost .costOptions',
    locations: 'no-place .locations',
    schedules: 'no-hours .schedules',
    assuredDate: 'not-checked .assuredDate',
  }))
    test(`without ${field} misses it, and nothing else`, () =>
      assert.deepEqual(changed({ [field]: undefined }), [code.replace(' ', ' offers[0]')]));

  test('can be reached by its organization', () => {
    assert.deepEqual(changed({ phones: undefined }), []);
    assert.deepEqual(changed({ phones: undefined, organization: 'elders' }), [
      'no-contact offers[0]',
      'unlisted-organization offers[0].organization',
    ]);
  });

  test('by phone needs no place and no hours', () =>
    assert.deepEqual(changed({ attendance: ['phone'], locations: undefined, schedules: undefined }), []));

  test('whose facts can’t be is broken', () => {
    assert.deepEqual(changed({ validTo: '2027-02-30' }), ['day-impossible offers[0].validTo']);
    assert.deepEqual(changed({ validFrom: '2027-02-01', validTo: '2027-01-01' }), ['ends-before-start offers[0].validTo']);
    assert.deepEqual(changed({ minimumAge: 65, maximumAge: 18 }), ['ages-crossed offers[0].minimumAge']);
    assert.deepEqual(changed({ assuredDate: '2027-11-01' }), ['checked-in-future offers[0].assuredDate']);
    assert.deepEqual(changed({ phones: ['12 34', { number: '030 12' }] }), ['phone-impossible offers[0].phones[1]']);
    assert.deepEqual(changed({ email: 'info at voorbeeld.nl' }), ['email-impossible offers[0].email']);
    assert.deepEqual(changed({ closures: [{ from: '2026-12-31', to: '2026-12-24' }] }), [
      'ends-before-start offers[0].closures[0]',
    ]);
    const swapped = [{ ...whole.locations[0], latitude: 5.6, longitude: 52 }];
    assert.deepEqual(changed({ locations: swapped }), ['coordinates-swapped offers[0].locations[0]']);
  });

  test('is stale after six months, to the day', () => {
    assert.deepEqual(changed({ assuredDate: '2026-05-23' }), []);
    assert.deepEqual(changed({ assuredDate: '2026-05-22' }), ['stale offers[0].assuredDate']);
  });

  test('that is over is only called over, and one that stops soon is called so', () => {
    assert.deepEqual(changed({ validTo: '2026-11-21', summary: undefined }), ['expired offers[0].validTo']);
    assert.deepEqual(changed({ validTo: '2026-11-22' }), ['ends-soon offers[0].validTo']);
    assert.deepEqual(changed({ validTo: '2027-11-22' }), []);
    assert.deepEqual(changed({ status: 'inactive', summary: undefined }), []);
    assert.deepEqual(changed({ schedules: [{ opensAt: '10:00', validTo: '2026-10-01' }] }), ['hours-over offers[0].schedules']);
  });

  test('with a difficult text, HTML or capitals could be better', () => {
    assert.deepEqual(changed({ description: 'Indien u wilt participeren.' }), ['hard-words offers[0]']);
    assert.deepEqual(changed({ description: 'Kom <b>binnen</b>' }), ['html-in-text offers[0].description']);
    assert.deepEqual(changed({ name: 'KOFFIE IN DE BUURT' }), ['capitals offers[0].name']);
    assert.deepEqual(changed({ url: 'http://voorbeeld.nl' }), ['insecure-link offers[0].url']);
    assert.deepEqual(changed({ description: { nl: 'Kom binnen.', en: 'Indien participeren' } }), []);
  });

  test('that stands there twice is seen', () => {
    const other = { ...whole, id: 'anders' };
    assert.deepEqual(told(check({ offers: [whole, other] })), ['looks-double offers[1]']);
    assert.deepEqual(told(check({ offers: [whole, { ...other, name: 'Thee in de buurt' }] })), []);
  });
});

describe('what was left out while reading', () => {
  const offers = [
    { id: 'a' },
    whole,
    { ...whole, name: 'Weer' },
    { ...whole, id: 'c', name: 'Cursus', email: 'x', themes: ['weg'] },
  ];
  const checked = check({ offers });

  test('is broken, and all others keep their place in the file', () => {
    assert.deepEqual(told(checked), [
      'missing offers[0].name',
      'duplicate-id offers[2].id',
      'unknown-reference offers[3].themes[0]',
      'email-impossible offers[3].email',
    ]);
    assert.deepEqual(checked.totals, { offers: 2, shown: 2, supporters: 0, leftOut: 2 });
  });

  test('is called by its own name', () => {
    assert.deepEqual(
      checked.findings.map(({ subject }) => subject?.name ?? subject?.id),
      ['a', 'Weer', 'Cursus', 'Cursus'],
    );
  });

  test('carries the row it came from', () => {
    const withRows = checkFeed({ ...head, offers }, { now, origin: (path) => ({ row: Number(/\d+/.exec(path)?.[0]) + 2 }) });
    assert.deepEqual(
      withRows.findings.map(({ origin }) => origin?.row),
      [2, 4, 5, 5],
    );
  });
});

describe('a feed', () => {
  test('too large for a browser is told so, and looked at all the same', () => {
    const text = JSON.stringify({ ...head, offers: [whole, { ...whole, id: 'thee', name: 'Thee', email: 'thee' }] });
    const bytes = new TextEncoder().encode(text + ' '.repeat(33 * 1024 * 1024));
    const checked = checkFeed(bytes, { now });
    assert.deepEqual(told(checked), ['too-large ', 'email-impossible offers[1].email']);
    assert.equal(checked.totals.offers, 2);
  });

  test('says which needs and words lead to nothing', () => {
    const needs = [
      { id: 'samen', text: 'Ik zoek gezelschap', themes: ['meedoen'] },
      { id: 'geld', text: 'Ik kom niet rond', themes: ['niets'] },
    ];
    const synonyms = [['koffie', 'bakkie'], ['rollator', 'looprek'], ['alleen']];
    const codes = told(check({ offers: [whole], needs, synonyms, themes: [...head.themes, { id: 'niets', name: 'Niets' }] }));
    assert.deepEqual(codes, ['need-without-offer needs[1]', 'synonyms-without-offer synonyms[1]', 'synonyms-of-one synonyms[2]']);
  });

  test('shows its gaps: themes, routes, neighborhoods', () => {
    const neighborhoods = [
      { id: 'oost', name: 'Oost' },
      { id: 'west', name: 'West' },
    ];
    const themes = [...head.themes, { id: 'geld', name: 'Geld' }];
    const { gaps, coverage } = check({ offers: [{ ...whole, serviceAreas: ['oost'] }], neighborhoods, themes });
    assert.deepEqual(
      gaps.map(({ theme, nothing, routes, neighborhoods: where }) => [theme.id, nothing, routes, where.map(({ id }) => id)]),
      [
        ['geld', true, [], []],
        ['meedoen', false, ['self', 'volunteer', 'peer', 'professional'], ['west']],
      ],
    );
    assert.deepEqual(
      coverage?.rows[0]?.neighborhoods.map(({ total, routes }) => [total, routes]),
      [
        [1, [0, 1, 0, 0, 0]],
        [0, [0, 0, 0, 0, 0]],
      ],
    );
  });

  test('without a desk, or with one that can’t be called, says so', () => {
    assert.ok(told(check({ offers: [whole], publisher: undefined })).includes('no-publisher publisher'));
    assert.ok(told(check({ offers: [whole], publisher: { name: 'Balie' } })).includes('no-publisher-contact publisher.phone'));
    assert.ok(told(check({ offers: [] })).includes('no-offers offers'));
  });

  test('that is none says why, last', () => {
    const last = (input: unknown) => checkFeed(input).findings.at(-1)?.code;
    assert.equal(last('<!doctype html>'), 'html-instead-of-json');
    assert.equal(last('{'), 'not-json');
    assert.equal(last('[]'), 'not-a-feed');
    assert.equal(last({ version: '9', offers: [] }), 'wrong-version');
    const circle: Record<string, unknown> = { version: '1', offers: [] };
    circle.self = circle;
    assert.equal(last(circle), 'too-deep');
  });

  test('that throws when it is looked at is reported, not thrown', () => {
    const offers = [new Proxy({}, { ownKeys: () => assert.fail('looked at') }), whole];
    assert.doesNotThrow(() => checkFeed({ ...head, offers }));
  });
});

describe('the lists of what is to be done', () => {
  const offers = [
    { ...whole, route: undefined },
    { ...whole, id: 'b', name: 'Cursus', organization: 'School', email: '@', url: 'http://x.nl' },
    { ...whole, id: 'c', name: 'Los', organization: undefined },
  ];
  const { feed, findings } = check({ offers });

  test('are one for each organization, those that belong to nobody first, then who has most to mend', () => {
    const lists = todoLists(feed, findings).map(({ name, email, counts, items }) => [name, email, counts.broken, items.length]);
    assert.deepEqual(lists, [
      [undefined, undefined, 0, 1],
      ['School', undefined, 1, 1],
      ['Buurthuis', 'buurt@voorbeeld.nl', 0, 1],
    ]);
  });

  test('hold every finding once', () => {
    const all = todoLists(feed, findings).flatMap(({ items }) => items.flatMap(({ findings: own }) => own));
    assert.equal(new Set(all).size, findings.length);
    assert.equal(all.length, findings.length);
  });
});

test('every finding has a sentence and a way to mend it, in both languages, without anything unsaid', () => {
  const values = [{}, { field: 'email', value: 'x', expected: 'a | b', skipped: 1, count: 2, day: '2026-01-01', months: 7 }];
  for (const t of [nl, en])
    for (const code of Object.keys(nl.findings) as (keyof typeof nl.findings)[])
      for (const [what, mend] of values.map((each) => t.findings[code](each))) {
        assert.match(what, /^[\p{Lu}‘“"].*[.!?)’”:\w/]$/su, `${code}: ${what}`);
        assert.match(mend, /\p{L}/u, code);
        assert.doesNotMatch(`${what} ${mend}`, /\[object|NaN|null/, code);
      }
});

test('the demo feed has nothing that is broken, and its sentences are whole', () => {
  const checked = checkFeed(readFileSync(demo), { now });
  assert.equal(countLevels(checked.findings).broken, 0);
  for (const finding of checked.findings) assert.doesNotMatch(sentenceOf(nl, finding).join(' '), /undefined|NaN/);
  assert.deepEqual(
    levels.map((level) => checked.findings.filter((each) => each.level === level).length),
    Object.values(countLevels(checked.findings)),
  );
});
