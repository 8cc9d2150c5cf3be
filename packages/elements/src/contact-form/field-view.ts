/** One field or one group of choices, with its name, its hint and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import type { Draft, ShownField } from './draft.ts';
import type { FormView } from './form-view.ts';
import { problemText } from './problem-text.ts';

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

const renderError = (view: FormView, field: ShownField): TemplateResult | typeof nothing => {
  const problem = view.problems.get(field);
  if (!problem) return nothing;
  return html`<p class="error" id="${field}-error">
    ${icon('alert-triangle')}<span><span class="vh">${view.t.error} </span>${problemText(view, problem)}</span>
  </p>`;
};

const renderSkip = ({ t }: FormView): TemplateResult => html`<span class="skip">${t.maySkip}</span>`;

export interface TextField {
  field: Exclude<ShownField, 'reach'>;
  value: string;
  label: string;
  hint?: string;
  type?: 'text' | 'tel' | 'email';
  /** Full token, so that a browser fills in what it knows. */
  autocomplete?: string;
  /** Something must be filled in. */
  needed: boolean;
  /** May be left empty, and says so. */
  skip?: boolean;
  /** Ids of what else describes it. */
  described?: string;
  change: (value: string) => Partial<Draft>;
}

export function renderText(view: FormView, options: TextField, below: unknown = nothing): TemplateResult {
  const { field, value, label, hint, type = 'text', autocomplete, needed, skip, described, change } = options;
  const wrong = view.problems.has(field);
  const ids = [hint && `${field}-hint`, wrong && `${field}-error`, described].filter(Boolean).join(' ');
  // A number and an address are never turned around, words follow the language they are typed in.
  const direction = type !== 'text' ? 'ltr' : value ? 'auto' : nothing;
  const onInput = (event: Event): void => view.set(change(valueOf(event)), field);
  const onLeave = (): void => view.leave(field);
  return html`<div class="field ${wrong ? 'field--wrong' : ''} ${field === 'message' ? '' : 'field--short'}">
    <label class="label" for=${field}>${label} ${skip ? renderSkip(view) : nothing}</label>
    ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing} ${renderError(view, field)}
    ${
      field === 'message'
        ? html`<textarea
            class="input"
            id=${field}
            name=${field}
            rows="6"
            dir=${direction}
            autocomplete="off"
            aria-required="true"
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${ids || nothing}
            .value=${value}
            @input=${onInput}
            @blur=${onLeave}
          ></textarea>`
        : html`<input
            class="input"
            id=${field}
            name=${field}
            type=${type}
            inputmode=${type}
            dir=${direction}
            autocomplete=${view.sharedDevice ? 'off' : (autocomplete ?? 'off')}
            autocapitalize=${type === 'email' ? 'none' : nothing}
            spellcheck=${type === 'text' ? nothing : 'false'}
            aria-required=${needed ? 'true' : nothing}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${ids || nothing}
            .value=${value}
            @input=${onInput}
            @blur=${onLeave}
          />`
    }
    ${below}
  </div>`;
}

export interface Choices {
  id: string;
  label: string;
  several?: boolean;
  /** May be skipped, and says so. */
  skip?: boolean;
  field?: ShownField;
  options: readonly [value: string, words: string, on: boolean, change: (on: boolean) => Partial<Draft>][];
}

export function renderChoices(view: FormView, { id, label, several, skip, field, options }: Choices): TemplateResult {
  const wrong = field !== undefined && view.problems.has(field);
  return html`<fieldset class="field ${wrong ? 'field--wrong' : ''}" aria-describedby=${wrong ? `${field}-error` : nothing}>
    <legend class="label">${label} ${skip ? renderSkip(view) : nothing}</legend>
    ${field ? renderError(view, field) : nothing}
    <div class="chips">
      ${options.map(
        ([value, words, on, change]) =>
          html`<label class="chip">
            <input
              type=${several ? 'checkbox' : 'radio'}
              id=${several ? `by-${value}` : `${id}-${value}`}
              name=${id}
              autocomplete="off"
              .checked=${on}
              @change=${(event: Event) => view.set(change((event.target as HTMLInputElement).checked), field)}
            />
            ${icon('check')}${words}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
