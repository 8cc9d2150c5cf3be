/**
 * Supporters who fit equally well come first equally often. Chi-square of the counts against an even spread; the limits are those of
 * p = 0.001, so that chance alone passes nearly always, and a favorite of a few percent does not.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Supporter } from '@wijkwijzer/feed';
import { matchSupporters } from '@wijkwijzer/search';
import { manySupporters, someone, townWith } from './supporters-for-tests.ts';

/** By degrees of freedom, 1 to 19. */
const limits = [
  ...[10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.124, 27.877, 29.588],
  ...[31.264, 32.909, 34.528, 36.123, 37.697, 39.252, 40.79, 42.312, 43.82],
];
const seeds = Array.from({ length: 10_000 }, (_, seed) => seed);

/** For all seeds: how often each of the supporters stands at a place, and how far that is from equally often. */
function assertFair(supporters: readonly Supporter[], others: readonly Supporter[] = [], place = 0): void {
  const feed = townWith(...supporters, ...others);
  const counts = new Map(supporters.map(({ id }) => [id, 0]));
  for (const seed of seeds) {
    const { id } = matchSupporters(feed, { themes: ['money'] }, seed)[place]!.supporter;
    counts.set(id, counts.get(id)! + 1);
  }
  assert.equal(counts.size, supporters.length, 'another came before them');
  const expected = seeds.length / supporters.length;
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  assert.ok(chiSquare < limits[supporters.length - 2]!, `${supporters.length}: ${[...counts.values()].join(' ')}`);
}

const equals = (count: number) => manySupporters(count, { themes: ['money'] });

test('of 2 to 20 equal supporters each comes first equally often over 10,000 visits', () => {
  for (let count = 2; count <= 20; count++) assertFair(equals(count));
});

test('each comes last equally often', () => {
  for (const count of [3, 10]) assertFair(equals(count), [], count - 1);
});

test('those who fit less take no turn of those who fit, and have fair turns among themselves', () => {
  const less = manySupporters(4, {}, 'less');
  assertFair(equals(5), less);
  assertFair(less, equals(5), 5);
});

test('no way to write an id brings one to the front', () => {
  const names = ['A', 'zz', '0', '000001', 'samira-bouali', 'e9d7f4b2-6c1a-4b60', 'سميرة', ' '];
  assertFair(names.map((id) => someone({ id, themes: ['money'] })));
});
