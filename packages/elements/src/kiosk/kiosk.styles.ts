/** The kiosk around what it wraps: large, what is touched low. Not for paper, unless there is a printer. */
import { css } from 'lit';

export const styles = css`
  :host {
    --wijk-font-size: 32px;
    --wijk-target: 96px;
    --wijk-radius: 20px;
    --wijk-radius-small: 14px;
    block-size: 100dvh;
    overflow: hidden;
    background: var(--_surface-soft);
    user-select: none;
    touch-action: pan-y pinch-zoom;
    -webkit-touch-callout: none;
  }
  .kiosk {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: calc(100dvh - var(--wijk-keyboard, 0px));
  }
  .kiosk__view {
    overflow: hidden auto;
    overscroll-behavior: none;
    padding: 0 clamp(16px, 5.2cqi, 56px) 28px;
  }
  .kiosk__brand {
    padding-block: 44px 20px;
  }
  .kiosk__hello {
    padding-block: 24px 36px;
  }
  .kiosk__hello h1 {
    font-size: clamp(1.6em, 8cqi, 2.4em);
    letter-spacing: -0.02em;
  }
  .kiosk__hello p {
    max-inline-size: 27em;
    margin-block-start: 12px;
    color: var(--_ink-soft);
    font-size: 1.1em;
  }
  .kiosk__foot {
    display: grid;
    gap: 12px;
    padding: 14px clamp(16px, 5.2cqi, 56px) 30px;
    border-block-start: 2px solid var(--_line);
  }
  .kiosk__ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: 84px;
  }
  .kiosk__foot .btn {
    min-block-size: 84px;
  }
  .kiosk__again {
    margin-inline-start: auto;
  }
  .kiosk__foot .btn {
    border-width: 3px;
    background: var(--_surface);
  }
  .kiosk__danger {
    display: flex;
    align-items: center;
    gap: 18px;
    flex: 1;
    min-inline-size: 11em;
    line-height: 1.3;
  }
  .kiosk__danger .i {
    color: var(--_danger);
  }
  .kiosk__languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.8em), 1fr));
    gap: 16px;
  }
  .kiosk__languages .btn {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 84px;
    padding-inline: 0.2em;
    white-space: nowrap;
    border-color: var(--_line);
    color: var(--_action);
  }
  .kiosk__languages .btn[aria-current] {
    border-color: var(--_action);
    background: var(--_action);
    color: var(--_action-ink);
  }
  .kiosk__dialog {
    inline-size: min(920px, 100% - 24px);
    max-inline-size: none;
    max-block-size: calc(100dvh - 24px);
    margin: auto auto max(12px, 17dvh);
    padding: clamp(20px, 4cqi, 64px);
    border: 0;
    border-radius: 28px;
    background: var(--_surface);
    color: var(--_ink);
    overflow: auto;
  }
  .kiosk__dialog::backdrop {
    background: rgb(16 24 29 / 0.72);
  }
  .kiosk__box {
    display: grid;
    justify-items: center;
    gap: 24px;
  }
  .kiosk__box :is(h2, p) {
    text-align: center;
  }
  .kiosk__box h2 {
    font-size: 1.6em;
    overflow-wrap: anywhere;
  }
  .kiosk__box p {
    max-inline-size: 24em;
  }
  .kiosk__box .btn {
    inline-size: 100%;
    min-block-size: 104px;
  }
  .kiosk__box .kiosk__on {
    min-block-size: 128px;
    margin-block-start: 16px;
    font-size: 1.15em;
  }
  .kiosk__ring {
    display: grid;
    place-items: center;
    inline-size: min(256px, 24dvh);
    aspect-ratio: 1;
  }
  .kiosk__ring > * {
    grid-area: 1 / 1;
  }
  .kiosk__ring svg {
    inline-size: 100%;
    fill: none;
    stroke-width: 9;
  }
  .kiosk__rest {
    stroke: var(--_line);
  }
  .kiosk__left {
    stroke: var(--_action);
  }
  .kiosk__ring b {
    font-size: 3em;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .qr {
    inline-size: min(380px, 40dvh);
    aspect-ratio: 1;
  }
  .qr__paper {
    fill: #fff;
  }
  .qr__ink {
    fill: #000;
  }
  .kiosk__address {
    font-size: 1.2em;
    font-weight: 700;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .kiosk__down {
    display: grid;
    align-content: center;
    gap: 32px;
  }
  /* A screen that lies down: the dialog stands in its middle. */
  @media (orientation: landscape) {
    .kiosk__dialog {
      margin-block-end: auto;
    }
    .kiosk__brand {
      padding-block-start: 28px;
    }
    .kiosk__hello {
      padding-block: 8px 24px;
    }
    .kiosk__hello p {
      max-inline-size: none;
    }
    .kiosk__foot {
      padding-block: 14px 20px;
    }
    .kiosk__foot:has(nav) {
      grid-template-columns: 3fr 4fr;
      align-items: center;
    }
  }
  @media (orientation: landscape) and (min-width: 1600px) {
    .kiosk__foot:has(nav) {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 40px;
    }
    .kiosk__foot:has(nav) .kiosk__danger {
      font-size: 0.85em;
    }
    .kiosk__languages {
      grid-template-columns: repeat(4, 7em);
      gap: 12px;
    }
  }
  @media (max-height: 600px) {
    .kiosk__foot {
      gap: 8px;
      padding-block: 8px;
    }
  }
  /* A small window, or a large zoom: then the buttons need no more than a finger does. */
  @media (max-width: 700px) {
    .kiosk__ways {
      min-block-size: 0;
    }
    .kiosk__foot {
      gap: 12px;
      padding-block: 12px;
      font-size: 0.8em;
    }
    .kiosk__foot .btn {
      min-block-size: 64px;
    }
    .kiosk__ways .btn {
      flex: 1;
    }
    .kiosk__box .btn,
    .kiosk__box .kiosk__on {
      min-block-size: 84px;
    }
  }
  @media (forced-colors: active) {
    .kiosk__dialog {
      border: 3px solid CanvasText;
    }
    .kiosk__languages .btn[aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .qr {
      forced-color-adjust: none;
    }
    .kiosk__left {
      stroke: Highlight;
    }
    .kiosk__rest {
      stroke: GrayText;
    }
  }
  @media print {
    :host(:not([printer])) {
      display: none;
    }
    :host {
      block-size: auto;
      overflow: visible;
    }
    .kiosk,
    .kiosk__view {
      display: block;
      block-size: auto;
      overflow: visible;
    }
  }
`;
