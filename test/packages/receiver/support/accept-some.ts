/** Stores some requests, and says so after each, for somebody who counts the calls to the system. */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openStore } from '../../../../packages/receiver/src/store/open-store.ts';
import { newReference } from '../../../../packages/receiver/src/vault/reference.ts';

const [database = '', count = '0'] = process.argv.slice(2);
const store = await openStore({ database, databaseUrl: undefined });
writeSync(1, 'opened\n');
for (let at = 0; at < Number(count); at++) {
  const { outcome } = await store.accept({
    ...{ id: randomUUID(), reference: newReference(), receivedAt: 0, purgeAt: 1, answer: '{}', answerUntil: 1 },
    ...{ recipient: 'desk', channels: ['mail'], key: randomUUID(), fingerprints: ['x'] },
    sealed: { keyId: 'k', wrappedKey: Buffer.alloc(60), content: Buffer.alloc(1_000) },
  });
  writeSync(1, `${outcome}\n`);
}
await store.close();
