/** The first screen below the question: needs, themes, and the five routes. */
import { html, nothing, type TemplateResult } from 'lit';
import { routes } from '@wijkwijzer/feed';
import { icon, pictogram } from '../parts/icons.ts';
import { routeMark } from '../parts/route-mark.ts';
import { heading, spoken } from '../parts/text.ts';
import { stateLink, type FinderView } from './finder-view.ts';

/** Needs on the first screen; the others come with "Bekijk alle onderwerpen". */
const firstNeeds = 9;

export function renderStart(view: FinderView): TemplateResult {
  return html`
    ${view.feed.needs.length ? renderNeeds(view) : nothing}
    ${view.feed.themes.length && (view.state.all || !view.feed.needs.length) ? renderThemes(view) : nothing} ${renderRoutes(view)}
    <slot name="start"></slot>
  `;
}

const tile = (view: FinderView, iconName: string | undefined, text: unknown, change: Parameters<FinderView['go']>[0]) =>
  html`<li>
    ${stateLink(
      view,
      'need',
      change,
      html`${iconName ? html`<span class="need__pic">${pictogram(iconName)}</span>` : nothing}<span>${text}</span>`,
    )}
  </li>`;

function renderNeeds(view: FinderView): TemplateResult {
  const { feed, state, t, level } = view;
  const needs = state.all ? feed.needs : feed.needs.slice(0, firstNeeds);
  const more = !state.all && (feed.needs.length > firstNeeds || feed.themes.length > 0);
  return html`<section class="stack">
    ${heading(level, 't-l', t.chooseNeed)}
    <ul class="needs">
      ${needs.map(({ id, icon: name, text }) => tile(view, name, spoken(view, text), { view: 'results', filters: { need: id } }))}
    </ul>
    ${
      more
        ? html`<p>
            <button class="as-link more tap" aria-expanded="false" @click=${() => view.go({ all: true }, 'replace')}>
              ${t.allThemes} ${icon('chevron-down')}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

function renderThemes(view: FinderView): TemplateResult {
  const { feed, t, level } = view;
  return html`<section class="stack">
    ${heading(level, 't-l', feed.needs.length ? t.themes : t.chooseTheme, 'themes')}
    <ul class="needs">
      ${feed.themes.map(({ id, icon: name, name: text }) =>
        tile(view, name, spoken(view, text), { view: 'results', filters: { themes: [id] } }),
      )}
    </ul>
  </section>`;
}

function renderRoutes(view: FinderView): TemplateResult {
  const { t, level } = view;
  return html`<section class="routes">
    <div class="routes__head">
      ${heading(level, 't-m', t.fiveRoutes)}
      <p class="soft">${t.fiveRoutesHint}</p>
    </div>
    <ul class="routes__list">
      ${routes.map(
        (route) =>
          html`<li data-route=${route}>
            ${stateLink(
              view,
              'route',
              { view: 'results', filters: { routes: [route] } },
              html`<span class="route__halo">${routeMark(route)}</span><span class="route__word">${t.route[route]}</span>`,
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}
