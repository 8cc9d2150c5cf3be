/** One request over the network: says who we are, asks nothing inside, follows a few redirects, and ends in bounded time and size. */
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { NetError } from './net-error.ts';
import { publicLookup, refuseInternalHost } from './public-address.ts';

const userAgent = 'wijkwijzer/1 (checks links and feeds for municipalities; +https://github.com/wijkwijzer)';
const mostRedirects = 5;

export interface FetchOptions {
  method?: 'GET' | 'HEAD';
  headers?: Record<string, string>;
  /** Milliseconds for everything together; 15,000 unless told. */
  timeout?: number;
  /** Milliseconds without a byte; as long as the whole unless told. */
  idle?: number;
  /** Bounds several requests together, instead of `timeout`. */
  signal?: AbortSignal;
  /** Bytes of the body, decompressed; no body is read when it is 0. */
  most?: number;
  /**
   * An origin (`http://localhost:8000`) that may be inside: what someone typed on this machine. Where it sends us may not, unless
   * that is the same origin.
   */
  trusted?: string;
}

export interface Fetched {
  status: number;
  headers: IncomingMessage['headers'];
  /** Where it came from in the end. */
  url: string;
  /** Whether every redirect on the way said that the address has moved for good. */
  moved: 'no' | 'for-now' | 'for-good';
  body: Uint8Array;
}

/** Rejects with a `NetError`; any HTTP status is an answer. */
export async function fetchPolitely(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = options.signal ?? AbortSignal.timeout(options.timeout ?? 15_000);
  let url = webAddress(address);
  let moved = 'no' as Fetched['moved'];
  for (let followed = 0; ; followed++) {
    const response = await ask(url, options, signal);
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location) {
      response.destroy();
      if (followed === mostRedirects) throw new NetError('too-many-redirects');
      url = webAddress(headers.location, url);
      moved = (status === 301 || status === 308) && moved !== 'for-now' ? 'for-good' : 'for-now';
      continue;
    }
    const body = options.most ? await readBody(response, options.most, signal) : new Uint8Array();
    response.destroy();
    return { status, headers, url: url.href, moved, body };
  }
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url || !/^https?:$/.test(url.protocol) || url.username) throw new NetError('bad-address');
  return url;
}

function ask(url: URL, { method = 'GET', headers, trusted, idle }: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const isTrusted = url.origin === trusted;
  if (!isTrusted) refuseInternalHost(url);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method,
      signal,
      agent: false,
      headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, br, deflate', accept: '*/*', ...headers },
      ...(!isTrusted && { lookup: publicLookup }),
      ...(idle && { timeout: idle }),
    });
    let answer: IncomingMessage | undefined;
    request.on('response', (response) => resolve((answer = response)));
    // Also in the middle of an answer: its reader is told why it ended.
    request.on('timeout', () => (answer ?? request).destroy(new NetError('timeout')));
    request.on('error', (error) => reject(netError(error, signal)));
    request.end();
  });
}

const decoders: Partial<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

async function readBody(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const decoder = decoders[response.headers['content-encoding'] ?? '']?.();
  // Errors of the line arrive at the end of the pipe, where they are waited for.
  const stream = (decoder ? pipeline(response, decoder, () => undefined) : response) as unknown as Readable;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new NetError('too-large', { value: Math.floor(most / 1024 / 1024) });
      chunks.push(chunk);
    }
  } catch (error) {
    throw netError(error, signal);
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function netError(error: unknown, signal: AbortSignal): NetError {
  if (error instanceof NetError) return error;
  if (signal.aborted) return new NetError('timeout', { cause: error });
  const code = (error as { code?: unknown }).code;
  return new NetError(code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'no-host' : 'unreachable', { cause: error });
}
