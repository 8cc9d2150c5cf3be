/** The overview: how much there is, the choice of pictures, the chosen one, and in sentences what is not there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/nl.ts';
import { network } from '../messages/nl/network.ts';
import { icon } from '../parts/icons.ts';
import { heading } from '../parts/text.ts';
import { pictureOf, picturesOf, type NetworkView, type Picture, type PictureName } from './pictures.ts';
import { renderTable } from './table.ts';

export { styles } from './network.styles.ts';

/** Ours travel with these views; a language that was fetched whole has its own. */
export const texts = (t: Messages): NetworkView['t'] => ({ ...network, ...t });

export function renderOverview(view: NetworkView, wanted: PictureName): TemplateResult {
  const { t, feed, index, level, choose } = view;
  const names = picturesOf(feed, index);
  const chosen = names.includes(wanted) ? wanted : names[0];
  const picture = chosen && pictureOf(view, chosen);
  const totals = t.list([t.supporters(feed.supporters.length), t.options(index.offers.length)]);
  return html`
    <div>
      ${heading(level, 't-l', t.network)}
      <p class="soft">${picture ? t.networkTotals(totals) : t.emptyFeed}</p>
    </div>
    <fieldset class="chips">
      <legend class="vh">${t.networkAsk}</legend>
      ${names.map(
        (name) =>
          html`<label class="chip">
            <input type="radio" name="picture" .checked=${name === chosen} @change=${() => choose(name)} />
            ${icon('check')}${t.networkPictures[name]}
          </label>`,
      )}
    </fieldset>
    ${picture ? html`${renderTable(view, picture)} ${renderGaps(view, picture)}` : nothing}
  `;
}

function renderGaps({ t, level }: NetworkView, { name, rows }: Picture): TemplateResult | typeof nothing {
  const gaps = rows.flatMap(({ title, cells }) => {
    const missing = cells.filter(({ gap }) => gap).map((cell) => cell.name);
    const all = cells.every(({ items }) => !items.length);
    return missing.length ? html`<li>${t.networkGap[name](title, all ? '' : t.list(missing))}</li>` : [];
  });
  if (!gaps.length) return nothing;
  return html`<section class="panel" part="gaps">
    ${heading(level + 1, 't-m', t.networkGaps)}
    <ul>
      ${gaps}
    </ul>
  </section>`;
}
