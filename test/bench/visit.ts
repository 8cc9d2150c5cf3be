/**
 * One visit to a page with the two lines that a webmaster pastes: Chromium on a line of 1.6 Mbit/s with 150 ms to the first byte,
 * an empty cache, everything gzipped.
 *
 * What it is compared with is the line alone: the same bytes in the same order, with nothing to do. The page is the same, its
 * script is the same file as one comment behind one line that fetches the feed, so that the feed is again asked for when the
 * script has arrived and runs, again by `fetch`; it is done when the last byte of the feed is there. Nothing is parsed.
 */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { listen } from '../../scripts/serve.js';
import { traceCategories } from './trace.ts';
import { makeFeed } from './make-feed.ts';
import { figure } from './table.ts';

const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
const offers = 1_000;
/** Milliseconds after the last mark in which tasks are still watched: the rest of the cards, the words of the index. */
const afterwards = 1_500;

/** Each page with the mark that ends it. */
export const pages = {
  start: { attributes: '', until: 'start' },
  theme: { attributes: 'theme="gezelschap"', until: 'cards' },
  words: { attributes: 'words="koffie"', until: 'cards' },
  line: { attributes: '', until: 'feed' },
} as const;
export type PageName = keyof typeof pages;

type Mark = 'field' | 'start' | 'cards' | 'feed';

export interface Visit {
  marks: Partial<Record<Mark, number>>;
  tasks: { start: number; milliseconds: number }[];
  /** Whether a letter typed at once was still there at the end; only where one was typed. */
  kept: boolean | undefined;
  resources: Record<string, { start: number; end: number }>;
  trace: Buffer | undefined;
}

interface Watched extends Window, Pick<Visit, 'marks' | 'tasks'> {
  seen: (mark: Mark) => void;
}

/** Runs in the page before anything of it. A mark is set when the frame with what it means has been painted. */
function watch(): void {
  const page = window as unknown as Watched;
  page.marks = {};
  page.tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) page.tasks.push({ start: startTime, milliseconds: duration });
  }).observe({ type: 'longtask', buffered: true });
  const found = new Set<Mark>();
  const mark = (name: Mark, there: boolean | undefined): void => {
    if (!there || found.has(name)) return;
    found.add(name);
    // Behind the frame, yet before all that the page itself has put off until after it.
    void scheduler.postTask(
      () => {
        page.marks[name] = performance.now();
        page.seen(name);
      },
      { priority: 'user-blocking' },
    );
  };
  const look = (root: ShadowRoot): void => {
    const field = root.querySelector<HTMLElement>('#question');
    if (!found.has('field') && field?.getClientRects().length) {
      mark('field', true);
      if (!root.host.matches('[theme],[words]')) field.focus();
    }
    mark('start', !!root.querySelector('.routes li'));
    mark('cards', root.querySelectorAll('.cards > li').length >= 6);
  };
  // Asking in every frame would keep the page busy by itself; so it is asked after changes only.
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    new MutationObserver(() => requestAnimationFrame(() => look(root))).observe(root, { childList: true, subtree: true });
    return root;
  };
}

const headers = { 'cache-control': 'no-store', 'content-encoding': 'gzip', vary: 'accept-encoding' };

/** The pages and their two files, gzipped once. */
export async function serve(script: string) {
  const files = new Map<string, { type: string; content: Buffer }>();
  const put = (path: string, type: string, text: string) =>
    files.set(path, { type: `${type}; charset=utf-8`, content: gzipSync(text, { level: 9 }) });
  const feed = JSON.stringify(makeFeed(offers));
  put('/wijkwijzer.js', 'text/javascript', script);
  const fetching = `fetch('/feed.json',{cache:'no-cache',credentials:'omit'}).then(r=>r.arrayBuffer()).then(()=>{marks.feed=performance.now();seen('feed')})`;
  put('/line.js', 'text/javascript', `${fetching}\n/*${script.replaceAll('*/', '* ')}*/`);
  put('/feed.json', 'application/json', feed);
  for (const [name, { attributes }] of Object.entries(pages)) {
    const src = name === 'line' ? '/line.js' : '/wijkwijzer.js';
    put(
      `/${name}`,
      'text/html',
      `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Hulp</title><body>
<script type="module" src="${src}"></script>
<wijk-offer-finder feed="/feed.json" ${attributes}><a href="tel:0001234500">Bel de wijkbalie</a></wijk-offer-finder>`,
    );
  }
  const server = await listen((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) return response.writeHead(404).end();
    return response
      .writeHead(200, { ...headers, 'content-type': file.type, 'content-length': file.content.length })
      .end(file.content);
  });
  const size = (path: string) => `${figure((files.get(path)?.content.length ?? 0) / 1000)} kB`;
  return { ...server, sizes: `script ${size('/wijkwijzer.js')}, feed of ${offers} offers ${size('/feed.json')}` };
}

/** One visit in a browser context of its own. */
export async function visit(
  browser: Browser,
  url: string,
  name: PageName,
  { slowdown = 1, trace: wanted }: { slowdown?: number; trace?: keyof typeof traceCategories | undefined } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const { until } = pages[name];
  const types = name === 'start';
  let done: (() => void) | undefined;
  const ended = new Promise<void>((resolve) => (done = resolve));
  await page.exposeFunction('seen', (mark: Mark) => {
    if (mark === 'field' && types) void page.keyboard.type('k');
    if (mark === until) done?.();
  });
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (wanted) await browser.startTracing(page, { categories: traceCategories[wanted] });
  await page.goto(`${url}/${name}`, { waitUntil: 'commit' });
  await Promise.race([
    ended,
    new Promise((_, fail) => setTimeout(() => fail(new Error(`/${name} was not ready within 30 s.`)), 30_000).unref()),
  ]);
  if (name !== 'line') await page.waitForTimeout(afterwards);
  const trace = wanted ? await browser.stopTracing() : undefined;
  const seen = await page.evaluate((typed) => {
    const { marks, tasks } = window as unknown as Watched;
    const root = document.querySelector('wijk-offer-finder')?.shadowRoot;
    const field = root?.querySelector<HTMLInputElement>('#question');
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      marks,
      tasks,
      kept: typed ? field?.value === 'k' && root?.activeElement === field : undefined,
      resources: Object.fromEntries(
        entries.map(({ name, startTime, responseEnd }) => [new URL(name).pathname, { start: startTime, end: responseEnd }]),
      ),
    };
  }, types);
  await context.close();
  return { ...seen, trace };
}
