/**
 * Fetches an address without becoming anyone's way into the network that this runs in. Every name is looked up here, and its
 * addresses are judged where the connection is made, so that no answer of a name server can change in between. An address inside
 * (localhost, 10.x, a link-local one) is visited only when it was typed, never because a redirect or a page pointed there.
 */
import { lookup as lookUp } from 'node:dns';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

export type FetchErrorCode = 'internal-address' | 'timeout' | 'too-large' | 'status' | 'redirects' | 'unreachable' | 'not-http';

export class FetchError extends Error {
  override name = 'FetchError';
  readonly code: FetchErrorCode;
  readonly address: string;
  readonly value: string | undefined;

  constructor(code: FetchErrorCode, address: string, value?: string, options?: ErrorOptions) {
    super(`${address}: ${code}${value === undefined ? '' : ` ${value}`}`, options);
    this.code = code;
    this.address = address;
    this.value = value;
  }
}

export interface FetchOptions {
  /** Host and port that may be inside, because someone typed them. */
  allowedOrigin?: string | undefined;
  /** Milliseconds without a byte. */
  idleTimeout: number;
  maximumBytes: number;
  signal: AbortSignal;
}

export interface Fetched {
  bytes: Uint8Array;
  /** Where it came from in the end. */
  address: string;
  links: string | undefined;
}

const mostRedirects = 5;

/** Whether an address is of the internet, and not of this machine or the network around it. */
export const isPublic = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

export async function fetchPublic(typed: string, options: FetchOptions): Promise<Fetched> {
  let address = typed;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError('not-http', address);
    const response = await get(url, options);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      address = new URL(headers.location, url).href;
    } else if (statusCode < 200 || statusCode > 299) {
      response.destroy();
      throw new FetchError('status', address, String(statusCode));
    } else return { bytes: await readAll(response, address, options), address, links: headers.link?.toString() };
  }
  throw new FetchError('redirects', typed);
}

const guarded: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const [first] = addresses;
    if (!first) return callback(new Error('no address'), []);
    const inside = addresses.find(({ address }) => !isPublic(address));
    if (inside) return callback(new FetchError('internal-address', hostname, inside.address), []);
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function get(url: URL, { allowedOrigin, idleTimeout, signal }: FetchOptions): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isTyped = url.origin === allowedOrigin;
  return new Promise((resolve, reject) => {
    // A number needs no lookup, so it is judged here.
    if (!isTyped && isIP(host) && !isPublic(host)) return reject(new FetchError('internal-address', url.href, host));
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    let response: IncomingMessage | undefined;
    const request = send(
      url,
      {
        headers: {
          accept: 'application/json, text/csv, */*;q=0.5',
          'user-agent': 'wijkwijzer-import',
          'accept-encoding': 'identity',
        },
        timeout: idleTimeout,
        signal,
        agent: false,
        ...(!isTyped && { lookup: guarded }),
      },
      (incoming) => {
        response = incoming;
        resolve(incoming);
      },
    );
    // Also in the middle of an answer: its reader is told why it ended.
    request.on('timeout', () => (response ?? request).destroy(new FetchError('timeout', url.href)));
    request.on('error', (error) => reject(failure(error, url.href)));
    request.end();
  });
}

async function readAll(response: IncomingMessage, address: string, { maximumBytes }: FetchOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      total += chunk.length;
      if (total > maximumBytes) throw new FetchError('too-large', address);
      chunks.push(chunk);
    }
  } catch (error) {
    throw failure(error as Error, address);
  }
  return Buffer.concat(chunks);
}

function failure(error: Error & { code?: string }, address: string): FetchError {
  if (error instanceof FetchError) return error;
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return new FetchError('timeout', address, undefined, { cause: error });
  return new FetchError('unreachable', address, error.code, { cause: error });
}
