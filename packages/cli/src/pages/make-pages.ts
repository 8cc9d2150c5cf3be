/** All files of the pages, one after another: so that a large feed is never in memory as text all at once. */
import type { Feed } from '@wijkwijzer/feed';
import { loadPictograms } from '@wijkwijzer/elements/for-pages.js';
import { listPages } from './list-pages.ts';
import { offerPage } from './offer-page.ts';
import { renderPage, type Page } from './page.ts';
import { pageStyles } from './pages.styles.ts';
import { addressOf, sitesOf, type Site, type SiteOptions } from './site.ts';
import { sitemaps, type Listed } from './sitemap.ts';
import { snippet } from './snippet.ts';
import { supporterPage } from './supporter-page.ts';

/** `path` has only letters, digits, points, hyphens and slashes. */
export type PageFile = readonly [path: string, content: string];

export async function* makePages(feed: Feed, options: SiteOptions): AsyncGenerator<PageFile> {
  await loadPictograms();
  const sites = sitesOf(feed, options);
  const listed: Listed[] = [];
  const [first] = sites;
  if (!first) return;
  for (const site of sites)
    for (const { page, changed } of pagesOf(site)) {
      listed.push({ address: addressOf(site, page.path), changed: changed?.slice(0, 10) });
      yield [page.path, renderPage(site, page)];
    }
  yield ['wijk.css', pageStyles];
  for (const site of sites) yield [site.language === 'nl' ? 'snippet.html' : pathOfSnippet(site), snippet(site)];
  yield* sitemaps(listed, first.base);
}

const pathOfSnippet = ({ language }: Site): string => `${language}/snippet.html`;

function* pagesOf(site: Site): Generator<{ page: Page; changed?: string | undefined }> {
  for (const page of listPages(site)) yield { page, changed: site.feed.updated };
  for (const offer of site.index.offers) yield { page: offerPage(site, offer), changed: offer.assuredDate };
  for (const supporter of site.feed.supporters) yield { page: supporterPage(site, supporter), changed: supporter.assuredDate };
}
