/** A request that is not sent yet, or can't be: what is the matter, what can be done, and the text, which stays. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import { renderAddressee } from './addressee-view.ts';
import { renderCallButton } from './filling-view.ts';
import type { FormView } from './form-view.ts';

export function renderUnsent(view: FormView): TemplateResult {
  const { t, progress, draft, topic } = view;
  const failed = progress?.step === 'failed';
  return html`<div class="form">
    ${renderAddressee(view)}
    <div class="note note--notice" id="unsent" tabindex="-1" part="unsent">
      ${icon(failed ? 'alert-triangle' : 'refresh')}
      <div class="stack">${failed ? renderFailed(view) : renderWaiting(view)}</div>
    </div>
    <div class="field">
      <label class="label" for="text">${t.messageAsk[topic]}</label>
      <textarea class="input" id="text" rows="6" dir="auto" readonly .value=${draft[topic]}></textarea>
    </div>
  </div>`;
}

function renderWaiting(view: FormView): TemplateResult {
  const { t, progress, maybeStored, send, sharedDevice } = view;
  const waiting = progress?.step === 'waiting' ? progress : undefined;
  const seconds = waiting ? Math.max(1, Math.ceil((waiting.until - Date.now()) / 1000)) : 0;
  const next = !waiting ? t.againNow : seconds === Infinity ? t.againOnline : t.againIn(seconds);
  return html`<p>
      <strong>${maybeStored ? t.unsentMaybe : t.unsent}</strong>
      ${waiting ? t.unsentBecause[waiting.why] : nothing} ${sharedDevice ? t.unsentStaysShared : t.unsentStays}
    </p>
    <p>${next} ${maybeStored ? t.notTwice : nothing}</p>
    <p class="row">
      <button type="button" class="btn btn--main" aria-disabled=${waiting ? nothing : 'true'} @click=${send}>${t.tryNow}</button>
      ${renderCallButton(view)}
    </p>`;
}

function renderFailed(view: FormView): TemplateResult {
  const { t, maybeStored, send, copy, change, reply } = view;
  return html`<p>
      <strong>${maybeStored ? t.failedMaybe : t.failedToSend}</strong>
      ${maybeStored ? t.failedMaybeText : t.failedToSendText}
    </p>
    <p class="row">
      <button type="button" class="btn btn--main" @click=${send}>${t.retry}</button>
      ${renderCallButton(view)} ${copy ? html`<button type="button" class="btn" @click=${copy}>${t.copyText}</button>` : nothing}
    </p>
    ${reply ? html`<p>${t[reply]}</p>` : nothing}
    <p>
      <button type="button" class="as-link tap" @click=${change}>${t.changeText}</button>
      ${maybeStored ? html`<br /><span class="t-s">${t.changeTextMaybe}</span>` : nothing}
    </p>`;
}
