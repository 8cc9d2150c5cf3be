/** The form while it is filled in and sent. */
import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '@wijkwijzer/feed';
import { icon } from '../parts/icons.ts';
import { heading } from '../parts/text.ts';
import { renderAddressee } from './addressee-view.ts';
import { answersWithin, nameOf, phoneOf, shortNameOf } from './addressee.ts';
import { renderFields } from './fields-view.ts';
import type { FormView } from './form-view.ts';
import { idOf, problemText } from './problem-text.ts';

export function renderFilling(view: FormView): TemplateResult {
  const { submit, progress, draft, set } = view;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    submit();
  };
  return html`<form class="form" part="form" novalidate autocomplete=${view.sharedDevice ? 'off' : nothing} @submit=${onSubmit}>
    ${renderSummary(view)} ${renderRefusal(view)} ${renderAddressee(view)}
    <div class="form" ?inert=${progress !== undefined}>${renderFields(view)}</div>
    <div class="away" aria-hidden="true">
      <label for="website">Website</label>
      <input
        id="website"
        name="website"
        tabindex="-1"
        autocomplete="off"
        .value=${draft.website}
        @input=${(event: Event) => set({ website: (event.target as HTMLInputElement).value })}
      />
    </div>
    ${renderPrivacy(view)} ${renderSend(view)}
  </form>`;
}

/** It takes the focus, and leads to each field that has to change. */
function renderSummary(view: FormView): TemplateResult | typeof nothing {
  const { t, level, summary, focus } = view;
  if (!summary.length) return nothing;
  const go = (id: string) => (event: Event) => {
    event.preventDefault();
    focus(id);
  };
  return html`<div class="summary" id="summary" tabindex="-1" role="group" aria-labelledby="summary-title" part="summary">
    ${heading(level, 't-m', t.notRightYet, 'summary-title')}
    <ul>
      ${summary.map((problem) => {
        const id = idOf(problem.field);
        return html`<li><a href="#${id}" @click=${go(id)}>${problemText(view, problem)}</a></li>`;
      })}
    </ul>
  </div>`;
}

function renderRefusal(view: FormView): TemplateResult | typeof nothing {
  const { t, refusal } = view;
  if (refusal === undefined) return nothing;
  const texts: Partial<Record<string, string>> = t.refusals;
  return html`<div class="note note--notice" id="refusal" tabindex="-1" part="refusal">
    ${icon('alert-triangle')}
    <div class="stack">
      <p><strong>${t.refused}</strong> ${texts[refusal] ?? t.refusals.other}</p>
      ${renderCall(view)}
    </div>
  </div>`;
}

/** The number as a button; nothing where there is none. */
export function renderCallButton(view: FormView): TemplateResult | typeof nothing {
  const phone = phoneOf(view, view.addressee);
  const href = telHref(phone);
  return href ? html`<a class="btn" href=${href}>${icon('phone')}${view.t.call(phone)}</a>` : nothing;
}

const renderCall = (view: FormView): TemplateResult | typeof nothing => {
  const button = renderCallButton(view);
  return button === nothing ? nothing : html`<p class="row">${button}</p>`;
};

/** A link out of a form loses what was typed: once something is, it opens beside the form, and says so. */
function renderPrivacy(view: FormView): TemplateResult {
  const { t, privacy, addressee, dirty, privacyChanged } = view;
  return html`<div class="note" part="privacy">
    ${icon('shield-check')}
    <div>
      <p>
        ${t.privacyTo(nameOf(view, addressee))}
        ${
          privacy
            ? html`${t.privacy(privacy.controller, privacy.purpose, privacy.retentionDays)}
                <a href=${privacy.href} rel="noreferrer" referrerpolicy="no-referrer" target=${dirty ? '_blank' : nothing}
                  >${t.privacyLink}${dirty ? ` ${t.newTab}` : ''}</a
                >`
            : nothing
        }
      </p>
      <slot name="privacy" @slotchange=${privacyChanged}></slot>
    </div>
  </div>`;
}

function renderSend(view: FormView): TemplateResult {
  const { t, progress, addressee, topic, draft } = view;
  const phone = phoneOf(view, addressee);
  const href = telHref(phone);
  const days = answersWithin(view, addressee);
  const way = draft.byPhone || !draft.byEmail ? 'phone' : 'email';
  const busy = progress !== undefined;
  return html`<div class="stack">
    <div class="row">
      <button class="btn btn--main send" id="send" aria-disabled=${busy ? 'true' : nothing}>${busy ? t.sending : t.send}</button>
      ${href ? html`<p>${t.orCall} <a class="tap" dir="ltr" href=${href}>${phone}</a></p>` : nothing}
    </div>
    ${
      days === undefined || topic === 'correction'
        ? nothing
        : html`<p class="soft t-s">${t.answersWithin[way](shortNameOf(view, addressee), days)}</p>`
    }
  </div>`;
}
