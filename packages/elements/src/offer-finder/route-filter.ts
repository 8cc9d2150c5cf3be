/** The route line above the results: five stops of one size, each a toggle; none chosen shows all. */
import { html, type TemplateResult } from 'lit';
import { routes } from '@wijkwijzer/feed';
import { icon } from '../parts/icons.ts';
import { routeMark } from '../parts/route-mark.ts';
import { without } from '../parts/wishes.ts';
import { chosen, toggled } from './finder-state.ts';
import type { FinderView } from './finder-view.ts';

export function renderRouteFilter(view: FinderView): TemplateResult {
  const { t, state, answer } = view;
  const on = chosen(state.filters, 'routes');
  const counts = answer.counts.routes;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const showAll = (): void => view.go({ filters: without(state.filters, 'routes') }, 'replace');
  return html`<fieldset class="routes">
    <legend class="vh">${t.how}</legend>
    <div class="routes__head">
      <p class="t-m routes__title" aria-hidden="true">${t.how}</p>
      <p class="soft">
        ${
          on.length
            ? html`${t.howSome(answer.total, all)} <button class="as-link" @click=${showAll}>${t.showAll}</button>`
            : t.howAll
        }
      </p>
    </div>
    <div class="routes__list">
      ${routes.map((route) => {
        const pressed = on.includes(route);
        return html`<button
          class="route"
          part="route"
          data-route=${route}
          aria-pressed=${pressed ? 'true' : 'false'}
          @click=${() => view.go({ filters: toggled(state.filters, 'routes', route) }, 'replace')}
        >
          <span class="route__halo">${routeMark(route)}</span>
          <span class="route__word">${t.route[route]}</span>
          <span class="route__n"><span class="route__on">${icon('check')}</span>${t.number(counts.get(route) ?? 0)}</span>
        </button>`;
      })}
    </div>
  </fieldset>`;
}
