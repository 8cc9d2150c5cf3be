/** Without a receiver: a plain card with the ways to reach someone. */
import { html, type TemplateResult } from 'lit';
import { renderContactWays, type Reachable } from '../parts/contact-ways.ts';
import { heading } from '../parts/text.ts';
import { nameOf, type Addressee } from './addressee.ts';
import type { FormSpeech } from './form-view.ts';

export function renderCard(view: FormSpeech & { level: number; addressee: Addressee }): TemplateResult {
  const { t, feed, level, addressee } = view;
  const { phone, email, url } = feed.publisher ?? {};
  const desk: Reachable = { ...(phone && { phones: [phone] }), ...(email && { email }), ...(url && { url }) };
  return html`<section class="panel stack card" part="card">
    <div>
      ${heading(level, 't-l', t.contact, 'form')}
      <p>${nameOf(view, addressee)}</p>
    </div>
    ${renderContactWays(view, addressee.item ?? desk, () => undefined)}
  </section>`;
}
