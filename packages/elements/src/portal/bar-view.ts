/** Always in sight: the way back where the browser's own does not serve, and the way out. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import type { PortalTexts } from './portal-view.ts';

export interface Bar {
  t: PortalTexts;
  /** Undefined where there is nothing to go back to, or the browser does it. */
  back: (() => void) | undefined;
  /** Undefined where nobody asked for a quick exit. */
  leave: (() => void) | undefined;
}

export function renderBar({ t, back, leave }: Bar): TemplateResult | typeof nothing {
  if (!back && !leave) return nothing;
  return html`<div class="bar no-print" part="bar">
    ${
      back
        ? html`<button type="button" class="as-link back" @click=${back}>${icon('arrow-left', 'i--flip')}${t.stepBack}</button>`
        : nothing
    }
    ${leave ? html`<button type="button" class="btn exit" part="exit" @click=${leave}>${t.quickExit}${icon('x')}</button>` : nothing}
  </div>`;
}

/** What leaving quickly does not do, said where the button is: an honest sentence, and what one can do about it. */
export const renderTraces = (t: PortalTexts): TemplateResult =>
  html`<div class="traces t-s no-print">
    <p>${t.browserRemembers} <span class="keys">${t.quickExitKeys}</span></p>
    <details>
      <summary>${icon('chevron-down')}${t.howToClear}</summary>
      <ul>
        ${[t.clearOnComputer, t.clearOnPhone, t.clearOnlyThis, t.privateWindow].map((text) => html`<li>${text}</li>`)}
      </ul>
    </details>
  </div>`;
