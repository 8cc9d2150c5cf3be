/** Who is to be put side by side, at the bottom of what is in sight. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import { supporterOf, type PickerView } from './picker-view.ts';
import { shortName } from './supporter-facts.ts';

export function renderTray(view: PickerView): TemplateResult | typeof nothing {
  const { t, state, reply, go } = view;
  const chosen = state.compared.map((id) => supporterOf(view, id)).filter((each) => each !== undefined);
  if (!chosen.length) return nothing;
  return html`<section class="tray" aria-label=${t.toCompare}>
    <p>
      <strong>${t.list(chosen.map(shortName))}</strong><br />
      <span class="t-s">${t[reply ?? (chosen.length < 2 ? 'compareMore' : 'compareReady')]}</span>
    </p>
    <p class="row">
      <button class="btn btn--quiet" @click=${() => go({ compared: [] }, 'replace')}>${t.clearCompared}</button>
      ${
        chosen.length > 1
          ? html`<button class="btn btn--main" @click=${() => go({ view: 'compare' })}>
              ${icon('layout-columns')}${t.compareThese(chosen.length)}
            </button>`
          : nothing
      }
    </p>
  </section>`;
}
