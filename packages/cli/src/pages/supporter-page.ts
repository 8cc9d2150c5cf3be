/** One supporter: who it is, for whom they work and how independent that is, what they do and do not do. */
import {
  attendanceText,
  audienceLines,
  commission,
  criteriaMet,
  dayText,
  employer,
  independence,
  kindName,
  languagesText,
  neighborhoodsText,
  response,
  room,
  routeName,
  textOf,
  themesText,
} from '@wijkwijzer/elements/for-pages.js';
import type { Supporter, SupporterTask } from '@wijkwijzer/feed';
import { html, type Markup } from '../html.ts';
import { supporterData } from './json-ld.ts';
import type { Page } from './page.ts';
import { checkedBy, contactWays, drawn, hours, mark, paragraphs, prop, staleNote } from './parts.ts';
import { linkTo, pathOf, peoplePath, spoken, type Site } from './site.ts';

export function supporterPage(site: Site, supporter: Supporter): Page {
  const { t, own, languages } = site;
  const path = pathOf(site, 'supporters', supporter.id);
  const { capacity } = supporter;
  const time = room(site, supporter);
  const main = html`<article class="stack">
    <div class="page">
      <div class="stack">
        ${renderWho(site, supporter, html`<h1 class="t-xl">${supporter.name}</h1>`)} ${staleNote(site, supporter)}
        ${supporter.introduction && html`<p class="t-m lead">${spoken(site, supporter.introduction)}</p>`}
      </div>
      <section class="page__act panel stack">
        <h2 class="t-m">${t.contact}</h2>
        <p>
          <span class="${time.now ? 'open' : ''}">${time.text}</span>
          ${capacity?.updated && t.roomAsOf(dayText(site, capacity.updated))} ${response(t, supporter)}
        </p>
        ${contactWays(site, supporter)}
      </section>
      <div class="page__main stack stack--wide">
        ${renderDoes(site, supporter)} ${renderProps(site, supporter)} ${checkedBy(site, supporter, supporter.name)}
      </div>
    </div>
  </article>`;
  return {
    path,
    title: supporter.name,
    description: [kindName(t, supporter), textOf(site, supporter.introduction)].filter(Boolean).join('. '),
    above: [{ name: own.people, path: peoplePath(site) }],
    main,
    data: [supporterData(site, supporter, path)],
    alternates: Object.fromEntries(languages.map((language) => [language, pathOf({ language }, 'supporters', supporter.id)])),
  };
}

/** In a list, in short. */
export const personCard = (site: Site, from: string, supporter: Supporter): Markup =>
  html`<li class="person">
    <div class="person__in">
      <div class="stack">
        ${renderWho(
          site,
          supporter,
          html`<h2 class="t-m"><a href="${linkTo(from, pathOf(site, 'supporters', supporter.id))}">${supporter.name}</a></h2>`,
        )}
        ${supporter.introduction && html`<p>${spoken(site, supporter.introduction)}</p>`}
      </div>
      <div class="stack">
        <div class="whom">
          ${drawn('building-bank')}
          <p>
            <strong>${commission(site.t, supporter)}</strong><br /><span class="soft"
              >${[employer(site, supporter), ...independence(site.t, supporter)].join(' ')}</span
            >
          </p>
        </div>
        ${renderDoes(site, supporter, 3)}
      </div>
    </div>
  </li>`;

function renderWho({ t }: Site, supporter: Supporter, name: Markup): Markup {
  const route = routeName(t, supporter);
  return html`<div class="person__who">
    ${supporter.route ? mark(supporter.route) : html`<span class="no-mark">${drawn('users')}</span>`}
    <div>
      ${name}
      <p>${kindName(t, supporter)}<br /><span class="soft t-s">${t.kindMeaning[supporter.kind]}</span></p>
      ${route ? html`<p class="route-word" data-route="${supporter.route}">${route}</p>` : html`<p class="soft">${t.routeUnknown}</p>`}
    </div>
  </div>`;
}

function renderDoes({ t }: Site, { tasks, notTasks }: Supporter, level: 2 | 3 = 2): Markup {
  if (!tasks?.length && !notTasks?.length) return html`<p class="soft">${t.tasksUnknown}</p>`;
  const column = (title: string, kind: 'yes' | 'not', all: readonly SupporterTask[] = []): Markup | false =>
    all.length > 0 &&
    html`<div>
      ${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
      <ul class="ticks">
        ${all.map(
          (task) =>
            html`<li>
              <span class="tick ${kind}">${drawn(kind === 'yes' ? 'check' : 'x')}<span>${t.task[task]}</span></span>
            </li>`,
        )}
      </ul>
    </div>`;
  return html`<div class="does">${column(t.does, 'yes', tasks)} ${column(t.doesNot, 'not', notTasks)}</div>`;
}

function renderProps(site: Site, supporter: Supporter): Markup {
  const { t, feed } = site;
  const { laws = [], independence: own, schedules, closures, capacity } = supporter;
  const statement = own?.statement && html`<p><q>${spoken(site, own.statement)}</q></p>`;
  const time = html`<p>${room(site, supporter).text}</p>
    ${capacity?.updated && html`<p class="soft">${t.roomAsOf(dayText(site, capacity.updated))}</p>`}`;
  const met = criteriaMet(feed, supporter);
  const quality = html`${met.length > 0 && html`<p>${t.criteriaMet(met.length, feed.criteria.length)}.</p>`}
  ${met.map(({ name, description }) => explained(spoken(site, name), spoken(site, description)))}`;
  return html`<dl class="props">
    ${prop('building-bank', t.commissionGiver, `${commission(t, supporter)}.`)}
    ${prop(undefined, t.belongsTo, employer(site, supporter))}
    ${prop('shield-check', t.independence, html`${paragraphs(independence(t, supporter))}${statement}`)}
    ${prop(undefined, t.topics, themesText(site, supporter) || t.unknown)}
    ${prop(undefined, t.knownLaws, laws.length ? html`${laws.map((law) => explained(...t.law[law]))}` : t.unknown)}
    ${prop('users', t.forWhom, paragraphs(audienceLines(site, supporter)))}
    ${prop('map-pin', t.wherePossible, attendanceText(site, supporter) || t.unknown)}
    ${prop(undefined, t.serviceArea, neighborhoodsText(site, supporter))}
    ${prop('language', t.languages, languagesText(site, supporter) || t.unknown)}
    ${prop('clock', t.when, (schedules?.length ?? closures?.length) ? hours(site, supporter) : t.unknown)}
    ${prop('hourglass', t.timeNow, time)} ${met.length > 0 && prop('circle-check', t.quality, quality)}
  </dl>`;
}

const explained = (name: Markup | string | false, meaning: Markup | string | false): Markup =>
  html`<p><strong>${name}</strong>${meaning && html`: ${meaning}`}</p>`;
