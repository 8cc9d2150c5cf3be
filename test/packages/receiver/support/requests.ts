/** What forms send. */
import { randomUUID } from 'node:crypto';
import { origin } from './configuration.ts';

export const goodRequest = {
  version: '1',
  topic: 'help',
  subject: 'self',
  name: 'Anna',
  phone: '06 - 12 34 56 78',
  message: 'Ik wil graag met iemand praten.',
  openFor: 9_000,
};

export interface Sent {
  status: number;
  headers: Headers;
  body: { reference: string; code?: string } & Record<string, unknown>;
}

/** Sends a request as our form does; `headers` with `undefined` leave one out. */
export async function send(
  url: string,
  body: unknown = goodRequest,
  { key = randomUUID(), headers = {} }: { key?: string; headers?: Record<string, string | undefined> } = {},
): Promise<Sent> {
  const all = { origin, 'content-type': 'application/json', 'idempotency-key': `"${key}"`, ...headers };
  const given = Object.entries(all as Record<string, string | undefined>).filter(
    (header): header is [string, string] => header[1] !== undefined,
  );
  const response = await fetch(`${url}/requests`, {
    method: 'POST',
    headers: given,
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Sent['body'] };
}
