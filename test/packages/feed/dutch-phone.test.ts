import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dutchPhone } from '@wijkwijzer/feed';

test('a Dutch number is understood as people type it', () => {
  const typed = ['06 - 12 34 56 78', '0612345678', '+31 (0)6 12345678', '0031 6 12 34 56 78', '(06) 12.34.56.78', '06/12345678'];
  for (const text of typed) assert.equal(dutchPhone(text), '+31612345678', text);
  assert.equal(dutchPhone('030 – 123 45 67'), '+31301234567');
});

test('a number from abroad needs its country', () => {
  assert.equal(dutchPhone('+32 470 12 34 56'), '+32470123456');
  assert.equal(dutchPhone('0032 470 12 34 56'), '+32470123456');
});

test('what nobody can be called back on is no number', () => {
  for (const text of [
    '',
    '112',
    '14 020',
    '0800',
    '06 1234567',
    '06 123456789',
    '+31 6 1234567',
    'Ria',
    '*21*0612345678#',
    '12345678',
  ])
    assert.equal(dutchPhone(text), undefined, text);
});
