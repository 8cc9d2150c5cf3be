/** A host page from memory with the two lines that a webmaster pastes, opened in Chromium and watched. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, type TestContext } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch, readConsole, type Console } from './browser.ts';
import { page, serveDemo, type DemoServer, type Route } from './demo-server.ts';

/** EMBED_DIST: a build elsewhere, while packages/embed/dist is in other hands. */
const dist = process.env.EMBED_DIST ?? fileURLToPath(new URL('../../../packages/embed/dist', import.meta.url));

/** The built script and its extras under an address of their own: an older copy on the same page. */
export function builtFiles(folder: string): Record<string, Route> {
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  return Object.fromEntries(names.map((name) => [folder + name, page(readFileSync(`${dist}/${name}`, 'utf8'), headers)]));
}

export const demoFeed = '/feeds/lindewaard.json';

/** The two lines; a number to call stands between the tags. */
export const script = '<script type="module" src="/wijkwijzer/wijkwijzer.js"></script>';
export const finder = (feed = demoFeed, attributes = ''): string =>
  `<wijk-offer-finder feed="${feed}" ${attributes}><p id="fallback">Bel de wijkbalie: 000-1234500</p></wijk-offer-finder>`;

export interface HostPage {
  lang?: string;
  /** Comes in the head, before our script. */
  head?: string;
  body?: string;
  headers?: Record<string, string>;
  /** Without our script, which comes later or in another way. */
  bare?: boolean;
}

/** A page of a municipality that knows nothing of us but the two lines. */
export function hostPage({ lang = 'nl', head = '', body = finder(), headers = {}, bare = false }: HostPage = {}): Route {
  return page(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Hulp in de buurt</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">${head}${bare ? '' : script}</head>
      <body>${body}</body></html>`,
    headers,
  );
}

/** The demo's server, with our page at /page.html. */
export const serveFinder = (host: HostPage = {}, routes: Record<string, Route> = {}): Promise<DemoServer> =>
  serveDemo({
    routes: {
      ...(process.env.EMBED_DIST ? builtFiles('/wijkwijzer/') : {}),
      '/favicon.ico': page('', { 'content-type': 'image/x-icon' }),
      '/page.html': hostPage(host),
      ...routes,
    },
  });

export interface Visit extends Console {
  tab: Page;
  server: DemoServer;
  /** What the webmaster reads: the lines on the console that begin with our name; waits for the first, and a moment for more. */
  told: () => Promise<string[]>;
}

export interface Wish extends HostPage, BrowserContextOptions {
  routes?: Record<string, Route>;
  /** What has to be in the tab before the page is. */
  prepare?: (tab: Page) => Promise<unknown>;
  /** Another path than /page.html, with a query perhaps. */
  path?: string;
}

/** One Chromium for all tests of a file. The function opens a page in a fresh profile, and closes it when its test is done. */
export function useChromium(): (t: TestContext, wish?: Wish) => Promise<Visit> {
  let browser: Browser | undefined;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  return async (t, { lang, head, body, headers, bare, routes, prepare, path = '/page.html', ...options } = {}) => {
    const host = Object.fromEntries(
      Object.entries({ lang, head, body, headers, bare }).filter(([, value]) => value !== undefined),
    );
    const server = await serveFinder(host, routes);
    const context = await browser!.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
    context.setDefaultTimeout(30_000);
    t.after(() => Promise.all([context.close(), server.close()]));
    const tab = await context.newPage();
    const heard = readConsole(tab);
    await prepare?.(tab);
    await tab.goto(server.url + path);
    const lines = (): string[] => heard.messages.filter((message) => /^\w+: Wijkwijzer:/.test(message));
    const told = async (): Promise<string[]> => {
      for (const end = Date.now() + 30_000; lines().length === 0 && Date.now() < end;) await tab.waitForTimeout(50);
      await tab.waitForTimeout(300);
      return lines();
    };
    return { tab, server, ...heard, told };
  };
}

/** Until the first element of ours on a page has something else than “Even zoeken…”. */
export const loaded = (tab: Page): Promise<void> => tab.locator('.wijk:not(:has(.loading))').first().waitFor();

/** Types a question, and waits for the list or the help when there is none. */
export async function ask(tab: Page, words: string): Promise<void> {
  await tab.locator('#question').fill(words);
  await tab.locator('#results').waitFor();
}
