/** What a resident can do with an offer: reach it now, or take it along for later. */
import { html, nothing, type TemplateResult } from 'lit';
import { mailtoHref, safeUrl, telHref, type Location, type Offer } from '@wijkwijzer/feed';
import type { ContactWay } from '../events/finder-events.ts';
import { icon, type IconName } from '../parts/icons.ts';
import { phoneNumber } from '../parts/phone.ts';
import { heading, textOf } from '../parts/text.ts';
import type { FinderView } from './finder-view.ts';

/** Directions on OpenStreetMap, opened only by a tap; undefined when the place is not known well enough. */
export function routeHref({ latitude, longitude, address, postalCode, city }: Location): string | undefined {
  const map = 'https://www.openstreetmap.org/';
  if (latitude !== undefined && longitude !== undefined) return `${map}directions?to=${latitude}%2C${longitude}`;
  const words = [address, postalCode, city].filter(Boolean).join(' ');
  return address && (city || postalCode) ? `${map}search?query=${encodeURIComponent(words)}` : undefined;
}

/** Ways to reach an offer: its own, else the organization's, else the publisher's desk. The first one is filled. */
export function renderActions(view: FinderView, offer: Offer): TemplateResult {
  const { t, feed, level } = view;
  const organization = feed.organizations.find(({ id }) => id === offer.organization);
  const ways: TemplateResult[] = [];
  const add = (way: ContactWay, name: IconName, href: string | undefined, text: string): void => {
    if (!href) return;
    ways.push(
      html`<a
        class="btn ${ways.length ? '' : 'btn--main'}"
        href=${href}
        rel="noreferrer"
        referrerpolicy="no-referrer"
        @click=${() => view.contact(offer, way)}
        >${icon(name)}${text}</a
      >`,
    );
  };
  const phones = offer.phones ?? (organization?.phone ? [organization.phone] : []);
  for (const phone of phones) {
    const number = phoneNumber(phone);
    const who = typeof phone === 'string' ? '' : textOf(view, phone.name);
    add('phone', 'phone', telHref(number), who ? t.callWith(number, who) : t.call(number));
  }
  add('email', 'mail', mailtoHref(offer.email ?? organization?.email ?? ''), t.mail);
  const site = safeUrl(offer.url ?? organization?.url ?? '');
  add('website', 'world', site, t.website);
  return html`<section class="offer__act panel stack" part="contact">
    ${heading(level + 1, 't-m', t.contact)} ${ways.length ? html`<div class="acts">${ways}</div>` : renderAskDesk(view)}
    <div class="only-print">
      ${phones.map((phone) => html`<p>${phoneNumber(phone)}</p>`)}
      <p>${offer.email ?? organization?.email}</p>
      <p>${site}</p>
    </div>
  </section>`;
}

function renderAskDesk(view: FinderView): TemplateResult {
  const { t, feed } = view;
  const { publisher } = feed;
  const href = publisher?.phone && telHref(publisher.phone);
  return html`<p>${t.noContact} ${publisher ? t.askDesk(textOf(view, publisher.name)) : nothing}</p>
    ${href ? html`<a class="btn btn--main" href=${href}>${icon('phone')}${t.call(publisher.phone ?? '')}</a>` : nothing}`;
}

export function renderLater(view: FinderView, offer: Offer): TemplateResult {
  const { t, level, kept, reply } = view;
  const isKept = kept.includes(offer.id);
  const title = textOf(view, offer.name);
  return html`<section class="offer__later stack no-print">
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
