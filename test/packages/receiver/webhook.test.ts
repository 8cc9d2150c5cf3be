import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { until } from './support/mailbox.ts';
import { running } from './support/receivers.ts';
import { goodRequest, send } from './support/requests.ts';

const secret = 'a secret of sixteen letters';

interface Posted {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A system that takes requests by webhook. */
async function system(t: TestContext, answer: (response: ServerResponse, count: number) => void) {
  const posted: Posted[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      posted.push({ headers: request.headers, body });
      answer(response, posted.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { posted, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in` };
}

const say =
  (status: number, headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end('antwoord');

describe('the webhook', () => {
  test('brings the whole request, signed so that it can be checked', async (t) => {
    const { posted, url: hook } = await system(t, say(204));
    const { url, mailbox } = await running(t, { mailContent: 'notice', webhook: { url: hook, secret } });
    const { body } = await send(url, { ...goodRequest, supporter: 'fatima', website: '' });
    await until(() => posted.length === 1);
    await mailbox.has(1);
    const [{ headers, body: text }] = posted as [Posted];
    const { id, ...content } = JSON.parse(text) as Record<string, unknown>;
    const { openFor: _, ...request } = goodRequest;
    assert.match(String(id), /^[0-9a-f-]{36}$/);
    assert.deepEqual(content, {
      reference: body.reference,
      receivedAt: body.receivedAt,
      recipient: { kind: 'addressee', id: 'fatima', name: 'Fatima', email: 'fatima@steun.example' },
      request: { ...request, supporter: 'fatima' },
    });
    const seconds = headers['wijkwijzer-timestamp'] as string;
    assert.ok(Math.abs(Date.now() / 1000 - Number(seconds)) < 60);
    const expected = createHmac('sha256', secret).update(`${seconds}.${text}`).digest('hex');
    assert.equal(headers['wijkwijzer-signature'], `v1=${expected}`);
    assert.match(headers['idempotency-key'] as string, /^"[0-9a-f-]{36}"$/);
    assert.equal(headers['content-type'], 'application/json');
  });

  test('comes again with the same id after an answer that may change', async (t) => {
    const { posted, url: hook } = await system(t, (response, count) => say(count === 1 ? 503 : 200)(response));
    let later = 0;
    const { url } = await running(t, { webhook: { url: hook, secret } }, { every: 50, clock: () => Date.now() + later });
    await send(url);
    await until(() => posted.length === 1);
    await until(() => {
      later += 60_000;
      return posted.length === 2;
    });
    assert.equal(posted[0]?.body, posted[1]?.body);
    assert.equal(posted[0]?.headers['idempotency-key'], posted[1]?.headers['idempotency-key']);
  });

  for (const [status, problem, ends] of [
    [302, 'webhook-302', 'waits'],
    [401, 'webhook-401', 'waits'],
    [429, 'webhook-429', 'waits'],
    [400, 'webhook-400', 'is given up'],
    [422, 'webhook-422', 'is given up'],
  ] as const)
    test(`${ends} after ${status}, and a redirect is never followed`, async (t) => {
      const elsewhere = await system(t, say(200));
      const { url: hook } = await system(t, say(status, { location: elsewhere.url }));
      const { url, logged } = await running(t, { webhook: { url: hook, secret } });
      await send(url);
      const sentence = ends === 'waits' ? 'not delivered yet' : 'given up';
      await until(() => logged.some((line) => line.includes(sentence) && line.includes(`"${problem}"`)));
      assert.equal(elsewhere.posted.length, 0);
    });

  test('does not wait for a system that says nothing', async (t) => {
    const { url: hook } = await system(t, () => undefined);
    const { url, logged } = await running(t, { webhook: { url: hook, secret } }, { deliveryPatience: { webhook: 200 } });
    await send(url);
    await until(() => logged.some((line) => line.includes('"webhook-timeout"')));
  });
});
