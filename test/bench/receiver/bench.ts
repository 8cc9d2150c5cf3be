/**
 * How many requests the receiver acknowledges in a second, beside what the disk can do at all: no request is acknowledged before the
 * disk has it. Prints a table and never fails on a time.
 *   node --conditions=wijkwijzer-source test/bench/receiver/bench.ts [seconds]
 */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { goodValues, temporaryFolder } from '../../packages/receiver/support/configuration.ts';
import { openMailbox } from '../../packages/receiver/support/mailbox.ts';
import { residentMegabytes } from '../../packages/receiver/support/memory.ts';
import { noPostgres, startPostgres } from '../../packages/receiver/support/postgres.ts';
import { startProcess } from '../../packages/receiver/support/processes.ts';
import { goodRequest, send } from '../../packages/receiver/support/requests.ts';
import { figure, median, printTable } from '../table.ts';

const seconds = Number(process.argv[2] ?? 5);

/** Writes of one page, each to the disk before the next. */
function fsyncsPerSecond(): number {
  const file = openSync(join(temporaryFolder(), 'fsync'), 'w');
  const page = Buffer.alloc(4096, 1);
  const end = performance.now() + 2_000;
  let count = 0;
  for (; performance.now() < end; count++) {
    writeSync(file, page);
    fdatasyncSync(file);
  }
  closeSync(file);
  return count / 2;
}

/** A row: what, requests in a second, milliseconds in the middle and of the slowest in a hundred. */
async function measure(name: string, clients: number, values: object): Promise<string[]> {
  const mailbox = await openMailbox();
  const folder = temporaryFolder();
  const smtp = { ...goodValues.smtp, port: mailbox.port };
  const receiver = await startProcess(folder, { database: join(folder, 'receiver.sqlite'), smtp, ...values });
  const times: number[] = [];
  const end = performance.now() + seconds * 1_000;
  const client = async () => {
    while (performance.now() < end) {
      const begin = performance.now();
      const { status } = await send(receiver.url, goodRequest);
      if (status === 201) times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const memory = residentMegabytes(receiver.child.pid);
  await receiver.end('SIGKILL');
  await mailbox.close();
  times.sort((one, other) => one - other);
  const p99 = times[Math.floor(times.length * 0.99)] ?? NaN;
  return [
    name,
    String(clients),
    figure(times.length / seconds),
    `${figure(median(times))} ms`,
    `${figure(p99)} ms`,
    `${memory} MB`,
  ];
}

const rows = [['database', 'clients', 'acknowledged a second', 'median', 'p99', 'memory']];
for (const clients of [1, 8]) rows.push(await measure('SQLite', clients, {}));
if (noPostgres === false) {
  const postgres = await startPostgres();
  for (const clients of [1, 8]) rows.push(await measure('PostgreSQL', clients, { databaseUrl: postgres.url }));
  postgres.stop();
}
printTable(`The receiver, mailing meanwhile (${seconds} s each)`, rows);
printTable('The disk itself', [['fdatasync of 4 kB', `${figure(fsyncsPerSecond())} a second`]]);
if (noPostgres !== false) console.log(`\n${noPostgres}`);
