import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexOffers } from '@wijkwijzer/search';
import { feedOf, manyOffers, sundayMorning, town } from './feed-for-tests.ts';

const index = indexOffers(feedOf(manyOffers(60)), sundayMorning);
const ids = (request: Parameters<typeof index.search>[0]) =>
  index.search({ now: sundayMorning, ...request }).hits.map(({ offer }) => offer.id);

test('equals alternate over the five routes, and offers of unknown route come after them in each round', () => {
  for (const words of ['', 'wandelen'])
    for (let round = 0; round < 10; round++) {
      const six = index.search({ words, now: sundayMorning }).hits.slice(round * 6, round * 6 + 6);
      assert.equal(new Set(six.map(({ offer }) => offer.route)).size, 6);
      assert.equal(six[5]?.offer.route, undefined);
    }
});

test('the order of equals is the same all day, and another the next day', () => {
  assert.deepEqual(ids({ now: new Date('2026-11-22T00:00:00+01:00') }), ids({ now: new Date('2026-11-22T23:59:00+01:00') }));
  assert.notDeepEqual(ids({}), ids({ now: new Date('2026-11-23T00:01:00+01:00') }));
});

test('neither the place in the feed nor the name decides', () => {
  const reversed = indexOffers(feedOf(manyOffers(60).reverse()), sundayMorning).search({ now: sundayMorning });
  assert.deepEqual(
    reversed.hits.map(({ offer }) => offer.id),
    ids({}),
  );
  const renamed = manyOffers(60).map((offer, at) => ({ ...offer, name: `Wandelen ${99 - at}` }));
  const other = indexOffers(feedOf(renamed), sundayMorning).search({ now: sundayMorning });
  assert.deepEqual(
    other.hits.map(({ offer }) => offer.id),
    ids({}),
  );
});

test('over the days every offer of a route gets its turn in front', () => {
  const first = new Set<string>();
  for (let day = 0; day < 200; day++) {
    const now = new Date(sundayMorning.getTime() + day * 86_400_000);
    for (const { offer } of index.search({ now, limit: 6 }).hits) first.add(offer.id);
  }
  assert.equal(first.size, 60);
});

test('with a place given, the nearest of each route comes first', () => {
  const offers = manyOffers(24).map((offer, at) => ({ ...offer, locations: [{ latitude: 52 + at / 100, longitude: 6 }] }));
  const { hits } = indexOffers(feedOf(offers), sundayMorning).search({
    near: { latitude: 52, longitude: 6 },
    now: sundayMorning,
  });
  assert.deepEqual(new Set(hits.slice(0, 6).map(({ offer }) => offer.id)), new Set(offers.slice(0, 6).map(({ id }) => id)));
});

test('sorted by distance the unknown come last; without a place it is by fit', () => {
  const here = indexOffers(town, sundayMorning);
  const sorted = here.search({ sort: 'distance', near: { latitude: 52.1, longitude: 6.1 }, now: sundayMorning }).hits;
  assert.deepEqual(
    sorted.slice(0, 3).map(({ offer }) => offer.id),
    ['debt', 'peer', 'coffee'],
  );
  assert.ok(sorted.slice(3).every(({ distance }) => distance === undefined));
  const fit = here.search({ now: sundayMorning }).hits;
  assert.deepEqual(here.search({ sort: 'distance', now: sundayMorning }).hits, fit);
});

test('sorted by name it is the Dutch alphabet', () => {
  const offers = ['Zorg', 'Eén loket', 'actief', 'Éénoudergezinnen'].map((name, at) => ({ id: String(at), name }));
  const { hits } = indexOffers(feedOf(offers)).search({ sort: 'name' });
  assert.deepEqual(
    hits.map(({ offer }) => offer.name),
    ['actief', 'Eén loket', 'Éénoudergezinnen', 'Zorg'],
  );
});

test('filters never change the order of what remains', () => {
  const here = indexOffers(town, sundayMorning);
  const wish = <Value extends string>(...values: Value[]) => fc.option(fc.subarray(values), { nil: [] });
  const filters = fc.record({
    themes: wish('together', 'money', 'transport'),
    routes: wish('self', 'neighbors', 'volunteer', 'peer', 'professional'),
    attendance: wish('on-site', 'at-home', 'phone', 'online'),
    access: wish('open', 'sign-up', 'referral'),
  });
  const words = fc.constantFrom('', 'geld', 'rekening', 'samen koffie', 'ik voel me eenzaam');
  const sort = fc.constantFrom('fit', 'distance', 'name');
  const near = fc.constantFrom(undefined, { latitude: 52, longitude: 6 });
  fc.assert(
    fc.property(filters, words, sort, near, (some, typed, by, place) => {
      const request = { words: typed, sort: by, now: sundayMorning, ...(place && { near: place }) };
      const kept = here.search({ ...request, filters: some }).hits.map(({ offer }) => offer.id);
      const all = here.search(request).hits.map(({ offer }) => offer.id);
      assert.deepEqual(
        kept,
        all.filter((id) => kept.includes(id)),
      );
    }),
  );
});
