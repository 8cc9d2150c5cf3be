import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { describe, test } from 'node:test';
import { running } from './support/receivers.ts';
import { goodRequest, send } from './support/requests.ts';

const allowed = ['https://www.lindewaard.example', 'http://kiosk.lindewaard.example:8080'];

const wrongOrigins = [
  'https://lindewaard.example',
  'http://www.lindewaard.example',
  'https://www.lindewaard.example/',
  'https://www.lindewaard.example:443',
  'https://www.lindewaard.example:8443',
  'https://WWW.lindewaard.example',
  'HTTPS://www.lindewaard.example',
  'https://www.lindewaard.example.evil.example',
  'https://evil.example/https://www.lindewaard.example',
  'https://evil.example?https://www.lindewaard.example',
  'https://evil.example#https://www.lindewaard.example',
  'https://www.lindewaard.example@evil.example',
  'https://evilwww.lindewaard.example',
  'https://a.www.lindewaard.example',
  'https://www-lindewaard.example',
  'https://wwwxlindewaard.example',
  'https://www.lindewaard.exampl',
  'https://www.lindewaard.examplee',
  'https://www.lindewaard.example.',
  'https://www.lindewaard.example%00',
  'https://www.lindewaard.example, https://evil.example',
  'https://evil.example, https://www.lindewaard.example',
  'https://www.lindewaard.example https://evil.example',
  'http://kiosk.lindewaard.example',
  'https://kiosk.lindewaard.example:8080',
  'http://kiosk.lindewaard.example:80800',
  'null',
  '*',
  'file://',
  'chrome-extension://abcdefghijklmnop',
  'www.lindewaard.example',
  '"https://www.lindewaard.example"',
];

describe('a form on another website', () => {
  test(`cannot send anything, whatever it says it is (${wrongOrigins.length} ways)`, async (t) => {
    const { url, mailbox } = await running(t, { allowedOrigins: allowed });
    for (const origin of wrongOrigins) {
      const { status, headers, body } = await send(url, goodRequest, { headers: { origin } });
      assert.deepEqual([status, body.code], [403, 'origin-not-allowed'], origin);
      assert.equal(headers.get('access-control-allow-origin'), null, origin);
      const question = await fetch(`${url}/requests`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
      assert.deepEqual([question.status, question.headers.get('access-control-allow-origin')], [403, null], origin);
    }
    const { status } = await send(url, goodRequest, { headers: { origin: undefined } });
    assert.equal(status, 403, 'none at all');
    assert.equal((await send(url, goodRequest, { headers: { origin: allowed[1] } })).status, 201);
    await mailbox.has(1);
    assert.equal(mailbox.mails.length, 1);
  });

  test('cannot send anything by naming two origins', async (t) => {
    const { url } = await running(t, { allowedOrigins: allowed });
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = [
        'host',
        new URL(url).host,
        'content-type',
        'application/json',
        'origin',
        allowed[0]!,
        'origin',
        'https://evil.example',
      ];
      const request = httpRequest(`${url}/requests`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject).end(JSON.stringify(goodRequest));
    });
    assert.equal(status, 403);
  });
});

test('a browser that asks is told what an allowed website may send, and for how long that holds', async (t) => {
  const { url } = await running(t, { allowedOrigins: allowed });
  for (const origin of allowed) {
    const { status, headers } = await fetch(`${url}/requests`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
    assert.equal(status, 204);
    assert.deepEqual(
      ['allow-origin', 'allow-methods', 'allow-headers', 'max-age', 'allow-credentials'].map((name) =>
        headers.get(`access-control-${name}`),
      ),
      [origin, 'POST', 'content-type, idempotency-key', '600', null],
    );
    assert.equal(headers.get('vary'), 'Origin');
  }
});

test('a form can read when to try again and whether it was sent before', async (t) => {
  const { url } = await running(t);
  const { headers } = await send(url);
  assert.equal(headers.get('access-control-expose-headers'), 'retry-after, idempotency-replayed');
  assert.equal(headers.get('vary'), 'Origin');
});
