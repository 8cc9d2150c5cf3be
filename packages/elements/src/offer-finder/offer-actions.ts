/** What a resident can do with an offer: reach it now, or take it along for later. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Location, Offer } from '@wijkwijzer/feed';
import { renderContactWays } from '../parts/contact-ways.ts';
import { icon } from '../parts/icons.ts';
import { heading, textOf } from '../parts/text.ts';
import type { FinderView } from './finder-view.ts';

/** Directions on OpenStreetMap, opened only by a tap; undefined when the place is not known well enough. */
export function routeHref({ latitude, longitude, address, postalCode, city }: Location): string | undefined {
  const map = 'https://www.openstreetmap.org/';
  if (latitude !== undefined && longitude !== undefined) return `${map}directions?to=${latitude}%2C${longitude}`;
  const words = [address, postalCode, city].filter(Boolean).join(' ');
  return address && (city || postalCode) ? `${map}search?query=${encodeURIComponent(words)}` : undefined;
}

/** Ways to reach an offer. */
export const renderActions = (view: FinderView, offer: Offer): TemplateResult =>
  html`<section class="page__act panel stack" part="contact">
    ${heading(view.level + 1, 't-m', view.t.contact)} ${renderContactWays(view, offer, (way) => view.contact(offer, way))}
  </section>`;

export function renderLater(view: FinderView, offer: Offer): TemplateResult {
  const { t, level, kept, reply } = view;
  const isKept = kept.includes(offer.id);
  const title = textOf(view, offer.name);
  return html`<section class="page__later stack no-print">
    ${heading(level + 1, 't-base', t.later)}
    <div class="acts acts--small">
      <button class="btn btn--calm keep--big" aria-pressed=${isKept ? 'true' : 'false'} @click=${() => view.keep(offer)}>
        ${icon('bookmark')}${isKept ? t.keptOne : t.keep}
      </button>
      <button class="btn btn--calm" @click=${view.print}>${icon('printer')}${t.print}</button>
      <button class="btn btn--calm" @click=${() => view.share(title, { view: 'offer', offer: offer.id })}>
        ${icon('share')}${t.share}
      </button>
      ${renderRoute(view, offer)}
    </div>
    ${reply ? html`<p>${reply}</p>` : nothing}
  </section>`;
}

function renderRoute(view: FinderView, offer: Offer): TemplateResult | typeof nothing {
  const href = offer.locations?.map(routeHref).find(Boolean);
  if (!href) return nothing;
  return html`<a
    class="btn btn--calm"
    href=${href}
    rel="noreferrer"
    referrerpolicy="no-referrer"
    @click=${() => view.contact(offer, 'route')}
    >${icon('map-2')}${view.t.routeThere}</a
  >`;
}
