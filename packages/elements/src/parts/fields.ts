/** Fields that elements share: where someone lives, and how old someone is. */
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/nl.ts';
import { icon } from './icons.ts';
import { spoken, type Speech } from './text.ts';

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value.trim();

export const renderSelect = (
  id: string,
  label: string,
  labelClass: string,
  options: unknown,
  change: (value: string) => void,
): TemplateResult =>
  html`<label class=${labelClass} for=${id}>${label}</label>
    <span class="select">
      <select class="input" id=${id} @change=${(event: Event) => change(valueOf(event))}>
        ${options}
      </select>
      ${icon('chevron-down')}
    </span>`;

/** `change` gets '' for every neighborhood. */
export const renderNeighborhood = (speech: Speech, chosen: string | undefined, change: (id: string) => void): TemplateResult =>
  renderSelect(
    'neighborhood',
    speech.t.neighborhood,
    'label label--light',
    html`<option value="">${speech.t.everywhere}</option>
      ${speech.feed.neighborhoods.map(
        ({ id, name }) => html`<option value=${id} .selected=${chosen === id}>${spoken(speech, name)}</option>`,
      )}`,
    change,
  );

export const renderPostcode = (t: Messages, postcode: string, hint: string, change: (postcode: string) => void): TemplateResult =>
  html`<label class="label label--light" for="postcode">${t.postcode}</label>
    <input
      class="input input--short"
      id="postcode"
      dir="ltr"
      autocomplete="postal-code"
      maxlength="7"
      aria-describedby="postcode-hint"
      .value=${postcode}
      @change=${(event: Event) => change(valueOf(event))}
    />
    <p class="hint t-s" id="postcode-hint">${hint}</p>`;

/** `change` gets undefined for what is no age. */
export function renderAge(t: Messages, age: number | undefined, change: (age: number | undefined) => void): TemplateResult {
  const type = (event: Event): void => {
    const years = Number.parseInt(valueOf(event), 10);
    change(years >= 0 && years <= 130 ? years : undefined);
  };
  return html`<label class="label label--light" for="age">${t.age}</label>
    <input
      class="input input--short"
      id="age"
      inputmode="numeric"
      maxlength="3"
      autocomplete="off"
      .value=${age === undefined ? '' : String(age)}
      @change=${type}
    />`;
}
