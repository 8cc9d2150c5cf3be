import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../../packages/receiver/src/store/open-store.ts';
import { startClients, type Clients } from './support/clients.ts';
import { goodValues, temporaryFolder } from './support/configuration.ts';
import { openMailbox, until } from './support/mailbox.ts';
import { noPostgres, startPostgres } from './support/postgres.ts';
import { startProcess } from './support/processes.ts';
import { send } from './support/requests.ts';
import { size } from './support/soak.ts';

const rounds = size(5, 100);
const clientCount = 8;

/** Until work is going on, and then into the midst of it. */
async function someMore({ acknowledged }: Clients): Promise<void> {
  const before = acknowledged.size;
  await until(() => acknowledged.size >= before + 2 * clientCount);
  await pause(100 * Math.random());
}

/** Every acknowledged request is stored, once, under its reference, and a repeat gives the same answer. */
async function assertNothingLost(clients: Clients, url: string, database: { database?: string; databaseUrl?: string }) {
  assert.deepEqual(clients.wrong, []);
  const store = await openStore({ database: '', databaseUrl: undefined, ...database });
  try {
    const stored = (await store.list({}, 1_000_000)).map(({ reference }) => reference);
    assert.deepEqual(stored.sort(), [...clients.acknowledged.values()].sort());
    assert.equal(clients.acknowledged.size, clients.sent.size);
  } finally {
    await store.close();
  }
  for (const [key, reference] of [...clients.acknowledged].slice(-200)) {
    const { body, headers } = await send(url, clients.sent.get(key), { key });
    assert.deepEqual([body.reference, headers.get('idempotency-replayed')], [reference, 'true']);
  }
}

describe('nothing that was acknowledged is lost, and nothing is stored twice', () => {
  test(`when the receiver is killed ${rounds} times under ${clientCount} clients; and all is mailed`, async (t) => {
    const folder = temporaryFolder();
    const mailbox = await openMailbox();
    t.after(() => mailbox.close());
    const database = join(folder, 'receiver.sqlite');
    const values = { database, smtp: { ...goodValues.smtp, port: mailbox.port } };
    let receiver = await startProcess(folder, values);
    t.after(() => receiver.end('SIGKILL'));
    const clients = startClients(clientCount, () => receiver.url);
    for (let round = 0; round < rounds; round++) {
      await someMore(clients);
      await receiver.end('SIGKILL');
      receiver = await startProcess(folder, values);
    }
    await clients.finish();
    await assertNothingLost(clients, receiver.url, { database });

    const mailed = () => new Set(mailbox.mails.map(({ subject }) => subject?.split(' ').at(-1)));
    // Four at a time go out, while eight clients came in.
    await until(() => mailed().size === clients.sent.size, 60_000 + 3_000 * rounds);
    const ids = new Set(mailbox.mails.map(({ messageId }) => messageId));
    assert.equal(ids.size, clients.sent.size, 'a mail that went out twice has the same Message-ID');
    t.diagnostic(`${clients.sent.size} requests, ${mailbox.mails.length} mails`);
  });

  test(`by two receivers on one PostgreSQL, both killed, and it as well`, { skip: noPostgres }, async (t) => {
    const postgres = await startPostgres();
    const mailbox = await openMailbox();
    const folders = [temporaryFolder(), temporaryFolder()] as const;
    const values = { databaseUrl: postgres.url, smtp: { ...goodValues.smtp, port: mailbox.port } };
    const receivers = [await startProcess(folders[0], values), await startProcess(folders[1], values)];
    t.after(async () => {
      for (const receiver of receivers) await receiver.end('SIGKILL');
      await mailbox.close();
      postgres.stop();
    });
    // Each try goes to the other receiver: a repeat seldom meets who took the first.
    let turn = 0;
    const clients = startClients(clientCount, () => receivers[turn++ % 2]!.url);
    for (let round = 0; round < rounds; round++) {
      await someMore(clients);
      const at = round % 2;
      await receivers[at]!.end('SIGKILL');
      if (round === Math.floor(rounds / 2)) {
        postgres.crash();
        postgres.start();
      }
      receivers[at] = await startProcess(folders[at]!, values);
    }
    await clients.finish();
    await assertNothingLost(clients, receivers[0]!.url, { databaseUrl: postgres.url });
    t.diagnostic(`${clients.sent.size} requests, ${mailbox.mails.length} mails so far`);
  });
});
