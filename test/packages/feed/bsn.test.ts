import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasBsn } from '@wijkwijzer/feed';

test('a citizen service number is noticed as people write it', () => {
  for (const text of ['111222333', 'Mijn bsn is 111222333.', '1112.22.333', '111 222 333', 'bsn:123456782', '10000008'])
    assert.ok(hasBsn(text), text);
});

test('other numbers are not taken for one', () => {
  for (const text of [
    '',
    '111222334',
    '0612345678',
    '+31612345678',
    '1112223330',
    '000000000',
    'Ik ben 83 en woon op nummer 12',
    '2026-11-22',
  ])
    assert.ok(!hasBsn(text), text);
});

test('of all numbers of nine digits one in eleven is', () => {
  let found = 0;
  for (let number = 100_000_000; number < 100_011_000; number++) if (hasBsn(String(number))) found++;
  assert.equal(found, 1_000);
});
