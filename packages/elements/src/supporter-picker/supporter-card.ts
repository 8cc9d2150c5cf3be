/** One supporter in the list: who it is, why this person fits, for whom they work, what they do and do not do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OrganizationKind, Supporter, SupporterTask } from '@wijkwijzer/feed';
import type { Reason, SupporterMatch } from '@wijkwijzer/search';
import type { Answer } from '../messages/nl/picker.ts';
import { renderFace } from '../parts/face.ts';
import { renderOpening } from '../parts/hours.ts';
import { icon, type IconName } from '../parts/icons.ts';
import { renderChecked } from '../parts/offer-card.ts';
import { heading, spoken } from '../parts/text.ts';
import { personLink, type PickerView } from './picker-view.ts';
import {
  answerOf,
  commission,
  criteriaMet,
  employer,
  independence,
  kindName,
  languagesText,
  response,
  room,
  routeName,
  shortName,
} from './supporter-facts.ts';
import { reasonText } from './wish-words.ts';

export function renderPerson(view: PickerView, { supporter, group, reasons }: SupporterMatch): TemplateResult {
  return html`<li class="person" part="person">
    <div class="person__in">
      <div class="stack">
        ${renderWho(view, supporter, heading(view.level + 1, 't-m', personLink(view, supporter)))}
        ${supporter.introduction ? html`<q>${spoken(view, supporter.introduction)}</q>` : nothing}
        ${reasons.length ? renderReasons(view, supporter, reasons, group === 'all') : nothing} ${renderFacts(view, supporter)}
      </div>
      <div class="stack">${renderWhom(view, supporter)} ${renderDoes(view, supporter)}</div>
    </div>
    <div class="person__foot">
      ${renderChoose(view, supporter)}
      <div>
        ${renderRoom(view, supporter)}
        <p class="t-s soft">${renderChecked(view, supporter)}</p>
      </div>
      ${view.matches.length > 1 ? renderCompare(view, supporter) : nothing}
    </div>
  </li>`;
}

/** Face, name, what kind of person this is and by which route they help. */
export function renderWho(view: PickerView, supporter: Supporter, name: TemplateResult): TemplateResult {
  const { t, images } = view;
  return html`<div class="person__who">
    ${renderFace(supporter, images)}
    <div>
      ${name}
      <p>${kindName(t, supporter)}<br /><span class="soft t-s">${t.kindMeaning[supporter.kind]}</span></p>
      ${renderRoute(view, supporter)}
    </div>
  </div>`;
}

export const renderRoute = ({ t }: PickerView, supporter: Supporter): TemplateResult =>
  html`<p class="route-word ${supporter.route ? '' : 'route-word--unknown'}" data-route=${supporter.route ?? nothing}>
    ${routeName(t, supporter) ?? t.routeUnknown}
  </p>`;

const tickIcons = { yes: 'check', no: 'minus', unknown: 'question-mark', not: 'x' } as const;

/** A fact with its sign; `no` is what is missing of a wish, `not` what someone does not do. */
export const renderTick = (kind: Answer | 'not', words: unknown): TemplateResult =>
  html`<span class="tick ${kind}">${icon(tickIcons[kind])}<span>${words}</span></span>`;

/** Why this person fits; of who fits less also what is missing, and what we do not know. */
export function renderReasons(
  view: PickerView,
  supporter: Supporter,
  reasons: readonly Reason[],
  fitsAll: boolean,
): TemplateResult {
  const { t, level } = view;
  const list = html`<ul class="ticks" aria-label=${fitsAll ? nothing : t.fitsPartly}>
    ${reasons.map((reason) => html`<li>${renderTick(answerOf(reason.met), reasonText(view, supporter, reason))}</li>`)}
  </ul>`;
  return fitsAll ? html`<div class="why">${heading(level + 2, '', t.fitsAnswers)}${list}</div>` : list;
}

const payerIcons: Partial<Record<OrganizationKind, IconName>> = { residents: 'home', municipality: 'building-community' };

/** In whose commission, employed by whom, and how independent that is. */
function renderWhom(view: PickerView, supporter: Supporter): TemplateResult {
  const { t } = view;
  return html`<div class="whom">
    ${icon(payerIcons[supporter.commissionedBy ?? 'other'] ?? 'building-bank')}
    <p>
      <strong>${commission(t, supporter)}</strong><br />
      <span class="soft">${[employer(view, supporter), ...independence(t, supporter)].join(' ')}</span>
    </p>
  </div>`;
}

export function renderDoes({ t, level }: PickerView, { tasks, notTasks }: Supporter): TemplateResult {
  const column = (title: string, kind: 'yes' | 'not', all: readonly SupporterTask[] = []): unknown =>
    all.length
      ? html`<div>
          ${heading(level + 2, '', title)}
          <ul class="ticks">
            ${all.map((task) => html`<li>${renderTick(kind, t.task[task])}</li>`)}
          </ul>
        </div>`
      : nothing;
  if (!tasks?.length && !notTasks?.length) return html`<p class="soft">${t.tasksUnknown}</p>`;
  return html`<div class="does">${column(t.does, 'yes', tasks)} ${column(t.doesNot, 'not', notTasks)}</div>`;
}

/** Languages, when to reach them, the laws they know and the criteria they meet; the profile says what these mean. */
function renderFacts(view: PickerView, supporter: Supporter): TemplateResult | typeof nothing {
  const { t, feed } = view;
  const { laws = [], schedules } = supporter;
  const met = criteriaMet(feed, supporter).length;
  const facts: [IconName, unknown][] = [
    ['language', languagesText(view, supporter)],
    ['clock', schedules?.length && renderOpening(view, supporter, t.reach)],
    ['building-bank', laws.length && t.knows(t.list(laws.map((law) => t.law[law][0])))],
    ['circle-check', met && t.criteriaMet(met, feed.criteria.length)],
  ];
  const known = facts.filter(([, words]) => words && words !== nothing);
  if (!known.length) return nothing;
  return html`<ul class="ticks t-s">
    ${known.map(
      ([name, words]) =>
        html`<li>
          <div class="tick tick--fact">
            ${icon(name)}
            <div>${words}</div>
          </div>
        </li>`,
    )}
  </ul>`;
}

/** The same filled button for everyone: no choice is the default. Its whole name tells one Samira from another. */
export function renderChoose({ t, choose }: PickerView, supporter: Supporter): TemplateResult {
  const { name, team } = supporter;
  const short = shortName(supporter);
  const rest = team ? `: ${name}` : name.slice(short.length);
  return html`<button class="btn btn--main" @click=${() => choose(supporter)}>
    <span>${team ? t.chooseTeam : t.chooseOne(short)}<span class="vh">${rest}</span></span>
  </button>`;
}

/** To the form on the page; choosing sends nothing by itself. */
export function renderWrite({ t, writeTo }: PickerView, { id }: Supporter, className = ''): TemplateResult | typeof nothing {
  if (!writeTo) return nothing;
  return html`<button class="btn ${className}" @click=${() => writeTo({ topic: 'help', supporter: id })}>
    ${icon('mail')}${t.writeMessage}
  </button>`;
}

export function renderRoom(view: PickerView, supporter: Supporter): TemplateResult {
  const { now, text } = room(view, supporter);
  return html`<p><span class=${now ? 'open' : ''}>${text}</span> ${response(view.t, supporter)}</p>`;
}

function renderCompare({ t, state, compare }: PickerView, supporter: Supporter): TemplateResult {
  const change = (event: Event): void => {
    // A fourth is refused, and its box shows so.
    if (!compare(supporter)) (event.target as HTMLInputElement).checked = false;
  };
  return html`<label class="check">
    <input type="checkbox" .checked=${state.compared.includes(supporter.id)} @change=${change} />
    <span>${t.compareOne}<span class="vh">: ${supporter.name}</span></span>
  </label>`;
}
