/** What a webmaster puts between the tags of an element: links that work without a script, on any telephone. */
import { textOf } from '@wijkwijzer/elements/for-pages.js';
import { telHref } from '@wijkwijzer/feed';
import { html } from '../html.ts';
import { addressOf, alphabetPath, pathOf, type Site } from './site.ts';

export function snippet(site: Site): string {
  const { t, own, feed } = site;
  const { publisher } = feed;
  const call = publisher?.phone && telHref(publisher.phone);
  const themes = feed.themes.map(
    (theme) => html`<li><a href="${addressOf(site, pathOf(site, 'themes', theme.id))}">${textOf(site, theme.name)}</a></li>`,
  );
  const content = html`<p>${own.noScript}</p>
    <ul>
      ${themes}
      <li><a href="${addressOf(site, alphabetPath(site))}">${own.seeAll}</a></li>
    </ul>
    ${publisher && call && html`<p>${own.desk} <a href="${call}">${t.call(publisher.phone ?? '')}</a> (${textOf(site, publisher.name)})</p>`}`;
  return `${content.text.replace(/\n+/g, '\n')}\n`;
}
