/** One offer in a list: what, for whom by which route, where, when, cost, how to join, and whether the facts are fresh. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Offer, ZonedTime } from '@wijkwijzer/feed';
import { icon, type IconName } from './icons.ts';
import { closures, costs, dayText, isOpenNow, join, monthsOld, staleAfter, when, where } from './offer-facts.ts';
import { organizationName } from './organization.ts';
import { routeMark } from './route-mark.ts';
import { heading, spoken, textOf, type Speech } from './text.ts';

export interface OfferCard extends Speech {
  now: ZonedTime;
  level: number;
  kept: readonly string[];
  keep(offer: Offer): void;
}

/** Lines of hours on a card; an offer with more says so. */
const whenLines = 2;

/** The name as it stands in the card is given by the caller: a link in a list of results, plain text on the kept list. */
export function renderOfferCard(
  view: OfferCard,
  offer: Offer,
  name: unknown,
  distance: number | undefined,
  lighter: unknown = nothing,
): TemplateResult {
  return html`<li class="card" part="card" data-offer=${offer.id}>
    <div class="card__top">
      ${offer.route ? routeMark(offer.route) : nothing} ${heading(view.level + 1, 'card__name', name)}
      ${renderRouteWord(view, offer)}
      ${offer.organization ? html`<p class="card__org">${organizationName(view, offer)}</p>` : nothing}
      ${offer.summary ? html`<p class="card__summary">${spoken(view, offer.summary)}</p>` : nothing}
    </div>
    ${renderFacts(view, offer, distance)} ${renderAlert(view, offer)}
    <div class="card__foot">${lighter} ${renderChecked(view, offer)} ${renderKeep(view, offer)}</div>
  </li>`;
}

export const renderRouteWord = ({ t }: Speech, { route }: Offer): TemplateResult =>
  route
    ? html`<p class="route-word" data-route=${route}>${t.route[route]}</p>`
    : html`<p class="route-word route-word--unknown">${t.routeUnknown}</p>`;

/** One fact in a list of facts: its pictogram and its words. */
export const fact = (name: IconName, content: unknown): TemplateResult => html`<li>${icon(name)}<span>${content}</span></li>`;

function renderFacts(view: OfferCard, offer: Offer, distance: number | undefined): TemplateResult {
  const place = where(view, offer, distance);
  const times = when(view, offer, view.now);
  const price = costs(view, offer)[0];
  const way = join(view, offer);
  const shown = times.slice(0, whenLines).map((line, at) => html`${at ? html`<br />` : nothing}${line}`);
  const onlyPhone = offer.attendance?.length === 1 && offer.attendance[0] === 'phone';
  return html`<ul class="facts">
    ${place ? fact(onlyPhone ? 'phone' : 'map-pin', html`<b>${place.place}</b>${place.more.map(view.t.besides)}`) : nothing}
    ${
      times.length
        ? fact(
            'clock',
            html`${shown}${times.length > whenLines ? html`<br />${view.t.otherTimes}` : nothing}${
              isOpenNow(offer, view.now) ? html`<br /><span class="open">${view.t.openNow}</span>` : nothing
            }`,
          )
        : nothing
    }
    ${price ? fact('coin-euro', price) : nothing} ${way ? fact('door-enter', way) : nothing}
  </ul>`;
}

/** Days before a closure from which it is worth an alert. */
const soon = 7;

/** What one must know before going: the feed's own alert, closed for now, or closed on days that are near. */
export function alertLines(view: OfferCard, offer: Offer): unknown[] {
  const lines: unknown[] = closures(view, offer, view.now, soon).slice(0, 2);
  if (offer.status === 'temporarily-closed' && !lines.length) lines.push(view.t.closedForNow);
  if (offer.alert) lines.push(spoken(view, offer.alert));
  return lines;
}

function renderAlert(view: OfferCard, offer: Offer): TemplateResult | typeof nothing {
  const [first, ...rest] = alertLines(view, offer);
  if (!first) return nothing;
  return html`<p class="card__alert">
    ${icon('alert-triangle')}<span><strong>${first}</strong>${rest.map((line) => html` ${line}`)}</span>
  </p>`;
}

/** Whether the facts are fresh. */
export function renderChecked(view: Speech & { now: ZonedTime }, offer: Offer): TemplateResult {
  const { t } = view;
  const months = monthsOld(offer, view.now);
  if (months === undefined) return html`<span class="checked checked--old">${icon('alert-triangle')}${t.notChecked}</span>`;
  if (months >= staleAfter) return html`<span class="checked checked--old">${icon('alert-triangle')}${t.stale(months)}</span>`;
  return html`<span class="checked">${t.checked(dayText(view, offer.assuredDate ?? ''))}</span>`;
}

function renderKeep(view: OfferCard, offer: Offer): TemplateResult {
  const kept = view.kept.includes(offer.id);
  const name = textOf(view, offer.name);
  return html`<button class="btn btn--quiet keep" aria-pressed=${kept ? 'true' : 'false'} @click=${() => view.keep(offer)}>
    ${icon('bookmark')}<span>${kept ? view.t.keptOne : view.t.keep}<span class="vh">: ${name}</span></span>
  </button>`;
}
