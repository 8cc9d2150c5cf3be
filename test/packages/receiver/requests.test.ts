import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { goodValues } from './support/configuration.ts';
import { goodRequest, send } from './support/requests.ts';
import { running } from './support/receivers.ts';

describe('a request', () => {
  test('is stored, mailed and answered with what happens next', async (t) => {
    const { url, mailbox } = await running(t, {}, { clock: () => Date.parse('2026-11-22T09:00:00Z') });
    const { status, headers, body } = await send(url);
    assert.equal(status, 201);
    assert.match(body.reference, /^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    assert.doesNotMatch(body.reference, /[01OILSBZU]/);
    const { reference, ...rest } = body;
    assert.deepEqual(rest, {
      deliveredTo: { kind: 'desk', name: 'Wijkpunt Lindewaard' },
      responseWorkingDays: 2,
      retentionDays: 30,
      receivedAt: '2026-11-22T09:00:00.000Z',
    });
    assert.equal(headers.get('access-control-allow-origin'), goodValues.allowedOrigins[0]);
    assert.equal(headers.get('idempotency-replayed'), null);
    await mailbox.has(1);
    assert.equal(mailbox.mails[0]?.subject, `Nieuw contactverzoek ${reference}`);
    assert.deepEqual(mailbox.mails[0].envelope, ['balie@lindewaard.example']);
  });

  test('goes to the supporter or the offer that has an address here, else to the desk, and the answer says so', async (t) => {
    const { url, mailbox } = await running(t);
    const cases: [more: object, to: string, kind: string, days: number | undefined][] = [
      [{ supporter: 'fatima' }, 'fatima@steun.example', 'addressee', undefined],
      [{ supporter: 'fatima', offer: 'koffie' }, 'fatima@steun.example', 'addressee', undefined],
      [{ offer: 'koffie' }, 'koffie@linde.example', 'addressee', 5],
      [{ supporter: 'unknown', offer: 'koffie' }, 'koffie@linde.example', 'addressee', 5],
      [{ supporter: 'unknown' }, 'balie@lindewaard.example', 'desk', 2],
      [{ supporter: '__proto__' }, 'balie@lindewaard.example', 'desk', 2],
      [{ offer: 'constructor' }, 'balie@lindewaard.example', 'desk', 2],
      [{ topic: 'correction', supporter: 'fatima', offer: 'koffie' }, 'balie@lindewaard.example', 'desk', 2],
    ];
    for (const [at, [more, to, kind, days]] of cases.entries()) {
      const { body } = await send(url, { ...goodRequest, ...more });
      await mailbox.has(at + 1);
      const { deliveredTo, responseWorkingDays } = body as unknown as {
        deliveredTo: { kind: string };
        responseWorkingDays?: number;
      };
      assert.deepEqual([mailbox.mails[at]?.envelope, deliveredTo.kind, responseWorkingDays], [[to], kind, days]);
    }
  });

  test('with mistakes comes back with all of them, and uses up no key', async (t) => {
    const { url } = await running(t);
    const key = randomUUID();
    const { status, headers, body } = await send(url, { ...goodRequest, name: ' ', phone: '112', openFor: 9_000 }, { key });
    assert.equal(status, 422);
    assert.equal(headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.deepEqual(body, {
      type: 'about:blank',
      title: 'Er is nog iets niet goed ingevuld.',
      status: 422,
      code: 'invalid',
      fields: [
        { field: 'name', code: 'missing' },
        { field: 'phone', code: 'invalid' },
      ],
    });
    assert.equal((await send(url, goodRequest, { key })).status, 201);
  });

  test('from a program is refused in words for a person, and uses up no key', async (t) => {
    const { url, mailbox } = await running(t);
    const key = randomUUID();
    const code = async (more: object) => {
      const { status, body } = await send(url, { ...goodRequest, ...more }, { key });
      return [status, body.code];
    };
    assert.deepEqual(await code({ website: 'https://spam.example' }), [422, 'refused']);
    assert.deepEqual(await code({ website: 1 }), [422, 'refused']);
    for (const openFor of [2_999, 0, -1, null, '9000', undefined, [9000]])
      assert.deepEqual(await code({ openFor }), [422, 'too-fast'], String(openFor));
    assert.deepEqual(await code({ website: '', openFor: 3_000 }), [201, undefined]);
    await mailbox.has(1);
    assert.equal(mailbox.mails.length, 1);
  });
});

describe('the idempotency key', () => {
  test('gives the same answer again, however it is written', async (t) => {
    const { url, mailbox } = await running(t);
    const key = randomUUID();
    const first = await send(url, goodRequest, { key });
    const tidied = { ...goodRequest, openFor: 12_000, name: '  Anna ', website: '', unknown: 'field' };
    for (const header of [`"${key}"`, key, ` ${key} `, key.toUpperCase()]) {
      const again = await send(url, tidied, { headers: { 'idempotency-key': header } });
      assert.deepEqual([again.status, again.body], [201, first.body], header);
      assert.equal(again.headers.get('idempotency-replayed'), 'true');
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(mailbox.mails.length, 1);
  });

  test('with another content is refused', async (t) => {
    const { url } = await running(t);
    const key = randomUUID();
    await send(url, goodRequest, { key });
    const { status, body } = await send(url, { ...goodRequest, message: 'Iets anders.' }, { key });
    assert.deepEqual([status, body.code], [422, 'key-reused']);
  });

  test('is needed, and is a UUID of version 4', async (t) => {
    const { url } = await running(t);
    const code = async (key: string | undefined) => {
      const { status, body } = await send(url, goodRequest, { headers: { 'idempotency-key': key } });
      return [status, body.code];
    };
    assert.deepEqual(await code(undefined), [400, 'idempotency-key-missing']);
    const uuid = randomUUID();
    const wrong = [
      'x',
      '"',
      `"${uuid}`,
      `${uuid}"`,
      `"${uuid}";a=1`,
      `${uuid}, ${randomUUID()}`,
      uuid.replace(/-/g, ''),
      `{${uuid}}`,
    ];
    const otherVersions = [
      '00000000-0000-0000-0000-000000000000',
      '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
      `${uuid.slice(0, 14)}7${uuid.slice(15)}`,
    ];
    for (const key of [...wrong, ...otherVersions]) assert.deepEqual(await code(key), [400, 'idempotency-key-invalid'], key);
  });
});

describe('what is no request', () => {
  const headersOf = (more: object) => ({ headers: more as Record<string, string> });

  test('is told apart and refused, each by its code', async (t) => {
    const { url } = await running(t);
    const code = async (body: unknown, headers = {}) => {
      const answer = await send(url, body, headersOf(headers));
      assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8');
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      return [answer.status, answer.body.code];
    };
    for (const body of ['', '{', '{"name": undefined}', "{'a': 1}", '\ufeff', Buffer.from('{"name":"\xff"}', 'latin1')])
      assert.deepEqual(await code(body), [400, 'not-json'], String(body));
    assert.deepEqual(await code('{"__proto__": {"version": "1"}}'), [400, 'not-json']);
    assert.deepEqual(await code('{"constructor": {"prototype": {}}}'), [400, 'not-json']);
    for (const body of ['null', '[]', '"text"', '0', '[[[[]]]]', '{}', `${'['.repeat(30_000)}${']'.repeat(30_000)}`])
      assert.deepEqual(await code(body), [422, 'invalid'], body.slice(0, 20));
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      '',
    ])
      assert.deepEqual(await code(JSON.stringify(goodRequest), { 'content-type': type }), [415, 'not-json-type'], type);
  });

  test('may say that it is JSON in UTF-8', async (t) => {
    const { url } = await running(t);
    const { status } = await send(url, goodRequest, headersOf({ 'content-type': 'application/json; charset=utf-8' }));
    assert.equal(status, 201);
  });

  test('is too large from 64 KiB on', async (t) => {
    const { url } = await running(t);
    const withFiller = (bytes: number) => {
      const bare = JSON.stringify({ ...goodRequest, filler: '' });
      return JSON.stringify({ ...goodRequest, filler: 'x'.repeat(bytes - bare.length) });
    };
    assert.equal((await send(url, withFiller(64 * 1024))).status, 201);
    const { status, body } = await send(url, withFiller(64 * 1024 + 1));
    assert.deepEqual([status, body.code], [413, 'too-large']);
  });
});

describe('too many requests', () => {
  test('from one address have to wait, and their key stays good', async (t) => {
    const { url } = await running(t, { rateLimit: { perAddress: 3 }, trustProxy: 1 });
    const from = (address: string, key = randomUUID()) =>
      send(url, goodRequest, { key, headers: { 'x-forwarded-for': address } });
    for (let n = 0; n < 3; n++) assert.equal((await from('192.0.2.1')).status, 201);
    const key = randomUUID();
    const { status, headers, body } = await from('192.0.2.1', key);
    assert.deepEqual([status, body.code], [429, 'too-many']);
    assert.ok(Number(headers.get('retry-after')) > 500 && Number(headers.get('retry-after')) <= 600);
    assert.equal((await from('192.0.2.2', key)).status, 201);
  });

  test('from one IPv6 network count as one address', async (t) => {
    const { url } = await running(t, { rateLimit: { perAddress: 2 }, trustProxy: 1 });
    const from = async (address: string) => (await send(url, goodRequest, { headers: { 'x-forwarded-for': address } })).status;
    assert.deepEqual([await from('2001:db8::1'), await from('2001:db8::2'), await from('2001:db8::3')], [201, 201, 429]);
    assert.equal(await from('2001:db8:0:1::1'), 201);
  });

  test('from all addresses together have to wait as well', async (t) => {
    const { url } = await running(t, { rateLimit: { perAddress: 5, together: 2 }, trustProxy: 1 });
    const from = async (address: string) => (await send(url, goodRequest, { headers: { 'x-forwarded-for': address } })).status;
    assert.deepEqual([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.3')], [201, 201, 429]);
  });

  test('cannot hide behind a header when no proxy is trusted', async (t) => {
    const { url } = await running(t, { rateLimit: { perAddress: 1 } });
    const from = async (address: string) => (await send(url, goodRequest, { headers: { 'x-forwarded-for': address } })).status;
    assert.deepEqual([await from('192.0.2.1'), await from('192.0.2.2')], [201, 429]);
  });
});

describe('the other pages', () => {
  test('are health and security.txt, and nothing else', async (t) => {
    const { url } = await running(t, { securityContact: 'mailto:veilig@lindewaard.example' });
    const get = async (path: string, method = 'GET') => {
      const response = await fetch(`${url}${path}`, { method });
      assert.equal(response.headers.get('cache-control'), 'no-store');
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    assert.deepEqual(JSON.parse((await get('/health')).text), { status: 'ok' });
    const { text, headers } = await get('/.well-known/security.txt');
    assert.match(text, /^Contact: mailto:veilig@lindewaard\.example\nExpires: \d{4}-\d\d-\d\dT00:00:00\.000Z\n/);
    const expires = Date.parse(/Expires: (.*)/.exec(text)?.[1] ?? '');
    assert.ok(expires > Date.now() && expires < Date.now() + 365 * 86_400_000);
    assert.equal(headers.get('content-type'), 'text/plain; charset=utf-8');
    for (const path of ['/', '/requests/1', '/health/x', '/%', '/requests%00', '/../etc/passwd'])
      assert.ok([400, 404].includes((await get(path)).status), path);
    const notAllowed = await get('/requests');
    assert.deepEqual([notAllowed.status, notAllowed.headers.get('allow')], [405, 'POST, OPTIONS']);
    for (const method of ['PUT', 'DELETE', 'PATCH']) assert.equal((await get('/requests', method)).status, 405, method);
    assert.equal((await get('/health', 'POST')).status, 405);
  });

  test('health is not ok when a delivery was given up or waits too long', async (t) => {
    let now = Date.now();
    const smtp = { ...goodValues.smtp, port: 1 };
    const { url } = await running(t, { smtp, undeliveredMinutes: 30 }, { clock: () => now });
    const health = async () => {
      const response = await fetch(`${url}/health`);
      return [response.status, await response.text()];
    };
    await send(url);
    assert.deepEqual(await health(), [200, '{"status":"ok"}']);
    now += 29 * 60_000;
    assert.deepEqual(await health(), [200, '{"status":"ok"}']);
    now += 2 * 60_000;
    assert.deepEqual(await health(), [503, '{"status":"not-ok"}']);
  });
});
