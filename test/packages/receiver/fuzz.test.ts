import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { goodValues, temporaryFolder } from './support/configuration.ts';
import { residentMegabytes } from './support/memory.ts';
import { startProcess } from './support/processes.ts';
import { goodRequest, send } from './support/requests.ts';
import { size } from './support/soak.ts';

const runs = size(500, 10_000);

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 1_200 }), fc.string({ maxLength: 60 }), fc.constantFrom('', ' ', '\0', '\ud800', '__proto__', '\r\nBcc: x')); // prettier-ignore
const anyValue = fc.oneof(anyText, fc.jsonValue({ maxDepth: 3 }), fc.integer(), fc.constant(1e308));

/** A good request with some of its fields changed, left out or added. */
const nearlyGood = fc
  .dictionary(
    fc.constantFrom(...Object.keys(goodRequest), 'email', 'organization', 'dayParts', 'supporter', 'website', '__proto__', 'x'),
    anyValue,
    {
      maxKeys: 4,
    },
  )
  .map((changes) => JSON.stringify({ ...goodRequest, ...changes }));
const cutShort = fc.tuple(nearlyGood, fc.nat(400)).map(([text, end]) => text.slice(0, end));
const bytes = fc.uint8Array({ maxLength: 2_000 }).map((array) => Uint8Array.from(array));
const deep = fc.nat(20_000).map((depth) => '[{"name":'.repeat(depth / 9));
const body = fc.oneof(
  { weight: 6, arbitrary: nearlyGood },
  { weight: 1, arbitrary: cutShort },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: deep },
);
const headerText = fc.string({ unit: fc.constantFrom(...'abc019-"=;, /*\u00e9'.split('')), maxLength: 50 });
const headers = fc.record(
  {
    'idempotency-key': fc.oneof(headerText, fc.constant(undefined)),
    'content-type': fc.oneof(
      headerText,
      fc.constantFrom('application/json;charset=utf-16', 'application/json;;', 'APPLICATION/JSON'),
    ),
    'accept-encoding': headerText,
    'content-encoding': fc.constantFrom('gzip', 'x'),
    'x-forwarded-for': headerText,
  },
  { requiredKeys: [] },
);

const allowed: Record<number, string[]> = {
  201: ['none'],
  400: ['not-json', 'idempotency-key-missing', 'idempotency-key-invalid', 'bad-request'],
  415: ['not-json-type'],
  422: ['invalid', 'refused', 'too-fast', 'key-reused'],
};

test(`whatever is sent (${runs} times), there is an answer that is right, and the receiver lives`, async (t) => {
  const folder = temporaryFolder();
  const smtp = { ...goodValues.smtp, port: 1 };
  const receiver = await startProcess(folder, { smtp, database: join(folder, 'receiver.sqlite') });
  t.after(() => receiver.end('SIGKILL'));
  const counts: Record<number, number> = {};
  await fc.assert(
    fc.asyncProperty(body, fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, headers), async (content, more) => {
      const key = randomUUID();
      const answer = await send(receiver.url, content, { key, headers: more });
      counts[answer.status] = (counts[answer.status] ?? 0) + 1;
      assert.ok(allowed[answer.status]?.includes(answer.body.code ?? 'none'), `${answer.status} ${answer.body.code}`);
      if (answer.status !== 201 || 'idempotency-key' in more) return;
      // Whatever was taken is the same the next time.
      const again = await send(receiver.url, content, { key, headers: more });
      assert.deepEqual([again.status, again.body], [201, answer.body]);
    }),
    { numRuns: runs },
  );
  const memory = residentMegabytes(receiver.child.pid);
  t.diagnostic(`answers: ${JSON.stringify(counts)}; ${memory} MB`);
  assert.ok(memory < 150, `${memory} MB`);
  assert.ok(counts[201]! > runs / 20 && counts[422]! > runs / 20, 'the fuzz reaches both sides');
  assert.equal((await send(receiver.url)).status, 201);
  assert.equal(receiver.output.filter((line) => line.includes('"level":50')).length, 0, receiver.output.join(''));
});
