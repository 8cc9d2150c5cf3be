/** From a file or an address to a feed and its check; all in the browser. */
import { checkFeed, type CheckedFeed } from '@wijkwijzer/cli/check';
import { importSources, openSource, type ImportResult, type Source } from '@wijkwijzer/cli/import';
import { FeedError } from '@wijkwijzer/feed';

export interface Opened {
  /** What the files are called together. */
  name: string;
  checked: CheckedFeed;
  /** Absent for a feed, which is checked as it is. */
  imported: ImportResult | undefined;
  /** The feed as it can be kept. */
  content: string;
}

const largest = 32 * 1024 * 1024;

/** The page draws first: what comes now may take a while. */
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

/** Reads what was given. Throws a `SourceError` where nothing can be made of it. */
export async function openSources(sources: readonly Source[], signal: AbortSignal): Promise<Opened> {
  const name = sources.map((source) => source.name).join(' en ');
  await drawn();
  const [first] = sources;
  if (first && sources.length === 1 && (await openSource(first)).kind === 'feed') {
    const { content } = first;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    return { name, checked: checkFeed(content), imported: undefined, content: text };
  }
  const today = new Date().toISOString().slice(0, 10);
  const imported = await importSources(sources, { updated: today, signal });
  signal.throwIfAborted();
  return { name, checked: checkFeed(imported.feed), imported, content: `${JSON.stringify(imported.feed, undefined, 2)}\n` };
}

/** Fetches what stands at an address. Throws a `FeedError`. */
export async function fetchSource(url: URL, signal: AbortSignal): Promise<Source> {
  // The policy of this page allows nothing else; asked anyhow, it would only say so on the console.
  if (url.protocol !== 'https:' && url.origin !== location.origin) throw new FeedError('refused-by-csp');
  let response: Response;
  try {
    response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw new FeedError(cause instanceof DOMException && cause.name === 'TimeoutError' ? 'timeout' : 'unreachable', { cause });
  }
  if (!response.ok) throw new FeedError('http-status', { status: response.status });
  const content = new Uint8Array(await response.arrayBuffer());
  if (content.length > largest) throw new FeedError('too-large');
  return { name: decodeURIComponent(url.pathname.split('/').pop() ?? '') || url.host, content };
}
