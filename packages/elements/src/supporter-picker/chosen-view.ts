/** Who was chosen, and how to reach them. Nothing has been sent, and it says so. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Supporter } from '@wijkwijzer/feed';
import { renderContactWays } from '../parts/contact-ways.ts';
import { renderHours } from '../parts/hours.ts';
import { heading } from '../parts/text.ts';
import type { PickerView } from './picker-view.ts';
import { renderRoom, renderWho, renderWrite } from './supporter-card.ts';
import { renderTakePerson } from './take-person.ts';
import { shortName } from './supporter-facts.ts';

export function renderChosen(view: PickerView, supporter: Supporter): TemplateResult {
  const { t, level } = view;
  const { schedules, closures } = supporter;
  return html`<section class="panel stack chosen" part="chosen">
    ${renderWho(view, supporter, heading(level, 't-xl', t.chosenTitle(supporter.name), 'chosen'))}
    <p>${t.chosenText}<br />${t.chosenTip}</p>
    ${renderWrite(view, supporter, 'btn--main')}
    ${renderContactWays(view, supporter, (way) => view.contact(supporter, way), view.writeTo ? '' : 'btn--main')}
    <div>
      ${renderRoom(view, supporter)} ${schedules?.length || closures?.length ? renderHours(view, supporter, t.reach) : nothing}
    </div>
    ${renderTakePerson(view, supporter)}
    <p class="row">
      <button class="btn" @click=${() => view.open(supporter)}>${t.seeProfile(shortName(supporter))}</button>
      <button class="btn btn--quiet" @click=${view.chooseAnother}>${t.chooseAnother}</button>
    </p>
  </section>`;
}
