/** From a file or an address to a feed and its check; all in the browser. */
import { checkFeedSteps, type CheckedFeed } from '@wijkwijzer/cli/check';
import { columnMapOf, importSources, openSource, type ColumnMap, type ImportResult, type Source } from '@wijkwijzer/cli/import';
import { FeedError, inSlices } from '@wijkwijzer/feed';

export interface Opened {
  /** What the files are called together. */
  name: string;
  sources: readonly Source[];
  /** What its headings were told to mean. */
  columns: ColumnMap;
  checked: CheckedFeed;
  /** Absent for a feed, which is checked as it is. */
  imported: ImportResult | undefined;
  /** The feed as it can be kept. */
  content: string;
}

const largest = 32 * 1024 * 1024;

/** The page draws first: what comes now may take a while. */
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

/** Reads what was given, with what its headings mean. Throws a `SourceError` where nothing can be made of it. */
export async function openSources(given: readonly Source[], columns: ColumnMap, signal: AbortSignal): Promise<Opened> {
  await drawn();
  // Choices that were kept may be given along with the list that they are about.
  const maps = given.map((source) => (given.length > 1 ? mapIn(source) : undefined));
  const sources = given.filter((_, at) => !maps[at]);
  const told = Object.assign({}, ...maps, columns) as ColumnMap;
  const name = sources.map((source) => source.name).join(' en ');
  const [first] = sources;
  if (first && sources.length === 1 && (await openSource(first)).kind === 'feed') {
    const { content } = first;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const checked = await inSlices(checkFeedSteps(content), { signal });
    return { name, sources, columns: told, checked, imported: undefined, content: text };
  }
  const today = new Date().toISOString().slice(0, 10);
  const imported = await importSources(sources, { columns: told, updated: today, signal });
  const checked = await inSlices(checkFeedSteps(imported.feed, { origin: imported.originOf, isRead: true }), { signal });
  const content = `${JSON.stringify(imported.feed, undefined, 2)}\n`;
  return { name, sources, columns: told, checked, imported, content };
}

function mapIn({ content }: Source): ColumnMap | undefined {
  // A list is longer than what its headings mean.
  if (content.length > 100_000) return undefined;
  try {
    return columnMapOf(JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content)));
  } catch {
    return undefined; // a list, or something that its own reader refuses
  }
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
