/** Nothing found is a page that helps: near words, the wishes to drop, what resembles it, themes, and a person to ask. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { renderDesk } from '../parts/desk.ts';
import { heading, spoken } from '../parts/text.ts';
import { renderPills } from './filters-view.ts';
import { asksNothing, countFilters } from './finder-state.ts';
import { stateLink, type FinderView } from './finder-view.ts';
import { renderLadder } from './ladder.ts';

export function renderEmpty(view: FinderView): TemplateResult {
  const { t, state, level, settled } = view;
  const words = state.words.trim();
  const title = asksNothing(state) ? t.emptyFeed : words ? t.nothingFor(words) : t.nothing;
  const like = settled && words ? view.index.resembling(words) : [];
  // What helps takes longer than to find nothing; while someone types, it follows when there is time.
  const whenSettled = (help: () => unknown) => (settled ? help() : noChange);
  return html`<div class="empty stack stack--wide">
    <section class="stack">
      ${heading(level, 't-l', title, 'results')} ${whenSettled(() => (words ? renderNearWords(view, words) : nothing))}
      ${renderPills(view)} ${renderWithoutFilters(view)}
    </section>
    ${whenSettled(() =>
      like.length
        ? html`<section class="stack">${heading(level, 't-m', t.resembling)}${renderLadder(view, like)}</section>`
        : nothing,
    )}
    ${renderThemeChips(view)}
    <slot name="empty"></slot>
    ${renderDesk(view)}
  </div>`;
}

function renderNearWords(view: FinderView, words: string): TemplateResult | typeof nothing {
  const near = view.index.nearWords(words);
  if (!near.length) return nothing;
  return html`<div>
    <p id="near">${view.t.didYouMean}</p>
    <ul class="chips" aria-labelledby="near">
      ${near.map(
        ({ word, total }) =>
          html`<li>
            <button class="chip" @click=${() => view.go({ words: word }, 'push')}>
              <strong>${word}</strong> <span class="soft">${view.t.options(total)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Offered only when dropping the filters helps. */
export function renderWithoutFilters(view: FinderView): TemplateResult | typeof nothing {
  const { state, index, t, near } = view;
  const { need, routes } = state.filters;
  if (!countFilters(state.filters) && !routes?.length && !need) return nothing;
  const found = index.search({ words: state.words, ...(near ? { near } : {}), limit: 0 });
  const total = found.total - found.related;
  if (!total) return nothing;
  return html`<p>
    <button class="btn" @click=${() => view.go({ filters: {} }, 'push')}>${t.withoutFilters(total)}</button>
  </p>`;
}

function renderThemeChips(view: FinderView): TemplateResult | typeof nothing {
  const themes = view.feed.themes.filter(({ id }) => view.everything().themes.get(id));
  if (!themes.length) return nothing;
  return html`<section class="stack">
    ${heading(view.level, 't-m', view.t.orTheme)}
    <ul class="chips">
      ${themes.map(
        ({ id, name }) =>
          html`<li>
            ${stateLink(
              view,
              'chip',
              { view: 'results', words: '', filters: { themes: [id] } },
              html`${spoken(view, name)} <span class="soft">${view.t.number(view.everything().themes.get(id) ?? 0)}</span>`,
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}
