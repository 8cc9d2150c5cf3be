import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { after, describe, test, type TestContext } from 'node:test';
import { openStore } from '../../../packages/receiver/src/store/open-store.ts';
import type { Arrival, RequestStore } from '../../../packages/receiver/src/store/request-store.ts';
import { newReference } from '../../../packages/receiver/src/vault/reference.ts';
import { temporaryFolder } from './support/configuration.ts';
import { onEachDatabase, type DatabaseValues } from './support/stores.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const day = 86_400_000;

const arrivalWith = (changes: Partial<Arrival> = {}): Arrival => ({
  id: randomUUID(),
  reference: newReference(),
  receivedAt: now,
  purgeAt: now + 30 * day,
  sealed: { keyId: 'k1', wrappedKey: Buffer.from('wrapped'), content: Buffer.from('content') },
  recipient: 'desk',
  channels: ['mail'],
  key: randomUUID(),
  fingerprints: ['print'],
  answer: '{"reference":"K7FM-2RXD"}',
  answerUntil: now + 2 * day,
  ...changes,
});

const open = (values: DatabaseValues) => openStore({ database: '', databaseUrl: undefined, ...values });

onEachDatabase((place) => {
  async function freshStore(t: TestContext): Promise<RequestStore> {
    const store = await open(await place.fresh());
    t.after(() => store.close());
    return store;
  }

  describe('accepting', () => {
    test('keeps the request, its deliveries and its answer', async (t) => {
      const store = await freshStore(t);
      const arrival = arrivalWith({ channels: ['webhook', 'mail'], recipient: 'supporter:fatima' });
      assert.deepEqual(await store.accept(arrival), { outcome: 'accepted', answer: arrival.answer });
      const found = await store.find(arrival.reference);
      assert.ok(found);
      assert.deepEqual(
        [found.id, found.receivedAt, found.purgeAt, found.sealed.keyId, Buffer.from(found.sealed.content).toString()],
        [arrival.id, now, now + 30 * day, 'k1', 'content'],
      );
      assert.deepEqual(
        found.deliveries.map(({ channel, state, attempts, recipient }) => [channel, state, attempts, recipient]),
        [
          ['webhook', 'waiting', 0, 'supporter:fatima'],
          ['mail', 'waiting', 0, 'supporter:fatima'],
        ],
      );
    });

    test('says the first answer again for the same key and content', async (t) => {
      const store = await freshStore(t);
      const arrival = arrivalWith();
      await store.accept(arrival);
      const again = await store.accept(arrivalWith({ key: arrival.key, answer: '{"reference":"other"}' }));
      assert.deepEqual(again, { outcome: 'replayed', answer: arrival.answer });
      assert.equal((await store.list()).length, 1);
    });

    test('knows a request again when a newer key has come before the one that marked it', async (t) => {
      const store = await freshStore(t);
      const arrival = arrivalWith({ fingerprints: ['by the old key'] });
      await store.accept(arrival);
      const again = await store.accept(arrivalWith({ key: arrival.key, fingerprints: ['by the new key', 'by the old key'] }));
      assert.equal(again.outcome, 'replayed');
    });

    test('refuses a key that came with another content', async (t) => {
      const store = await freshStore(t);
      const arrival = arrivalWith();
      await store.accept(arrival);
      assert.deepEqual(await store.accept(arrivalWith({ key: arrival.key, fingerprints: ['else'] })), { outcome: 'key-reused' });
    });

    test('stores nothing under a reference that is taken', async (t) => {
      const store = await freshStore(t);
      const arrival = arrivalWith();
      await store.accept(arrival);
      const other = arrivalWith({ reference: arrival.reference });
      assert.deepEqual(await store.accept(other), { outcome: 'reference-taken' });
      assert.equal((await store.list()).length, 1);
      assert.equal((await store.accept({ ...other, reference: newReference() })).outcome, 'accepted');
    });

    test('takes one of many that come with one key at the same moment', async (t) => {
      const store = await freshStore(t);
      const key = randomUUID();
      const all = await Promise.all(Array.from({ length: 20 }, () => store.accept(arrivalWith({ key }))));
      assert.equal(all.filter(({ outcome }) => outcome === 'accepted').length, 1);
      assert.ok(all.every(({ outcome }) => ['accepted', 'replayed', 'in-progress'].includes(outcome)));
      assert.equal((await store.list()).length, 1);
    });
  });

  describe('delivering', () => {
    test('gives each delivery to one who asks, until the lease is over', async (t) => {
      const values = await place.fresh();
      const stores = [await open(values), await open(values)];
      t.after(() => Promise.all(stores.map((store) => store.close())));
      for (let n = 0; n < 20; n++) await stores[0]!.accept(arrivalWith());
      const claims = await Promise.all(Array.from({ length: 10 }, (_, n) => stores[n % 2]!.claimDue(now, 1_000, 3)));
      const ids = claims.flat().map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, 'one was given to two');
      const rest = await stores[1]!.claimDue(now, 1_000, 100);
      assert.equal(ids.length + rest.length, 20);
      assert.deepEqual(await stores[0]!.claimDue(now + 999, 1_000, 100), []);
      assert.equal((await stores[0]!.claimDue(now + 1_000, 1_000, 100)).length, 20, 'a dead instance gives its deliveries back');
    });

    test('is over when it arrived, and then the request is kept for less long', async (t) => {
      const store = await freshStore(t);
      const arrival = arrivalWith({ channels: ['webhook', 'mail'] });
      await store.accept(arrival);
      const [first, second] = await store.claimDue(now, 1_000, 10);
      await store.delivered(first!, now + 5, now + 7 * day);
      assert.equal((await store.find(arrival.reference))?.purgeAt, now + 30 * day, 'something is still under way');
      await store.delivered(second!, now + 6, now + 7 * day);
      const found = await store.find(arrival.reference);
      assert.equal(found?.purgeAt, now + 7 * day);
      assert.deepEqual(found.deliveries.map(({ state, attempts }) => [state, attempts]), [['delivered', 1], ['delivered', 1]]); // prettier-ignore
      assert.deepEqual(await store.claimDue(now + day, 1_000, 10), []);
    });

    test('never keeps a request longer because it was delivered', async (t) => {
      const store = await freshStore(t);
      const arrival = arrivalWith({ purgeAt: now + day });
      await store.accept(arrival);
      const [claimed] = await store.claimDue(now, 1_000, 10);
      await store.delivered(claimed!, now, now + 7 * day);
      assert.equal((await store.find(arrival.reference))?.purgeAt, now + day);
    });

    test('comes back at its time when it failed, and counts', async (t) => {
      const store = await freshStore(t);
      await store.accept(arrivalWith());
      const [claimed] = await store.claimDue(now, 1_000, 10);
      assert.equal(claimed?.attempts, 1);
      await store.failed(claimed, now, 'smtp-450', { dueAt: now + 60_000 });
      assert.deepEqual(await store.claimDue(now + 59_999, 1_000, 10), []);
      const [again] = await store.claimDue(now + 60_000, 1_000, 10);
      assert.deepEqual([again?.id, again?.attempts, again?.problem], [claimed.id, 2, 'smtp-450']);
    });

    test('that was given up is listed, and asks once for the operator', async (t) => {
      const store = await freshStore(t);
      const arrivals = [arrivalWith(), arrivalWith()];
      for (const each of arrivals) await store.accept(each);
      for (const claimed of await store.claimDue(now, 1_000, 10)) await store.failed(claimed, now, 'smtp-550', { alarm: true });
      assert.equal((await store.list({ state: 'dead' })).length, 2);
      assert.deepEqual(await store.condition(), { dead: 2, oldestWaiting: undefined });
      const alarms = await store.claimDue(now, 1_000, 10);
      assert.deepEqual(alarms.map(({ channel }) => channel), ['alarm']); // prettier-ignore

      assert.equal(await store.retry(arrivals[0]!.reference, now), 1);
      assert.equal(await store.retry(undefined, now), 1);
      const again = await store.claimDue(now, 1_000, 10);
      assert.deepEqual(again.map(({ channel, attempts }) => [channel, attempts]), [['mail', 1], ['mail', 1]]); // prettier-ignore
    });

    test('by one whose lease is over changes nothing of who has it now, unless it arrived', async (t) => {
      const store = await freshStore(t);
      const arrival = arrivalWith();
      await store.accept(arrival);
      const [slow] = await store.claimDue(now, 1_000, 10);
      const [other] = await store.claimDue(now + 2_000, 1_000, 10);
      await store.failed(slow!, now + 2_100, 'smtp-450', { alarm: true });
      await store.release([slow!]);
      assert.deepEqual((await store.find(arrival.reference))?.deliveries.map(({ state, attempts }) => [state, attempts]), [['waiting', 2]]); // prettier-ignore
      await store.delivered(slow!, now + 2_200, now + 7 * day);
      await store.failed(other!, now + 2_300, 'smtp-450', { alarm: false });
      assert.equal((await store.find(arrival.reference))?.deliveries[0]?.state, 'delivered');
    });

    test('that was not begun is given back at once', async (t) => {
      const store = await freshStore(t);
      await store.accept(arrivalWith());
      await store.release(await store.claimDue(now, 60_000, 10));
      assert.equal((await store.claimDue(now, 1_000, 10))[0]?.attempts, 1);
    });
  });

  describe('forgetting', () => {
    test('deletes what is over its time with all that belongs to it, and the answer at its own time', async (t) => {
      const store = await freshStore(t);
      const old = arrivalWith({ purgeAt: now });
      const young = arrivalWith({ purgeAt: now + 1 });
      for (const each of [old, young]) await store.accept(each);
      assert.deepEqual(await store.purge(now), { requests: 1, answers: 0, scrubbed: true });
      assert.equal(await store.find(old.reference), undefined);
      assert.ok(await store.find(young.reference));
      assert.equal((await store.claimDue(now, 1_000, 10)).length, 1);
      assert.equal((await store.accept({ ...old, id: randomUUID() })).outcome, 'replayed');
      assert.deepEqual(await store.purge(now + 2 * day), { requests: 1, answers: 2, scrubbed: true });
      assert.equal((await store.accept({ ...old, id: randomUUID() })).outcome, 'accepted');
    });

    test('erases one request, and says when there is none', async (t) => {
      const store = await freshStore(t);
      const [one, other] = [arrivalWith(), arrivalWith()];
      for (const each of [one, other]) await store.accept(each);
      assert.equal(await store.erase(one.reference), true);
      assert.equal(await store.erase(one.reference), false);
      assert.deepEqual((await store.list()).map(({ reference }) => reference), [other.reference]); // prettier-ignore
    });

    test('of a request that is being delivered disturbs nobody', async (t) => {
      const store = await freshStore(t);
      const arrival = arrivalWith();
      await store.accept(arrival);
      const [claimed] = await store.claimDue(now, 1_000, 10);
      await store.erase(arrival.reference);
      await store.delivered(claimed!, now, now);
      await store.failed(claimed!, now, 'smtp-550', { alarm: true });
      assert.deepEqual(await store.condition(), { dead: 0, oldestWaiting: undefined });
    });
  });

  test('the tables are made once, by however many start at the same time, and are there the next time', async (t) => {
    const values = await place.fresh();
    const stores = await Promise.all([open(values), open(values), open(values)]);
    const arrival = arrivalWith();
    await stores[0].accept(arrival);
    await Promise.all(stores.map((store) => store.close()));
    const again = await open(values);
    t.after(() => again.close());
    assert.ok(await again.find(arrival.reference));
    await again.ping(now);
    assert.deepEqual(await again.condition(), { dead: 0, oldestWaiting: now });
  });
});

test('only the owner may read the file of the embedded database, nor the files beside it', async () => {
  const file = `${temporaryFolder()}/receiver.sqlite`;
  const store = await open({ database: file });
  after(() => store.close());
  await store.accept(arrivalWith());
  for (const each of [file, `${file}-wal`, `${file}-shm`]) assert.equal(statSync(each).mode & 0o777, 0o600, each);
});
