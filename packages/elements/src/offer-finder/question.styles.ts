/** The start: the question, the needs and the first look of the whole. */
import { css } from 'lit';

export const question = css`
  .finder {
    gap: calc(7 * var(--_space));
  }
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  .ask.panel .label {
    font-family: var(--_font-heading);
    font-size: 1.4em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  .ask.panel .hint {
    margin-block-end: 4px;
  }
  .search {
    display: flex;
    gap: 8px;
  }
  .search__box {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .search__box > .i {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.7em;
    translate: 0 -50%;
    color: var(--_ink-soft);
    pointer-events: none;
  }
  .search__box .input {
    min-block-size: 56px;
    padding-inline: 2.6em;
    font-size: 1.06em;
    appearance: none;
  }
  .search__box .input::-webkit-search-cancel-button {
    display: none;
  }
  .search__clear {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    border-radius: var(--_radius-small);
  }
  .search .btn {
    min-block-size: 56px;
    padding-inline: 1.4em;
  }
  .needs {
    display: grid;
    gap: 10px;
    grid-template-columns: minmax(0, 1fr);
  }
  .need {
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 60px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  .need:hover {
    border-color: var(--_action);
    background: var(--_action-soft);
    color: var(--_ink);
  }
  .need__pic {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_action-soft);
    color: var(--_action);
  }
  .need:hover .need__pic {
    background: var(--_surface);
  }
  .need__pic .i {
    inline-size: 24px;
    block-size: 24px;
  }
  @container wijk (max-width: 19em) {
    .search {
      flex-direction: column;
    }
  }
  @container wijk (min-width: 27em) {
    .needs {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container wijk (min-width: 38em) {
    .needs {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 14px;
    }
    .need {
      flex-direction: column;
      align-items: flex-start;
      gap: 12px;
      min-block-size: 128px;
      padding: 18px;
    }
    .need__pic {
      inline-size: 46px;
      block-size: 46px;
    }
    .need__pic .i {
      inline-size: 27px;
      block-size: 27px;
    }
  }

  @media print {
    :host {
      font-size: 11pt;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .need {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
  @media (forced-colors: active) {
    .need__pic {
      border: 1px solid CanvasText;
    }
  }
`;
