import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Schedule } from '@wijkwijzer/feed';
import { indexOffers, type FacetName, type Filters } from '@wijkwijzer/search';
import { feedOf, sundayMorning, town } from './feed-for-tests.ts';

const index = indexOffers(town, sundayMorning);
const search = (filters: Filters, words = '') => index.search({ filters, words, now: sundayMorning });
const ids = (filters: Filters) =>
  search(filters)
    .hits.map(({ offer }) => offer.id)
    .sort();

test('values within a wish widen it, wishes together narrow it', () => {
  assert.deepEqual(ids({ routes: ['volunteer', 'neighbors'] }), ['buddy', 'coffee', 'papers']);
  assert.deepEqual(ids({ routes: ['volunteer', 'neighbors'], themes: ['money'] }), ['papers']);
  assert.equal(search({ routes: [], themes: [] }).total, index.offers.length);
});

test('a need is met by offers that name it, or that name no needs and have its theme', () => {
  assert.deepEqual(ids({ need: 'short-of-money' }), ['app', 'debt', 'papers', 'peer']);
  assert.deepEqual(ids({ need: 'lonely' }), ['buddy', 'coffee', 'last-day']);
  assert.deepEqual(ids({ need: 'not a need' }), []);
});

test('in a neighborhood is what is located there, serves it, or is bound to no place', () => {
  assert.deepEqual(ids({ neighborhood: 'north' }), ['app', 'buddy', 'coffee', 'last-day', 'papers']);
  assert.deepEqual(ids({ neighborhood: 'center' }), ['app', 'debt', 'last-day', 'papers', 'peer', 'ride']);
});

test('free is free of all costs, small is at most five euro a time, unknown is neither', () => {
  assert.deepEqual(ids({ costs: ['free'] }), ['app', 'coffee']);
  assert.deepEqual(ids({ costs: ['small'] }), ['buddy', 'papers']);
});

test('by referral also covers an assessment', () => {
  assert.deepEqual(ids({ access: ['referral'] }), ['debt', 'ride']);
});

test('open now is by the Dutch clock, and never what is closed for now', () => {
  assert.deepEqual(ids({ times: ['now'] }), ['coffee']);
  assert.deepEqual(ids({ times: ['evening'] }), ['debt']);
  assert.deepEqual(ids({ times: ['weekend'] }), ['coffee']);
  const afternoon = new Date('2026-11-22T14:00:00+01:00');
  assert.equal(index.search({ filters: { times: ['now'] }, now: afternoon }).total, 0);
});

test('without an audience or age limits it is for everyone', () => {
  assert.deepEqual(ids({ audience: ['ouderen'] }), ['app', 'buddy', 'coffee', 'debt', 'last-day', 'papers', 'ride']);
  assert.ok(!ids({ age: 17 }).includes('papers'));
  assert.ok(ids({ age: 18 }).includes('papers'));
  assert.ok(ids({ age: 27 }).includes('peer'));
  assert.ok(!ids({ age: 28 }).includes('peer'));
  assert.ok(!ids({ age: 0 }).includes('papers'), 'a baby has an age');
});

test('who states no language speaks Dutch; how a tag is written makes no difference', () => {
  assert.deepEqual(ids({ languages: ['ar'] }), ['buddy']);
  assert.equal(search({ languages: ['NL'] }).total, index.offers.length);
});

test('a wheelchair needs a fact, not a guess', () => {
  assert.deepEqual(ids({ wheelchair: true }), ['coffee']);
  assert.equal(search({ wheelchair: false }).total, index.offers.length);
});

test('a theme named twice is counted once', () => {
  const twice = indexOffers(feedOf([{ id: 'a', name: 'A', themes: ['money', 'money'] }]));
  assert.equal(twice.search({}).counts.themes.get('money'), 1);
});

test('each count is the total there would be with that value chosen', () => {
  const one = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 });
  const wishes = fc.record({
    themes: fc.subarray(['together', 'money', 'transport']),
    routes: fc.subarray(['self', 'volunteer', 'professional'] as const),
    neighborhood: one('north', 'center', 'nowhere'),
    costs: fc.subarray(['free', 'small'] as const),
    audience: fc.subarray(['ouderen', 'jongeren']),
    times: fc.subarray(['now', 'evening', 'weekend'] as const),
    languages: fc.subarray(['nl', 'ar']),
    age: one(10, 30),
    need: one('lonely', 'short-of-money'),
    wheelchair: one(true),
  });
  const words = fc.constantFrom('', 'geld', 'eenzaam', 'rekening');
  fc.assert(
    fc.property(wishes, words, (some, typed) => {
      const filters = Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as Filters;
      for (const [name, counts] of Object.entries(search(filters, typed).counts) as [FacetName, Map<string, number>][])
        for (const [value, count] of counts) {
          const chosen = name === 'wheelchair' ? true : name === 'neighborhood' ? value : [value];
          const { total, hits } = search({ ...filters, [name]: chosen }, typed);
          assert.equal(total, count, `${name} ${value}`);
          assert.equal(hits.length, total);
        }
    }),
    { numRuns: 60 },
  );
});

test('counts are those of going through all offers one by one, however many there are', () => {
  const themes = ['together', 'money', 'transport'];
  const some = fc.array(fc.subarray(themes), { minLength: 1, maxLength: 900, size: 'max' });
  fc.assert(
    fc.property(some, (rows) => {
      const index = indexOffers(feedOf(rows.map((own, at) => ({ id: `o${at}`, name: `Aanbod ${at}`, themes: own }))));
      const { counts, total } = index.search({});
      const wanted = themes.map((theme) => rows.filter((own) => own.includes(theme)).length);
      assert.deepEqual([total, ...themes.map((theme) => counts.themes.get(theme))], [rows.length, ...wanted]);
    }),
    { numRuns: 60 },
  );
});

test('an index that has been asked before counts who is open like one that has not, whatever the moment', () => {
  const schedules: Schedule[] = [
    { days: ['sunday'], opensAt: '10:00', closesAt: '12:00' },
    { opensAt: '22:30', closesAt: '01:15' },
    { days: ['saturday'], opensAt: '00:00', closesAt: '24:00' },
    { days: ['monday'], opensAt: '12:00' },
    { opensAt: '09:05', closesAt: '09:06', validFrom: '2026-11-23' },
  ];
  const offers = schedules.flatMap((one, at) => [
    { id: `one-${at}`, name: 'Open', schedules: [one] },
    { id: `two-${at}`, name: 'Open', schedules: [one, ...schedules.slice(at + 1, at + 2)] },
  ]);
  const feed = feedOf([...offers, { id: 'never', name: 'Open' }]);
  const asked = indexOffers(feed, sundayMorning);
  const moment = fc.integer({ min: -2_000, max: 2_000 }).map((minutes) => new Date(sundayMorning.getTime() + minutes * 60_000));
  fc.assert(
    fc.property(moment, (now) => {
      const { times } = indexOffers(feed, sundayMorning).search({ now }).counts;
      assert.deepEqual([...asked.search({ now }).counts.times], [...times], now.toISOString());
    }),
  );
});
