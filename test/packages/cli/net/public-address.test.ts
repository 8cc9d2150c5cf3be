import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fetchPolitely } from '../../../../packages/cli/src/net/fetch-politely.ts';
import { NetError, type NetErrorCode } from '../../../../packages/cli/src/net/net-error.ts';
import { isPublicAddress } from '../../../../packages/cli/src/net/public-address.ts';
import { serve } from './support.ts';

const failsWith = (code: NetErrorCode) => (error: unknown) => error instanceof NetError && error.code === code;

describe('an address', () => {
  test('inside a network, in any spelling, is not asked', () => {
    const inside = [
      ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0', '100.64.0.1', '224.0.0.1'],
      ...[
        '255.255.255.255',
        '::1',
        '::',
        'fe80::1',
        'fc00::1',
        'fd12::1',
        '::ffff:127.0.0.1',
        '64:ff9b::7f00:1',
        '2002:7f00:1::',
      ],
      ...['ff02::1', '192.0.2.1', '198.18.0.1', 'localhost', ''],
    ];
    assert.deepEqual(inside.filter(isPublicAddress), []);
  });

  test('on the internet is asked', () => {
    assert.deepEqual(['93.184.216.34', '2606:2800:220:1::1', '8.8.8.8'].map(isPublicAddress), [true, true, true]);
  });
});

describe('asking politely', () => {
  test('nothing inside, by name or number, and no connection is made', async (t) => {
    const { origin, asked } = await serve(t, (_, response) => response.end('secret'));
    const { port } = new URL(origin);
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '127.1', '[::ffff:127.0.0.1]'])
      await assert.rejects(fetchPolitely(`http://${host}:${port}/`, { most: 100 }), failsWith('internal'), host);
    assert.deepEqual(asked, []);
  });

  test('what someone typed may be inside, where it sends us may not', async (t) => {
    const inside = await serve(t, (_, response) => response.end('secret'));
    const typed = await serve(t, (request, response) => {
      if (request.url === '/here') response.writeHead(302, { location: '/there' }).end();
      else if (request.url === '/away') response.writeHead(302, { location: inside.origin }).end();
      else response.end('the feed');
    });
    const options = { trusted: typed.origin, most: 100 };
    assert.equal(Buffer.from((await fetchPolitely(`${typed.origin}/here`, options)).body).toString(), 'the feed');
    await assert.rejects(fetchPolitely(`${typed.origin}/away`, options), failsWith('internal'));
    assert.deepEqual(inside.asked, []);
  });

  test('no address that is none: other schemes, passwords', async () => {
    for (const address of ['file:///etc/passwd', 'ftp://example.nl/', 'http://me:secret@example.nl/', 'data:text/plain,x', 'x'])
      await assert.rejects(fetchPolitely(address), failsWith('bad-address'), address);
  });

  test('ends: with silence, with too much, with a circle', async (t) => {
    const { origin } = await serve(t, (request, response) => {
      if (request.url === '/circle') response.writeHead(301, { location: '/circle' }).end();
      if (request.url === '/drip') {
        response.write('[');
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      }
      if (request.url === '/much') response.end('x'.repeat(10_000));
    });
    const options = { trusted: origin, most: 1_000 };
    const impatient = { ...options, timeout: 300 };
    await assert.rejects(fetchPolitely(`${origin}/silence`, impatient), failsWith('timeout'));
    await assert.rejects(fetchPolitely(`${origin}/drip`, impatient), failsWith('timeout'));
    await assert.rejects(fetchPolitely(`${origin}/much`, options), failsWith('too-large'));
    await assert.rejects(fetchPolitely(`${origin}/circle`, options), failsWith('too-many-redirects'));
  });
});
