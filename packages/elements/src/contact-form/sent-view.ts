/** A request that arrived: its number, who has it, and what happens next. Every promise comes from the receiver. */
import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '@wijkwijzer/feed';
import { icon } from '../parts/icons.ts';
import { shortName } from '../parts/short-name.ts';
import { heading } from '../parts/text.ts';
import { nameOf, phoneOf } from './addressee.ts';
import type { FormView, Sent } from './form-view.ts';
import { lastWorkingDay } from './working-days.ts';

export function renderSent(view: FormView, sent: Sent): TemplateResult {
  const { t, level, print, writeAnother } = view;
  return html`<div class="stack stack--wide" part="sent">
    ${renderArrived(view, sent)}
    <section class="stack">
      ${heading(level + 1, 't-l', t.howItGoesOn)}
      <ol class="next">
        ${steps(view, sent).map(
          ([what, more]) =>
            html`<li>
              <p><strong>${what}</strong>${more ? html`<br />${more}` : nothing}</p>
            </li>`,
        )}
      </ol>
      <p class="soft t-s">${t.deletedAfter(sent.receipt.retentionDays)}</p>
    </section>
    ${renderNothingHeard(view, sent)}
    <p class="row no-print">
      ${print ? html`<button type="button" class="btn btn--calm" @click=${print}>${icon('printer')}${t.printThis}</button>` : nothing}
      <button type="button" class="btn btn--quiet" @click=${writeAnother}>${t.writeAnother}</button>
    </p>
  </div>`;
}

function renderArrived(view: FormView, { receipt, topic, addressee, numberShown }: Sent): TemplateResult {
  const { t, level } = view;
  const { kind, name } = receipt.deliveredTo;
  return html`<div class="done stack">
    ${icon('circle-check')} ${heading(level, 't-xl', t.arrived, 'sent')}
    <p>
      ${t.arrivedAt[topic](name)}
      ${kind === 'desk' && addressee.kind !== 'desk' ? t.arrivedElsewhere(nameOf(view, addressee)) : nothing}
    </p>
    ${
      numberShown
        ? html`<div>
            <p class="soft">${t.yourNumber}</p>
            <p class="done__number">${receipt.reference}</p>
            <p class="soft t-s">${t.yourNumberHint}</p>
          </div>`
        : html`<p>${t.numberHidden}</p>`
    }
  </div>`;
}

function steps(view: FormView, sent: Sent): [what: string, more: string][] {
  const { t } = view;
  const { receipt, topic, addressee, way, subject, dayParts, phoneEnds } = sent;
  if (topic === 'correction' || !way) return [[t.correctionNext, way ? t.correctionNextText : '']];
  const { deliveredTo, responseWorkingDays, receivedAt } = receipt;
  const asked = deliveredTo.kind === 'addressee' && addressee.kind === 'supporter' ? addressee.item : undefined;
  const who = asked ? shortName(asked) : deliveredTo.name;
  const reads =
    responseWorkingDays === undefined
      ? t.contacts[way](who)
      : t.contactsBy[way](who, t.dayName(lastWorkingDay(receivedAt, responseWorkingDays)));
  const preferred = way === 'phone' && dayParts.length ? t.preferring(dayParts) : '';
  const number = phoneEnds && t.phoneEnds(phoneEnds);
  const first: [string, string] = [reads, [number, preferred].filter(Boolean).join(' ')];
  if (subject === 'professional') return [first];
  return [first, [t.youTell, t.youTellText], [t.youDecide, asked ? t.youDecideText(who) : '']];
}

function renderNothingHeard(view: FormView, { receipt, addressee }: Sent): TemplateResult | typeof nothing {
  const { t } = view;
  const phone = phoneOf(view, receipt.deliveredTo.kind === 'desk' ? { kind: 'desk' } : addressee);
  const href = telHref(phone);
  if (!href) return nothing;
  return html`<div class="note">
    ${icon('phone')}
    <p><strong>${t.nothingHeard}</strong> <a class="call" href=${href}>${t.call(phone)}</a></p>
  </div>`;
}
