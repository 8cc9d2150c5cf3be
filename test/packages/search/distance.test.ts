import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceTo, locate, metres } from '@wijkwijzer/search';
import { town } from './feed-for-tests.ts';

const offer = (id: string) => town.offers.find((each) => each.id === id)!;

test('from the Dom tower to the Martini tower is about 160 km', () => {
  const distance = metres({ latitude: 52.0907, longitude: 5.1214 }, { latitude: 53.2194, longitude: 6.5682 });
  assert.ok(Math.abs(distance - 159_000) < 2_000, String(distance));
  assert.equal(metres({ latitude: 52, longitude: 6 }, { latitude: 52, longitude: 6 }), 0);
});

test('a location without coordinates stands in the middle of the neighborhood with its postal code', () => {
  assert.equal(distanceTo(offer('coffee'), { latitude: 52, longitude: 6 }, town), 0);
  assert.equal(distanceTo(offer('app'), { latitude: 52, longitude: 6 }, town), undefined);
});

test('a postal code is placed by its neighborhood, else by the offers there', () => {
  assert.deepEqual(locate(town, ' 9901 ab '), { place: { latitude: 52, longitude: 6 }, neighborhood: town.neighborhoods[0] });
  const center = locate(town, '9902');
  assert.ok(center);
  assert.equal(center.neighborhood?.id, 'center');
  assert.ok(Math.abs(center.place.longitude - 6.15) < 1e-9, 'the middle of two offers');
});

test('a neighborhood is found by its name, in any language, and by what people call it', () => {
  for (const text of ['Noord', 'noord', 'bloemenbuurt', 'Bloemen-buurt '])
    assert.equal(locate(town, text)?.neighborhood?.id, 'north', text);
  assert.equal(locate(town, 'town centre')?.neighborhood?.id, 'center');
});

test('what the feed does not know is not guessed', () => {
  for (const text of ['', ' ', '1234', '0123AB', '99011', 'Atlantis', '!!!']) assert.equal(locate(town, text), undefined, text);
});
