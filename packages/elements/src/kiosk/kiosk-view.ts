/** What the kiosk draws around what it wraps. */
import { html, nothing, type TemplateResult } from 'lit';
import { languageTags } from '../messages/messages-controller.ts';
import type { Messages } from '../messages/nl.ts';
import type { KioskMessages } from '../messages/nl/kiosk.ts';
import { icon } from '../parts/icons.ts';

export type KioskTexts = Messages & KioskMessages;

export interface KioskView {
  t: KioskTexts;
  /** Nobody used it since it was wiped. */
  fresh: boolean;
  /** Steps were made, which Back undoes. */
  onward: boolean;
  back(): void;
  again(): void;
  speak(language: string): void;
}

export function renderScreen(view: KioskView): TemplateResult {
  const { t, onward } = view;
  return html`<div class="kiosk">
    <div class="kiosk__view">
      <div class="kiosk__brand"><slot name="brand"></slot></div>
      ${
        onward
          ? nothing
          : html`<div class="kiosk__hello">
              <h1>${t.kioskWelcome}</h1>
              <p>${t.kioskHint}</p>
            </div>`
      }
      <slot></slot>
    </div>
    <div class="kiosk__foot no-print" part="foot">${renderFoot(view)}</div>
  </div>`;
}

function renderFoot({ t, fresh, onward, back, again: begin, speak }: KioskView): TemplateResult {
  const again = html`<button class="btn kiosk__again" @click=${begin}>${icon('refresh')}${t.kioskAgain}</button>`;
  if (onward)
    return html`<div class="kiosk__ways">
      <button class="btn kiosk__back" @click=${back}>${icon('arrow-left', 'i--flip')}${t.kioskBack}</button>${again}
    </div>`;
  return html`<div class="kiosk__ways">${renderDanger(t)}${fresh ? nothing : again}</div>
    <nav aria-label=${t.kioskLanguage}>
      <ul class="kiosk__languages">
        ${languageTags.map(
          (tag) =>
            html`<li>
              <button
                class="btn"
                lang=${tag}
                dir="auto"
                aria-current=${tag === t.language ? 'true' : nothing}
                @click=${() => speak(tag)}
              >
                ${new Intl.DisplayNames(tag, { type: 'language' }).of(tag)}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
}

/** The number stands out; the sentence around it stays whole. */
function renderDanger({ kioskDanger }: KioskTexts): TemplateResult {
  const [before = '', after = ''] = kioskDanger.split('112');
  return html`<p class="kiosk__danger">${icon('urgent')}<span>${before}<strong>112</strong>${after}</span></p>`;
}

/** When nothing can be fetched and all was wiped. */
export const renderDown = (t: KioskTexts): TemplateResult =>
  html`<div class="kiosk">
    <div class="kiosk__view kiosk__down" role="alert">
      <h1>${t.kioskDown}</h1>
      <p>${t.kioskDownText}</p>
      ${renderDanger(t)}
    </div>
  </div>`;

/** From the top, the way a clock goes. */
const circle = 'M60 6a54 54 0 1 1 0 108a54 54 0 1 1 0-108';

/** The question whether anyone is there, with the seconds to answer it in a ring. */
export function renderIdle(t: KioskTexts, left: number, all: number, goOn: () => void, wipe: () => void): TemplateResult {
  // Said at the start and at ten: who listens is not counted down to.
  const said = left > 10 ? all : 10;
  return html`<div class="kiosk__box">
    <div class="kiosk__ring" aria-hidden="true">
      <svg viewBox="0 0 120 120">
        <path class="kiosk__rest" d=${circle} />
        <path class="kiosk__left" d=${circle} pathLength=${all} stroke-dasharray="${left} ${all}" />
      </svg>
      <b>${t.number(left)}</b>
    </div>
    <h2 id="idle">${t.kioskIdle}</h2>
    <p id="idle-text">${t.kioskIdleText}</p>
    <p class="vh" id="idle-left" aria-live="assertive">${t.kioskIdleLeft(said)}</p>
    <button class="btn btn--main kiosk__on" autofocus @click=${goOn}>${t.kioskGoOn}</button>
    <button class="btn kiosk__wipe" @click=${wipe}>${t.kioskWipe}</button>
  </div>`;
}

/** Before a message is wiped that was not sent. */
export const renderLose = (t: KioskTexts, keep: () => void, lose: () => void): TemplateResult =>
  html`<div class="kiosk__box">
    <h2 id="lose">${t.kioskLose}</h2>
    <p id="lose-text">${t.kioskLoseText}</p>
    <button class="btn btn--main kiosk__on" autofocus @click=${keep}>${t.kioskKeep}</button>
    <button class="btn" @click=${lose}>${t.kioskLoseIt}</button>
  </div>`;
