/** The question, and what must never wait for a feed: help when its words signal danger. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '@wijkwijzer/feed';
import type { Messages } from '../messages/nl.ts';
import { icon } from '../parts/icons.ts';
import { renderDanger, renderDangerLine } from './danger-note.ts';
import type { FinderState } from './finder-state.ts';

export interface Question {
  t: Messages;
  state: FinderState;
  /** Level of our highest heading. */
  level: number;
  /** Undefined until it is there. */
  feed: Feed | undefined;
  type(words: string): void;
  submit(): void;
  clear(): void;
}

export function renderQuestion({ t, state: { view, words }, level, feed, type, submit, clear }: Question): TemplateResult {
  const start = view === 'start';
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    submit();
  };
  return html`<form class="ask ${start ? 'panel' : ''}" role="search" part="search" @submit=${onSubmit}>
      <label class="label" for="question">${t.ask}</label>
      ${start ? html`<p class="hint" id="question-hint">${t.askHint}</p>` : nothing}
      <div class="search">
        <span class="search__box">
          ${icon('search')}
          <input
            class="input"
            id="question"
            type="search"
            autocomplete="off"
            maxlength="500"
            aria-describedby=${start ? 'question-hint' : nothing}
            .value=${words}
            @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
          />
          ${
            words
              ? html`<button type="button" class="icon-btn search__clear" aria-label=${t.clear} @click=${clear}>
                  ${icon('x')}
                </button>`
              : nothing
          }
        </span>
        <button class="btn btn--main">${t.search}</button>
      </div>
      ${start ? renderDangerLine(t) : nothing}
    </form>
    ${renderDanger(t, level, words, feed)}`;
}
