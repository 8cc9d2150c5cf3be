/** The message, with what to know about it: how long it may be, a number that should not be in it, help in danger. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderDanger } from '../offer-finder/danger-note.ts';
import { icon } from '../parts/icons.ts';
import { charactersLeft } from './draft.ts';
import { renderText } from './field-view.ts';
import type { FormView } from './form-view.ts';

/** From here on the number is worth knowing. */
const counted = 200;

export function renderMessage(view: FormView): TemplateResult {
  const { t, draft, topic, bsn, feed, level } = view;
  const value = draft[topic];
  const left = charactersLeft(value);
  const field = renderText(
    view,
    {
      field: 'message',
      value,
      label: t.messageAsk[topic],
      hint: t.messageHint[topic],
      needed: true,
      described: [left <= counted && 'message-count', bsn && 'message-bsn'].filter(Boolean).join(' '),
      change: (text) => ({ [topic]: text }),
    },
    left <= counted
      ? html`<p class="count ${left < 0 ? 'count--over' : ''}" id="message-count">${t.charactersLeft(left)}</p>`
      : nothing,
  );
  return html`${field} ${bsn ? renderBsn(view) : nothing} ${renderDanger(t, level + 1, value, feed)}`;
}

const renderBsn = ({ t, takeOutBsn }: FormView): TemplateResult =>
  html`<div class="note note--notice" id="bsn" tabindex="-1" part="bsn">
    ${icon('alert-triangle')}
    <div class="stack">
      <p id="message-bsn"><strong>${t.bsnTitle}</strong> ${t.bsnText}</p>
      <p><button type="button" class="btn" @click=${takeOutBsn}>${t.bsnRemove}</button></p>
    </div>
  </div>`;
