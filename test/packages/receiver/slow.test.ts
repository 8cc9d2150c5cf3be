import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { goodValues, origin, temporaryFolder } from './support/configuration.ts';
import { residentMegabytes } from './support/memory.ts';
import { startProcess } from './support/processes.ts';
import { running } from './support/receivers.ts';
import { send } from './support/requests.ts';

const head = (length: number) =>
  `POST /requests HTTP/1.1\r\nhost: x\r\norigin: ${origin}\r\ncontent-type: application/json\r\nidempotency-key: 0b1e8a8c-7f3e-4c55-9d3e-2f1a3b4c5d6e\r\ncontent-length: ${length}\r\n\r\n`;

/** Says its text a letter at a time. */
function dripping(url: string, text: string, every: number): { socket: Socket; answer: Promise<string> } {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let at = 0;
  const drip = setInterval(() => socket.write(text[at++ % text.length] ?? ' '), every);
  drip.unref();
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString())).on('error', () => undefined);
  return { socket, answer: once(socket, 'close').then(() => (clearInterval(drip), answer)) };
}

describe('a slow connection', () => {
  const patience = { serverPatience: { headers: 400, request: 800, idle: 500 } };

  test('is told that it took too long and cut, in its headers as in its body', async (t) => {
    const { url } = await running(t, {}, patience);
    const inHeaders = dripping(url, head(10), 50);
    const inBody = dripping(url, '{', 50);
    inBody.socket.write(head(1_000));
    const silent = dripping(url, '', 1_000);
    const started = performance.now();
    for (const { answer } of [inHeaders, inBody]) {
      const text = await answer;
      assert.match(text, /^HTTP\/1\.1 408 /);
      assert.deepEqual(JSON.parse(text.slice(text.indexOf('{'))), {
        type: 'about:blank',
        title: 'Het versturen duurde te lang. Er is niets opgeslagen. Probeer het opnieuw.',
        status: 408,
        code: 'timeout',
      });
    }
    await silent.answer;
    assert.ok(performance.now() - started < 8_000);
    assert.equal((await send(url)).status, 201);
  });

  test('that sends no HTTP, or headers without end, gets an answer and is cut', async (t) => {
    const { url } = await running(t, {}, patience);
    for (const [text, status] of [
      ['\u0016\u0003\u0001\u0002\u0000\u0001', 400],
      ['GET / HTTP/9.9\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nhost: x\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
      [`POST /requests HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n`, 400],
    ] as const) {
      const { socket, answer } = dripping(url, '', 10_000);
      socket.write(text);
      assert.match(await answer, new RegExp(`^HTTP/1\\.1 ${status} `), text.slice(0, 40));
    }
  });
});

test('two hundred slow connections: good clients are served, and memory stays below 150 MB', async (t) => {
  const folder = temporaryFolder();
  const smtp = { ...goodValues.smtp, port: 1 };
  const receiver = await startProcess(folder, { smtp, database: join(folder, 'receiver.sqlite') });
  t.after(() => receiver.end('SIGKILL'));
  await send(receiver.url);
  const before = residentMegabytes(receiver.child.pid);
  const slow = Array.from({ length: 200 }, (_, at) => {
    const one = dripping(receiver.url, at % 2 ? head(60_000) : '{"name":"', 100);
    if (at % 2 === 0) one.socket.write(head(60_000));
    return one;
  });
  await pause(500);
  const times: number[] = [];
  for (let at = 0; at < 30; at++) {
    const begin = performance.now();
    assert.equal((await send(receiver.url)).status, 201);
    times.push(performance.now() - begin);
  }
  const after = residentMegabytes(receiver.child.pid);
  for (const { socket } of slow) socket.destroy();
  times.sort((one, other) => one - other);
  t.diagnostic(
    `${before} MB, then ${after} MB; ${Math.round(times[15]!)} ms in the middle, ${Math.round(times.at(-1)!)} ms at most`,
  );
  assert.ok(after < 150, `${after} MB`);
  assert.ok(times.at(-1)! < 5_000);
});

test('no more connections than configured are open at a time', async (t) => {
  const { url } = await running(t, { maximumConnections: 5 }, { serverPatience: { headers: 500, request: 1_000 } });
  const { hostname, port } = new URL(url);
  const sockets = Array.from({ length: 20 }, () => connect(Number(port), hostname));
  let closed = 0;
  for (const socket of sockets) socket.on('error', () => undefined).on('close', () => closed++);
  await pause(200);
  assert.equal(closed, 15);
  for (const socket of sockets) socket.destroy();
});
