/** What a resident can do with an offer: reach it now, or take it along for later. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Location, Offer } from '@wijkwijzer/feed';
import { renderContactWays, siteOf } from '../parts/contact-ways.ts';
import { icon } from '../parts/icons.ts';
import type { Scan } from '../parts/take-along.ts';
import { heading, textOf } from '../parts/text.ts';
import type { FinderState } from './finder-state.ts';
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

/** Our own page of an offer, else its website: a kiosk's address is of no use on a telephone. */
export function offerScan(view: FinderView, offer: Offer): Scan | undefined {
  const name = textOf(view, offer.name);
  const page = view.link({ view: 'offer', offer: offer.id });
  if (page) return { address: page, to: 'page', name };
  const site = siteOf(view, offer);
  return site ? { address: site, to: 'site', name } : undefined;
}

/** Where paper comes out: everywhere but in a kiosk without a printer. */
export const renderPrint = (
  { takeAlong, kiosk }: FinderView,
  className: string,
  text: string,
): TemplateResult | typeof nothing =>
  kiosk && !kiosk.printer
    ? nothing
    : html`<button class="btn ${className}" @click=${takeAlong.print}>${icon('printer')}${text}</button>`;

/** A link is for one's own screen: what a kiosk would share or copy goes nowhere. */
export const renderShare = (
  { kiosk, share }: FinderView,
  className: string,
  text: string,
  title: string,
  change: Partial<FinderState>,
): TemplateResult | typeof nothing =>
  kiosk ? nothing : html`<button class="btn ${className}" @click=${() => share(title, change)}>${icon('share')}${text}</button>`;

export function renderLater(view: FinderView, offer: Offer): TemplateResult {
  const { t, level, kept, reply } = view;
  const isKept = kept.includes(offer.id);
  return html`<section class="page__later stack no-print">
    ${heading(level + 1, 't-base', t.later)}
    <div class="acts acts--small">
      <button class="btn btn--calm keep--big" aria-pressed=${isKept ? 'true' : 'false'} @click=${() => view.keep(offer)}>
        ${icon('bookmark')}${isKept ? t.keptOne : t.keep}
      </button>
      ${renderPrint(view, 'btn--calm', t.print)}
      ${renderShare(view, 'btn--calm', t.share, textOf(view, offer.name), { view: 'offer', offer: offer.id })}
      ${renderRoute(view, offer)}
    </div>
    ${view.takeAlong.renderScan(t, offerScan(view, offer))} ${reply ? html`<p>${reply}</p>` : nothing}
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
