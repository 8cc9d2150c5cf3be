/** The people: who fits everything, who fits less with what is missing, and the others. Nobody is left out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FitGroup } from '@wijkwijzer/search';
import { renderDesk } from '../parts/desk.ts';
import { heading } from '../parts/text.ts';
import { renderPills } from './answer-pills.ts';
import { renderTray } from './compare-tray.ts';
import { asksNothing, countFitting, inGroup, people } from './counts.ts';
import { renderOtherSupport } from './other-support.ts';
import { moreAtOnce } from './picker-state.ts';
import type { PickerView } from './picker-view.ts';
import { renderPerson } from './supporter-card.ts';

/** People who stand at once; a slow phone draws the rest when these have been painted. */
const firstPeople = 3;

export function renderPeople(view: PickerView): TemplateResult {
  const { t, level, matches, mode, settled } = view;
  if (!matches.length)
    return html`${heading(level, 't-l', t.nobodyYet, 'people')} ${renderDesk(view)} ${renderOtherSupport(view)}`;
  return html`<div class="stack">
      ${heading(level, 't-xl', titleOf(view), 'people')} ${mode === 'none' ? html`<p>${t.whatSupport}</p>` : nothing}
      ${renderPills(view)} ${renderChosen(view)}
      ${matches.length > 1 ? html`<p class="soft">${countFitting(view).fitting ? t.fairOrder : t.nobodyFitsText}</p>` : nothing}
      ${renderGroup(view, 'all')}
    </div>
    ${countFitting(view).fitting ? nothing : renderDesk(view)}
    ${
      settled
        ? html`${renderGroup(view, 'mostly', t.fitsLess)} ${renderGroup(view, 'others', t.fitsLittle)} ${renderTray(view)}
          ${renderOtherSupport(view)}`
        : nothing
    }`;
}

function titleOf(view: PickerView): string {
  const { t, matches } = view;
  const { fitting, who } = countFitting(view);
  if (asksNothing(view)) return t.chooseFrom(people(t, matches));
  return fitting ? t.fitting(who, fitting) : t.nobodyFits;
}

function renderGroup(view: PickerView, group: FitGroup, title?: string): TemplateResult | typeof nothing {
  const { t, level, state } = view;
  const matches = inGroup(view, group);
  const limit = view.settled ? state.limits[group] : firstPeople;
  const next = matches.slice(limit, limit + moreAtOnce);
  if (!matches.length) return nothing;
  const more = (): void => view.go({ limits: { ...state.limits, [group]: limit + moreAtOnce } }, 'replace');
  return html`<section class="stack">
    ${title ? heading(level, 't-l', title) : nothing}
    <ul class="people" data-list=${group}>
      ${matches.slice(0, limit).map((match) => renderPerson(view, match))}
    </ul>
    ${view.settled && next.length ? html`<button class="btn btn--wide" @click=${more}>${t.morePeople(people(t, next))}</button>` : nothing}
  </section>`;
}

/** Who was chosen before: the way to reach them stays near. */
function renderChosen(view: PickerView): TemplateResult | typeof nothing {
  const { t, chosen } = view;
  if (!chosen) return nothing;
  return html`<p class="note">
    ${t.chosenBefore(chosen.name)}
    <button class="as-link" @click=${() => view.go({ view: 'chosen', supporter: chosen.id })}>${t.howToReach}</button>
  </p>`;
}
