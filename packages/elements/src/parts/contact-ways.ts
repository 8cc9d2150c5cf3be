/** Ways to reach an offer or a supporter: their own, else the organization's, else the publisher's desk. The first one may be filled. */
import { html, nothing, type TemplateResult } from 'lit';
import { mailtoHref, safeUrl, telHref, type Offer } from '@wijkwijzer/feed';
import type { ContactWay } from '../events/finder-events.ts';
import { icon, type IconName } from './icons.ts';
import { organizationOf } from './organization.ts';
import { phoneNumber, type Phone } from './phone.ts';
import { textOf, type Speech } from './text.ts';

/** What of an offer or a supporter is needed to reach it. */
export type Reachable = Pick<Offer, 'organization' | 'phones' | 'email' | 'url'>;

/** Its own website, else the organization's. */
export const siteOf = (speech: Speech, item: Reachable): string | undefined =>
  safeUrl(item.url ?? organizationOf(speech, item)?.url ?? '');

/** Its own numbers, else the organization's. */
export function phonesOf(speech: Speech, item: Reachable): readonly Phone[] {
  const phone = organizationOf(speech, item)?.phone;
  return item.phones ?? (phone ? [phone] : []);
}

export function renderContactWays(
  speech: Speech,
  item: Reachable,
  contact: (way: ContactWay) => void,
  firstClass = 'btn--main',
): TemplateResult {
  const { t } = speech;
  const organization = organizationOf(speech, item);
  const ways: TemplateResult[] = [];
  const add = (way: ContactWay, name: IconName, href: string | undefined, text: string): void => {
    if (!href) return;
    ways.push(
      html`<a
        class="btn ${ways.length ? '' : firstClass}"
        href=${href}
        rel="noreferrer"
        referrerpolicy="no-referrer"
        @click=${() => contact(way)}
        >${icon(name)}${text}</a
      >`,
    );
  };
  const phones = phonesOf(speech, item);
  for (const phone of phones) {
    const number = phoneNumber(phone);
    const who = typeof phone === 'string' ? '' : textOf(speech, phone.name);
    add('phone', 'phone', telHref(number), who ? t.callWith(number, who) : t.call(number));
  }
  const email = item.email ?? organization?.email;
  const site = siteOf(speech, item);
  add('email', 'mail', mailtoHref(email ?? ''), t.mail);
  add('website', 'world', site, t.website);
  return html`${ways.length ? html`<div class="acts">${ways}</div>` : renderAskDesk(speech)}
    <div class="only-print">${[...phones.map(phoneNumber), email, site].map((line) => html`<p><bdi>${line}</bdi></p>`)}</div>`;
}

function renderAskDesk(speech: Speech): TemplateResult {
  const { t, feed } = speech;
  const { publisher } = feed;
  const href = publisher?.phone && telHref(publisher.phone);
  return html`<p>${t.noContact} ${publisher ? t.askDesk(textOf(speech, publisher.name)) : nothing}</p>
    ${href ? html`<a class="btn btn--main" href=${href}>${icon('phone')}${t.call(publisher.phone ?? '')}</a>` : nothing}`;
}
