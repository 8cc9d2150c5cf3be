import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openApi } from '@wijkwijzer/receiver/openapi';
import * as z from 'zod';
import { running } from './support/receivers.ts';
import { goodRequest, send } from './support/requests.ts';

type Json = Record<string, unknown>;
interface Contract {
  paths: Record<string, { post?: { responses: Record<string, Json> }; get?: { responses: Record<string, Json> } }>;
  components: { schemas: Record<string, Json> };
}

const file = new URL('../../../packages/receiver/openapi.json', import.meta.url);
const contract = JSON.parse(readFileSync(file, 'utf8')) as Contract;

const fits = (name: string, value: unknown) => {
  const schema = z.fromJSONSchema({
    ...contract.components.schemas[name],
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  });
  const { error } = schema.safeParse(value);
  assert.equal(error, undefined, `${JSON.stringify(value)} is no ${name}`);
};

test('the contract in the package is the one that the code makes (else run packages/receiver/scripts/write-openapi.ts)', () => {
  assert.deepEqual(contract, JSON.parse(JSON.stringify(openApi())));
});

test('the contract knows every answer of the receiver, and their bodies fit it', async (t) => {
  const { url } = await running(t, { rateLimit: { perAddress: 12 } });
  const { responses } = contract.paths['/requests']!.post!;
  const key = randomUUID();
  const answers = [
    await send(url, goodRequest, { key }),
    await send(url, { ...goodRequest, supporter: 'fatima' }),
    await send(url, { ...goodRequest, message: 'anders' }, { key }),
    await send(url, {}),
    await send(url, { ...goodRequest, website: 'x' }),
    await send(url, { ...goodRequest, openFor: 0 }),
    await send(url, '{'),
    await send(url, 'x'.repeat(70_000)),
    await send(url, goodRequest, { headers: { 'content-type': 'text/plain' } }),
    await send(url, goodRequest, { headers: { 'idempotency-key': undefined } }),
    await send(url, goodRequest, { headers: { origin: 'https://evil.example' } }),
    await send(url, goodRequest),
    await send(url, goodRequest),
    await send(url, goodRequest),
    await send(url, goodRequest),
  ];
  assert.deepEqual([...new Set(answers.map(({ status }) => status))].sort(), [201, 400, 403, 413, 415, 422, 429]);
  for (const { status, body } of answers) {
    assert.ok(String(status) in responses, `${status} is not in the contract`);
    fits(status === 201 ? 'Receipt' : 'Problem', body);
  }
  fits('Health', await (await fetch(`${url}/health`)).json());
});

test('the contract can be broken: it judges', () => {
  assert.throws(() => fits('Receipt', { reference: 'K7FM-2RXD' }));
  assert.throws(() => fits('Problem', { type: 'about:blank', title: 'x', status: 400, code: 'unheard-of' }));
});

test('the contract asks what the form asks', () => {
  const { required, properties, anyOf } = contract.components.schemas.ContactRequest as Record<string, object>;
  assert.deepEqual(required, ['version', 'topic', 'subject', 'message']);
  assert.deepEqual(anyOf, [
    { properties: { topic: { const: 'correction' } } },
    { required: ['name', 'phone'] },
    { required: ['name', 'email'] },
  ]);
  for (const field of Object.keys(goodRequest)) assert.ok(field in properties!, field);
});
