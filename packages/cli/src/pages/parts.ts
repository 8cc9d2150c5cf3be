/** Pieces that several pages share; the classes are those of the elements. */
import {
  alertLines,
  closures,
  costs,
  dayText,
  icon,
  join,
  monthsOld,
  organizationName,
  phoneNumber,
  routeMark,
  staleAfter,
  textOf,
  when,
  where,
  type IconName,
} from '@wijkwijzer/elements/for-pages.js';
import { mailtoHref, safeUrl, telHref, weekHours, weekdays, type Offer, type Supporter } from '@wijkwijzer/feed';
import { html, type Markup } from '../html.ts';
import { linkTo, pathOf, spoken, type Site } from './site.ts';
import { markup } from './templates.ts';

/** Facts that both have. */
export type Item = Pick<Offer, Exclude<keyof Offer & keyof Supporter, 'name' | 'route'>>;
const asOffer = (item: Item): Offer => ({ ...item, name: '' });

/** Days ahead that closures are told: the page may stand for a while. */
const daysAhead = 60;

export const drawn = (name: IconName): Markup => markup(icon(name));
export const mark = (route: Offer['route']): Markup | false => route !== undefined && markup(routeMark(route));

export const prop = (name: IconName | undefined, term: string, content: Markup | string): Markup =>
  html`<div>
    <dt>${name && drawn(name)}${term}</dt>
    <dd>${content}</dd>
  </div>`;

export const paragraphs = (lines: readonly string[]): Markup => html`${lines.map((line) => html`<p>${line}</p>`)}`;

export const notice = (name: IconName, content: Markup | string): Markup =>
  html`<div class="note note--notice">
    ${drawn(name)}
    <div><p>${content}</p></div>
  </div>`;

/** What one must know before going; without what holds only this minute. */
export function alerts(site: Site, offer: Offer): Markup | undefined {
  const [first, ...rest] = alertLines({ ...site, level: 1, kept: [], keep: () => undefined }, offer);
  return first === undefined ? undefined : html`<strong>${markup(first)}</strong>${rest.map((line) => html` ${markup(line)}`)}`;
}

/** Old facts, or none known to be fresh. */
export function staleNote({ t, now }: Site, item: Item): Markup | false {
  const months = monthsOld(asOffer(item), now);
  if (months === undefined) return notice('hourglass', t.notChecked);
  return months >= staleAfter && notice('hourglass', html`<strong>${t.staleTitle(months)}</strong> ${t.staleText}`);
}

/** The hours of the week, with what differs from them. Not whether it is open now: a page does not know when it is read. */
export function hours(site: Site, item: Item): Markup {
  const { t, now } = site;
  const schedules = item.schedules ?? [];
  const week = weekHours(schedules, now);
  const days = weekdays.filter((day) => week[day].length);
  const notes = new Set([
    ...schedules.filter(({ opensAt }) => opensAt).map(({ note }) => textOf(site, note)),
    ...when(site, asOffer({ ...item, schedules: schedules.filter(({ opensAt }) => !opensAt) }), now),
  ]);
  notes.delete('');
  const table = html`<table class="hours">
    <tbody>
      ${days.map(
        (day) =>
          html`<tr>
            <th scope="row">${t.days[day]}</th>
            <td>${week[day].map(([from, to]) => html`<span>${to ? t.timeSpan(from, to) : t.timeFrom(from)}</span> `)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  return html`${days.length > 0 && table}${paragraphs([...notes, ...closures(site, asOffer(item), now, daysAhead)])}`;
}

/** Its own ways to reach it, else the organization's, else the desk's. */
export function contactWays(site: Site, item: Item, firstClass = 'btn--main'): Markup {
  const { t, feed } = site;
  const organization = feed.organizations.find(({ id }) => id === item.organization);
  const ways: Markup[] = [];
  const add = (name: IconName, href: string | undefined, text: string): void => {
    if (href) ways.push(html`<a class="btn ${ways.length ? '' : firstClass}" href="${href}">${drawn(name)}${text}</a>`);
  };
  const phones = item.phones ?? (organization?.phone ? [organization.phone] : []);
  for (const phone of phones) {
    const number = phoneNumber(phone);
    const who = typeof phone === 'string' ? '' : textOf(site, phone.name);
    add('phone', telHref(number), who ? t.callWith(number, who) : t.call(number));
  }
  const email = item.email ?? organization?.email;
  const url = safeUrl(item.url ?? organization?.url ?? '');
  add('mail', mailtoHref(email ?? ''), t.mail);
  add('world', url, t.website);
  if (ways.length)
    return html`<div class="acts">${ways}</div>
      <div class="only-print">${paragraphs([...phones.map(phoneNumber), email ?? '', url ?? ''].filter(Boolean))}</div>`;
  const { publisher } = feed;
  return html`<p>${t.noContact} ${publisher && t.askDesk(textOf(site, publisher.name))}</p>`;
}

/** When and by whom the facts were checked, and where a mistake can be told. */
export function checkedBy(site: Site, item: Item, name: string): Markup {
  const { t, feed } = site;
  const mail = mailtoHref(feed.publisher?.email ?? '');
  const day = item.assuredDate && dayText(site, item.assuredDate);
  const who = organizationName(site, asOffer(item));
  return html`<div class="soft t-s">
    ${day && html`<p>${who ? t.checkedBy(day, who) : `${t.checked(day)}.`}</p>`}
    ${
      mail &&
      html`<p class="no-print">
        <a class="wrong" href="${mail}?subject=${encodeURIComponent(t.wrongSubject(name))}">${t.wrong}</a>
      </p>`
    }
  </div>`;
}

const fact = (name: IconName, content: Markup | string): Markup => html`<li>${drawn(name)}<span>${content}</span></li>`;

/** An offer in a list. */
export function offerCard(site: Site, from: string, offer: Offer, level: 2 | 3 = 2): Markup {
  const { t, now } = site;
  const place = where(site, offer);
  const times = when(site, offer, now);
  const [price] = costs(site, offer);
  const way = join(site, offer);
  const alert = alerts(site, offer);
  const months = monthsOld(offer, now);
  const name = html`<a class="offer-link" href="${linkTo(from, pathOf(site, 'offers', offer.id))}"
    >${spoken(site, offer.name)}</a
  >`;
  const checked =
    months === undefined
      ? html`<span class="checked checked--old">${drawn('alert-triangle')}${t.notChecked}</span>`
      : months >= staleAfter
        ? html`<span class="checked checked--old">${drawn('alert-triangle')}${t.stale(months)}</span>`
        : html`<span class="checked">${t.checked(dayText(site, offer.assuredDate ?? ''))}</span>`;
  return html`<li class="card">
    <div class="card__top">
      ${mark(offer.route)} ${level === 2 ? html`<h2 class="card__name">${name}</h2>` : html`<h3 class="card__name">${name}</h3>`}
      ${routeWord(site, offer)} ${offer.organization && html`<p class="card__org">${organizationName(site, offer)}</p>`}
      ${offer.summary && html`<p class="card__summary">${spoken(site, offer.summary)}</p>`}
    </div>
    ${
      (place ?? times[0] ?? price ?? way) !== undefined &&
      html`<ul class="facts">
        ${place && fact('map-pin', html`<b>${place.place}</b>${place.more.map((line) => `, ${line}`)}`)}
        ${times.length > 0 && fact('clock', html`${times.slice(0, 2).map((line, at) => html`${at > 0 && html`<br />`}${line}`)}${times.length > 2 && html`<br />${t.otherTimes}`}`)}
        ${price && fact('coin-euro', price)} ${way && fact('door-enter', way)}
      </ul>`
    }
    ${alert && html`<p class="card__alert">${drawn('alert-triangle')}<span>${alert}</span></p>`}
    <div class="card__foot">${checked}</div>
  </li>`;
}

export const routeWord = ({ t }: Site, { route }: Pick<Offer, 'route'>): Markup =>
  route
    ? html`<p class="route-word" data-route="${route}">${t.route[route]}</p>`
    : html`<p class="route-word route-word--unknown">${t.routeUnknown}</p>`;

export const offerList = (site: Site, from: string, offers: readonly Offer[], level: 2 | 3 = 2): Markup =>
  offers.length
    ? html`<div class="list">
        <ul class="cards">
          ${offers.map((offer) => offerCard(site, from, offer, level))}
        </ul>
      </div>`
    : html`<p>${site.own.nothing}</p>`;
