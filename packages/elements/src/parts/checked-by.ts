/** When and by whom the facts were checked, and where a mistake can be told. */
import { html, nothing, type TemplateResult } from 'lit';
import { mailtoHref, type Offer } from '@wijkwijzer/feed';
import { organizationName } from './organization.ts';
import { dayText } from './offer-facts.ts';
import { textOf, type Speech } from './text.ts';

/** `write` opens the contact form on the page; where there is none, it is told by mail. */
export function renderCheckedBy(speech: Speech, item: Offer, write?: () => void): TemplateResult {
  const { t, feed } = speech;
  const mail = mailtoHref(feed.publisher?.email ?? '');
  const subject = encodeURIComponent(t.wrongSubject(textOf(speech, item.name)));
  const day = item.assuredDate && dayText(speech, item.assuredDate);
  const who = organizationName(speech, item);
  return html`<div class="soft t-s">
    ${day ? html`<p>${who ? t.checkedBy(day, who) : `${t.checked(day)}.`}</p>` : nothing}
    ${
      write
        ? html`<p class="no-print"><button class="as-link wrong" @click=${write}>${t.wrong}</button></p>`
        : mail
          ? html`<p class="no-print"><a class="wrong" href="${mail}?subject=${subject}">${t.wrong}</a></p>`
          : nothing
    }
  </div>`;
}
