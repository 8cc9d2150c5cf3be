/** The questions: what support is, and what a resident may tell to find someone who fits. All of it may be skipped. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import { heading } from '../parts/text.ts';
import { firstQuestions, moreQuestions, type Asked } from './asked.ts';
import { asksNothing, countFitting } from './counts.ts';
import { noAnswers } from './picker-state.ts';
import type { PickerView } from './picker-view.ts';

export function renderQuestions(view: PickerView): TemplateResult {
  const { t, level, mode, state, go } = view;
  return html`<div part="questions">
    <div class="stack">
      <div class="row row--apart">
        ${heading(level, 't-l', t.whoFits, 'questions')}
        <button class="as-link tap" @click=${() => go({ ...noAnswers, view: 'people' })}>${t.skipAll}</button>
      </div>
      ${
        mode === 'steps' && state.step
          ? nothing
          : html`<div class="stack" data-aloud>
              <p>${t.whatSupport}</p>
              ${view.readAloud(t, 'questions')}
              <p class="soft">${t.nothingNeeded}</p>
            </div>`
      }
    </div>
    ${mode === 'steps' ? renderStep(view) : renderPanel(view)}
  </div>`;
}

const form = (submit: () => void, content: unknown): TemplateResult =>
  html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      submit();
    }}
  >
    ${content}
  </form>`;

const renderAsked = ({ t, level }: PickerView, { title, several, body }: Asked, id?: string): TemplateResult =>
  html`<fieldset class="asked">
    <legend>${heading(level + 1, 't-m', title, id)}</legend>
    ${several ? html`<p class="soft">${t.severalAllowed}</p>` : nothing} ${body}
  </fieldset>`;

/** All questions at once; those that few have stand folded. */
function renderPanel(view: PickerView): TemplateResult {
  const { t, go } = view;
  const more = moreQuestions(view);
  return form(
    () => go({ view: 'people' }),
    html`${firstQuestions(view).map((asked) => renderAsked(view, asked))}
      ${
        more.length
          ? html`<details class="asked">
              <summary class="t-m">${t.moreWishes}${icon('chevron-down')}</summary>
              ${more.map((asked) => renderAsked(view, asked))}
            </details>`
          : nothing
      }
      <p class="row asked__go">
        <button class="btn btn--main">${showWords(view)}</button>
        <button type="button" class="btn btn--quiet" @click=${() => go(noAnswers, 'replace')}>${t.startOver}</button>
      </p>`,
  );
}

/** One question at a time; those that few have come last, together. */
function renderStep(view: PickerView): TemplateResult {
  const { t, state, go } = view;
  const more = moreQuestions(view);
  const steps = firstQuestions(view);
  if (more.length) steps.push({ title: t.moreWishes, body: html`${more.map((asked) => renderAsked(view, asked))}` });
  const last = steps.length - 1;
  const step = Math.min(state.step, last);
  const asked = steps[step];
  const show = (): void => go({ view: 'people' });
  return form(
    () => (step < last ? go({ step: step + 1 }) : show()),
    html`<p class="soft asked__at">${t.question(step + 1, steps.length)}</p>
      ${asked ? renderAsked(view, asked, 'question') : nothing}
      <p class="row asked__go">
        <button class="btn btn--main">${step < last ? (asked?.answered ? t.next : t.skip) : showWords(view)}</button>
        ${step < last ? html`<button type="button" class="btn" @click=${show}>${showWords(view)}</button>` : nothing}
        ${step ? html`<button type="button" class="btn btn--quiet" @click=${() => go({ step: step - 1 })}>${t.previous}</button>` : nothing}
      </p>`,
  );
}

/** How many fit by now. */
function showWords(view: PickerView): string {
  const { t } = view;
  const { fitting, who } = countFitting(view);
  if (asksNothing(view)) return t.showPeople(who);
  return fitting ? t.showFitting(who, fitting) : t.showAnyone;
}
