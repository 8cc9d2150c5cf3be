/**
 * The service worker of a kiosk. It keeps the script of this version, the page, and the last good feed; never what a visitor did:
 * that is in no address, and messages are no GET.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheOnly, NetworkFirst } from 'workbox-strategies';

/** What of a worker's own world is used here; the types of the page have no worker in them. */
const worker = globalThis as unknown as EventTarget & {
  /** The files of this build with their hashes: vite.pages.config.ts fills them in. */
  __WB_MANIFEST: PrecacheEntry[];
  skipWaiting(): Promise<void>;
};

/** An event of a worker, which may go on after its answer. */
type Lasting = Event & { waitUntil(done: Promise<unknown>): void };

const feeds = 'wijkwijzer-kiosk-feed';

/** Seconds that a slow network may take before the copy is shown. */
const patience = 5;

precacheAndRoute(worker.__WB_MANIFEST);
cleanupOutdatedCaches();
clientsClaim();
worker.addEventListener('message', (event) => {
  if ((event as MessageEvent).data === 'take-over') void worker.skipWaiting();
});

/** A network that first asks to log in answers everything with a page of its own. */
const isKiosk = async (response: Response): Promise<boolean> =>
  response.ok && !response.redirected && (await response.clone().text()).includes('<wijk-kiosk');

// The page is what a library changes itself: from the network, so that a change is seen.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({
    cacheName: 'wijkwijzer-kiosk-page',
    networkTimeoutSeconds: patience,
    matchOptions: { ignoreSearch: true },
    plugins: [{ cacheWillUpdate: async ({ response }) => ((await isKiosk(response)) ? response : null) }],
  }),
);

// A house style, a logo.
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && /^(style|image|font|script)$/.test(request.destination),
  new NetworkFirst({ cacheName: 'wijkwijzer-kiosk-files', networkTimeoutSeconds: patience }),
);

/** Keeps a feed that is one. */
async function keep(address: string, response: Response): Promise<void> {
  const text = await response.text();
  const feed = JSON.parse(text) as { version?: unknown } | null;
  if (feed?.version !== '1') return;
  const copy = new Response(text, { headers: { 'content-type': 'application/json' } });
  await (await caches.open(feeds)).put(address, copy);
}

// The elements ask for their feed with `no-cache`. What fails, fails: then they ask for a copy, and show its date.
registerRoute(
  ({ request }) => request.destination === '' && request.cache === 'no-cache',
  async ({ request, event }) => {
    const response = await fetch(request);
    if (response.redirected || response.headers.get('content-type')?.includes('html')) return Response.error();
    if (response.ok) (event as Lasting).waitUntil(keep(request.url, response.clone()).catch(() => undefined));
    return response;
  },
);
registerRoute(
  ({ request }) => request.destination === '' && request.cache === 'force-cache',
  new CacheOnly({ cacheName: feeds, matchOptions: { ignoreVary: true } }),
);
