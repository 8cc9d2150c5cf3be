import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { feedJsonSchema } from '@wijkwijzer/feed/json-schema';

test('the JSON Schema in the package is the one that the code makes (else run packages/feed/scripts/write-schema.ts)', () => {
  const file = new URL('../../../packages/feed/feed.schema.json', import.meta.url);
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(feedJsonSchema())));
});

test('the JSON Schema asks for a version, and for an id and a name of every offer', () => {
  const schema = JSON.parse(JSON.stringify(feedJsonSchema())) as { required: string[]; $defs: { offer: { required: string[] } } };
  assert.deepEqual(schema.required, ['version']);
  assert.deepEqual(schema.$defs.offer.required, ['id', 'name']);
});
