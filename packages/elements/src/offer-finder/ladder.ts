/** A short list of other offers, one line each: name, the first facts, the route. */
import { html, type TemplateResult } from 'lit';
import type { Offer } from '@wijkwijzer/feed';
import { icon } from '../parts/icons.ts';
import { renderRouteWord } from '../parts/offer-card.ts';
import { costs, firstSentence, when, where } from '../parts/offer-facts.ts';
import { routeMark } from '../parts/route-mark.ts';
import { spoken, textOf } from '../parts/text.ts';
import { stateLink, type FinderView } from './finder-view.ts';

export function renderLadder(view: FinderView, offers: readonly Offer[]): TemplateResult {
  return html`<ul class="ladder">
    ${offers.map(
      (offer) =>
        html`<li class="step">
          ${offer.route ? routeMark(offer.route) : html`<span></span>`}
          <div>
            <p>${stateLink(view, 'step__link', { view: 'offer', offer: offer.id }, spoken(view, offer.name))}</p>
            <p>${facts(view, offer)}</p>
            ${renderRouteWord(view, offer)}
          </div>
          ${icon('chevron-right', 'i--flip')}
        </li>`,
    )}
  </ul>`;
}

/** When and what it costs, each as a sentence; else the first sentence of the summary. */
function facts(view: FinderView, offer: Offer): string {
  const lines = [when(view, offer, view.now)[0] ?? where(view, offer)?.place, costs(view, offer)[0]].filter(Boolean);
  if (!lines.length) return firstSentence(textOf(view, offer.summary))[0];
  return lines.map((line) => `${line?.replace(/\.$/, '')}.`).join(' ');
}
