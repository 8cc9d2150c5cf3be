/**
 * What may stand between a form and its receiver: the network at its worst, proxies that know nothing of either, and a receiver in
 * trouble. Each try gets its own misfortune, by the path it is sent to or by whose turn it is; what passes goes to a real receiver.
 */
import { once } from 'node:events';
import { createServer, request as onward, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What the sender can know of a try: `again` a failure, `delay` a "not yet" that counts as none, `unclear` words it does not know. */
type Says = 'sent' | 'again' | 'delay' | 'refused' | 'unclear';

interface Nature {
  /** Whether the receiver has the request after it. */
  stores: boolean;
  says: Says;
  /** Takes as long as the sender's patience lasts. */
  slow?: true;
}

/** All of it happens to the network or in between; that a browser knows to be offline is no business of a proxy. */
export const faults = {
  pass: { stores: true, says: 'sent' },
  'refused before connecting': { stores: false, says: 'again' },
  'reset when connected': { stores: false, says: 'again' },
  'preflight reset': { stores: false, says: 'again' },
  'reset in the request': { stores: false, says: 'again' },
  swallowed: { stores: false, says: 'again', slow: true },
  'reset after commit': { stores: true, says: 'again' },
  'answer cut': { stores: true, says: 'again' },
  'answer too late': { stores: true, says: 'again', slow: true },
  'answer garbled': { stores: true, says: 'again' },
  'passed on twice': { stores: true, says: 'sent' },
  '409 in progress': { stores: false, says: 'delay' },
  '422 too fast': { stores: false, says: 'delay' },
  '422 refused': { stores: false, says: 'refused' },
  '429': { stores: false, says: 'again' },
  '500': { stores: false, says: 'again' },
  '500 after commit': { stores: true, says: 'again' },
  '503': { stores: false, says: 'again' },
  '502 of another': { stores: false, says: 'again' },
  'HTML with status 200': { stores: false, says: 'unclear' },
  'login page of another': { stores: false, says: 'again' },
  redirect: { stores: false, says: 'again' },
} as const satisfies Record<string, Nature>;

export type Fault = keyof typeof faults;
export const faultNames = Object.keys(faults) as Fault[];
export const natureOf = (fault: Fault): Nature => faults[fault];

/** A connection that is ending already can't be reset: Node would keep it half closed, and never end itself. */
const resetNow = (socket: Socket): Socket => (socket.writableEnded ? socket.destroy() : socket.resetAndDestroy());

export interface FaultProxy {
  /** Where a try goes that has to meet this. */
  addressOf(fault: Fault): string;
  /** Where a form sends all its tries; `next` says what they meet. */
  address: string;
  /** For `address`: the first of these happens to the first try, and so on; then all passes. */
  next: Fault[];
  /** Tries that came in whole so far, over all addresses. */
  tries: { key: string; fault: Fault }[];
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** The receiver. */
  to: string;
  /** Milliseconds before what is too late: more than the sender waits. */
  late: number;
}

/** A request as it came, whole. */
interface Arrived {
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export async function startFaultProxy({ to, late }: ProxyOptions): Promise<FaultProxy> {
  const target = new URL('/requests', to);
  const closing = new AbortController();

  /** Gives the receiver's answer. */
  async function passOn({ headers, body }: Arrived): Promise<Arrived & { status: number }> {
    const { host: _, connection: __, ...kept } = headers;
    const outgoing = onward(target, { method: 'POST', headers: { ...kept, 'content-length': body.length } });
    outgoing.end(body);
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await bodyOf(answer) };
  }

  /** Half a request; the receiver sees its end and nothing else. */
  async function passOnHalf({ headers, body }: Arrived): Promise<void> {
    const outgoing = onward(target, { method: 'POST', headers: { ...headers, host: target.host } });
    outgoing.on('error', () => undefined);
    outgoing.write(body.subarray(0, body.length / 2));
    await wait(5);
    outgoing.destroy();
  }

  /** As the receiver itself says it, with the headers that let a page of another origin read it. */
  const problem = (response: ServerResponse, origin: string, status: number, code: string, retryAfter?: string): void => {
    response.writeHead(status, {
      'content-type': 'application/problem+json; charset=utf-8',
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'retry-after, idempotency-replayed',
      ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
    });
    response.end(JSON.stringify({ type: 'about:blank', title: 'Nu niet.', status, code }));
  };

  const changed = (arrived: Arrived, change: object): Arrived => ({
    ...arrived,
    body: Buffer.from(JSON.stringify({ ...(JSON.parse(arrived.body.toString()) as object), ...change })),
  });

  const reset = ({ socket }: ServerResponse): unknown => socket && resetNow(socket);

  async function meet(fault: Fault, arrived: Arrived, response: ServerResponse): Promise<unknown> {
    const origin = arrived.headers.origin ?? '*';
    const give = async (given: Arrived): Promise<unknown> => {
      const { status, headers, body } = await passOn(given);
      return response.writeHead(status, headers).end(body);
    };
    switch (fault) {
      case 'reset in the request':
        await passOnHalf(arrived);
        return reset(response);
      case 'swallowed':
        return undefined;
      case 'reset after commit':
        await passOn(arrived);
        return reset(response);
      case 'answer cut': {
        const { status, headers, body } = await passOn(arrived);
        response.writeHead(status, { ...headers, 'content-length': body.length });
        response.write(body.subarray(0, body.length / 2), () => response.socket?.destroySoon());
        return undefined;
      }
      case 'answer garbled':
        await passOn(arrived);
        return response.socket?.end('HTP/x 2OO\r\n\r\n\u0000\u00ff');
      case 'answer too late': {
        const { status, headers, body } = await passOn(arrived);
        await wait(late, undefined, closing).catch(() => undefined);
        return response.destroyed ? undefined : response.writeHead(status, headers).end(body);
      }
      case 'passed on twice':
        return Promise.all([give(arrived), passOn(arrived)]);
      case '409 in progress':
        return problem(response, origin, 409, 'in-progress', '0');
      case '422 too fast':
        return give(changed(arrived, { openFor: -1 }));
      case '422 refused':
        return give(changed(arrived, { message: undefined }));
      case '429':
        return problem(response, origin, 429, 'too-many', '0');
      case '500':
        return problem(response, origin, 500, 'failed');
      case '500 after commit':
        await passOn(arrived);
        return problem(response, origin, 500, 'failed');
      case '503':
        return problem(response, origin, 503, 'unavailable', new Date().toUTCString());
      case '502 of another':
        return response.writeHead(502, html).end(`<h1>Bad Gateway</h1>${filler}`);
      case 'HTML with status 200':
        // Of a proxy on the receiver's own site, which adds what a browser asks for to all it says.
        return response.writeHead(200, { ...html, 'access-control-allow-origin': origin }).end(`<h1>Onderhoud</h1>${filler}`);
      case 'login page of another':
        return response.writeHead(200, html).end(`<h1>Gratis wifi</h1>${filler}`);
      case 'redirect':
        return response.writeHead(302, { location: '/login', 'access-control-allow-origin': origin }).end();
      default:
        return give(arrived);
    }
  }

  const proxy = { tries: [] as FaultProxy['tries'], next: [] as Fault[] };
  const server = createServer((request, response) => {
    // Whoever breaks off gets no answer; that is not worth a word.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    const [, path = ''] = (request.url ?? '').split('/');
    const asked = faultNames.find((name) => slug(name) === path);
    if (request.method === 'OPTIONS') {
      if (asked === 'preflight reset' || (!asked && proxy.next[0] === 'preflight reset' && proxy.next.shift())) {
        reset(response);
        return;
      }
      response
        .writeHead(204, {
          'access-control-allow-origin': request.headers.origin ?? '*',
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'content-type, idempotency-key',
          // A form with one address is asked every time, so that a preflight can fail at any try.
          'access-control-max-age': asked ? '600' : '0',
        })
        .end();
      return;
    }
    void (async () => {
      const arrived = { headers: request.headers, body: await bodyOf(request) };
      const fault = asked ?? proxy.next.shift() ?? 'pass';
      proxy.tries.push({ key: String(arrived.headers['idempotency-key']), fault });
      await meet(fault, arrived, response);
    })().catch(() => response.destroy());
  });
  const resetter = createTcpServer((socket) => resetNow(socket.on('error', () => undefined)));
  // A browser opens six connections to an origin: what is slow has its own, and does not hold up the others.
  const slowServer = createServer((request, response) => server.emit('request', request, response));
  const servers = [server, slowServer, resetter];
  const [port, slowPort, resetPort, closedPort] = await Promise.all([...servers.map(listen), freePort()]);
  const origin = `http://127.0.0.1:${port}`;

  return Object.assign(proxy, {
    address: `${origin}/requests`,
    addressOf(fault: Fault) {
      if (fault === 'refused before connecting') return `http://127.0.0.1:${closedPort}/requests`;
      if (fault === 'reset when connected') return `http://127.0.0.1:${resetPort}/requests`;
      return `http://127.0.0.1:${natureOf(fault).slow ? slowPort : port}/${slug(fault)}/requests`;
    },
    async close() {
      closing.abort();
      for (const each of [server, slowServer]) each.closeAllConnections();
      await Promise.all(servers.map((each) => new Promise((done) => each.close(done))));
    },
  });
}

const html = { 'content-type': 'text/html; charset=utf-8' };
/** Some browsers show pages of their own instead of very short ones. */
const filler = `<p>${'Even geduld. '.repeat(60)}</p>`;

const slug = (fault: Fault): string => fault.replaceAll(' ', '-');

const bodyOf = async (message: IncomingMessage): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(message as AsyncIterable<Buffer>));

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Nobody listens there any more. */
async function freePort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}
