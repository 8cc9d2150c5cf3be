import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openPostgres } from '../../../packages/receiver/src/store/postgres-database.ts';
import { openStore } from '../../../packages/receiver/src/store/open-store.ts';
import type { Sealed } from '../../../packages/receiver/src/vault/vault.ts';
import { goodValues } from './support/configuration.ts';
import { running } from './support/receivers.ts';
import { goodRequest, send } from './support/requests.ts';
import { onEachDatabase, type DatabaseValues } from './support/stores.ts';

const day = 86_400_000;

/** The ways in which a text could have been written down. */
const formsOf = (text: string): Buffer[] => {
  const bytes = Buffer.from(text);
  // Base64 looks different for each place in three; its first and last letters depend on what stands beside it.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [
    ...[bytes, Buffer.from(text, 'utf16le'), Buffer.from(encodeURIComponent(text))],
    ...base64.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]).map((form) => Buffer.from(form)),
    ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase()].map((form) => Buffer.from(form)),
  ];
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

const contentOf = (files: readonly string[]) => Buffer.concat(files.map((file) => readFileSync(file)));

const open = (values: DatabaseValues) => openStore({ database: '', databaseUrl: undefined, ...values });

onEachDatabase((place) => {
  test('what residents write stands nowhere to be read, not in the database, its log or ours', async (t) => {
    const values = await place.fresh();
    const canary = randomBytes(9).toString('hex');
    const digits = '0687654321';
    // Mail cannot be sent, so that everything stays and every failure is logged.
    const receiver = await running(t, { ...values, smtp: { ...goodValues.smtp, port: 1 }, logLevel: 'debug' });
    const keys: string[] = [];
    for (let at = 0; at < 50; at++) {
      const key = crypto.randomUUID();
      keys.push(key);
      const request = {
        ...goodRequest,
        subject: 'professional',
        name: `Naam ${canary}`,
        organization: `Praktijk ${canary}`,
        email: `${canary}@b.example`,
        phone: digits,
        message: `Bericht ${canary} `.repeat(10),
      };
      assert.equal((await send(receiver.url, request, { key })).status, 201);
      await send(receiver.url, request, { key });
      await send(receiver.url, { ...request, message: `anders ${canary}` }, { key });
    }
    // What is refused must not end up in a log either.
    for (const body of [
      `{"name": "${canary}`,
      `{"name": ${canary}}`,
      `[${canary}]`,
      { ...goodRequest, name: `${canary}\n` },
      { canary },
    ])
      await send(receiver.url, body);
    await send(receiver.url, { ...goodRequest, message: canary }, { headers: { origin: `https://${canary}.example` } });
    await send(
      receiver.url,
      { ...goodRequest, message: canary },
      { headers: { 'x-forwarded-for': canary, cookie: canary, 'user-agent': canary } },
    );
    await fetch(`${receiver.url}/requests/${canary}?${canary}`);
    await pause(300);

    const bytes = contentOf(filesIn(place.filesOf(values)));
    const logged = Buffer.from(receiver.logged.join(''));
    assert.ok(receiver.logged.length > 150 && bytes.length > 50_000);
    for (const text of [canary, digits, '31687654321'])
      for (const form of formsOf(text)) {
        assert.equal(bytes.indexOf(form), -1, `${form.toString()} is in the database`);
        assert.equal(logged.indexOf(form), -1, `${form.toString()} is in the log`);
      }
    for (const key of keys) assert.equal(logged.indexOf(Buffer.from(key)), -1, 'a key is in the log');
    for (const address of ['127.0.0.1', '::1'])
      assert.doesNotMatch(receiver.logged.filter((line) => !line.includes('listening')).join(''), new RegExp(`"[^"]*${address}`));
  });

  test('after its time nothing is left of a request that could be decrypted', async (t) => {
    const values = await place.fresh();
    let now = Date.now();
    const receiver = await running(t, { ...values, smtp: { ...goodValues.smtp, port: 1 } }, { clock: () => now });
    const references: string[] = [];
    for (let at = 0; at < 50; at++) references.push((await send(receiver.url)).body.reference);
    const store = await open(values);
    const sealed: Sealed[] = [];
    for (const reference of references) sealed.push((await store.find(reference))!.sealed);
    // On the disk they are: else the search below would find nothing anyway.
    if (place.postgres) await checkpoint(values);
    const before = contentOf(filesIn(place.filesOf(values)));
    for (const { wrappedKey, content } of sealed) {
      assert.notEqual(before.indexOf(wrappedKey), -1);
      assert.notEqual(before.indexOf(content), -1);
    }

    assert.equal((await send(receiver.url)).status, 201);
    assert.equal(await store.erase(references.pop()!), true);
    now += day;
    // One that stays: a page that is empty is thrown away whole, one with something on it has to be cleaned.
    const { body: young } = await send(receiver.url);
    now += 29 * day;
    const { requests, scrubbed } = await store.purge(now);
    assert.deepEqual([requests, scrubbed], [50, true]);
    if (place.postgres) await checkpoint(values);
    // Its own log of changes PostgreSQL overwrites in its own time: docs/receiver/README.md says what that means.
    const files = filesIn(place.filesOf(values)).filter((file) => !file.includes('pg_wal'));
    const after = contentOf(files);
    for (const { wrappedKey, content } of sealed) {
      assert.equal(after.indexOf(wrappedKey), -1, 'a data key is still there');
      assert.equal(after.indexOf(wrappedKey.subarray(28)), -1, 'a data key is still there');
      if (!place.postgres) assert.equal(after.indexOf(content.subarray(0, 64)), -1, 'a content is still there');
    }
    for (const reference of references) assert.equal(await store.find(reference), undefined);
    assert.ok(await store.find(young.reference));
    await store.close();
  });
});

async function checkpoint({ databaseUrl = '' }: DatabaseValues): Promise<void> {
  const database = await openPostgres(databaseUrl);
  await database.transaction((query) => query('CHECKPOINT'));
  await database.close();
}
