/** A source at an address: a file, or the first page of a list with the pages that follow it. */
import { limits } from '../table/index.ts';
import { fetchPolitely } from './fetch-politely.ts';
import { NetError } from './net-error.ts';

export interface FetchedPages {
  bytes: Uint8Array;
  /** Why not every page is here. */
  stopped?: string;
}

export interface FetchBounds {
  /** Milliseconds. */
  idleTimeout: number;
  totalTime: number;
  pages: number;
  onPage?: (page: number) => void;
}

interface Page {
  [key: string]: unknown;
  total_pages?: unknown;
  page_number?: unknown;
  last_page?: unknown;
  next?: unknown;
}

/** Rejects with a `NetError`. */
export async function fetchPages(typed: string, { idleTimeout, totalTime, pages, onPage }: FetchBounds): Promise<FetchedPages> {
  if (!URL.canParse(typed)) throw new NetError('bad-address');
  const { origin } = new URL(typed);
  let left = limits.bytes;
  const signal = AbortSignal.timeout(totalTime);
  const get = async (address: string) => {
    const { status, url, headers, body } = await fetchPolitely(address, {
      trusted: origin,
      idle: idleTimeout,
      most: left,
      signal,
    });
    if (status < 200 || status > 299) throw new NetError('status', { value: status });
    return { bytes: body, address: url, links: headers.link?.toString() };
  };
  const first = await get(typed);
  const whole = asPage(first.bytes);
  const list = whole && listOf(whole);
  let next = whole && list && nextPage(first.address, whole, first.links, 1);
  if (!whole || !list || !next) return { bytes: first.bytes };

  const contents = [...list];
  const seen = new Set([typed, first.address]);
  let stopped: string | undefined;
  for (let number = 2; next; number++) {
    if (number > pages) stopped = `> ${pages}`;
    else if (seen.has(next)) stopped = next;
    if (stopped) break;
    onPage?.(number);
    seen.add(next);
    left -= first.bytes.length;
    if (left <= 0) throw new NetError('too-large', { value: Math.floor(limits.bytes / 1024 / 1024) });
    const page = await get(next);
    left -= page.bytes.length;
    const read = asPage(page.bytes);
    const found = read && listOf(read);
    // A server that does not know pages gives the first one again.
    if (!read || !found?.length || JSON.stringify(found[0]) === JSON.stringify(list[0])) {
      stopped = next;
      break;
    }
    for (const each of found) contents.push(each);
    next = nextPage(page.address, read, page.links, number);
  }
  const bytes = new TextEncoder().encode(JSON.stringify({ contents }));
  return { bytes, ...(stopped !== undefined && { stopped }) };
}

function asPage(bytes: Uint8Array): Page | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Page) : undefined;
  } catch {
    return undefined; // a CSV file, most likely: it has no pages
  }
}

const listOf = (page: Page): unknown[] | undefined =>
  ['contents', 'content', 'data', 'items', 'results']
    .map((name) => page[name])
    .find((value): value is unknown[] => Array.isArray(value));

/** What the page says is next: an address of its own, a `Link` header, or the number after its own when it counts its pages. */
function nextPage(address: string, page: Page, links: string | undefined, number: number): string | undefined {
  const linked = typeof page.next === 'string' ? page.next : /<([^>]+)>\s*;[^,]*rel="?next"?/i.exec(links ?? '')?.[1];
  if (linked) return new URL(linked, address).href;
  const total = Number(page.total_pages);
  const at = Number(page.page_number ?? number);
  if (page.last_page === true || !(total > at)) return undefined;
  const url = new URL(address);
  url.searchParams.set('page', String(at + 1));
  return url.href;
}
