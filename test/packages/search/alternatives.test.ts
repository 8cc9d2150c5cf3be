import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Offer } from '@wijkwijzer/feed';
import { indexOffers } from '@wijkwijzer/search';
import { feedOf, sundayMorning, town } from './feed-for-tests.ts';

const lighterThan = (offer: Offer, ...others: Offer[]) =>
  indexOffers(feedOf([offer, ...others]), sundayMorning)
    .alternatives(offer)
    .map(({ id }) => id);
const heavy: Offer = { id: 'heavy', name: 'Zwaar', route: 'professional', access: 'sign-up', needs: ['lonely'] };

test('what the feed lists comes first, in its order, once, without itself and what is not there', () => {
  const index = indexOffers(town, sundayMorning);
  const debt = index.offer('debt')!;
  assert.deepEqual(
    index.alternatives(debt).map(({ id }) => id),
    ['papers', 'app'],
  );
});

test('lighter is a lighter route or lighter access, and not heavier in the other', () => {
  const light: Offer = { ...heavy, id: 'light' };
  assert.deepEqual(lighterThan(heavy, { ...light, route: 'volunteer' }), ['light']);
  assert.deepEqual(lighterThan(heavy, { ...light, access: 'open' }), ['light']);
  assert.deepEqual(lighterThan(heavy, { ...light, route: 'volunteer', access: 'referral' }), []);
  assert.deepEqual(lighterThan(heavy, light), [], 'the same is not lighter');
  const { route: _, ...unknown } = light;
  assert.deepEqual(lighterThan(heavy, unknown), [], 'an unknown route is not guessed');
});

test('it must be for the same need, or lacking needs the same theme', () => {
  const other: Offer = { ...heavy, id: 'other', route: 'self' };
  assert.deepEqual(lighterThan(heavy, { ...other, needs: ['short-of-money'] }), []);
  const byTheme = { ...heavy, themes: ['together'] };
  assert.deepEqual(lighterThan(byTheme, { ...other, needs: [], themes: ['together'] }), ['other']);
  assert.deepEqual(lighterThan(byTheme, { ...other, needs: [], themes: ['money'] }), []);
});

test('it must be open and within reach: 10 km, or from home', () => {
  const here = { latitude: 52, longitude: 6 };
  const placed: Offer = { ...heavy, locations: [here] };
  const far: Offer = { ...heavy, id: 'far', route: 'self', locations: [{ latitude: 52.5, longitude: 6 }] };
  assert.deepEqual(lighterThan(placed, far), []);
  assert.deepEqual(lighterThan(placed, { ...far, attendance: ['phone'] }), ['far']);
  assert.deepEqual(lighterThan(placed, { ...far, locations: [{ latitude: 52.05, longitude: 6 }] }), ['far']);
  assert.deepEqual(lighterThan(placed, { ...far, locations: [here], status: 'temporarily-closed' }), []);
  const index = indexOffers(feedOf([placed, far]), sundayMorning);
  assert.deepEqual(index.alternatives(placed, { latitude: 52.5, longitude: 6 }), [far], 'near to whom asks');
});

test('at most three are added, and always the same ones on a day', () => {
  const many = Array.from({ length: 9 }, (_, at): Offer => ({ ...heavy, id: `light-${at}`, route: 'volunteer' }));
  assert.equal(lighterThan(heavy, ...many).length, 3);
  assert.deepEqual(lighterThan(heavy, ...many), lighterThan(heavy, ...[...many].reverse()));
});

test('asked again they are the same, also with another place in between', () => {
  const index = indexOffers(town, sundayMorning);
  const debt = index.offer('debt')!;
  const first = index.alternatives(debt);
  index.alternatives(debt, { latitude: 52.5, longitude: 6 });
  assert.deepEqual(index.alternatives(debt), first);
});
