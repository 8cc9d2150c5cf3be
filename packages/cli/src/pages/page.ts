/** What every page has around its own content. */
import { telHref } from '@wijkwijzer/feed';
import { dayText, icon, textOf } from '@wijkwijzer/elements/for-pages.js';
import type { Language } from '../commands/language.ts';
import { html, jsonInPage, type Markup } from '../html.ts';
import { addressOf, alphabetPath, indexPath, linkTo, peoplePath, type Site } from './site.ts';
import { markup } from './templates.ts';

export interface Page {
  path: string;
  title: string;
  description: string;
  /** The pages above this one, below the start. */
  above?: readonly { name: string; path: string }[];
  main: Markup;
  /** Objects of schema.org. */
  data?: readonly object[];
  /** The same page in each language. */
  alternates: Partial<Record<Language, string>>;
}

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
/** Browsers and search engines cut what is longer. */
const longestTitle = 65;
const longestDescription = 155;
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

export function renderPage(site: Site, page: Page): string {
  const { own, language } = site;
  const { path, alternates, above = [] } = page;
  const isStart = path === indexPath(site);
  const title = isStart ? page.title : `${cut(page.title, longestTitle - 20)} – ${cut(site.name, 20)}`;
  const to = (target: string) => linkTo(path, target);
  const data = [...(page.data ?? []), ...(isStart ? [] : [breadcrumbs(site, page)])];
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${page.description && html`<meta name="description" content="${cut(page.description, longestDescription)}" />`}
        <meta name="referrer" content="no-referrer" />
        <link rel="canonical" href="${addressOf(site, path)}" />
        ${Object.entries(alternates).map(
          ([tag, other]) => html`<link rel="alternate" hreflang="${tag}" href="${addressOf(site, other)}" />`,
        )}
        <link rel="stylesheet" href="${to('wijk.css')}" />
        ${data.map(
          (each) =>
            html`<script type="application/ld+json">
              ${jsonInPage({ '@context': 'https://schema.org', ...each })}
            </script>`,
        )}
      </head>
      <body>
        <a class="skip" href="#inhoud">${own.skip}</a>
        <header class="site no-print">
          <p class="site__name"><a href="${to(indexPath(site))}">${site.name}</a></p>
          <nav aria-label="${site.name}">
            <ul>
              <li><a href="${to(alphabetPath(site))}">${own.allOffers}</a></li>
              ${site.feed.supporters.length > 0 && html`<li><a href="${to(peoplePath(site))}">${own.people}</a></li>`}
              ${renderOtherLanguage(site, page)}
            </ul>
          </nav>
        </header>
        <div class="wijk">
          ${
            !isStart &&
            html`<nav class="crumbs no-print" aria-label="${own.path}">
              <ol>
                <li><a href="${to(indexPath(site))}">${own.home}</a></li>
                ${above.map((each) => html`<li><a href="${to(each.path)}">${each.name}</a></li>`)}
              </ol>
            </nav>`
          }
          <main id="inhoud">${page.main}</main>
          ${renderFooter(site)}
        </div>
      </body>
    </html>`;
  return `${document.text}\n`;
}

function renderOtherLanguage({ own, language, languages }: Site, { path, alternates }: Page): Markup | false {
  const other = languages.find((each) => each !== language);
  const target = other && alternates[other];
  return (
    target !== undefined && html`<li><a href="${linkTo(path, target)}" lang="${other}" hreflang="${other}">${own.other}</a></li>`
  );
}

/** Whom to ask, and how old this is. */
function renderFooter(site: Site): Markup {
  const { own, t, feed } = site;
  const { publisher, updated } = feed;
  const call = publisher?.phone && telHref(publisher.phone);
  return html`<footer class="foot stack">
    ${
      publisher &&
      call &&
      html`<section class="panel stack">
        <h2 class="t-m">${t.askPerson}</h2>
        <p>${t.askPersonText(textOf(site, publisher.name))}</p>
        <p><a class="btn btn--main" href="${call}">${markup(icon('phone'))}${t.call(publisher.phone ?? '')}</a></p>
        <p class="only-print">${publisher.phone}</p>
      </section>`
    }
    <p class="soft t-s">${publisher && textOf(site, publisher.name)}. ${updated && own.updated(dayText(site, updated))}</p>
  </footer>`;
}

function breadcrumbs(site: Site, { title, path, above = [] }: Page): object {
  const all = [{ name: site.own.home, path: indexPath(site) }, ...above, { name: title, path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map((each, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: each.name,
      item: addressOf(site, each.path),
    })),
  };
}
