/** The list to take along: kept offers with what one needs at the door or the phone. It says how long it stays. */
import { html, nothing, type TemplateResult } from 'lit';
import { telHref, type Offer } from '@wijkwijzer/feed';
import { icon } from '../parts/icons.ts';
import { notice } from '../parts/notice.ts';
import { fact, renderRouteWord } from '../parts/offer-card.ts';
import { costs, dayText, join, when } from '../parts/offer-facts.ts';
import { phoneNumber } from '../parts/phone.ts';
import { routeMark } from '../parts/route-mark.ts';
import type { Scan } from '../parts/take-along.ts';
import { heading, spoken, textOf } from '../parts/text.ts';
import { offerScan, renderPrint, renderShare } from './offer-actions.ts';
import { offerLink } from './results-view.ts';
import { stateLink, type FinderView } from './finder-view.ts';

export function renderKept(view: FinderView): TemplateResult {
  const { t, level, kept, index, feed, now } = view;
  const offers = kept.map((id) => index.offer(id)).filter((offer) => offer !== undefined);
  const gone = kept.length > offers.length;
  const desk = feed.publisher;
  return html`<div class="stack kept">
    <p class="no-print">
      ${stateLink(view, 'back', { view: 'results', offer: undefined }, html`${icon('arrow-left', 'i--flip')}${t.backToList}`)}
    </p>
    ${heading(level, 't-xl', t.keptTitle, 'kept')} ${gone ? notice('alert-triangle', html`<p>${t.keptGone}</p>`) : nothing}
    ${
      offers.length
        ? html`${
              // A kiosk says itself when it wipes what was done.
              view.kiosk ? nothing : html`<p class="soft no-print">${view.keptInTab ? t.keptHintTab : t.keptHint}</p>`
            }
            <ul class="cards">
              ${offers.map((offer) => renderKeptOffer(view, offer))}
            </ul>
            ${renderTakeList(view, offers)}`
        : html`<p>${t.keptEmpty}</p>`
    }
    <p class="soft t-s">
      ${desk?.phone ? t.questions(textOf(view, desk.name), desk.phone) : nothing} ${t.madeOn(dayText(view, now.day))}
    </p>
  </div>`;
}

function renderTakeList(view: FinderView, offers: readonly Offer[]): TemplateResult | typeof nothing {
  const { t, level, takeAlong, kiosk, reply } = view;
  const list = { view: 'kept', keep: offers.map(({ id }) => id) } as const;
  const address = view.link(list);
  const scan: Scan | undefined = address ? { address, to: 'list', name: t.keptTitle } : undefined;
  if (kiosk && !kiosk.printer && !scan) return nothing;
  // Who holds the telephone that it would go to, has no use for a code on that same screen.
  const atOnce = !!kiosk || matchMedia('(hover: hover)').matches;
  return html`<section class="panel stack no-print">
      ${heading(level + 1, 't-m', t.later)}
      <p class="row">${renderPrint(view, 'btn--main', t.printList)} ${renderShare(view, '', t.shareList, t.keptTitle, list)}</p>
      ${reply ? html`<p>${reply}</p>` : nothing} ${takeAlong.renderScan(t, scan, atOnce)}
    </section>
    ${takeAlong.renderOnPaper(t, scan)}`;
}

function renderKeptOffer(view: FinderView, offer: Offer): TemplateResult {
  const { t } = view;
  const times = [...when(view, offer, view.now), costs(view, offer)[0], join(view, offer)].filter(Boolean);
  const [first] = offer.phones ?? [];
  const phone = first && phoneNumber(first);
  const href = phone && telHref(phone);
  return html`<li class="card card--kept">
    <div class="card__top">
      ${offer.route ? routeMark(offer.route) : nothing} ${heading(view.level + 1, 'card__name', offerLink(view, offer))}
      ${renderRouteWord(view, offer)}
    </div>
    <ul class="facts">
      ${times.length ? fact('clock', times.map((line) => `${line?.replace(/\.$/, '')}.`).join(' ')) : nothing}
      ${(offer.attendance ?? []).filter((way) => way !== 'on-site').map((way) => fact('map-pin', t.attendance[way]))}
      ${(offer.locations ?? []).map((place) =>
        fact('map-pin', t.feedText([textOf(view, place.name), place.address, place.city].filter(Boolean).join(', '))),
      )}
      ${phone ? fact('phone', html`<a dir="ltr" href=${href ?? nothing}>${phone}</a>`) : nothing}
    </ul>
    ${view.takeAlong.renderOnPaper(t, offerScan(view, offer))}
    <div class="card__foot no-print">
      <button class="btn btn--quiet keep" @click=${() => view.keep(offer)}>
        ${icon('x')}<span>${t.takeAway}<span class="vh">: ${spoken(view, offer.name)}</span></span>
      </button>
    </div>
  </li>`;
}
