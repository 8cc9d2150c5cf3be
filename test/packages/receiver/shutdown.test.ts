import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { startReceiver } from '@wijkwijzer/receiver';
import { openStore } from '../../../packages/receiver/src/store/open-store.ts';
import { startClients } from './support/clients.ts';
import { configurationWith, goodValues, temporaryFolder } from './support/configuration.ts';
import { openMailbox, until } from './support/mailbox.ts';
import { runCommand, startProcess } from './support/processes.ts';
import { send } from './support/requests.ts';
import { startScriptedSmtp } from './support/scripted-smtp.ts';

describe('stopping', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    test(`by ${signal} finishes what is under way, and loses nothing`, async (t) => {
      const folder = temporaryFolder();
      const mailbox = await openMailbox();
      t.after(() => mailbox.close());
      const values = { database: join(folder, 'receiver.sqlite'), smtp: { ...goodValues.smtp, port: mailbox.port } };
      let receiver = await startProcess(folder, values);
      t.after(() => receiver.end('SIGKILL'));
      const clients = startClients(4, () => receiver.url);
      await until(() => clients.acknowledged.size >= 10);
      assert.equal(await receiver.end(signal), 0);
      assert.match(receiver.output.join(''), /"msg":"stopped"\}\n$/);
      assert.doesNotMatch(receiver.output.join(''), /"level":50/);
      receiver = await startProcess(folder, values);
      await clients.finish();
      const { out } = await runCommand(folder, values, 'list', '--json');
      const stored = (JSON.parse(out) as { reference: string }[]).map(({ reference }) => reference);
      assert.deepEqual(stored.sort(), [...clients.acknowledged.values()].sort());
    });

  test('does not wait for a mail server for ever, and gives the delivery back', async (t) => {
    const smtp = await startScriptedSmtp({ at: 'end', does: 'silence' }, Infinity);
    t.after(() => smtp.close());
    const configuration = configurationWith({
      database: join(temporaryFolder(), 'receiver.sqlite'),
      smtp: { ...goodValues.smtp, port: smtp.port },
    });
    const { url, close } = await startReceiver(configuration, { logTo: { write: () => undefined }, grace: 200 });
    const { body } = await send(url);
    await until(() => smtp.connections === 1);
    const begin = performance.now();
    await close();
    assert.ok(performance.now() - begin < 5_000);
    const store = await openStore(configuration);
    t.after(() => store.close());
    const [delivery] = (await store.find(body.reference))?.deliveries ?? [];
    assert.deepEqual([delivery?.state, delivery?.attempts, delivery?.problem], ['waiting', 0, undefined]);
    assert.equal((await store.claimDue(Date.now(), 1_000, 10)).length, 1, 'it is due at once');
  });

  test('twice is the same as once', async () => {
    const configuration = configurationWith({ database: join(temporaryFolder(), 'receiver.sqlite') });
    const { close } = await startReceiver(configuration, { logTo: { write: () => undefined } });
    await Promise.all([close(), close()]);
    await close();
  });
});

test('a port that is taken is said, and leaves no receiver behind', async (t) => {
  const folder = temporaryFolder();
  const first = await startProcess(folder, { database: join(folder, 'receiver.sqlite') });
  t.after(() => first.end('SIGKILL'));
  const listen = { host: '127.0.0.1', port: Number(new URL(first.url).port) };
  const { code, complaints } = await runCommand(
    temporaryFolder(),
    { database: join(temporaryFolder(), 'x.sqlite'), listen },
    'serve',
  );
  assert.deepEqual([code, complaints], [1, 'Another program listens on this address and port already.\n']);
});
