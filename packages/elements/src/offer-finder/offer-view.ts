/** One offer with every fact we have, how to reach it, and the lighter ways beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Location, Offer } from '@wijkwijzer/feed';
import { renderCheckedBy } from '../parts/checked-by.ts';
import { renderDesk } from '../parts/desk.ts';
import { renderHours } from '../parts/hours.ts';
import { icon, type IconName } from '../parts/icons.ts';
import { notice } from '../parts/notice.ts';
import { alertLines } from '../parts/offer-card.ts';
import { organizationName } from '../parts/organization.ts';
import {
  access,
  audience,
  costs,
  dayText,
  firstSentence,
  isClosedToday,
  monthsOld,
  postalCodeText,
  staleAfter,
  waiting,
} from '../parts/offer-facts.ts';
import { renderLines, renderProp } from '../parts/props.ts';
import { routeMark } from '../parts/route-mark.ts';
import { heading, spoken, textOf } from '../parts/text.ts';
import type { FinderView } from './finder-view.ts';
import { renderLadder } from './ladder.ts';
import { offerScan, renderActions, renderLater, routeHref } from './offer-actions.ts';

export function renderOffer(view: FinderView): TemplateResult {
  const { t, state, index, level } = view;
  const offer = index.offer(state.offer ?? '');
  const back = html`<p class="no-print">
    <button class="as-link back" @click=${view.back}>${icon('arrow-left', 'i--flip')}${t.backToList}</button>
  </p>`;
  if (!offer) {
    return html`<div class="stack">
      ${back} ${heading(level, 't-xl', t.goneTitle, 'offer')}
      <p>${t.goneText}</p>
      ${renderDesk(view)}
    </div>`;
  }
  const lighter = index.alternatives(offer, view.near);
  const closed = offer.status === 'temporarily-closed' || isClosedToday(offer, view.now);
  return html`<article class="stack" part="offer">
    ${back}
    <div class="page">
      <div class="stack" data-aloud>${renderHead(view, offer)}${renderNotices(view, offer)}</div>
      ${renderActions(view, offer)}
      <div class="page__main stack">
        ${renderFacts(view, offer)}
        ${
          lighter.length
            ? html`<section class="panel stack no-print">
                <div>
                  ${heading(level + 1, 't-l', closed ? t.nowInstead : t.simpler)}
                  ${closed ? nothing : html`<p class="soft">${t.simplerHint}</p>`}
                </div>
                ${renderLadder(view, lighter)}
              </section>`
            : nothing
        }
        ${renderTalk(view, offer)}
        ${renderCheckedBy(view, offer, view.shows.contact && (() => view.shows.contact?.({ topic: 'correction', offer: offer.id })))}
      </div>
      ${renderLater(view, offer)}
    </div>
    ${view.takeAlong.renderOnPaper(t, offerScan(view, offer))}
    <p class="only-print t-s">${t.madeOn(dayText(view, view.now.day))}</p>
  </article>`;
}

/** Who may be asked first, where a picker on the page can show them. Their order changes with the day: no one is always named first. */
function renderTalk({ t, feed, level, now, shows }: FinderView, offer: Offer): TemplateResult | typeof nothing {
  const people = shows.supportersFor?.(feed, offer, now.day) ?? [];
  if (!people.length) return nothing;
  const names = t.list(people.map(({ name }) => name));
  return html`<section class="panel stack no-print">
    <div>
      ${heading(level + 1, 't-l', t.talkFirst)}
      <p class="soft">${t.talkTo(people.length, names)}</p>
    </div>
    <p>
      <button class="btn" @click=${() => shows.supporters?.({ themes: offer.themes ?? [] })}>
        ${icon('users')}${t.seeSupporters}
      </button>
    </p>
  </section>`;
}

/** After the name, which takes the focus, but seen above it. */
function renderNotices(view: FinderView, offer: Offer): TemplateResult | typeof nothing {
  const { t, now } = view;
  const months = monthsOld(offer, now);
  const notices: TemplateResult[] = [];
  const add = (name: IconName, content: unknown): void => void notices.push(notice(name, html`<p>${content}</p>`));
  const [alert, ...rest] = alertLines(view, offer);
  if (alert) add('alert-triangle', html`<strong>${alert}</strong>${rest.map((line) => html` ${line}`)}`);
  if (months === undefined) add('hourglass', t.notChecked);
  else if (months >= staleAfter) add('hourglass', html`<strong>${t.staleTitle(months)}</strong> ${t.staleText}`);
  return notices.length ? html`<div class="notices">${notices}</div>` : nothing;
}

function renderHead(view: FinderView, offer: Offer): TemplateResult {
  const { t, level } = view;
  return html`<div class="offer__head">
      ${heading(level, 't-xl', spoken(view, offer.name), 'offer')}
      ${
        offer.route
          ? html`${routeMark(offer.route)}
              <p>
                <span class="route-word" data-route=${offer.route}>${t.route[offer.route]}</span><br /><span class="soft t-s"
                  >${t.routeMeaning[offer.route]}</span
                >
              </p>`
          : html`<p class="soft t-s">${t.routeUnknown}</p>`
      }
    </div>
    ${view.readAloud(t, offer.id)} ${offer.organization ? html`<p class="soft">${organizationName(view, offer)}</p>` : nothing}
    ${renderImage(view, offer)} ${offer.summary ? html`<p class="t-m lead">${spoken(view, offer.summary)}</p>` : nothing}
    ${offer.description ? html`<p class="prose">${spoken(view, offer.description)}</p>` : nothing}`;
}

/** Only where the webmaster allows pictures; it adds no information, so it has no text. */
const renderImage = ({ images }: FinderView, { image }: Offer): TemplateResult | typeof nothing =>
  images && image ? html`<img class="offer__image" src=${image} alt="" loading="lazy" referrerpolicy="no-referrer" />` : nothing;

function renderFacts(view: FinderView, offer: Offer): TemplateResult {
  const { t, feed } = view;
  const rows: TemplateResult[] = [];
  const row = (name: IconName | undefined, term: string, content: unknown): void => {
    rows.push(renderProp(name, term, content));
  };

  const people = audience(view, offer);
  row('users', t.forWhom, people.length ? renderLines(people) : t.everyone);
  row('door-enter', t.join, renderJoin(view, offer));
  const price = costs(view, offer);
  row('coin-euro', t.cost, price.length ? renderLines(price) : t.costUnknown);
  const places = renderPlaces(view, offer);
  if (places) row('map-pin', t.where, places);
  if (offer.schedules?.length || offer.closures?.length) row('clock', t.when, renderHours(view, offer));
  if (offer.form?.length) row(undefined, t.form, renderLines(offer.form.map((form) => t.forms[form])));
  if (offer.languages?.length) row('language', t.languages, t.list(offer.languages.map((tag) => t.languageName(tag))));
  const entry = renderAccessibility(view, offer);
  if (entry.length) row('wheelchair', t.accessibility, entry);
  const areas = (offer.serviceAreas ?? []).map((area) => {
    const known = feed.neighborhoods.find(({ id }) => id === area);
    return known ? textOf(view, known.name) : area;
  });
  if (areas.length) row(undefined, t.serviceArea, t.list(areas));
  const period = [
    offer.validFrom && t.validFrom(dayText(view, offer.validFrom)),
    offer.validTo && t.validTo(dayText(view, offer.validTo)),
  ];
  if (offer.validFrom || offer.validTo) row(undefined, t.period, period.filter(Boolean).join(' '));
  if (offer.uniformProductName) row(undefined, t.officialName, offer.uniformProductName);
  return html`<dl class="props" data-aloud>${rows}</dl>`;
}

function renderJoin(view: FinderView, offer: Offer): unknown {
  const { t } = view;
  const [first, rest] = firstSentence(textOf(view, offer.applicationProcess));
  const short = t.feedText(first) || access(view, offer);
  const onlyProfessional = offer.contactBy?.length === 1 && offer.contactBy[0] === 'professional';
  const more = [t.feedText(rest), onlyProfessional ? t.byProfessional : '', waiting(view, offer)].filter(Boolean).join(' ');
  if (!short && !more) return t.joinUnknown;
  return html`${short ? html`<strong>${short.replace(/\.$/, '')}.</strong> ` : nothing}${more}`;
}

function renderPlaces(view: FinderView, offer: Offer): TemplateResult | undefined {
  const { t } = view;
  const ways = (offer.attendance ?? []).filter((way) => way !== 'on-site' || !offer.locations?.length);
  const places = offer.locations ?? [];
  if (!ways.length && !places.length) return undefined;
  const distance = view.answer.hits.find((hit) => hit.offer.id === offer.id)?.distance;
  return html`${places.map((place) => renderPlace(view, offer, place))}
  ${places.length && distance !== undefined ? html`<p>${t.away(t.metres(distance))}</p>` : nothing}
  ${ways.map((way) => html`<p>${t.attendance[way]}</p>`)}`;
}

function renderPlace(view: FinderView, offer: Offer, place: Location): TemplateResult {
  const { t } = view;
  const href = routeHref(place);
  const name = textOf(view, place.name) || place.address || place.city || '';
  const address = [place.address, [postalCodeText(place.postalCode), place.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  return html`<p>
    <strong>${spoken(view, place.name)}</strong>${place.name ? html`<br />` : nothing}${t.feedText(address)}
    ${
      href
        ? html`<a
            class="no-print"
            href=${href}
            rel="noreferrer"
            referrerpolicy="no-referrer"
            aria-label=${t.routeTo(name)}
            @click=${() => view.contact(offer, 'route')}
            >${t.routeThere}</a
          >`
        : nothing
    }
  </p>`;
}

function renderAccessibility(view: FinderView, offer: Offer): TemplateResult[] {
  return (offer.locations ?? []).flatMap(({ accessibility }) => [
    ...(accessibility?.facts ?? []).map((fact) => html`<p>${view.t.accessibilityFacts[fact]}</p>`),
    ...(accessibility?.note ? [html`<p>${spoken(view, accessibility.note)}</p>`] : []),
  ]);
}
