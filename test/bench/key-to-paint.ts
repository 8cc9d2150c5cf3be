/**
 * From a key to the painted answer: questions typed letter by letter in Chromium, its CPU slowed 1, 4 and 6 times. As in page-load.ts
 * every figure is there twice: measured, and reckoned for a quiet machine from the CPU time that the page's main thread took.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { listen } from '../../scripts/serve.js';
import { launch } from '../e2e/support/browser.ts';
import { makeFeed } from './make-feed.ts';
import { figure, printTable } from './table.ts';
import { readTrace, traceCategories } from './trace.ts';

const sizes = [1_000, 10_000];
const slowdowns = [1, 4, 6];
const questions = ['koffie', 'hulp bij huur', 'eenzaam', 'rolator', 'schuldhulp', 'xylofoon'];
/** Milliseconds between keys: someone who types well. */
const pace = 150;
const longTask = 50;

interface Key {
  pressed: number;
  painted: number;
}
interface Watched extends Window {
  keys: Key[];
  tasks: number[];
}

/** Runs in the page: each key with the moment at which the frame with its answer had been painted. */
function watch(): void {
  const page = window as unknown as Watched;
  page.keys = [];
  page.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.tasks.push(duration);
  }).observe({ type: 'longtask' });
  addEventListener('input', ({ timeStamp }) => {
    // By now the finder has heard of it too.
    void document.querySelector('wijk-offer-finder')?.updateComplete.then(() => {
      requestAnimationFrame(() => {
        void scheduler.postTask(() => page.keys.push({ pressed: timeStamp, painted: performance.now() }), {
          priority: 'user-blocking',
        });
      });
    });
  });
}

async function serve(script: string, folder: string) {
  const feeds = new Map(sizes.map((size) => [`/feed-${size}.json`, JSON.stringify(makeFeed(size))]));
  return listen((request, response) => {
    const path = request.url ?? '';
    const feed = feeds.get(path);
    const name = /^\/(wijkwijzer[\w-]*\.js)$/.exec(path)?.[1];
    if (feed) return response.writeHead(200, { 'content-type': 'application/json' }).end(feed);
    if (name)
      return response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(name === 'wijkwijzer.js' ? script : readFileSync(join(folder, name)));
    const size = /^\/(\d+)$/.exec(path)?.[1];
    if (!size) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Hulp</title><body>
<script type="module" src="/wijkwijzer.js"></script><wijk-offer-finder feed="/feed-${size}.json"></wijk-offer-finder>`);
  });
}

/** Types all questions; gives each key, and each long task meanwhile, as measured and as the CPU time says. */
async function type(browser: Browser, url: string, size: number, slowdown: number, traced: boolean) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  // The last that is fetched: from then on all words are known.
  const learned = page.waitForEvent('requestfinished', {
    predicate: (request) => request.url().endsWith('lay-words.js'),
    timeout: 120_000,
  });
  await page.goto(`${url}/${size}`);
  await learned;
  await page.waitForTimeout(3_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: traced ? 1 : slowdown });
  if (traced) await browser.startTracing(page, { categories: traceCategories.tasks });
  if (traced) await page.reload();
  if (traced) await page.waitForTimeout(8_000);
  const question = page.locator('#question');
  await page.evaluate(() => ((window as unknown as Watched).tasks.length = 0));
  const began = await page.evaluate(() => performance.now());
  for (const words of questions) {
    await question.fill('');
    await question.pressSequentially(words, { delay: pace });
  }
  await page.waitForTimeout(1_000);
  const trace = traced ? await browser.stopTracing() : undefined;
  const { keys, tasks } = await page.evaluate(() => {
    const { keys, tasks } = window as unknown as Watched;
    return { keys, tasks };
  });
  await context.close();
  if (!trace) return { times: keys.map(({ pressed, painted }) => painted - pressed), tasks };
  return { keys, began, trace, page: `${url}/${size}` };
}

const at = (times: readonly number[], share: number): string =>
  figure(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN);

export async function benchKeys({ embed }: { embed: string }): Promise<void> {
  const server = await serve(readFileSync(join(embed, 'wijkwijzer.js'), 'utf8'), embed);
  const browser = await launch();
  const rows = [['offers', 'CPU ÷', 'p50', 'p95', 'longest task', 'reckoned p50', 'reckoned p95', 'longest task', 'promise']];
  try {
    for (const size of sizes) {
      const traced = await type(browser, server.url, size, 1, true);
      for (const slowdown of slowdowns) {
        const { times = [], tasks } = await type(browser, server.url, size, slowdown, false);
        const read = readTrace(traced.trace!, { page: traced.page!, slowdown });
        const reckoned = traced.keys!.map(({ pressed, painted }) => read.worked(pressed, painted));
        const long = read.tasks(1).filter(({ start }) => start >= traced.began!);
        const longest = (all: readonly number[]) => figure(Math.max(0, ...all));
        rows.push([
          ...[size.toLocaleString('en'), String(slowdown), at(times, 0.5), at(times, 0.95), longest(tasks ?? [])],
          ...[at(reckoned, 0.5), at(reckoned, 0.95), longest(long.map(({ milliseconds }) => milliseconds))],
          slowdown === 4 ? `p95 ≤ 60, no task over ${longTask}` : '',
        ]);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  printTable('From a key to the painted answer, milliseconds; reckoned is for a quiet machine', rows);
}
