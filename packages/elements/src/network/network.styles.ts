/** The network's own parts: a list of themes, which becomes a table where the columns have room. */
import { css } from 'lit';

export const styles = css`
  .mark {
    --mark-size: 13px;
    display: inline-block;
  }
  .mark__icon {
    display: none;
  }
  i.mark {
    border: 2px solid;
    border-radius: 50%;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    max-inline-size: 5em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.8em, 1fr));
    gap: 4px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  th {
    font-weight: 700;
  }
  tr > :is(th, .kinds) {
    grid-column: 1 / -1;
  }
  thead,
  .at {
    font-size: 0.9em;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  thead,
  .at,
  .none {
    color: var(--_ink-soft);
  }
  /* A list shows only what is there, and the gaps; the rest can still be heard in its column. */
  thead,
  .none {
    position: absolute;
    clip-path: inset(50%);
  }
  .cell,
  summary,
  th button {
    min-block-size: 44px;
    padding: 4px;
    line-height: 1.25;
  }
  .cell {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    align-items: center;
    gap: 0 8px;
    inline-size: 100%;
    block-size: 100%;
    border-radius: var(--_radius-small);
  }
  .cell .at {
    grid-column: 1 / -1;
  }
  .gap .cell {
    background: var(--_notice-soft);
    color: var(--_notice);
  }
  summary {
    padding-block: 12px;
  }
  @container wijk (min-width: 53em) {
    table:not(:has(th:nth-child(11))) {
      thead,
      .none {
        position: static;
        clip-path: none;
      }
      tr {
        display: table-row;
      }
      :is(th, td) {
        block-size: 1px;
        max-inline-size: 7.8em;
        padding: 3px 1px;
        border-block-end: 1px solid var(--_line);
      }
      thead th {
        padding: 8px 5px;
        border-block-end: 2px solid var(--_line-strong);
        vertical-align: bottom;
      }
      th:first-child {
        padding-inline: 0;
      }
      .cell {
        align-content: center;
      }
      .at {
        display: none;
      }
    }
  }
`;
