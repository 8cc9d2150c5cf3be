/** All facts of a supporter, each with its name and, where a word is not everybody's, with what it means. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Supporter } from '@wijkwijzer/feed';
import { renderHours } from '../parts/hours.ts';
import { dayText } from '../parts/offer-facts.ts';
import { renderLines, renderProp } from '../parts/props.ts';
import { spoken, textOf } from '../parts/text.ts';
import type { PickerView } from './picker-view.ts';
import { renderRoom } from './supporter-card.ts';
import {
  attendanceText,
  audienceLines,
  commission,
  criteriaMet,
  employer,
  independence,
  languagesText,
  neighborhoodsText,
  small,
  themesText,
} from './supporter-facts.ts';

export function renderProps(view: PickerView, supporter: Supporter): TemplateResult {
  const { t, feed } = view;
  const { laws = [], independence: own, schedules, closures, capacity } = supporter;
  const independent = html`${renderLines(independence(t, supporter))}
  ${own?.statement ? html`<p><q>${spoken(view, own.statement)}</q></p>` : nothing}`;
  const time = html`${renderRoom(view, supporter)}
  ${capacity?.updated ? html`<p class="soft">${t.roomAsOf(dayText(view, capacity.updated))}</p>` : nothing}`;
  const hours = schedules?.length || closures?.length ? renderHours(view, supporter, t.reach) : t.unknown;
  return html`<dl class="props">
    ${renderProp('building-bank', t.commissionGiver, `${commission(t, supporter)}.`)}
    ${renderProp(undefined, t.belongsTo, employer(view, supporter))} ${renderProp('shield-check', t.independence, independent)}
    ${renderProp(undefined, t.topics, themesText(view, supporter) || t.unknown)}
    ${renderProp(undefined, t.knownLaws, laws.length ? laws.map((law) => explained(...t.law[law])) : t.unknown)}
    ${renderProp('users', t.forWhom, renderLines(audienceLines(view, supporter)))}
    ${renderProp('map-pin', t.wherePossible, attendanceText(view, supporter) || t.unknown)}
    ${renderProp(undefined, t.serviceArea, neighborhoodsText(view, supporter))}
    ${renderProp('language', t.languages, languagesText(view, supporter) || t.unknown)} ${renderProp('clock', t.when, hours)}
    ${renderProp('hourglass', t.timeNow, time)}
    ${feed.criteria.length ? renderProp('circle-check', t.quality, renderQuality(view, supporter)) : nothing}
  </dl>`;
}

const explained = (name: unknown, meaning: unknown): TemplateResult =>
  html`<p><strong>${name}</strong>${meaning === nothing ? nothing : html`: ${meaning}`}</p>`;

/** The criteria that a region agreed on, and those of which we do not know that they are met. */
function renderQuality(view: PickerView, supporter: Supporter): TemplateResult {
  const { t, feed } = view;
  const met = criteriaMet(feed, supporter);
  const others = feed.criteria.filter((criterion) => !met.includes(criterion)).map(({ name }) => small(textOf(view, name)));
  return html`${met.length ? html`<p>${t.criteriaMet(met.length, feed.criteria.length)}.</p>` : nothing}
  ${met.map(({ name, description }) => explained(spoken(view, name), spoken(view, description)))}
  ${others.length ? html`<p class="soft">${t.notSure(t.list(others))}.</p>` : nothing}`;
}
