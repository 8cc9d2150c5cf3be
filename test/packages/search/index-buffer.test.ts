import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOffers } from '@wijkwijzer/search';
import { fromBuffer, IndexBufferError, toBuffer } from '@wijkwijzer/search/index-buffer.js';
import { feedOf, sundayMorning, town } from './feed-for-tests.ts';

const index = indexOffers(town, sundayMorning);
const buffer = toBuffer(index);
const codeOf = (bytes: ArrayBuffer, feed = town) => {
  try {
    fromBuffer(bytes, feed, sundayMorning);
    return undefined;
  } catch (error) {
    return error instanceof IndexBufferError ? error.code : error;
  }
};

test('an index that was opened from a buffer answers as the one it was made of', () => {
  const opened = fromBuffer(buffer, town, sundayMorning);
  for (const words of ['', 'koffie', 'schulden', 'huishoudb', 'ik kan mijn huur niet betalen', 'Maatje voor jou', 'xqzw'])
    assert.deepEqual(opened.search({ words, now: sundayMorning }), index.search({ words, now: sundayMorning }), words);
});

test('what is no index, of another version, damaged or of other offers is refused by name', () => {
  assert.equal(codeOf(new ArrayBuffer(0)), 'not-an-index');
  assert.equal(codeOf(new TextEncoder().encode('{"version":"1","offers":[]}').buffer), 'not-an-index');
  const other = buffer.slice(0);
  new Uint32Array(other)[1] = 99;
  assert.equal(codeOf(other), 'wrong-version');
  assert.equal(codeOf(buffer, feedOf([{ id: 'a', name: 'A' }])), 'wrong-feed');
});

test('no cut and no flipped bit goes unseen', () => {
  for (let at = 0; at < 200; at++) {
    const place = Math.floor((at / 200) * buffer.byteLength);
    assert.ok(codeOf(buffer.slice(0, place)), `cut at ${place}`);
    const flipped = buffer.slice(0);
    const bytes = new Uint8Array(flipped);
    bytes[place]! ^= 1 << (at % 8);
    assert.ok(codeOf(flipped), `flipped at ${place}`);
  }
});
