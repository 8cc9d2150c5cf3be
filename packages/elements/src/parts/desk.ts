/** The publisher's desk: a person to ask. */
import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '@wijkwijzer/feed';
import { icon } from './icons.ts';
import { heading, textOf, type Speech } from './text.ts';

export function renderDesk(view: Speech & { level: number }): TemplateResult | typeof nothing {
  const { publisher } = view.feed;
  const call = publisher?.phone && telHref(publisher.phone);
  if (!publisher || !call) return nothing;
  return html`<section class="panel stack">
    ${heading(view.level, 't-m', view.t.askPerson)}
    <p>${view.t.askPersonText(textOf(view, publisher.name))}</p>
    <p><a class="btn btn--main" href=${call}>${icon('phone')}${view.t.call(publisher.phone ?? '')}</a></p>
  </section>`;
}
