import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phoneProblem } from '../../../../packages/cli/src/check/phone-problem.ts';

test('numbers that can be called, as people write them', () => {
  const numbers = [
    ...['030 123 45 67', '06 - 12 34 56 78', '+31 (0)6 12345678', '0031 30 1234567', '(0575) 12 34 56', '112', '113', '116 111'],
    ...['14 020', '14 0344', '0800-0113', '0800 2000', '0900-1234567', '088 123 4567', '+32 470 12 34 56', '144', '0900 8844'],
  ];
  assert.deepEqual(numbers.filter(phoneProblem), []);
});

test('numbers that can’t', () => {
  const why = (number: string) => phoneProblem(number);
  assert.equal(why('030 123 45 6'), 'too-short');
  assert.equal(why('030 123 45 678'), 'too-long');
  assert.equal(why('06-1234567'), 'too-short');
  assert.equal(why('+31 6 123456789'), 'too-long');
  assert.equal(why('0800 201'), 'too-short');
  assert.equal(why('030 1234567 / 06 12345678'), 'too-long');
  assert.equal(why('bel de balie'), 'not-a-number');
  assert.equal(why('1234567'), undefined);
  assert.equal(why('2345678'), 'not-a-number');
});
