/** A feed over the network: patient with a slow line, not with a dead one, and always ending in a feed or a typed error. */
import { ArrivingFeed } from './arriving-feed.ts';
import { maximumSize } from './bounds.ts';
import { FeedError } from './feed-error.ts';
import type { Feed } from './feed.ts';
import type { Offer } from './offer.ts';
import type { Problem } from './problem.ts';
import type { ReadResult } from './read-feed.ts';
import { inSlices } from './slices.ts';
import { pageHere, watchPolicy } from './watch-policy.ts';

export interface LoadOptions {
  /** Aborting rejects with the signal's reason and ends the request. */
  signal?: AbortSignal | undefined;
  /** Called for each problem in a feed that arrived. */
  onProblem?: ((problem: Problem) => void) | undefined;
  /** Called at each try; gets each offer as soon as it has arrived, long before the last one. Not all of them stay in the feed. */
  arriving?: (() => (offer: Offer) => void) | undefined;
  /** Milliseconds without a byte after which the line is given up; 10,000 unless told. */
  idle?: number;
  /** How many times to ask; 3 unless told. Only broken connections, 429 and 5xx are asked again. */
  tries?: number;
  /** Milliseconds before the second try, doubled for each next one, more or less by chance; 500 unless told. */
  wait?: number;
}

export interface LoadedFeed {
  feed: Feed;
  problems: Problem[];
  /** The server could not be reached and this is the browser's own copy: show `feed.updated`. */
  stale: boolean;
}

/** Fetch and read a feed. Rejects with a `FeedError`, or with `signal.reason` when aborted. */
export async function loadFeed(url: string | URL, options: LoadOptions = {}): Promise<LoadedFeed> {
  const { onProblem } = options;
  const { feed, problems, stale } = await fetchPatiently(addressOf(url), options);
  if (onProblem) problems.forEach(onProblem);
  if (!feed) throw new FeedError('unreadable', { problems });
  return { feed, problems, stale };
}

function addressOf(url: string | URL): string {
  try {
    return new URL(url, pageHere()?.baseURI).href;
  } catch (cause) {
    throw new FeedError('bad-address', { cause });
  }
}

async function fetchPatiently(url: string, options: LoadOptions): Promise<ReadResult & { stale: boolean }> {
  const { signal, tries = 3, wait = 500 } = options;
  const policy = watchPolicy(url);
  try {
    for (let failed = 0; ;) {
      try {
        return { ...(await fetchOnce(url, 'no-cache', options)), stale: false };
      } catch (error) {
        signal?.throwIfAborted();
        const last = ++failed >= tries;
        // Before judging a failure: the report that the page's policy refused the address comes a moment after it.
        if (isAgainUseful(error)) await pause(last ? 0 : wait * 2 ** (failed - 1) * (0.75 + Math.random() / 2), signal);
        if (policy.refused) throw new FeedError('refused-by-csp', { cause: error });
        if (isAgainUseful(error) && !last) continue;
        if (!isDown(error)) throw error;
        // No header of our own: `If-None-Match` would cost a CORS preflight.
        // A copy is there at once, or not at all.
        const copy = await fetchOnce(url, 'force-cache', { ...options, idle: 1_000 }).catch(() => undefined);
        signal?.throwIfAborted();
        if (!copy) throw error;
        return { ...copy, stale: true };
      }
    }
  } finally {
    policy.stop();
  }
}

const isAgainUseful = (error: unknown) =>
  error instanceof FeedError &&
  (error.code === 'unreachable' || (error.status !== undefined && (error.status === 429 || error.status >= 500)));
const isDown = (error: unknown) => isAgainUseful(error) || (error instanceof FeedError && error.code === 'timeout');

async function fetchOnce(
  url: string,
  cache: RequestCache,
  { signal, arriving, idle = 10_000 }: LoadOptions,
): Promise<ReadResult> {
  signal?.throwIfAborted();
  const line = new AbortController();
  const abort = () => line.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stillAlive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => line.abort(new FeedError('timeout')), idle);
  };
  try {
    stillAlive();
    const response = await fetch(url, { cache, credentials: 'omit', signal: line.signal });
    if (!response.ok) throw new FeedError('http-status', { status: response.status });
    return await read(response, new ArrivingFeed(arriving?.()), stillAlive, signal);
  } catch (cause) {
    if (line.signal.aborted) throw line.signal.reason;
    throw cause instanceof FeedError ? cause : new FeedError('unreachable', { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    line.abort(); // ends what is still on its way: the body of an error page, the rest of one that is too large
  }
}

async function read(
  response: Response,
  arriving: ArrivingFeed,
  stillAlive: () => void,
  signal: AbortSignal | undefined,
): Promise<ReadResult> {
  let size = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    stillAlive();
    size += chunk.value.length;
    if (size > maximumSize) throw new FeedError('too-large');
    await inSlices(arriving.add(chunk.value), { signal });
    stillAlive();
  }
  return inSlices(arriving.finish(), { signal });
}

/** Wait, but not for someone who has left. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', leave, { once: true });
  });
}
