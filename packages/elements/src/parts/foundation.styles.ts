/** Ground for everything: type, links, focus, layout. Sizes in em, never in rem. */
import { css } from 'lit';

export const foundation = css`
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
  [dir='rtl'] q {
    quotes: '«' '»';
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
  :is(a, button, input, select, summary):focus-visible {
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
  .only-print {
    display: none;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .panel {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    .only-print {
      display: block;
    }
    a {
      color: inherit;
    }
  }
`;
