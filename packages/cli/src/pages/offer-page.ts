/** One offer: every fact that the finder shows, in the same words. */
import {
  access,
  audience,
  costs,
  dayText,
  firstSentence,
  organizationName,
  postalCodeText,
  textOf,
  waiting,
} from '@wijkwijzer/elements/for-pages.js';
import type { Location, Offer } from '@wijkwijzer/feed';
import { supportersFor } from '@wijkwijzer/search';
import { html, type Markup } from '../html.ts';
import { offerData } from './json-ld.ts';
import type { Page } from './page.ts';
import { alerts, checkedBy, contactWays, hours, mark, notice, paragraphs, prop, staleNote } from './parts.ts';
import { linkTo, pathOf, spoken, type Site } from './site.ts';

export function offerPage(site: Site, offer: Offer): Page {
  const { t, languages, index, feed } = site;
  const path = pathOf(site, 'offers', offer.id);
  const name = textOf(site, offer.name);
  const themes = feed.themes.filter(({ id }) => offer.themes?.includes(id));
  const above = themes.slice(0, 1).map((theme) => ({ name: textOf(site, theme.name), path: pathOf(site, 'themes', theme.id) }));
  const alert = alerts(site, offer);
  const stale = staleNote(site, offer);
  const lighter = index.alternatives(offer);
  const people = supportersFor(feed, offer, site.now.day);
  const main = html`<article class="stack">
    <div class="page">
      <div class="stack">
        <div class="offer__head">
          <h1 class="t-xl">${spoken(site, offer.name)}</h1>
          ${mark(offer.route)} ${renderRoute(site, offer)}
        </div>
        ${offer.organization && html`<p class="soft">${organizationName(site, offer)}</p>`}
        ${offer.summary && html`<p class="t-m lead">${spoken(site, offer.summary)}</p>`}
        ${offer.description && html`<p class="prose">${spoken(site, offer.description)}</p>`}
        ${(alert ?? stale) && html`<div class="notices">${alert && notice('alert-triangle', alert)}${stale}</div>`}
      </div>
      <section class="page__act panel stack">
        <h2 class="t-m">${t.contact}</h2>
        ${contactWays(site, offer)}
      </section>
      <div class="page__main stack">
        ${renderFacts(site, offer)}
        ${
          lighter.length > 0 &&
          html`<section class="panel stack no-print">
            <div>
              <h2 class="t-l">${t.simpler}</h2>
              <p class="soft">${t.simplerHint}</p>
            </div>
            <ul class="steps">
              ${lighter.map((each) => renderLighter(site, path, each))}
            </ul>
          </section>`
        }
        ${
          people.length > 0 &&
          html`<section class="panel stack no-print">
            <h2 class="t-l">${t.talkFirst}</h2>
            <ul class="names">
              ${people.map((each) => html`<li><a class="tap" href="${linkTo(path, pathOf(site, 'supporters', each.id))}">${each.name}</a></li>`)}
            </ul>
          </section>`
        }
        ${
          themes.length > 0 &&
          html`<section class="stack no-print">
            <h2 class="t-m">${site.own.moreAbout}</h2>
            <ul class="names">
              ${themes.map((each) => html`<li><a class="tap" href="${linkTo(path, pathOf(site, 'themes', each.id))}">${spoken(site, each.name)}</a></li>`)}
            </ul>
          </section>`
        }
        ${checkedBy(site, offer, name)}
      </div>
    </div>
  </article>`;
  return {
    path,
    title: name,
    description: textOf(site, offer.summary),
    above,
    main,
    data: [offerData(site, offer, path)],
    alternates: Object.fromEntries(languages.map((language) => [language, pathOf({ language }, 'offers', offer.id)])),
  };
}

const renderRoute = ({ t }: Site, { route }: Offer): Markup =>
  route
    ? html`<p>
        <span class="route-word" data-route="${route}">${t.route[route]}</span><br /><span class="soft t-s"
          >${t.routeMeaning[route]}</span
        >
      </p>`
    : html`<p class="soft t-s">${t.routeUnknown}</p>`;

const renderLighter = (site: Site, from: string, offer: Offer): Markup =>
  html`<li class="step-line">
    ${mark(offer.route)}
    <div>
      <a href="${linkTo(from, pathOf(site, 'offers', offer.id))}">${spoken(site, offer.name)}</a>
      <p class="soft t-s">${offer.route ? site.t.route[offer.route] : site.t.routeUnknown}</p>
    </div>
  </li>`;

function renderFacts(site: Site, offer: Offer): Markup {
  const { t, feed } = site;
  const people = audience(site, offer);
  const price = costs(site, offer);
  const places = renderPlaces(site, offer);
  const entry = (offer.locations ?? []).flatMap(({ accessibility }) => [
    ...(accessibility?.facts ?? []).map((fact) => html`<p>${t.accessibilityFacts[fact]}</p>`),
    ...(accessibility?.note ? [html`<p>${spoken(site, accessibility.note)}</p>`] : []),
  ]);
  const areas = (offer.serviceAreas ?? []).map((area) => {
    const known = feed.neighborhoods.find(({ id }) => id === area);
    return known ? textOf(site, known.name) : area;
  });
  const period = [
    offer.validFrom && t.validFrom(dayText(site, offer.validFrom)),
    offer.validTo && t.validTo(dayText(site, offer.validTo)),
  ].filter(Boolean);
  return html`<dl class="props">
    ${prop('users', t.forWhom, people.length ? paragraphs(people) : t.everyone)}
    ${prop('door-enter', t.join, renderJoin(site, offer))}
    ${prop('coin-euro', t.cost, price.length ? paragraphs(price) : t.costUnknown)} ${places && prop('map-pin', t.where, places)}
    ${(offer.schedules?.length ?? offer.closures?.length) && prop('clock', t.when, hours(site, offer))}
    ${offer.form?.length && prop(undefined, t.form, paragraphs(offer.form.map((form) => t.forms[form])))}
    ${offer.languages?.length && prop('language', t.languages, t.list(offer.languages.map((tag) => t.languageName(tag))))}
    ${entry.length > 0 && prop('wheelchair', t.accessibility, html`${entry}`)}
    ${areas.length > 0 && prop(undefined, t.serviceArea, t.list(areas))}
    ${period.length > 0 && prop(undefined, t.period, period.join(' '))}
    ${offer.uniformProductName && prop(undefined, t.officialName, offer.uniformProductName)}
  </dl>`;
}

function renderJoin(site: Site, offer: Offer): Markup | string {
  const { t } = site;
  const [first, rest] = firstSentence(textOf(site, offer.applicationProcess));
  const short = first || access(site, offer);
  const onlyProfessional = offer.contactBy?.length === 1 && offer.contactBy[0] === 'professional';
  const more = [rest, onlyProfessional ? t.byProfessional : '', waiting(site, offer)].filter(Boolean).join(' ');
  if (!short && !more) return t.joinUnknown;
  return html`${short && html`<strong>${short.replace(/\.$/, '')}.</strong> `}${more}`;
}

function renderPlaces(site: Site, offer: Offer): Markup | undefined {
  const places = offer.locations ?? [];
  const ways = (offer.attendance ?? []).filter((way) => way !== 'on-site' || !places.length);
  if (!ways.length && !places.length) return undefined;
  return html`${places.map((place) => renderPlace(site, place))}${paragraphs(ways.map((way) => site.t.attendance[way]))}`;
}

function renderPlace(site: Site, place: Location): Markup {
  const address = [place.address, [postalCodeText(place.postalCode), place.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  return html`<p>${place.name && html`<strong>${spoken(site, place.name)}</strong><br />`}${address}</p>`;
}
