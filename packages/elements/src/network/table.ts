/** A table that is also a picture: a theme per row, and in its cells a mark for everyone, or everything, that is there. */
import { html, nothing, type TemplateResult } from 'lit';
import { routes, type Route, type Supporter } from '@wijkwijzer/feed';
import { countBy } from '@wijkwijzer/search';
import { routeMark } from '../parts/route-mark.ts';
import type { Cell, NetworkView, Picture, Row } from './pictures.ts';

/** More marks in a cell can't be taken in at a glance: then each stands for several. */
const mostMarks = 16;

/** The last mark is for those whose route is not known. */
const marked = [...routes, undefined];
const mark = (route: Route | undefined): TemplateResult => (route ? routeMark(route) : html`<i class="mark"></i>`);

export function renderTable({ t, shows }: NetworkView, { name, list, rows }: Picture): TemplateResult {
  const cells = rows.flatMap((row) => row.cells);
  const present = countBy(
    cells.flatMap(({ items }) => items),
    'route',
  );
  const per = Math.ceil(Math.max(...cells.map(({ items }) => items.length)) / mostMarks) || 1;
  const amount = list === 'offers' ? t.options : t.supporters;
  const show = shows[list];
  const showsKinds = name === 'supporters';
  const heads = [t.theme, ...(rows[0]?.cells ?? []).map((cell) => cell.name), ...(showsKinds ? [t.kinds] : [])];

  const renderCell = ({ theme, title }: Row, { name: column, items, gap, wishes }: Cell): TemplateResult => {
    const { length } = items;
    const counts = countBy(items, 'route');
    const content = html`<span class="at" aria-hidden="true">${column}</span>
      ${gap ? t.networkNone[list] : t.number(length)}
      <span class="marks">
        ${marked.map((route) => Array.from({ length: Math.ceil((counts.get(route) ?? 0) / per) }, () => mark(route)))}
      </span>`;
    return html`<td role="cell" class=${gap ? 'gap' : length ? '' : 'none'}>
      ${
        show && theme && wishes && length
          ? html`<button
              class="cell as-link"
              aria-label="${title}, ${column}: ${amount(length)}"
              @click=${() => show({ themes: [theme], ...wishes })}
            >
              ${content}
            </button>`
          : html`<div class="cell">${content}</div>`
      }
    </td>`;
  };

  const renderKinds = (row: Row): TemplateResult => {
    const kinds = countBy([...new Set(row.cells.flatMap(({ items }) => items as Supporter[]))], 'kind');
    return html`<td role="cell" class="kinds">
      <details>
        <summary><span class="at">${t.kinds}</span> ${t.number(kinds.size)}</summary>
        ${[...kinds].map(([kind, count]) => html`<p>${t.kind[kind]}: ${t.number(count)}</p>`)}
      </details>
    </td>`;
  };

  return html`
    <div>
      <p class="soft">${t.networkMark(amount(per))}</p>
      <ul class="row">
        ${marked.map((route) =>
          present.has(route) ? html`<li>${mark(route)} ${route ? t.route[route] : t.routeUnknown}</li>` : nothing,
        )}
      </ul>
    </div>
    <table role="table" part="table">
      <caption class="vh">
        ${t.networkPictures[name]}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => {
          const { theme, title } = row;
          return html`<tr role="row">
            <th role="rowheader" scope="row">
              ${show && theme ? html`<button class="as-link" @click=${() => show({ themes: [theme] })}>${title}</button>` : title}
            </th>
            ${row.cells.map((cell) => renderCell(row, cell))} ${showsKinds ? renderKinds(row) : nothing}
          </tr>`;
        })}
      </tbody>
    </table>
  `;
}
