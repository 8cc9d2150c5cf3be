/** The portal's own parts; its tiles are those of the finder's start. */
import { css } from 'lit';
import { question } from '../offer-finder/question.styles.ts';
import { page } from '../parts/page.styles.ts';

export const styles = css`
  ${page}
  ${question}
  .portal {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_space));
  }
  .part[hidden] {
    display: none;
  }
  /* What is scrolled to comes to stand below the bar and the ways. */
  wijk-offer-finder,
  wijk-supporter-picker,
  wijk-contact-form {
    scroll-margin-block-start: 140px;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-end: 12px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .bar .back {
    padding-inline-end: 8px;
  }
  .exit {
    margin-inline-start: auto;
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }
  .exit:hover {
    border-color: var(--_ink-soft);
    background: var(--_ink-soft);
    color: var(--_surface);
  }
  .veil {
    border: 0;
    background: Canvas;
  }
  .veil::backdrop {
    background: Canvas;
  }
  .traces {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    color: var(--_ink-soft);
  }
  .traces summary {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    list-style: none;
    cursor: pointer;
  }
  .traces summary::-webkit-details-marker {
    display: none;
  }
  .traces [open] .i {
    rotate: 180deg;
  }
  .traces ul {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .way__text {
    display: block;
    margin-block-start: 2px;
    font-weight: 400;
  }
  .way:hover .way__text {
    color: inherit;
  }
  .nav__list {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .nav__list:not(:has(> :nth-child(3))) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .nav__way {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 4px 10px;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 56px;
    padding: 8px 4px;
    border-block-end: 4px solid transparent;
    border-radius: var(--_radius-small) var(--_radius-small) 0 0;
    font-size: 0.94em;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .nav__way:hover {
    background: var(--_action-soft);
  }
  .nav__way[aria-current] {
    border-block-end-color: var(--_action);
    color: var(--_ink);
    font-weight: 700;
  }
  .offered {
    --tone-soft: var(--_action-soft);
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .offered .btn--quiet {
    background: none;
  }
  @container wijk (max-width: 37.99em) {
    .needs.ways {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container wijk (min-width: 34em) {
    .nav__way {
      flex-direction: row;
      font-size: 1em;
    }
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .exit {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
    .nav__way {
      border-block-end-color: Canvas;
    }
    .nav__way[aria-current] {
      border-block-end-color: Highlight;
    }
  }
`;
