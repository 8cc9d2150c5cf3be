/** What is so broken or so slow that no route ever sees it: answered on the bare connection, and cut. */
import type { Socket } from 'node:net';
import { Refusal, type RefusalCode } from './refusal.ts';

const codes: Partial<Record<string, RefusalCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'timeout',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
};

/** Milliseconds to read an answer. */
const linger = 500;

export function answerClientError({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, body } = new Refusal(codes[code ?? ''] ?? 'bad-request');
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} -`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
  // Whoever is still sending would lose the answer if the connection were cut right away.
  setTimeout(() => socket.destroy(), linger).unref();
}
