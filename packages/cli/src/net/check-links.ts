/** Whether links work. Polite: a few hosts at a time, one request at a time for each, with a pause; HEAD first, GET where that is refused. */
import { setTimeout as pause } from 'node:timers/promises';
import { fetchPolitely, type Fetched } from './fetch-politely.ts';
import { NetError } from './net-error.ts';

export interface LinkResult {
  url: string;
  state: 'fine' | 'moved' | 'dead' | 'unsure';
  /** Where it has moved to. */
  to?: string;
  /** An HTTP status, or the code of a `NetError`. */
  why?: string;
}

export interface LinkOptions {
  /** Hosts that are asked at the same time. */
  concurrency?: number;
  /** Milliseconds between two requests to one host. */
  between?: number;
  /** Milliseconds for one link. */
  timeout?: number;
  /** Links that are looked at; the others are not asked. */
  most?: number;
  /** An origin inside that may be asked, for tests with a server of their own. */
  trusted?: string;
  progress?: (done: number, all: number) => void;
}

/** One result for each different link, in the order given. Never rejects. */
export async function checkLinks(urls: Iterable<string>, options: LinkOptions = {}): Promise<Map<string, LinkResult>> {
  const { concurrency = 4, between = 500, most = 2_000, progress } = options;
  const all = [...new Set(urls)];
  const results = new Map<string, LinkResult>(all.map((url) => [url, { url, state: 'unsure', why: 'not-asked' }]));
  const hosts = [...Map.groupBy(all.slice(0, most), (url) => URL.parse(url)?.host ?? '').values()];
  let done = 0;
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const [at, url] of host.entries()) {
        if (at) await pause(between);
        results.set(url, await checkLink(url, options, between));
        progress?.(++done, Math.min(all.length, most));
      }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results;
}

async function checkLink(url: string, { timeout = 10_000, trusted }: LinkOptions, between: number): Promise<LinkResult> {
  const ask = (method: 'HEAD' | 'GET') => fetchPolitely(url, { method, timeout, ...(trusted && { trusted }) });
  try {
    const first = await ask('HEAD').catch((error: unknown) => {
      // Some servers hang up on what they don't know.
      if (error instanceof NetError && error.code === 'unreachable') return undefined;
      throw error;
    });
    if (first && first.status < 400) return judge(url, first);
    await pause(between);
    return judge(url, await ask('GET'));
  } catch (error) {
    const code = error instanceof NetError ? error.code : 'unreachable';
    return { url, state: code === 'timeout' || code === 'internal' ? 'unsure' : 'dead', why: code };
  }
}

function judge(url: string, { status, moved, url: to }: Fetched): LinkResult {
  if (status >= 200 && status < 400)
    return moved === 'for-good' && to !== url ? { url, state: 'moved', to } : { url, state: 'fine' };
  // Only these say that there is nothing. A refusal may be meant for programs, a fault may be over tomorrow.
  const state = status === 404 || status === 410 ? 'dead' : 'unsure';
  return { url, state, why: String(status) };
}
