import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newReference } from '../../../packages/receiver/src/vault/reference.ts';
import { openSqlStore } from '../../../packages/receiver/src/store/sql-store.ts';
import { openSqlite } from '../../../packages/receiver/src/store/sqlite-database.ts';
import { temporaryFolder } from './support/configuration.ts';
import { runCommand, startProcess } from './support/processes.ts';
import { goodRequest, send, type Sent } from './support/requests.ts';

const canTrace = spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0;

test(
  'each request is on the disk before it is acknowledged',
  { skip: !canTrace && 'strace is missing, or may not trace' },
  () => {
    const folder = temporaryFolder();
    const trace = join(folder, 'trace');
    const script = fileURLToPath(new URL('./support/accept-some.ts', import.meta.url));
    const count = 20;
    const node = [process.execPath, '--conditions=wijkwijzer-source', script, join(folder, 'receiver.sqlite'), String(count)];
    execFileSync('strace', ['-f', '-o', trace, '-e', 'trace=fsync,fdatasync,write', ...node], { stdio: 'pipe' });
    let syncs = 0;
    const perRequest: number[] = [];
    for (const line of readFileSync(trace, 'utf8').split('\n')) {
      if (/\b(fsync|fdatasync)\(.*= 0/.test(line)) syncs++;
      if (line.includes('write(1, "opened')) syncs = 0;
      if (line.includes('write(1, "accepted')) {
        perRequest.push(syncs);
        syncs = 0;
      }
    }
    assert.equal(perRequest.length, count);
    assert.ok(Math.min(...perRequest) >= 1, `fsyncs before each: ${perRequest.join(' ')}`);
  },
);

/** A disk of two megabytes, for those who may have one. */
function smallDisk(): string | undefined {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status !== 0) return undefined;
  process.prependListener('exit', () => spawnSync('umount', ['-l', folder]));
  return folder;
}

describe('a disk that is full', () => {
  test('gives "not now", never an acknowledgement, and when there is room again all goes on', async (t) => {
    const disk = smallDisk();
    if (!disk) return t.skip('only root may make a small disk');
    const folder = temporaryFolder();
    const values = {
      database: join(disk, 'receiver.sqlite'),
      smtp: { host: '127.0.0.1', port: 1, security: 'none', from: 'a@b.example' },
    };
    const receiver = await startProcess(folder, values);
    t.after(() => receiver.end('SIGKILL'));
    const acknowledged: string[] = [];
    const sendOne = async (key: string = randomUUID()): Promise<Sent> => {
      const answer = await send(receiver.url, { ...goodRequest, message: 'x'.repeat(1_000) }, { key });
      if (answer.status === 201) acknowledged.push(answer.body.reference);
      return answer;
    };
    await sendOne();
    const filler = join(disk, 'filler');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(Math.max(0, (bavail - 10) * bsize)));
    const refused: string[] = [];
    for (let at = 0; at < 400 && refused.length < 20; at++) {
      const key = randomUUID();
      const { status, body, headers } = await sendOne(key);
      if (status === 201) continue;
      assert.deepEqual([status, body.code, headers.get('retry-after')], [503, 'unavailable', '30']);
      refused.push(key);
    }
    assert.equal(refused.length, 20, 'it never got full');
    assert.equal((await fetch(`${receiver.url}/health`)).status, 503);

    rmSync(filler);
    for (const key of refused) assert.equal((await sendOne(key)).status, 201, 'the key is still good');
    const { out } = await runCommand(folder, values, 'list', '--json');
    const stored = (JSON.parse(out) as { reference: string }[]).map(({ reference }) => reference);
    assert.deepEqual(stored.sort(), acknowledged.sort());
  });

  test('is the same to the store as a database that may not grow', async (t) => {
    const database = openSqlite(join(temporaryFolder(), 'receiver.sqlite'));
    const store = await openSqlStore(database);
    t.after(() => store.close());
    const mayHave = (pages: number) => database.transaction((query) => query(`PRAGMA max_page_count = ${pages}`));
    const accept = () =>
      store.accept({
        ...{ id: randomUUID(), reference: newReference(), receivedAt: 0, purgeAt: 1, answer: '{}', answerUntil: 1 },
        ...{ recipient: 'desk', channels: ['mail'], key: randomUUID(), fingerprints: ['x'] },
        sealed: { keyId: 'k', wrappedKey: Buffer.alloc(60), content: Buffer.alloc(2_000) },
      });
    await mayHave(40);
    let accepted = 0;
    await assert.rejects(
      async () => {
        for (; accepted < 1_000; accepted++) await accept();
      },
      { name: 'ReceiverError', code: 'unavailable' },
    );
    await mayHave(1_000);
    await accept();
    assert.equal((await store.list()).length, accepted + 1);
  });
});
