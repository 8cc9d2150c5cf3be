/** What was answered, as pills that take an answer away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SupporterWishes } from '@wijkwijzer/search';
import { icon } from '../parts/icons.ts';
import { spoken } from '../parts/text.ts';
import { without } from '../parts/wishes.ts';
import { answered, chosenOf, listWishes, toggled, yesWishes, type PickerState } from './picker-state.ts';
import type { PickerView } from './picker-view.ts';
import { wishWords } from './wish-words.ts';

export function renderPills(view: PickerView): TemplateResult | typeof nothing {
  const { t, feed, state, mode, go } = view;
  const { wishes, postcode } = state;
  const pills: TemplateResult[] = [];
  const pill = (words: unknown, change: Partial<PickerState>): void => {
    pills.push(
      html`<li>
        <button class="pill" @click=${() => go(change, 'replace')}>
          <span class="vh">${t.remove('')}</span>${words}${icon('x')}
        </button>
      </li>`,
    );
  };
  const drop = (name: keyof SupporterWishes): Partial<PickerState> => answered(without(wishes, name));
  for (const name of listWishes)
    for (const value of chosenOf(wishes, name)) pill(wishWords(view, name, value), answered(toggled(wishes, name, value)));
  const neighborhood = feed.neighborhoods.find(({ id }) => id === view.wishes.neighborhood);
  if (neighborhood) pill(spoken(view, neighborhood.name), { ...drop('neighborhood'), postcode: '' });
  else if (postcode) pill(postcode, { postcode: '' });
  for (const name of yesWishes) if (wishes[name]) pill(t.wishedYes[name], drop(name));
  if (wishes.age !== undefined) pill(t.yearsOld(wishes.age), drop('age'));
  const ask = html`<button class="as-link tap" @click=${() => go({ view: 'questions', step: 0 })}>
    ${pills.length ? t.otherAnswers : t.answerQuestions}
  </button>`;
  if (mode === 'none' && !pills.length) return nothing;
  return html`<div class="pills">
    ${
      pills.length
        ? html`<span class="vh" id="with">${t.yourAnswers}</span>
            <ul aria-labelledby="with">
              ${pills}
            </ul>`
        : nothing
    }
    ${mode === 'none' ? nothing : ask}
  </div>`;
}
