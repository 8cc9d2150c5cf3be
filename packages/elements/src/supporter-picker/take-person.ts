/**
 * Taking along how to reach a supporter: on paper, or as a QR code. It leads to their own website or their number and never to a page of
 * ours: whom a resident looks at stands in no address.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { telHref, type Supporter } from '@wijkwijzer/feed';
import { phonesOf, siteOf } from '../parts/contact-ways.ts';
import { icon } from '../parts/icons.ts';
import { dayText } from '../parts/offer-facts.ts';
import { phoneNumber } from '../parts/phone.ts';
import type { Scan } from '../parts/take-along.ts';
import { heading } from '../parts/text.ts';
import type { PickerView } from './picker-view.ts';

/** A number first: the card is for calling. */
function scanOf(view: PickerView, supporter: Supporter): Scan | undefined {
  const { name } = supporter;
  const [phone] = phonesOf(view, supporter);
  const number = phone && telHref(phoneNumber(phone));
  if (number) return { address: number, to: 'phone', name };
  const site = siteOf(view, supporter);
  return site ? { address: site, to: 'site', name } : undefined;
}

export function renderTakePerson(view: PickerView, supporter: Supporter): TemplateResult | typeof nothing {
  const { t, level, kiosk, takeAlong, now } = view;
  const scan = scanOf(view, supporter);
  const paper = !kiosk || kiosk.printer;
  if (!scan && !paper) return nothing;
  return html`<section class="page__later stack no-print">
      ${heading(level + 1, 't-base', t.later)}
      ${
        paper
          ? html`<p>
              <button type="button" class="btn btn--calm" @click=${takeAlong.print}>${icon('printer')}${t.print}</button>
            </p>`
          : nothing
      }
      ${takeAlong.renderScan(t, scan)}
    </section>
    ${takeAlong.renderOnPaper(t, scan)}
    <p class="only-print t-s">${t.madeOn(dayText(view, now.day))}</p>`;
}
