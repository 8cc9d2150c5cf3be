/** The pages that lead to the others: the start, everything by name, the people, and one for each theme and neighborhood. */
import { routeMark, textOf } from '@wijkwijzer/elements/for-pages.js';
import { routes, telHref, type Localized, type Offer } from '@wijkwijzer/feed';
import { html, type Markup } from '../html.ts';
import type { Language } from '../commands/language.ts';
import { listData } from './json-ld.ts';
import type { Page } from './page.ts';
import { drawn, mark, offerList } from './parts.ts';
import {
  addressOf,
  alphabetPath,
  byName,
  indexPath,
  linkTo,
  pathOf,
  peopleByName,
  peoplePath,
  spoken,
  type Site,
} from './site.ts';
import { personCard } from './supporter-page.ts';
import { markup } from './templates.ts';

/** The same page in each language. */
const alternates = ({ languages }: Site, path: (site: { language: Language }) => string): Page['alternates'] =>
  Object.fromEntries(languages.map((language) => [language, path({ language })]));

const title = (name: Markup | string, below?: Markup | false): Markup =>
  html`<div class="stack head">
    <h1 class="t-xl">${name}</h1>
    ${below}
  </div>`;

export function startPage(site: Site): Page {
  const { own, t, feed } = site;
  const path = indexPath(site);
  const tile = (folder: 'themes' | 'neighborhoods', item: { id: string; name: Localized }, total: number) =>
    html`<li>
      <a href="${linkTo(path, pathOf(site, folder, item.id))}">${spoken(site, item.name)}</a>
      <span class="soft">${t.number(total)}</span>
    </li>`;
  const themes = feed.themes.map((theme) => tile('themes', theme, inTheme(site, theme.id).length));
  const places = feed.neighborhoods.map((place) => tile('neighborhoods', place, inNeighborhood(site, place.id).length));
  const main = html`<div class="stack stack--wide">
    ${title(site.name, html`<p class="t-m lead">${own.intro}</p>`)} ${renderDanger(site)}
    ${
      themes.length > 0 &&
      html`<section class="stack">
        <h2 class="t-l">${t.chooseTheme.replace(/^(Of|Or) (\w)/, (_, __, letter: string) => letter.toUpperCase())}</h2>
        <ul class="tiles">
          ${themes}
        </ul>
      </section>`
    }
    ${
      places.length > 0 &&
      html`<section class="stack">
        <h2 class="t-l">${own.neighborhoods}</h2>
        <ul class="tiles">
          ${places}
        </ul>
      </section>`
    }
    <section class="panel stack">
      <h2 class="t-l">${t.fiveRoutes}</h2>
      <ul class="ways">
        ${routes.map(
          (route) =>
            html`<li class="step-line">
              ${markup(routeMark(route))}
              <div>
                <p class="route-word" data-route="${route}">${t.route[route]}</p>
                <p class="soft t-s">${t.routeMeaning[route]}</p>
              </div>
            </li>`,
        )}
      </ul>
    </section>
    <p class="row">
      <a class="btn" href="${linkTo(path, alphabetPath(site))}">${own.allOffers}</a>
      ${feed.supporters.length > 0 && html`<a class="btn" href="${linkTo(path, peoplePath(site))}">${own.people}</a>`}
    </p>
  </div>`;
  const url = addressOf(site, path);
  return {
    path,
    title: site.name,
    description: own.intro,
    main,
    data: [{ '@type': 'WebSite', '@id': url, url, name: site.name, inLanguage: site.language }],
    alternates: alternates(site, indexPath),
  };
}

/** Help in danger: the numbers that the elements have built in, and those of the feed. */
function renderDanger(site: Site): Markup {
  const { t, feed } = site;
  const line = (what: Markup | string | false, number: string, words: string) => {
    const href = telHref(number);
    return href && html`<li><span>${what}</span> <a class="call" href="${href}">${words}</a></li>`;
  };
  return html`<section class="note note--danger-words danger">
    ${drawn('alert-triangle')}
    <div>
      <h2 class="t-m">${t.danger}</h2>
      <ul>
        ${line(t.dangerNow, '112', t.call112)}
        ${line(
          t.suicideTitle,
          '0800-0113',
          t.suicideCallFree.replace(/^(Of|Or) (\w)/, (_, __, letter: string) => letter.toUpperCase()),
        )}
        ${line(t.violenceTitle, '0800-2000', t.violenceCall)}
        ${feed.emergency.map(({ name, phone }) => line(spoken(site, name), phone, t.call(phone)))}
      </ul>
    </div>
  </section>`;
}

const inTheme = ({ index }: Site, id: string): Offer[] =>
  index.search({ filters: { themes: [id] } }).hits.map(({ offer }) => offer);
const inNeighborhood = ({ index }: Site, id: string): Offer[] =>
  index.search({ filters: { neighborhood: id } }).hits.map(({ offer }) => offer);

/** Everything by its first letter. */
export function alphabetPage(site: Site): Page {
  const { own, index } = site;
  const path = alphabetPath(site);
  const letterOf = (offer: Offer): string => {
    const letter = textOf(site, offer.name)
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .charAt(0)
      .toUpperCase();
    return /[A-Z]/.test(letter) ? letter : '#';
  };
  const groups = [...Map.groupBy(byName(site, index.offers), letterOf)];
  const main = html`<div class="stack stack--wide">
    ${title(
      own.allOffers,
      html`<nav aria-label="${own.alphabet}">
        <ul class="letters">
          ${groups.map(([letter]) => html`<li><a href="#${anchor(letter)}">${letter}</a></li>`)}
        </ul>
      </nav>`,
    )}
    ${groups.map(
      ([letter, offers]) =>
        html`<section class="stack">
          <h2 class="t-l" id="${anchor(letter)}">${letter}</h2>
          <ul class="az">
            ${offers.map(
              (offer) =>
                html`<li class="step-line">
                  ${mark(offer.route) || html`<span class="no-mark"></span>`}
                  <div>
                    <a href="${linkTo(path, pathOf(site, 'offers', offer.id))}">${spoken(site, offer.name)}</a>
                    <p class="soft t-s">${offer.route ? site.t.route[offer.route] : site.t.routeUnknown}</p>
                  </div>
                </li>`,
            )}
          </ul>
        </section>`,
    )}
  </div>`;
  return { path, title: own.allOffers, description: own.intro, main, alternates: alternates(site, alphabetPath) };
}

const anchor = (letter: string): string => `letter-${letter === '#' ? 'overig' : letter.toLowerCase()}`;

export function peoplePage(site: Site): Page {
  const { own, feed } = site;
  const path = peoplePath(site);
  const people = peopleByName(site, feed.supporters);
  const main = html`<div class="stack stack--wide">
    ${title(own.people, html`<p class="t-m lead">${own.peopleIntro}</p>`)}
    ${
      people.length
        ? html`<ul class="people">
            ${people.map((each) => personCard(site, path, each))}
          </ul>`
        : html`<p>${own.nothing}</p>`
    }
  </div>`;
  return { path, title: own.people, description: own.peopleIntro, main, alternates: alternates(site, peoplePath) };
}

function listPage(
  site: Site,
  folder: 'themes' | 'neighborhoods',
  id: string,
  name: string,
  offers: Offer[],
  intro?: Localized,
): Page {
  const path = pathOf(site, folder, id);
  const sorted = byName(site, offers);
  const main = html`<div class="stack stack--wide">
    ${title(
      name,
      html`${intro && html`<p class="t-m lead">${spoken(site, intro)}</p>`}
        <p class="soft">${site.t.results(sorted.length)}</p>`,
    )}
    ${offerList(site, path, sorted)}
  </div>`;
  return {
    path,
    title: name,
    description: textOf(site, intro) || name,
    main,
    data: sorted.length ? [listData(site, name, sorted)] : [],
    alternates: alternates(site, ({ language }) => pathOf({ language }, folder, id)),
  };
}

export function* listPages(site: Site): Generator<Page> {
  const { own, feed } = site;
  yield startPage(site);
  yield alphabetPage(site);
  if (feed.supporters.length) yield peoplePage(site);
  for (const { id, name, description } of feed.themes)
    yield listPage(site, 'themes', id, own.aboutTheme(textOf(site, name)), inTheme(site, id), description);
  for (const { id, name } of feed.neighborhoods)
    yield listPage(site, 'neighborhoods', id, own.inNeighborhood(textOf(site, name)), inNeighborhood(site, id));
}
