/** Answers to choose from as chips: real checkboxes, each a wish that can be taken back. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import { without } from '../parts/wishes.ts';
import { answered, chosenOf, toggled, type ListWish, type YesWish } from './picker-state.ts';
import type { PickerView } from './picker-view.ts';
import { ownName, wishWords } from './wish-words.ts';

const renderChip = (on: boolean, words: unknown, change: (event: Event) => void): TemplateResult =>
  html`<label class="chip"><input type="checkbox" .checked=${on} @change=${change} />${icon('check')}${words}</label>`;

/** The answers to a question of which several may be chosen; for some, none is an answer too. */
export function renderChips({ t, feed, state, go }: PickerView, wish: ListWish, values: readonly string[]): TemplateResult {
  const { wishes } = state;
  const chosen = chosenOf(wishes, wish);
  const none: Partial<Record<ListWish, string>> = { themes: t.notKnownYet, routes: t.noMatter, attendance: t.noMatter };
  const chooseNone = (event: Event): void => {
    // It is on as long as nothing else is, so it can't be switched off.
    (event.target as HTMLInputElement).checked = true;
    go(answered(without(wishes, wish)), 'replace');
  };
  return html`<div class="chips">
    ${values.map((value) => {
      const words = wish === 'languages' ? ownName({ t, feed }, value) : wishWords({ t, feed }, wish, value);
      return renderChip(chosen.includes(value), words, () => go(answered(toggled(wishes, wish, value)), 'replace'));
    })}
    ${none[wish] ? renderChip(!chosen.length, none[wish], chooseNone) : nothing}
  </div>`;
}

/** What is asked with yes. */
export function renderYesChips({ t, state, go }: PickerView, names: readonly YesWish[]): TemplateResult {
  const { wishes } = state;
  const change = (name: YesWish) => (): void =>
    go(answered(wishes[name] ? without(wishes, name) : { ...wishes, [name]: true }), 'replace');
  return html`<div class="chips">${names.map((name) => renderChip(!!wishes[name], t.wishedYes[name], change(name)))}</div>`;
}
