import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { ContactRequest } from '@wijkwijzer/feed';
import { masterKeys } from '../../../packages/receiver/src/configuration/keys.ts';
import { newReference, readReference } from '../../../packages/receiver/src/vault/reference.ts';
import { makeVault } from '../../../packages/receiver/src/vault/vault.ts';
import { newKey } from '@wijkwijzer/receiver';

const request: ContactRequest = {
  version: '1',
  topic: 'help',
  subject: 'self',
  name: 'Anna',
  phone: '0612345678',
  message: 'Hallo',
};
const [oldKey, key] = [newKey(), newKey()];
const vaultWith = (...keys: string[]) => makeVault(masterKeys.parse(keys.join(',')));

test('what is sealed opens again, and looks different each time', () => {
  const vault = vaultWith(key);
  const id = randomUUID();
  const [one, other] = [vault.seal(id, request), vault.seal(id, request)];
  assert.deepEqual(vault.open(id, one), request);
  assert.notDeepEqual(one.content, other.content);
  assert.notDeepEqual(one.wrappedKey, other.wrappedKey);
});

test('what was changed, or belongs to another request, does not open', () => {
  const vault = vaultWith(key);
  const id = randomUUID();
  const sealed = vault.seal(id, request);
  const other = vault.seal(id, request);
  for (const part of ['wrappedKey', 'content'] as const)
    for (const at of [0, 12, 28, sealed[part].length - 1]) {
      const changed = Uint8Array.from(sealed[part]);
      changed[at]! ^= 1;
      assert.throws(() => vault.open(id, { ...sealed, [part]: changed }), { code: 'unreadable' });
    }
  assert.throws(() => vault.open(randomUUID(), sealed), { code: 'unreadable' });
  assert.throws(() => vault.open(id, { ...sealed, content: other.content }), { code: 'unreadable' });
  assert.throws(() => vault.open(id, { ...sealed, content: new Uint8Array() }), { code: 'unreadable' });
});

test('a new key seals, and an old one still opens until it is taken away', () => {
  const id = randomUUID();
  const sealed = vaultWith(oldKey).seal(id, request);
  assert.deepEqual(vaultWith(key, oldKey).open(id, sealed), request);
  assert.equal(vaultWith(key, oldKey).seal(id, request).keyId, key.split(':')[0]);
  assert.throws(() => vaultWith(key).open(id, sealed), { code: 'unknown-key' });
  const [before] = vaultWith(oldKey).fingerprints(request);
  assert.ok(vaultWith(key, oldKey).fingerprints(request).includes(before));
});

test('a fingerprint tells requests apart, not their order of fields, and cannot be made without the key', () => {
  const vault = vaultWith(key);
  const [print] = vault.fingerprints(request);
  const { name, message, ...rest } = request;
  assert.equal(vault.fingerprints({ message, name, ...rest })[0], print);
  assert.notEqual(vault.fingerprints({ ...request, message: 'Hallo!' })[0], print);
  assert.notEqual(vaultWith(oldKey).fingerprints(request)[0], print);
});

test('a reference has no letters that look alike, and is read as people type it', () => {
  const all = Array.from({ length: 2_000 }, newReference);
  assert.equal(new Set(all).size, all.length);
  for (const reference of all) assert.match(reference, /^[2346789CDFGHJKMNPQRTVWXY]{4}-[2346789CDFGHJKMNPQRTVWXY]{4}$/);
  for (const typed of ['K7FM-2RXD', 'k7fm2rxd', ' k7fm 2rxd ']) assert.equal(readReference(typed), 'K7FM-2RXD');
  for (const typed of ['', 'K7FM-2RX', 'K7FM-2RXDD', 'K7FM-2RX0', 'KAFM-2RXD', "K7FM-2RX'"])
    assert.equal(readReference(typed), undefined);
});
