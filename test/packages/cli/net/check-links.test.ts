import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { checkLinks } from '../../../../packages/cli/src/net/check-links.ts';
import { serve } from './support.ts';

describe('checking links', () => {
  test('tells what works, what is gone, what has moved and what could not be seen', async (t) => {
    const { origin, asked, requests } = await serve(t, (request, response) => {
      const status = Number(request.url?.slice(1)) || 200;
      if (request.url === '/no-head' && request.method === 'HEAD') response.writeHead(405).end();
      else if (request.url === '/moved') response.writeHead(301, { location: '/200' }).end();
      else if (request.url === '/today') response.writeHead(302, { location: '/200' }).end();
      else if (request.url === '/silence') return;
      else response.writeHead(status).end();
    });
    const paths = ['200', '404', '410', '403', '500', 'no-head', 'moved', 'today', 'silence'];
    const links = await checkLinks(
      paths.map((path) => `${origin}/${path}`),
      { between: 1, timeout: 3_000, trusted: origin },
    );
    const found = Object.fromEntries(paths.map((path) => [path, links.get(`${origin}/${path}`)]));
    const told = Object.fromEntries(
      Object.entries(found).map(([path, link]) => [path, `${link?.state} ${link?.why ?? link?.to ?? ''}`.trim()]),
    );
    assert.deepEqual(told, {
      '200': 'fine',
      '404': 'dead 404',
      '410': 'dead 410',
      '403': 'unsure 403',
      '500': 'unsure 500',
      'no-head': 'fine',
      moved: `moved ${origin}/200`,
      today: 'fine',
      silence: 'unsure timeout',
    });
    assert.ok(asked.indexOf('HEAD /no-head') < asked.indexOf('GET /no-head'));
    assert.ok(requests.every(({ headers }) => headers['user-agent']?.startsWith('wijkwijzer/')));
  });

  test('asks one thing at a time of a host, with a pause, and each link once', async (t) => {
    let open = 0;
    let most = 0;
    const times: number[] = [];
    const { origin, asked } = await serve(t, (_, response) => {
      times.push(performance.now());
      most = Math.max(most, ++open);
      void wait(20).then(() => {
        open--;
        response.end();
      });
    });
    const urls = ['/a', '/b', '/c', '/a', '/b'].map((path) => origin + path);
    const links = await checkLinks(urls, { between: 80, trusted: origin });
    assert.deepEqual(asked, ['HEAD /a', 'HEAD /b', 'HEAD /c']);
    assert.equal(most, 1);
    assert.ok(
      times.slice(1).every((time, at) => time - (times[at] ?? 0) >= 75),
      String(times),
    );
    assert.equal(links.size, 3);
  });

  test('asks different hosts at the same time, and no more than it may in all', async (t) => {
    let open = 0;
    let most = 0;
    const servers = await Promise.all(
      Array.from({ length: 6 }, () =>
        serve(t, (_, response) => {
          most = Math.max(most, ++open);
          void wait(60).then(() => {
            open--;
            response.end();
          });
        }),
      ),
    );
    const [first] = servers;
    // Only one origin is trusted: the others count as internal, and are not asked.
    const links = await checkLinks(
      servers.map(({ origin }) => origin),
      { trusted: first!.origin, most: 4 },
    );
    assert.deepEqual(
      servers.map(({ origin }) => links.get(origin)?.why ?? 'fine'),
      ['fine', 'internal', 'internal', 'internal', 'not-asked', 'not-asked'],
    );
    assert.equal(most, 1);
    assert.deepEqual(
      servers.slice(1).flatMap(({ asked }) => asked),
      [],
    );
  });

  test('is not led inside by a redirect', async (t) => {
    const inside = await serve(t, (_, response) => response.end());
    const outside = await serve(t, (_, response) => response.writeHead(301, { location: inside.origin }).end());
    const links = await checkLinks([outside.origin], { trusted: outside.origin });
    assert.equal(links.get(outside.origin)?.why, 'internal');
    assert.deepEqual(inside.asked, []);
  });
});
