/** The keyboard of the screen: at the bottom, never more than half of it. */
import { css } from 'lit';

export const styles = css`
  :host {
    position: fixed;
    z-index: 1;
    inset-inline: 0;
    inset-block-end: 0;
    font-family: var(--_font);
    font-size: var(--_font-size);
  }
  .keys {
    display: grid;
    gap: 10px;
    padding: 16px 6px;
    border-block-start: 2px solid var(--_line-strong);
    background: var(--_surface-soft);
    user-select: none;
    touch-action: manipulation;
  }
  .keys__row {
    display: flex;
    justify-content: center;
    gap: 5px;
    inline-size: min(100%, 1500px);
    margin-inline: auto;
  }
  .key {
    flex: 1 1 0;
    min-inline-size: 0;
    block-size: min(92px, 8.4dvh);
    padding: 0;
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
    white-space: nowrap;
  }
  .key:active {
    background: var(--_action-soft);
  }
  .key:is(.key--shift, .key--back, .key--digits, .key--letters, .key--latin, .key--enter) {
    flex-grow: 1.3;
    font-size: 0.8em;
  }
  .key--space {
    flex-grow: 2.4;
    font-size: 0.8em;
  }
  .key--com,
  .key--nl {
    font-size: 0.8em;
  }
  .key--enter,
  .key[aria-pressed='true'] {
    border-color: var(--_action);
    background: var(--_action);
    color: var(--_action-ink);
    font-weight: 600;
  }
  .keys--number {
    justify-content: center;
    grid-template-columns: minmax(0, 620px);
  }
  .key svg {
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: middle;
  }
  @media (max-width: 700px) {
    .keys {
      gap: 5px;
      padding: 8px 4px;
      font-size: 0.7em;
    }
    .keys__row {
      gap: 4px;
    }
  }
  @media (forced-colors: active) {
    .key--enter,
    .key[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
