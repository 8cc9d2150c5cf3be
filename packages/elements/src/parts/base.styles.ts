/** Foundations and small parts that all elements share: type, focus, buttons, fields, notes, marks. Sizes in em, never in rem. */
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_font-size);
    font-style: normal;
    font-variant: normal;
    letter-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  .wijk {
    container: wijk / inline-size;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, dl, dd, fieldset, legend, table, th, td) {
    margin: 0;
    padding: 0;
    border: 0;
    text-align: start;
    font-weight: inherit;
    font-size: 1em;
    min-inline-size: 0;
  }
  :where(ul) {
    list-style: none;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-family: var(--_font-heading);
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
    hyphens: auto;
  }
  /* A heading takes the focus when what it stands above is new; it is no control, so it shows no ring. */
  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: 0;
  }
  :where(button, input, select) {
    font: inherit;
    font-size: 1em;
    color: inherit;
    letter-spacing: inherit;
  }
  .t-xl {
    font-size: clamp(1.35em, 7cqi, 1.75em);
  }
  .t-l {
    font-size: 1.4em;
  }
  .t-m {
    font-size: 1.18em;
  }
  .t-s {
    font-size: 0.9em;
  }
  .soft,
  .hint {
    color: var(--_ink-soft);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .i {
    inline-size: 1.35em;
    block-size: 1.35em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.3em;
  }
  [dir='rtl'] .i--flip {
    transform: scaleX(-1);
  }
  a,
  .as-link {
    color: var(--_link);
    text-decoration: underline max(1px, 0.07em);
    text-underline-offset: 0.18em;
  }
  :is(a, .as-link):hover {
    color: var(--_action-hover);
    text-decoration-thickness: max(2px, 0.13em);
  }
  .as-link {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  :is(a, button, input, select, summary):focus-visible,
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_focus-inner);
    border-radius: var(--_radius-small);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(4 * var(--_space));
  }
  .stack--wide {
    gap: calc(8 * var(--_space));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2.5 * var(--_space));
  }
  .panel {
    padding: clamp(16px, 4cqi, 32px);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }

  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.55em;
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: 0.5em 1.1em;
    border: 2px solid var(--_action);
    border-radius: var(--_radius-small);
    background: transparent;
    color: var(--_action);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .btn:hover {
    background: var(--_action-soft);
    color: var(--_action-hover);
    border-color: var(--_action-hover);
  }
  .btn--main {
    background: var(--_action);
    color: var(--_action-ink);
  }
  .btn--main:hover {
    background: var(--_action-hover);
    color: var(--_action-ink);
  }
  .btn--calm {
    border-color: var(--_line);
    background: var(--_surface);
  }
  .btn--quiet {
    border-color: transparent;
    padding-inline: 0.6em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .btn--wide {
    inline-size: 100%;
  }
  .icon-btn {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }

  .label {
    display: block;
    font-weight: 700;
  }
  .label--light {
    font-weight: 400;
    margin-block: 4px;
  }
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .input--short {
    max-inline-size: 8em;
  }
  .select {
    position: relative;
    display: block;
  }
  .select select {
    appearance: none;
    padding-inline-end: 2.4em;
  }
  .select .i {
    position: absolute;
    inset-inline-end: 0.7em;
    inset-block-start: 50%;
    translate: 0 -50%;
    pointer-events: none;
  }
  .check {
    display: grid;
    grid-template-columns: 24px 1fr auto;
    gap: 0 12px;
    align-items: center;
    min-block-size: 44px;
    padding-block: 6px;
    cursor: pointer;
    line-height: 1.3;
  }
  .check input {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    border: 2px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  .check input:checked {
    background: var(--_action);
    border-color: var(--_action);
  }
  .check input:checked::after {
    content: '';
    inline-size: 6px;
    block-size: 12px;
    border: solid var(--_action-ink);
    border-width: 0 3px 3px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  .check .n {
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.35em 1em;
    border: 2px solid var(--_line-strong);
    border-radius: 22px;
    background: var(--_surface);
    color: var(--_ink);
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--_action);
  }
  .chip input {
    position: absolute;
    opacity: 0;
  }
  .chip input ~ .i {
    display: none;
    stroke-width: 2.5;
  }
  .chip:has(:checked) {
    border-color: var(--_action);
    background: var(--_action);
    color: var(--_action-ink);
    font-weight: 600;
  }
  .chip:has(:checked) .i {
    display: inline;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .pills ul {
    display: contents;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 36px;
    padding: 0.2em 0.5em 0.2em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 18px;
    background: var(--_surface-soft);
    font-size: 0.94em;
    text-align: start;
    cursor: pointer;
  }

  .note {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 12px;
    padding: 14px 16px;
    border-inline-start: 5px solid var(--tone, var(--_action));
    border-radius: var(--_radius-small);
    background: var(--tone-soft, var(--_surface-soft));
  }
  .note > .i {
    inline-size: 1.6em;
    block-size: 1.6em;
    color: var(--tone, var(--_action));
  }
  /* On a tint only ink is sure to be read: a house style's action color may just do on its own white. */
  .note :is(a, .as-link):not(.btn) {
    color: inherit;
  }
  .note .btn:not(.btn--main) {
    background: var(--_surface);
  }
  .note--notice {
    --tone: var(--_notice);
    --tone-soft: var(--_notice-soft);
  }
  .note--danger-words {
    --tone-soft: var(--_action-soft);
    padding: 20px;
  }
  .danger-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.55em;
  }
  .danger-line .i,
  .danger-line .call {
    color: var(--_danger);
  }
  .call {
    display: inline-block;
    padding-block: 0.3em;
    font-weight: 700;
  }

  .mark {
    display: block;
    flex: none;
    inline-size: var(--mark-size, 44px);
    block-size: var(--mark-size, 44px);
    overflow: visible;
  }
  [data-route='self'] {
    --route: var(--_route-self);
  }
  [data-route='neighbors'] {
    --route: var(--_route-neighbors);
  }
  [data-route='volunteer'] {
    --route: var(--_route-volunteer);
  }
  [data-route='peer'] {
    --route: var(--_route-peer);
  }
  [data-route='professional'] {
    --route: var(--_route-professional);
  }
  .mark__shape {
    fill: var(--mark-fill, var(--route));
  }
  .mark__icon {
    fill: none;
    stroke: var(--mark-ink, var(--_route-ink));
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .route-word {
    color: var(--route);
    font-weight: 700;
  }
  .route-word--unknown {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .open {
    color: var(--_good);
    font-weight: 700;
  }
  .only-print {
    display: none;
  }

  @container wijk (max-width: 19em) {
    .btn {
      padding-inline: 0.7em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .btn,
    .need,
    .route,
    .card {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
  @media (forced-colors: active) {
    .mark {
      --mark-fill: CanvasText;
      --mark-ink: Canvas;
    }
    .btn--main,
    .chip:has(:checked),
    .route[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .route[aria-pressed='true'] .mark {
      --mark-fill: HighlightText;
      --mark-ink: Highlight;
    }
    .check input:checked {
      forced-color-adjust: none;
      background: Highlight;
    }
    :focus-visible {
      outline-color: Highlight;
    }
    .need__pic,
    .panel,
    .routes,
    .note,
    .card__alert {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .no-print,
    .btn,
    .pills {
      display: none !important;
    }
    .only-print {
      display: block;
    }
    a {
      color: inherit;
    }
    .mark {
      print-color-adjust: exact;
    }
  }
`;
