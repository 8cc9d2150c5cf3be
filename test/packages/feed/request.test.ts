import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { longestMessage, readRequest } from '@wijkwijzer/feed';
import { runs } from './soak.ts';

const good = {
  version: '1',
  topic: 'help',
  subject: 'self',
  name: 'Ria',
  phone: '06 - 12 34 56 78',
  message: 'Ik snap een brief niet.',
};

/** What is wrong, as `field code`. */
const problemsOf = (changes: Record<string, unknown>): string[] =>
  (readRequest({ ...good, ...changes }).problems ?? []).map(({ field, code }) => `${field} ${code}`);

describe('a contact request', () => {
  test('is what a resident filled in, without blanks around it and with plain line ends', () => {
    const { request } = readRequest({ ...good, name: '  Ria ', message: '\r\nEen\r\ntwee\r' });
    assert.deepEqual(request, { ...good, name: 'Ria', message: 'Een\ntwee' });
  });

  test('needs a name, a message and one way to be reached', () => {
    const { problems } = readRequest({ version: '1', topic: 'help', subject: 'self' });
    assert.deepEqual(problems, [
      { field: 'name', code: 'missing' },
      { field: 'phone', code: 'one-needed' },
      { field: 'message', code: 'missing' },
    ]);
    assert.deepEqual(problemsOf({ phone: '', email: 'ria@example.nl' }), []);
    assert.deepEqual(problemsOf({ name: ' \u200b ' }), ['name invalid']);
  });

  test('that reports a mistake needs nobody’s name, and asks first what the mistake is', () => {
    const report = { version: '1', topic: 'correction', subject: 'self', offer: 'koffie', message: 'Het is op dinsdag.' };
    assert.deepEqual(readRequest(report).request, report);
    assert.deepEqual(readRequest({ ...report, message: ' ', phone: '112' }).problems, [
      { field: 'message', code: 'missing' },
      { field: 'phone', code: 'invalid' },
    ]);
  });

  test('of a professional says where they work; of others that is left out', () => {
    assert.deepEqual(problemsOf({ subject: 'professional' }), ['organization missing']);
    assert.equal(
      readRequest({ ...good, subject: 'professional', organization: 'Huisartsen Oost' }).request?.organization,
      'Huisartsen Oost',
    );
    assert.equal(readRequest({ ...good, organization: 'Huisartsen Oost' }).request?.organization, undefined);
    assert.equal(readRequest({ ...good, subject: 'someone-else', personKnows: false }).request?.personKnows, false);
    assert.equal(readRequest({ ...good, personKnows: true }).request?.personKnows, undefined);
  });

  test('names every field that is wrong, in the order of the form', () => {
    assert.deepEqual(
      problemsOf({
        language: 'Nederlands!',
        dayParts: ['night'],
        message: 'a'.repeat(longestMessage + 1),
        email: 'ria@example',
        phone: '112',
        name: 'Ria\nBcc: x@example.nl',
        subject: 'me',
        topic: 'spam',
        version: 1,
      }),
      [
        ...['version invalid', 'topic invalid', 'subject invalid', 'name invalid', 'phone invalid', 'email invalid'],
        ...['message too-long', 'dayParts invalid', 'language invalid'],
      ],
    );
  });

  test('may be as long as it may be, and names in any script', () => {
    assert.deepEqual(problemsOf({ message: 'a'.repeat(longestMessage) }), []);
    for (const name of ['فاطمة', 'می\u200cخواهم', 'Zoë', '李', '👩\u200d👧 Ria'])
      assert.deepEqual(problemsOf({ name }), [], name);
  });

  test('can be read from anything, again with the same outcome, and in no time', () => {
    const keys = fc.constantFrom(...Object.keys(good), 'email', 'organization', 'dayParts', '__proto__', 'constructor');
    const value = fc.oneof(fc.dictionary(keys, fc.oneof(fc.anything(), fc.string({ unit: 'binary' }))), fc.anything());
    fc.assert(
      fc.property(value, (given) => {
        const { request, problems } = readRequest(given);
        assert.equal(request === undefined, problems !== undefined && problems.length > 0);
        if (request) assert.deepEqual(readRequest(request).request, request);
      }),
      { numRuns: runs(500) },
    );
    const begin = performance.now();
    readRequest({ ...good, name: 'a'.repeat(60_000) + '\n', message: '\0'.repeat(60_000), email: 'a@'.repeat(30_000) });
    assert.ok(performance.now() - begin < 1_000, 'a long text does not keep it busy');
  });
});
