/** The page of one thing or person: its facts with their names, its hours, the ways to reach it. */
import { css } from 'lit';

export const page = css`
  .back,
  .tap {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px 44px;
  }
  .page > .stack:first-child {
    gap: 12px;
  }
  .page__main {
    gap: calc(8 * var(--_space));
  }
  .page__act {
    align-self: start;
  }
  .lead {
    line-height: 1.5;
  }
  .wrong {
    display: inline-block;
    padding-block: 6px;
  }
  .checked {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    line-height: 1.35;
  }
  .checked--old {
    color: var(--_notice);
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 7px 20px;
    font-size: 0.94em;
    line-height: 1.4;
  }
  .facts li {
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr);
    gap: 9px;
  }
  .facts .i,
  .props .i {
    color: var(--_ink-soft);
  }
  .facts a {
    position: relative;
    z-index: 1;
    display: inline-block;
    margin-block: -0.65em;
    padding-block: 0.65em;
  }
  .props > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px 20px;
    padding-block: 13px;
    border-block-end: 1px solid var(--_line);
  }
  .props > div:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .props dt {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    font-weight: 700;
  }
  .props p + p {
    margin-block-start: 4px;
  }
  .opening {
    margin-block-end: 6px;
  }
  .hours {
    inline-size: 100%;
    max-inline-size: 24em;
    border-collapse: collapse;
  }
  .hours :is(td, th) {
    padding-block: 3px;
    vertical-align: top;
  }
  .hours span {
    display: block;
  }
  .hours .now > * {
    font-weight: 700;
  }
  .acts {
    display: grid;
    gap: 10px;
  }
  @container wijk (min-width: 33em) {
    .props > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  @container wijk (min-width: 50em) {
    .page {
      grid-template-columns: minmax(0, 1fr) 19em;
      grid-template-rows: auto 1fr;
    }
    .page__main {
      grid-area: 2 / 1;
    }
    .page > .page__act {
      grid-area: 1 / 2 / 3;
      padding: 22px;
    }
    .page > .page__act:has(~ .page__later) {
      grid-area: 1 / 2;
    }
    .page > .page__later {
      grid-area: 2 / 2;
    }
  }
  @media (forced-colors: active) {
    :is(.facts, .props) .i {
      color: CanvasText;
    }
  }
  @media print {
    .props > div {
      break-inside: avoid;
      border-color: #000;
    }
  }
`;
