/** The finder's own parts. It answers to the width of its column, a card to the width of its list; both in em. */
import { css } from 'lit';

export const styles = css`
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

  .routes {
    padding: 14px 12px 12px;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .routes__head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 2px 16px;
    padding: 0 8px 6px;
  }
  section .routes__head {
    display: block;
  }
  .routes__title {
    font-family: var(--_font-heading);
    font-weight: var(--_heading-weight);
  }
  .routes__list {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .routes__list::before {
    content: '';
    position: absolute;
    inset-inline-start: 25px;
    inset-block: 24px;
    inline-size: 4px;
    margin-inline-start: -2px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--_line-strong) 50%, var(--_surface-soft));
  }
  .route {
    --mark-size: 34px;
    position: relative;
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr) auto;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 4px 8px;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .route__halo {
    display: block;
    background: var(--_surface-soft);
    border-radius: 8px;
  }
  .route__word {
    font-weight: 600;
  }
  .route__n {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .route__on {
    display: none;
    color: var(--route);
  }
  .route__on .i {
    stroke-width: 2.75;
  }
  .route:hover,
  .route:hover .route__halo {
    background: var(--_surface);
    color: inherit;
  }
  .route[aria-pressed='true'] {
    background: var(--_surface);
    border-color: var(--route);
  }
  .route[aria-pressed='true'] .route__halo {
    background: none;
  }
  .route[aria-pressed='true'] .route__on {
    display: inline-flex;
  }
  .route[aria-pressed='true'] .route__n {
    color: var(--_ink);
    font-weight: 700;
  }

  .results {
    display: grid;
    gap: 24px 36px;
    grid-template-columns: minmax(0, 1fr);
  }
  .results__side {
    display: none;
  }
  .results__main {
    container: list / inline-size;
    min-inline-size: 0;
  }
  .side__title {
    padding-block-end: 8px;
  }
  .filter {
    border-block-end: 1px solid var(--_line);
  }
  .filter > summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    min-block-size: 52px;
    font-weight: 700;
    list-style: none;
    cursor: pointer;
  }
  .filter > summary::-webkit-details-marker {
    display: none;
  }
  .filter[open] > summary .i {
    rotate: 180deg;
  }
  .filter__body {
    padding-block-end: 14px;
  }
  .filter__body .hint {
    margin-block-start: 4px;
  }
  .filter__body .label--light:not(:first-child) {
    margin-block-start: 12px;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .toolbar > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .cards,
  .ladder {
    display: grid;
    gap: 14px;
  }
  .ladder {
    gap: 10px;
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
  .card:hover,
  .step:hover {
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
  .offer-link,
  .step__link {
    color: var(--_ink);
    font-weight: inherit;
    text-decoration-color: color-mix(in srgb, var(--_action) 45%, transparent);
  }
  :is(.offer-link, .step__link):hover {
    color: var(--_action);
    text-decoration-color: currentColor;
  }
  .step__link {
    font-weight: 700;
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

  .notices {
    display: grid;
    gap: 12px;
    order: -1;
  }
  .offer__image {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .offer__head {
    --mark-size: 52px;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 16px;
    align-items: center;
  }
  .offer__head > :is(h1, h2, h3, h4, h5, h6) {
    grid-column: 1 / -1;
    grid-row: 2;
    margin-block-start: 10px;
  }
  .prose {
    white-space: pre-line;
  }
  .acts--small {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
  }
  .step {
    --mark-size: 40px;
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 14px;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.35;
  }
  .step .route-word {
    font-size: 0.9em;
  }

  .sheet {
    inline-size: 100%;
    max-inline-size: 40em;
    max-block-size: 92dvh;
    margin: auto auto 0;
    padding: 0;
    border: 0;
    border-radius: 18px 18px 0 0;
    background: var(--_surface);
    color: inherit;
  }
  .sheet::backdrop {
    background: rgb(20 28 33 / 0.55);
  }
  .sheet__box {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    max-block-size: 92dvh;
  }
  .sheet__head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 10px 10px 10px 20px;
    border-block-end: 1px solid var(--_line);
  }
  .sheet__body {
    overflow: auto;
    padding: 4px 20px;
  }
  .sheet__foot {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 10px;
    padding: 12px 16px;
    border-block-start: 1px solid var(--_line);
  }
  .print-frame {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
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
  @container wijk (min-width: 35em) {
    .routes {
      padding: 20px 16px 14px;
    }
    .routes__list {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 0 4px;
      margin-block-start: 6px;
    }
    .routes__list::before {
      inset-inline: 10%;
      inset-block: 32px auto;
      inline-size: auto;
      block-size: 4px;
      margin: 0;
    }
    .route {
      --mark-size: 48px;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto 1fr auto;
      justify-items: center;
      align-items: start;
      gap: 8px;
      block-size: 100%;
      padding: 8px 6px 10px;
      font-size: 0.95em;
      text-align: center;
    }
    .route__halo {
      padding-inline: 6px;
    }
  }
  @container wijk (min-width: 50em) {
    .page > .page__act:has(~ .page__later) {
      grid-area: 1 / 2;
    }
    .page > .page__later {
      grid-area: 2 / 2;
    }
  }
  @container wijk (min-width: 53em) {
    .route {
      padding-inline: 12px;
      font-size: 1em;
    }
    .routes__head {
      padding-inline: 12px;
    }
    .results {
      grid-template-columns: 15.5em minmax(0, 1fr);
    }
    .results__side {
      display: block;
    }
    .only-narrow {
      display: none;
    }
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
  @media (forced-colors: active) {
    .routes__list::before {
      display: none;
    }
    .route[aria-pressed='true'] :is(.route__on, .route__n) {
      color: HighlightText;
    }
  }
  @media print {
    :host {
      font-size: 11pt;
    }
    .card {
      break-inside: avoid;
      border-color: #000;
    }
    .card__name a::after {
      content: none;
    }
  }
`;
