/**
 * Two or three people side by side, in a real table. On narrow columns each row becomes a question with named answers; the roles stand
 * in the markup, because a browser forgets what a table is when its rows are no longer drawn as such.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { renderFace } from '../parts/face.ts';
import { icon } from '../parts/icons.ts';
import { heading } from '../parts/text.ts';
import { compareRows, type Row } from './compare-rows.ts';
import { personLink, type PickerView } from './picker-view.ts';
import { renderChoose } from './supporter-card.ts';
import { shortName } from './supporter-facts.ts';

export function renderCompare(view: PickerView): TemplateResult {
  const { t, level, state, images, go } = view;
  const { compared, onlyDifferent } = state;
  const matches = compared.flatMap((id) => view.matches.filter(({ supporter }) => supporter.id === id));
  const rows = compareRows(view, matches).filter(({ same }) => !(onlyDifferent && same));
  const remove = (id: string): void => {
    const left = compared.filter((other) => other !== id);
    go({ compared: left, ...(left.length < 2 && { view: 'people' as const }) }, 'replace');
  };
  return html`<div class="stack" part="compare">
    <p class="no-print">
      <button class="as-link back" @click=${() => view.back()}>${icon('arrow-left', 'i--flip')}${t.backToEveryone}</button>
    </p>
    <div class="row row--apart">
      ${heading(level, 't-xl', t.compareTitle(matches.length), 'compare')}
      <label class="check no-print">
        <input type="checkbox" .checked=${onlyDifferent} @change=${() => go({ onlyDifferent: !onlyDifferent }, 'replace')} />
        <span>${t.onlyDifferent}</span>
      </label>
    </div>
    ${rows.length ? nothing : html`<p>${t.allTheSame}</p>`}
    <table class="compare" role="table" aria-labelledby="compare">
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${matches.map(
            ({ supporter }) =>
              html`<th role="columnheader" scope="col">${renderFace(supporter, images)} ${personLink(view, supporter)}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) =>
          renderRow(
            row,
            matches.map(({ supporter }) => shortName(supporter)),
          ),
        )}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${matches.map(
            ({ supporter }) =>
              html`<td role="cell">
                ${renderChoose(view, supporter)}
                <button class="as-link tap" @click=${() => remove(supporter.id)}>
                  ${t.takeAway}<span class="vh">: ${supporter.name}</span>
                </button>
              </td>`,
          )}
        </tr>
      </tfoot>
    </table>
  </div>`;
}

/** The names in the cells are seen where the columns are not. */
const renderRow = ({ title, same, cells }: Row, names: readonly string[]): TemplateResult =>
  html`<tr role="row" class=${same ? 'same' : ''}>
    <th role="rowheader" scope="row">${title}</th>
    ${cells.map(
      (content, at) =>
        html`<td role="cell">
          <span class="compare__who">${names[at]}</span>
          <div>${content}</div>
        </td>`,
    )}
  </tr>`;
