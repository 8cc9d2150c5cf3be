/** Sitemaps for search engines: at most 50,000 addresses in one file (sitemaps.org), so a large feed has several and an index. */
import { escapeText } from '../html.ts';

const most = 50_000;
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** When the facts behind a page changed, if that is known: `2026-11-22`. */
export interface Listed {
  address: string;
  changed: string | undefined;
}

export function sitemaps(listed: readonly Listed[], base: string): [path: string, content: string][] {
  const parts = Array.from({ length: Math.ceil(listed.length / most) }, (_, at) => listed.slice(at * most, (at + 1) * most));
  const files = parts.map((part): [string, string] => [
    '',
    `${head}<urlset xmlns="${schema}">\n${part.map(entry).join('\n')}\n</urlset>\n`,
  ]);
  const [only] = files;
  if (files.length === 1 && only) return [['sitemap.xml', only[1]]];
  const named = files.map(([, content], at): [string, string] => [`sitemap-${at + 1}.xml`, content]);
  const entries = named.map(([name]) => `<sitemap><loc>${escapeText(base + name)}</loc></sitemap>`);
  return [['sitemap.xml', `${head}<sitemapindex xmlns="${schema}">\n${entries.join('\n')}\n</sitemapindex>\n`], ...named];
}

const entry = ({ address, changed }: Listed): string =>
  `<url><loc>${escapeText(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
