/** Offers beside a person: when, where and how to reach each; another element that shows offers has the rest of the facts. */
import { html, nothing, type TemplateResult } from 'lit';
import { telHref, type Offer } from '@wijkwijzer/feed';
import { groupSupport } from '@wijkwijzer/search';
import { fact } from '../parts/offer-card.ts';
import { when, where } from '../parts/offer-facts.ts';
import { phoneNumber } from '../parts/phone.ts';
import { routeMark } from '../parts/route-mark.ts';
import { heading, spoken } from '../parts/text.ts';
import { moreAtOnce } from './picker-state.ts';
import type { PickerView } from './picker-view.ts';

/** It need not be one person. */
export function renderOtherSupport(view: PickerView): TemplateResult | typeof nothing {
  const { t, level, index, wishes, showOffers } = view;
  const offers = groupSupport(index, wishes);
  if (!offers.length) return nothing;
  const { themes = [], neighborhood } = wishes;
  return html`<section class="stack" part="offers">
    ${heading(level, 't-l', t.notOnePerson)}
    <p class="soft">${t.notOnePersonText}</p>
    ${renderOffers(view, offers)}
    ${
      showOffers
        ? html`<p>
            <button class="btn" @click=${() => showOffers({ themes, ...(neighborhood && { neighborhood }) })}>
              ${t.seeOffers}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

export function renderOffers(view: PickerView, offers: readonly Offer[]): TemplateResult {
  const { t, state, go } = view;
  const { limits } = state;
  const next = Math.min(offers.length - limits.offers, moreAtOnce);
  const more = (): void => go({ limits: { ...limits, offers: limits.offers + moreAtOnce } }, 'replace');
  return html`<ul class="offers" data-list="offers">
      ${offers.slice(0, limits.offers).map((offer) => renderOffer(view, offer))}
    </ul>
    ${next > 0 ? html`<button class="btn btn--wide" @click=${more}>${t.more(next)}</button>` : nothing}`;
}

function renderOffer(view: PickerView, offer: Offer): TemplateResult {
  const [time] = when(view, offer, view.now);
  const place = where(view, offer)?.place;
  const number = offer.phones?.[0] && phoneNumber(offer.phones[0]);
  const call = number && telHref(number);
  return html`<li class="offer-line">
    ${offer.route ? routeMark(offer.route) : nothing}
    <div>
      <p class="begin" tabindex="-1"><strong>${spoken(view, offer.name)}</strong></p>
      ${offer.route ? html`<p class="route-word t-s" data-route=${offer.route}>${view.t.route[offer.route]}</p>` : nothing}
      <ul class="facts">
        ${time ? fact('clock', time) : nothing} ${place ? fact('map-pin', place) : nothing}
        ${call ? fact('phone', html`<a dir="ltr" href=${call}>${number}</a>`) : nothing}
      </ul>
    </div>
  </li>`;
}
