/** What is tapped and filled in: buttons, fields, checkboxes, chips, pills. */
import { css } from 'lit';

export const controls = css`
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_focus-inner);
    border-radius: var(--_radius-small);
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
  /* Whatever direction its text has, a field begins where its label does. */
  [dir='rtl'] .input {
    text-align: right;
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
  /* On a tint only ink is sure to be read: a house style's action color may just do on its own white. */
  .note :is(a, .as-link):not(.btn) {
    color: inherit;
  }
  .note .btn:not(.btn--main) {
    background: var(--_surface);
  }
  @container wijk (max-width: 19em) {
    .btn {
      padding-inline: 0.7em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .btn {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
  @media (forced-colors: active) {
    .btn--main,
    .chip:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .check input:checked {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    .btn,
    .pills {
      display: none !important;
    }
  }
`;
