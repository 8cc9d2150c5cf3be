/** What is asked, and no more than that. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayParts, requestSubjects } from '@wijkwijzer/feed';
import { icon } from '../parts/icons.ts';
import { switched } from '../parts/wishes.ts';
import { languagesOf } from './addressee.ts';
import { renderChoices, renderText } from './field-view.ts';
import type { FormView } from './form-view.ts';
import { renderMessage } from './message-view.ts';

export function renderFields(view: FormView): TemplateResult {
  // Who reports a mistake need not say who they are.
  if (view.topic === 'correction') return html`${renderMessage(view)} ${renderReach(view)} ${renderName(view)}`;
  return html`${renderSubject(view)} ${renderName(view)} ${renderReach(view)} ${renderMessage(view)}
  ${view.draft.byPhone ? renderDayParts(view) : nothing} ${renderLanguage(view)}`;
}

function renderSubject(view: FormView): TemplateResult {
  const { t, draft } = view;
  const { subject, personKnows, organization } = draft;
  return html`${renderChoices(view, {
    id: 'subject',
    label: t.subjectAsk,
    options: requestSubjects.map((each) => [each, t.subjects[each], subject === each, () => ({ subject: each })]),
  })}
  ${
    subject === 'someone-else'
      ? html`<div class="stack">
          ${renderChoices(view, {
            id: 'person-knows',
            label: t.personKnowsAsk,
            skip: true,
            options: [
              ['yes', t.personKnows.yes, personKnows === true, () => ({ personKnows: true })],
              ['no', t.personKnows.no, personKnows === false, () => ({ personKnows: false })],
            ],
          })}
          ${personKnows === false ? html`<p class="hint">${t.personKnowsNot}</p>` : nothing}
        </div>`
      : nothing
  }
  ${
    subject === 'professional'
      ? renderText(view, {
          field: 'organization',
          value: organization,
          label: t.organizationAsk,
          autocomplete: 'organization',
          needed: true,
          change: (value) => ({ organization: value }),
        })
      : nothing
  }`;
}

const renderName = (view: FormView): TemplateResult =>
  renderText(view, {
    field: 'name',
    value: view.draft.name,
    label: view.t.nameAsk,
    hint: view.t.nameHint,
    autocomplete: 'name',
    needed: view.topic === 'help',
    skip: view.topic === 'correction',
    change: (value) => ({ name: value }),
  });

function renderReach(view: FormView): TemplateResult {
  const { t, draft, topic } = view;
  const { byPhone, byEmail } = draft;
  const skip = topic === 'correction';
  const needed = !skip && byPhone !== byEmail;
  return html`${renderChoices(view, {
    id: 'reach',
    label: t.reachAsk[topic],
    several: true,
    skip,
    field: 'reach',
    options: [
      ['phone', t.reachBy.phone, byPhone, (on) => ({ byPhone: on })],
      ['email', t.reachBy.email, byEmail, (on) => ({ byEmail: on })],
    ],
  })}
  ${
    byPhone
      ? renderText(view, {
          field: 'phone',
          value: draft.phone,
          label: t.reachField.phone,
          type: 'tel',
          autocomplete: 'tel',
          needed,
          skip,
          change: (value) => ({ phone: value }),
        })
      : nothing
  }
  ${
    byEmail
      ? renderText(view, {
          field: 'email',
          value: draft.email,
          label: t.reachField.email,
          type: 'email',
          autocomplete: 'email',
          needed,
          skip,
          change: (value) => ({ email: value }),
        })
      : nothing
  }`;
}

const renderDayParts = (view: FormView): TemplateResult =>
  renderChoices(view, {
    id: 'day-parts',
    label: view.t.dayPartsAsk,
    several: true,
    skip: true,
    options: dayParts.map((part) => [
      part,
      view.t.dayParts[part],
      view.draft.dayParts.includes(part),
      () => ({ dayParts: dayParts.filter((each) => switched(view.draft.dayParts, part).includes(each)) }),
    ]),
  });

function renderLanguage(view: FormView): TemplateResult | typeof nothing {
  const { t, draft, addressee } = view;
  const languages = languagesOf(view, addressee);
  if (!languages.length) return nothing;
  return html`<div class="field field--short">
    <label class="label" for="language">${t.languageAsk} <span class="skip">${t.maySkip}</span></label>
    <span class="select">
      <select
        class="input"
        id="language"
        @change=${(event: Event) => view.set({ language: (event.target as HTMLSelectElement).value })}
      >
        <option value="">${t.anyLanguage}</option>
        ${languages.map((tag) => html`<option value=${tag} .selected=${draft.language === tag}>${t.languageName(tag)}</option>`)}
      </select>
      ${icon('chevron-down')}
    </span>
  </div>`;
}
