/** Help in danger: calm, first on the screen, and there even when the feed is not. */
import { html, nothing, type TemplateResult } from 'lit';
import { telHref, type Emergency, type Feed } from '@wijkwijzer/feed';
import { danger, type Danger } from '@wijkwijzer/search';
import type { Messages } from '../messages/nl.ts';
import { icon } from '../parts/icons.ts';
import { heading, spoken } from '../parts/text.ts';

/** Help that fits these words; nothing when no word signals danger. */
export function renderDanger(t: Messages, level: number, words: string, feed: Feed | undefined): TemplateResult | typeof nothing {
  const found = danger(words, feed?.emergency);
  if (!found.length) return nothing;
  return html`<section class="note note--danger-words" aria-label=${t.danger} part="danger">
    ${icon('phone')}
    <div class="stack">
      ${found.map((help) => renderHelp(t, level, help, feed))}
      ${
        found.some(({ kind }) => kind !== 'medical')
          ? html`<p>${t.dangerNow} <a class="call" href="tel:112">${t.call112}</a></p>`
          : nothing
      }
    </div>
  </section>`;
}

const main = (href: string, text: string): TemplateResult =>
  html`<a class="btn btn--main" href=${href}>${icon('phone')}${text}</a>`;

function renderHelp(t: Messages, level: number, help: Danger, feed: Feed | undefined): TemplateResult | typeof nothing {
  const body = (title: unknown, text: unknown, ways: unknown): TemplateResult =>
    html`<div>
        ${heading(level, 't-l', title)}
        <p>${text}</p>
      </div>
      <p class="row">${ways}</p>`;
  switch (help.kind) {
    case 'suicide':
      return body(
        t.suicideTitle,
        t.suicideText,
        html`${main('tel:113', t.suicideCall)}<a class="btn" href="tel:08000113">${t.suicideCallFree}</a
          ><a class="btn" href="https://www.113.nl/" rel="noreferrer" referrerpolicy="no-referrer">${t.suicideChat}</a>`,
      );
    case 'violence':
      return body(t.violenceTitle, t.violenceText, main('tel:08002000', t.violenceCall));
    case 'medical':
      return body(t.medicalTitle, t.medicalText, main('tel:112', t.call112));
    case 'feed':
      return feed ? renderFeedHelp(t, feed, help.emergency, body) : nothing;
  }
}

function renderFeedHelp(
  t: Messages,
  feed: Feed,
  emergency: Emergency,
  body: (title: unknown, text: unknown, ways: unknown) => TemplateResult,
): TemplateResult {
  const speech = { t, feed };
  const href = telHref(emergency.phone);
  const way = href ? main(href, t.call(emergency.phone)) : emergency.phone;
  return body(spoken(speech, emergency.name), spoken(speech, emergency.text), way);
}

/** The one line that is always there. */
export const renderDangerLine = (t: Messages): TemplateResult =>
  html`<p class="danger-line">${icon('urgent')}<span>${t.danger}</span> <a class="call" href="tel:112">${t.call112}</a></p>`;
