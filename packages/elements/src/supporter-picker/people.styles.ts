/** People in the list and on their page; a person answers to the width of the list, in em. */
import { css } from 'lit';

export const people = css`
  .picker {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(9 * var(--_space));
  }
  .row--apart {
    justify-content: space-between;
  }
  .people,
  .offers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .person {
    container: person / inline-size;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  .person__in {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px 32px;
    padding: 20px;
  }
  .person__who {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 14px 22px;
    align-items: center;
  }
  .person__who .begin {
    font-weight: inherit;
  }
  .why {
    padding: 14px 16px;
    border-radius: var(--_radius-small);
    background: var(--_good-soft);
  }
  .why > :first-child {
    margin-block-end: 6px;
  }
  .ticks {
    display: grid;
    gap: 6px;
  }
  .tick {
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr);
    gap: 10px;
    line-height: 1.4;
  }
  .tick .i {
    stroke-width: 2.4;
    color: var(--_notice);
  }
  .tick--fact .i {
    stroke-width: 1.75;
    color: var(--_ink-soft);
  }
  .yes .i {
    color: var(--_good);
  }
  .not .i {
    color: var(--_danger);
  }
  .whom {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
    padding-block-end: 16px;
    border-block-end: 1px solid var(--_line);
    line-height: 1.4;
  }
  .whom > .i {
    inline-size: 1.8em;
    block-size: 1.8em;
    color: var(--_ink-soft);
  }
  .does {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5em), 1fr));
    gap: 14px 24px;
  }
  .does .ticks {
    margin-block-start: 4px;
  }
  .person__foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 20px;
    padding: 14px 20px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface-soft);
  }
  .person__foot > div {
    flex: 1 1 14em;
  }
  .person__foot .check,
  .row .check {
    grid-template-columns: 24px auto;
  }
  .chosen {
    max-inline-size: 40em;
  }
  .offers {
    gap: 10px;
  }
  .offer-line {
    --mark-size: 40px;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 14px;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.35;
  }
  .offer-line .facts {
    margin-block-start: 6px;
  }
  @container person (max-width: 15em) {
    .person__in {
      padding: 16px;
      hyphens: auto;
    }
    .person__who {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container person (max-width: 39.99em) {
    .person__foot .btn {
      inline-size: 100%;
    }
  }
  @container person (min-width: 40em) {
    .person__in {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      padding: 24px;
    }
    .person__foot {
      padding-inline: 24px;
    }
  }
  @container wijk (min-width: 40em) {
    .offers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .why {
      border: 1px solid CanvasText;
    }
    :is(.tick, .whom) > .i {
      color: CanvasText;
    }
  }
  @media print {
    .person,
    .offer-line {
      break-inside: avoid;
      border-color: #000;
    }
    .person__foot .check {
      display: none;
    }
  }
`;
