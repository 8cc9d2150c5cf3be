/** One supporter with everything we know, how to reach them, and the offers they bring people in touch with. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Supporter } from '@wijkwijzer/feed';
import { offersNear } from '@wijkwijzer/search';
import { renderCheckedBy } from '../parts/checked-by.ts';
import { renderContactWays } from '../parts/contact-ways.ts';
import { icon } from '../parts/icons.ts';
import { notice } from '../parts/notice.ts';
import { monthsOld, staleAfter } from '../parts/offer-facts.ts';
import { heading, spoken } from '../parts/text.ts';
import { renderOffers } from './other-support.ts';
import type { PickerView } from './picker-view.ts';
import { renderProps } from './profile-props.ts';
import { renderTakePerson } from './take-person.ts';
import { renderChoose, renderDoes, renderReasons, renderRoom, renderWho, renderWrite } from './supporter-card.ts';

export function renderProfile(view: PickerView, supporter: Supporter): TemplateResult {
  const { t, level, matches } = view;
  const { reasons = [], group } = matches.find((match) => match.supporter === supporter) ?? {};
  // On a card these headings stand under a name; here beside the contact panel's.
  const below = { ...view, level: level - 1 };
  return html`<article class="stack" part="profile">
    <p class="no-print">
      <button class="as-link back" @click=${() => view.back()}>${icon('arrow-left', 'i--flip')}${t.back}</button>
    </p>
    <div class="page">
      <div class="stack" data-aloud>
        ${renderWho(view, supporter, heading(level, 't-xl', supporter.name, 'profile'))} ${view.readAloud(t, supporter.id)}
        ${renderStale(view, supporter)}
        ${supporter.introduction ? html`<q class="lead">${spoken(view, supporter.introduction)}</q>` : nothing}
      </div>
      <section class="page__act panel stack" part="contact">
        ${renderChoose(view, supporter)} ${renderRoom(view, supporter)} ${heading(level + 1, 't-m', t.contact)}
        ${renderWrite(view, supporter)} ${renderContactWays(view, supporter, (way) => view.contact(supporter, way), '')}
      </section>
      <div class="page__main stack stack--wide">
        <div class="stack stack--wide" data-aloud>
          ${reasons.length ? renderReasons(below, supporter, reasons, group === 'all') : nothing} ${renderDoes(below, supporter)}
          ${renderProps(view, supporter)}
        </div>
        ${renderConnected(view, supporter)}
        ${renderCheckedBy(view, supporter, view.writeTo && (() => view.writeTo?.({ topic: 'correction', supporter: supporter.id })))}
      </div>
      ${renderTakePerson(view, supporter)}
    </div>
  </article>`;
}

function renderStale(view: PickerView, supporter: Supporter): TemplateResult | typeof nothing {
  const { t, now } = view;
  const months = monthsOld(supporter, now);
  if (months === undefined) return notice('hourglass', html`<p>${t.notChecked}</p>`);
  if (months < staleAfter) return nothing;
  return notice('hourglass', html`<p><strong>${t.staleTitle(months)}</strong> ${t.staleText}</p>`);
}

/** Who has the task `connect` brings people in touch with these. */
function renderConnected(view: PickerView, supporter: Supporter): TemplateResult | typeof nothing {
  const offers = offersNear(view.feed, view.index, supporter);
  if (!offers.length) return nothing;
  return html`<section class="stack">${heading(view.level + 1, 't-l', view.t.connects)} ${renderOffers(view, offers)}</section>`;
}
