/** What is filled in, and what is wrong with it. */
import { css } from 'lit';

export const fields = css`
  :where(textarea) {
    font: inherit;
    font-size: 1em;
    color: inherit;
    letter-spacing: inherit;
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 26px;
    max-inline-size: 44em;
  }
  .to {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .to .face {
    --face: 52px;
  }
  .to > div {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .to__name {
    font-weight: 400;
    font-family: inherit;
    line-height: 1.5;
    letter-spacing: normal;
    hyphens: manual;
  }
  .to__other,
  .tap {
    display: inline-block;
    padding-block: 10px;
  }
  .field {
    min-inline-size: 0;
  }
  .field--short :is(.input, .select) {
    max-inline-size: 26em;
  }
  .label + .input,
  .label + .select,
  .label + .chips {
    margin-block-start: 8px;
  }
  .hint + .input {
    margin-block-start: 8px;
  }
  .field > .hint {
    margin-block-start: 2px;
  }
  fieldset.field > .label {
    margin-block-end: 10px;
  }
  fieldset.field > .label + .chips {
    margin-block-start: 0;
  }
  .skip {
    white-space: nowrap;
    color: var(--_ink-soft);
    font-weight: 400;
  }
  textarea.input {
    min-block-size: 9em;
    line-height: 1.5;
    resize: vertical;
  }
  textarea:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_focus-inner);
  }
  .field--wrong {
    padding-inline-start: 16px;
    border-inline-start: 5px solid var(--_danger);
  }
  .field--wrong .input {
    border-width: 3px;
    border-color: var(--_danger);
  }
  .error {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    margin-block: 2px 8px;
    color: var(--_danger);
    font-weight: 700;
  }
  .count {
    margin-block-start: 6px;
    color: var(--_ink-soft);
  }
  .count--over {
    color: var(--_danger);
    font-weight: 700;
  }
  .summary {
    padding: 18px 20px;
    border: 3px solid var(--_danger);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .summary ul {
    margin-block-start: 6px;
  }
  .summary a {
    display: inline-block;
    padding-block: 4px;
    color: var(--_danger);
    font-weight: 700;
  }
  /* These are led to because they ask for something: they show where the focus is. */
  :is(.summary, .note):focus {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_focus-inner);
  }
  /* Not display: none, which programs know; out of sight and out of the order for everyone else. */
  .away {
    position: absolute;
    inset-block-start: -9999px;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .send {
    padding-inline: 1.6em;
  }
  .send[aria-disabled='true'] {
    cursor: progress;
  }
  ::slotted([slot='privacy']) {
    margin: 0;
  }
  @media (forced-colors: active) {
    .to {
      border: 1px solid CanvasText;
    }
  }
`;
