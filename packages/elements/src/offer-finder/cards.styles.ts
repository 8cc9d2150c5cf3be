/** Offers in a list; a card answers to the width of its list, in em. */
import { css } from 'lit';

export const cards = css`
  .cards {
    display: grid;
    gap: 14px;
  }
  /* What is about the same subject begins anew. */
  .toolbar ~ .t-m {
    margin-block-start: 16px;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 16px;
    padding: 16px 16px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card:hover {
    border-color: var(--_line-strong);
  }
  .card__top {
    --mark-size: 38px;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 12px;
    align-items: center;
  }
  .card__top .mark {
    grid-row: 1;
  }
  .card__top .route-word {
    grid-area: 1 / 2;
    line-height: 1.25;
    font-size: 0.94em;
  }
  .card__top .route-word--unknown {
    grid-column: 1 / -1;
  }
  .card__name {
    grid-column: 1 / -1;
    grid-row: 2;
    margin-block-start: 8px;
    font-size: 1.22em;
  }
  .offer-link {
    color: var(--_ink);
    font-weight: inherit;
    text-decoration-color: color-mix(in srgb, var(--_action) 45%, transparent);
  }
  :is(.offer-link, .step__link):hover {
    color: var(--_action);
    text-decoration-color: currentColor;
  }
  :is(.offer-link, .step__link)::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .card__org {
    grid-column: 1 / -1;
    color: var(--_ink-soft);
    font-size: 0.94em;
  }
  .card__summary {
    grid-column: 1 / -1;
    margin-block-start: 6px;
  }
  .facts b {
    font-weight: 600;
  }
  .card__alert {
    display: flex;
    gap: 10px;
    padding: 9px 12px;
    border-radius: var(--_radius-small);
    background: var(--_notice-soft);
    font-size: 0.94em;
    line-height: 1.4;
  }
  .card__alert .i {
    color: var(--_notice);
  }
  .card__foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 16px;
    min-block-size: 52px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-soft);
    font-size: 0.9em;
  }
  .card--kept .card__foot {
    justify-content: flex-end;
  }
  .checked {
    flex: 1 1 0;
    min-inline-size: 8em;
  }
  .lighter {
    position: relative;
    z-index: 1;
    display: inline-flex;
    flex: 1 0 100%;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  .keep {
    position: relative;
    z-index: 1;
    gap: 0.4em;
    min-block-size: 44px;
    margin-inline-end: -8px;
    padding: 0.35em 0.7em;
    border-width: 1px;
    font-size: 1.04em;
  }
  [aria-pressed='true']:is(.keep, .keep--big) {
    background: var(--_action-soft);
    color: var(--_action-hover);
  }
  [aria-pressed='true']:is(.keep, .keep--big) .i {
    fill: currentColor;
  }
  @container list (min-width: 33em) {
    .card {
      padding: 20px 22px 8px;
    }
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .card__top {
      --mark-size: 48px;
      grid-template-columns: 48px minmax(0, 1fr);
      gap: 0 18px;
      align-items: start;
      align-content: start;
    }
    .card__top .mark {
      grid-row: 1 / 5;
    }
    .card__top > :not(.mark) {
      grid-column: 2;
    }
    .card__name {
      margin-block-start: 1px;
    }
    .card__org {
      grid-row: 3;
    }
    .card__summary {
      grid-row: 4;
    }
    .card > :not(.card__top) {
      margin-inline-start: 66px;
    }
  }
  @container list (min-width: 43em) {
    .card:not(.card--kept) {
      grid-template-columns: minmax(0, 1fr) 16em;
    }
    .card:not(.card--kept) > .facts {
      grid-area: 1 / 2;
      grid-template-columns: minmax(0, 1fr);
      margin-inline-start: 0;
      padding-inline-start: 20px;
      border-inline-start: 1px solid var(--_line);
    }
    .card > :is(.card__foot, .card__alert) {
      grid-column: 1 / -1;
    }
  }
  @container list (min-width: 46em) {
    .lighter {
      flex: 0 1 auto;
    }
    .lighter + .checked {
      justify-content: flex-end;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
      border-color: #000;
    }
    .card__name a::after {
      content: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .card {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
  @media (forced-colors: active) {
    .card__alert {
      border: 1px solid CanvasText;
    }
  }
`;
