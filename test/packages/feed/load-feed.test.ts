import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FeedError, loadFeed, type FeedErrorCode, type LoadOptions, type Offer } from '@wijkwijzer/feed';

const good = JSON.stringify({ version: '1', updated: '2026-11-22', offers: [{ id: 'a', name: 'Koffie' }, { id: 'b' }] });
const quick: LoadOptions = { wait: 5, idle: 2_000 };

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
const status = (code: number) => (_: IncomingMessage, response: ServerResponse) => void response.writeHead(code).end('fout');
const send =
  (body: string | Uint8Array, headers = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(200, headers).end(body);

async function failure(promise: Promise<unknown>, code: FeedErrorCode): Promise<FeedError> {
  const error: unknown = await promise.then(
    () => assert.fail('it loaded'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FeedError, String(error));
  assert.equal(error.code, code);
  return error;
}

before(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

describe('loading a feed', () => {
  test('gives the feed and its problems', async () => {
    answer = send(good);
    const told: string[] = [];
    const { feed, problems, stale } = await loadFeed(url(), { onProblem: ({ path }) => told.push(path) });
    assert.deepEqual(feed.offers, [{ id: 'a', name: 'Koffie' }]);
    assert.deepEqual([problems.map(({ path }) => path), told, stale], [['offers[1].name'], ['offers[1].name'], false]);
    assert.equal(asked.length, 1);
  });

  test('tells of each offer while the rest is on its way, anew at each try', async () => {
    const tries: string[][] = [];
    let rest: (() => void) | undefined;
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': good.length });
      response.write(good.slice(0, -5));
      if (asked.length === 1) setTimeout(() => response.destroy(), 50);
      else rest = () => response.end(good.slice(-5));
    };
    const arriving = () => {
      const names: string[] = [];
      tries.push(names);
      return ({ name }: Offer) => {
        names.push(String(name));
        rest?.();
      };
    };
    const { feed } = await loadFeed(url(), { ...quick, arriving });
    assert.deepEqual([tries.length, tries.at(-1)], [2, ['Koffie']]);
    assert.equal(feed.offers.length, 1);
    const sent = asked[0]?.headers;
    assert.deepEqual([sent?.['if-none-match'], sent?.cookie, sent?.authorization], [undefined, undefined, undefined]);
  });

  test('asks the browser to check its copy, and sends no cookies', async () => {
    const real = globalThis.fetch;
    const seen: (RequestInit | undefined)[] = [];
    globalThis.fetch = (input, init) => {
      seen.push(init);
      return seen.length < 4 ? Promise.reject(new TypeError('Failed to fetch')) : real(input, init);
    };
    try {
      answer = send(good);
      const { stale } = await loadFeed(url(), quick);
      assert.equal(stale, true);
      assert.deepEqual(
        seen.map((each) => each?.cache),
        ['no-cache', 'no-cache', 'no-cache', 'force-cache'],
      );
      assert.ok(seen.every((each) => each?.credentials === 'omit' && each.headers === undefined));
    } finally {
      globalThis.fetch = real;
    }
  });

  test('tries again after 500, 429 and a broken connection', async () => {
    const answers = [status(500), status(429), send(good)];
    answer = (...both) => answers[asked.length - 1]?.(...both);
    assert.equal((await loadFeed(url(), quick)).stale, false);
    assert.equal(asked.length, 3);

    asked = [];
    answer = (request, response) => {
      if (asked.length > 1) send(good)(request, response);
      else response.writeHead(200, { 'content-length': '1000' }).write(good.slice(0, 20), () => response.destroy());
    };
    assert.equal((await loadFeed(url(), quick)).feed.offers.length, 1);
    assert.equal(asked.length, 2);
  });

  test('gives up after three tries and a look in the cache', async () => {
    answer = status(503);
    assert.equal((await failure(loadFeed(url(), quick), 'http-status')).status, 503);
    assert.equal(asked.length, 4);
  });

  test('does not insist when the feed is not there', async () => {
    answer = status(404);
    assert.equal((await failure(loadFeed(url(), quick), 'http-status')).status, 404);
    assert.equal(asked.length, 1);
  });

  test('waits for a slow line as long as something comes', async () => {
    answer = (_, response) => {
      const parts = good.match(/.{1,8}/g) ?? [];
      const drip = setInterval(() => {
        const part = parts.shift();
        if (part === undefined) {
          clearInterval(drip);
          response.end();
        } else response.write(part);
      }, 40);
    };
    const started = performance.now();
    assert.equal((await loadFeed(url(), { ...quick, idle: 300 })).feed.offers.length, 1);
    assert.ok(performance.now() - started > 400);
  });

  test('gives up a line that has gone silent, before the first byte or half-way', async () => {
    answer = () => undefined;
    await failure(loadFeed(url(), { ...quick, idle: 60 }), 'timeout');
    answer = (_, response) => void response.writeHead(200).write(good.slice(0, 20));
    await failure(loadFeed(url(), { ...quick, idle: 60 }), 'timeout');
  });

  test('stops at 32 MB, also when they were small on the line', async () => {
    answer = send(Buffer.alloc(40 * 1024 * 1024, ' '));
    await failure(loadFeed(url(), quick), 'too-large');
    answer = send(gzipSync(Buffer.alloc(40 * 1024 * 1024, ' ')), { 'content-encoding': 'gzip' });
    await failure(loadFeed(url(), quick), 'too-large');
    assert.equal(asked.length, 2);
  });

  test('says that a web page is no feed', async () => {
    answer = send('<!doctype html><title>Inloggen</title>', { 'content-type': 'application/json' });
    const { problems } = await failure(loadFeed(url(), quick), 'unreadable');
    assert.equal(problems[0]?.code, 'html-instead-of-json');
    answer = status(204);
    assert.equal((await failure(loadFeed(url(), quick), 'unreadable')).problems[0]?.code, 'not-json');
  });

  test('tells a server that is not there from an address that is none', async () => {
    const { cause } = await failure(loadFeed('http://127.0.0.1:1/feed.json', quick), 'unreachable');
    assert.ok(cause instanceof TypeError);
    await failure(loadFeed('feed.json', quick), 'bad-address');
  });
});

describe('leaving while a feed loads', () => {
  const reason = new Error('weg');

  test('ends the request half-way', async () => {
    const leaving = new AbortController();
    const closed = new Promise((resolve) => {
      answer = (request, response) => {
        request.on('close', resolve);
        response.writeHead(200).write(good.slice(0, 20), () => setTimeout(() => leaving.abort(reason), 20));
      };
    });
    await assert.rejects(loadFeed(url(), { ...quick, signal: leaving.signal }), reason);
    await closed;
  });

  test('ends the wait for the next try', async () => {
    answer = status(500);
    const started = performance.now();
    await assert.rejects(loadFeed(url(), { wait: 60_000, signal: AbortSignal.timeout(100) }), { name: 'TimeoutError' });
    assert.ok(performance.now() - started < 5_000);
    assert.equal(asked.length, 1);
  });

  test('before it began asks nothing', async () => {
    await assert.rejects(loadFeed(url(), { signal: AbortSignal.abort(reason) }), reason);
    assert.equal(asked.length, 0);
  });

  test('and staying both leave no listener and no timer behind', async () => {
    const { signal } = new AbortController();
    let listening = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...how: Parameters<typeof add>) => {
      listening++;
      add(...how);
    };
    signal.removeEventListener = (...how: Parameters<typeof remove>) => {
      listening--;
      remove(...how);
    };
    const timers = () => process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
    const before = timers();
    const answers = [status(500), send(good)];
    answer = (...both) => answers[asked.length - 1]?.(...both);
    await loadFeed(url(), { wait: 5, idle: 30_000, signal });
    assert.equal(listening, 0);
    assert.ok(timers() <= before + 1, `${timers()} timers`); // one may be the server's own
  });
});

describe("a page whose own policy forbids the feed's address", () => {
  test('is told so, after one request', async () => {
    const page = new EventTarget() as EventTarget & { baseURI: string };
    page.baseURI = 'https://gemeente.example/';
    const real = globalThis.fetch;
    let requests = 0;
    Object.assign(globalThis, {
      document: page,
      fetch: () => {
        requests++;
        const report = { blockedURI: 'https://feed.example', disposition: 'enforce', effectiveDirective: 'connect-src' };
        setTimeout(() => page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), report)));
        return Promise.reject(new TypeError('Failed to fetch'));
      },
    });
    try {
      await failure(loadFeed('https://feed.example/feed.json', quick), 'refused-by-csp');
      assert.equal(requests, 1);
      requests = 0;
      await failure(loadFeed('https://elsewhere.example/feed.json', quick), 'unreachable');
      assert.equal(requests, 4);
    } finally {
      globalThis.fetch = real;
      Reflect.deleteProperty(globalThis, 'document');
    }
  });
});
