/** The list to take along: kept offers with what one needs at the door or the phone. In memory only, and it says so. */
import { html, nothing, type TemplateResult } from 'lit';
import { telHref, type Offer } from '@wijkwijzer/feed';
import { icon } from '../parts/icons.ts';
import { notice } from '../parts/notice.ts';
import { fact, renderRouteWord } from '../parts/offer-card.ts';
import { costs, dayText, join, when } from '../parts/offer-facts.ts';
import { phoneNumber } from '../parts/phone.ts';
import { routeMark } from '../parts/route-mark.ts';
import { heading, spoken, textOf } from '../parts/text.ts';
import { offerLink } from './results-view.ts';
import { stateLink, type FinderView } from './finder-view.ts';

export function renderKept(view: FinderView): TemplateResult {
  const { t, level, kept, index, feed, now, reply } = view;
  const offers = kept.map((id) => index.offer(id)).filter((offer) => offer !== undefined);
  const gone = kept.length - offers.length;
  const desk = feed.publisher;
  return html`<div class="stack kept">
    <p class="no-print">
      ${stateLink(view, 'back', { view: 'results', offer: undefined }, html`${icon('arrow-left', 'i--flip')}${t.backToList}`)}
    </p>
    ${heading(level, 't-xl', t.keptTitle, 'kept')}
    ${
      offers.length
        ? html`<p class="soft no-print">${t.keptHint}</p>
            ${gone ? notice('alert-triangle', html`<p>${t.keptGone}</p>`) : nothing}
            <ul class="cards">
              ${offers.map((offer) => renderKeptOffer(view, offer))}
            </ul>
            <p class="row no-print">
              <button class="btn btn--main" @click=${view.print}>${icon('printer')}${t.printList}</button>
              <button class="btn" @click=${() => view.share(t.keptTitle, { view: 'kept', keep: offers.map(({ id }) => id) })}>
                ${icon('share')}${t.shareList}
              </button>
            </p>
            ${reply ? html`<p class="no-print">${reply}</p>` : nothing}`
        : html`<p>${t.keptEmpty}</p>`
    }
    <p class="soft t-s">
      ${desk?.phone ? t.questions(textOf(view, desk.name), desk.phone) : nothing} ${t.madeOn(dayText(view, now.day))}
    </p>
  </div>`;
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
    <div class="card__foot no-print">
      <button class="btn btn--quiet keep" @click=${() => view.keep(offer)}>
        ${icon('x')}<span>${t.takeAway}<span class="vh">: ${spoken(view, offer.name)}</span></span>
      </button>
    </div>
  </li>`;
}
