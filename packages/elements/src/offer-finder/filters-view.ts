/** All wishes that narrow the list, each with the number of offers it would leave. A wish that no offer can meet is not shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { accesses, attendances } from '@wijkwijzer/feed';
import { locate } from '@wijkwijzer/search';
import type { Filters, SortOrder } from '@wijkwijzer/search';
import { renderAge, renderNeighborhood, renderPostcode, renderSelect } from '../parts/fields.ts';
import { icon } from '../parts/icons.ts';
import { spoken } from '../parts/text.ts';
import { without } from '../parts/wishes.ts';
import { chosen, toggled } from './finder-state.ts';
import type { FinderView } from './finder-view.ts';

type ListFacet = 'themes' | 'attendance' | 'times' | 'costs' | 'access' | 'audience' | 'languages';

/** More groups than this are rarely read; the most used ones stand first. */
const mostGroups = 12;

export function renderFilters(view: FinderView): TemplateResult {
  const { t, feed, state } = view;
  const everything = view.everything();
  const facet = (name: ListFacet, values: readonly string[]): TemplateResult[] =>
    values.filter((value) => everything[name].get(value)).map((value) => renderCheck(view, name, value));
  const keys = (name: ListFacet): string[] => [...everything[name].keys()];
  const byUse = (name: ListFacet): string[] =>
    keys(name).sort((a, b) => (everything[name].get(b) ?? 0) - (everything[name].get(a) ?? 0));

  const setAge = (age: number | undefined): void =>
    view.go({ filters: age === undefined ? without(state.filters, 'age') : { ...state.filters, age } }, 'replace');

  return html`
    ${group(t.sort, true, renderSort(view))}
    ${group(t.where, true, html`${renderPlace(view)}${facet('attendance', attendances.slice(1))}`)}
    ${groupOf(t.when, true, facet('times', ['now', 'evening', 'weekend']))}
    ${groupOf(t.cost, true, facet('costs', ['free', 'small']))} ${groupOf(t.join, true, facet('access', accesses.slice(0, 3)))}
    ${groupOf(
      t.theme,
      chosen(state.filters, 'themes').length > 0,
      facet(
        'themes',
        feed.themes.map(({ id }) => id),
      ),
    )}
    ${group(t.forWhom, false, html`${renderAge(t, state.filters.age, setAge)}${facet('audience', byUse('audience').slice(0, mostGroups))}`)}
    ${groupOf(t.languages, false, facet('languages', byUse('languages')))}
    ${everything.wheelchair.get('true') ? group(t.wheelchair, false, renderWheelchair(view)) : nothing}
  `;
}

const group = (title: string, open: boolean, content: unknown): TemplateResult =>
  html`<details class="filter" ?open=${open}>
    <summary>${title}${icon('chevron-down')}</summary>
    <div class="filter__body">${content}</div>
  </details>`;

const groupOf = (title: string, open: boolean, items: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  items.length ? group(title, open, items) : nothing;

function check(on: boolean, label: unknown, count: string, change: () => void): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${on} @change=${change} /><span>${label}</span><span class="n">${count}</span>
  </label>`;
}

/** A wish in words; those of the feed itself, its audiences, as they are. */
function wordsFor(view: FinderView, name: ListFacet, value: string): unknown {
  const { t, feed } = view;
  if (name === 'themes') return spoken(view, feed.themes.find(({ id }) => id === value)?.name ?? value);
  if (name === 'languages') return t.languageName(value);
  if (name === 'audience') return value;
  const words: Record<string, string> = name === 'access' ? t.joinWays : t[name];
  return words[value];
}

function renderCheck(view: FinderView, name: ListFacet, value: string): TemplateResult {
  const { filters } = view.state;
  const count = view.t.number(view.answer.counts[name].get(value) ?? 0);
  return check(chosen(filters, name).includes(value), wordsFor(view, name, value), count, () =>
    view.go({ filters: toggled(filters, name, value) }, 'replace'),
  );
}

function renderWheelchair(view: FinderView): TemplateResult {
  const { filters } = view.state;
  const change = (): void =>
    view.go({ filters: filters.wheelchair ? without(filters, 'wheelchair') : { ...filters, wheelchair: true } }, 'replace');
  return check(!!filters.wheelchair, view.t.wheelchairOk, view.t.number(view.answer.counts.wheelchair.get('true') ?? 0), change);
}

function renderSort(view: FinderView): TemplateResult {
  const { t, state } = view;
  const orders: [SortOrder, string][] = [['fit', t.sortFit]];
  if (view.near) orders.push(['distance', t.sortDistance]);
  orders.push(['name', t.sortName]);
  return renderSelect(
    'sort',
    t.sort,
    'vh',
    orders.map(([order, label]) => html`<option value=${order} .selected=${state.sort === order}>${label}</option>`),
    (sort) => view.go({ sort: sort as SortOrder }, 'replace'),
  );
}

function renderPlace(view: FinderView): TemplateResult {
  const { t, feed, state, go } = view;
  const { filters, postcode } = state;
  const choose = (id: string): void =>
    go({ filters: id ? { ...filters, neighborhood: id } : without(filters, 'neighborhood') }, 'replace');
  const hint = postcode && !locate(feed, postcode) ? t.postcodeUnknown : t.postcodeHint;
  return html`${feed.neighborhoods.length ? renderNeighborhood(view, filters.neighborhood, choose) : nothing}
  ${renderPostcode(t, postcode, hint, (typed) => go({ postcode: typed }, 'replace'))} ${renderLocation(view)}`;
}

function renderLocation(view: FinderView): TemplateResult | typeof nothing {
  const { t, location } = view;
  if (!('geolocation' in navigator)) return nothing;
  const on = typeof location === 'object';
  return html`${location === 'failed' ? html`<p class="hint t-s">${t.locationFailed}</p>` : nothing}
    <button class="as-link tap" @click=${() => view.locate(!on)}>
      ${icon('map-pin')}${on ? t.locationOff : t.useLocation}
    </button>`;
}

/** The chosen wishes as pills that take them away; nothing when none is chosen. */
export function renderPills(view: FinderView): TemplateResult | typeof nothing {
  const { t, feed, state } = view;
  const { filters } = state;
  const pills: TemplateResult[] = [];
  const pill = (label: unknown, rest: Filters): void => {
    pills.push(
      html`<li>
        <button class="pill" @click=${() => view.go({ filters: rest }, 'replace')}>
          <span class="vh">${t.remove('')}</span>${label}${icon('x')}
        </button>
      </li>`,
    );
  };
  const values = (name: ListFacet): void => {
    for (const value of chosen(filters, name)) pill(wordsFor(view, name, value), toggled(filters, name, value));
  };
  const need = feed.needs.find(({ id }) => id === filters.need);
  const neighborhood = feed.neighborhoods.find(({ id }) => id === filters.neighborhood);
  if (need) pill(spoken(view, need.text), without(filters, 'need'));
  values('themes');
  if (neighborhood) pill(spoken(view, neighborhood.name), without(filters, 'neighborhood'));
  values('attendance');
  values('times');
  values('costs');
  values('access');
  values('audience');
  if (filters.age !== undefined) pill(`${t.age}: ${filters.age}`, without(filters, 'age'));
  values('languages');
  if (filters.wheelchair) pill(t.wheelchair, without(filters, 'wheelchair'));
  if (!pills.length) return nothing;
  return html`<div class="pills">
    <span class="soft" id="with">${t.searchingWith}</span>
    <ul aria-labelledby="with">
      ${pills}
    </ul>
  </div>`;
}
