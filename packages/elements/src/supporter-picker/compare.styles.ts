/** Supporters side by side: a table, or a list of questions where the column is narrow; and the tray that leads there. */
import { css } from 'lit';

export const compare = css`
  .compare .begin {
    font-weight: inherit;
  }
  .tray {
    position: sticky;
    inset-block-end: 8px;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 20px;
    padding: 12px 20px;
    border: 2px solid var(--_action);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.35;
  }
  /* What has the focus never stands behind the tray. */
  .picker:has(.tray) :is(a, button, input) {
    scroll-margin-block-end: 9em;
  }
  .compare {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    hyphens: auto;
  }
  .compare :is(th, td) {
    padding: 14px 16px;
    border-block-end: 1px solid var(--_line);
    line-height: 1.45;
    vertical-align: top;
  }
  .compare thead :is(th, td) {
    border-block-end: 2px solid var(--_line-strong);
  }
  /* Long words for kinds of people get the room. */
  .compare thead td {
    inline-size: 9.5em;
  }
  .compare thead th {
    font-weight: 700;
  }
  .compare thead .face {
    margin-block-end: 10px;
  }
  .compare thead .begin {
    font-size: 1.18em;
  }
  .compare tbody th {
    padding-inline-start: 0;
    font-weight: 700;
  }
  .compare .same td {
    color: var(--_ink-soft);
  }
  .compare tfoot :is(td, th) {
    border: 0;
  }
  .compare tfoot .btn {
    inline-size: 100%;
  }
  .compare__who {
    display: none;
  }
  @container wijk (max-width: 44em) {
    .compare,
    .compare :is(thead, tbody, tfoot, tr, th, td) {
      display: block;
      inline-size: 100%;
      hyphens: auto;
    }
    .compare thead tr {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .compare :is(thead, tfoot) td:first-child {
      display: none;
    }
    .compare thead th {
      padding: 6px 6px 12px 0;
      line-height: 1.25;
    }
    .compare thead .begin {
      padding-block: 0.2em;
      font-size: 1em;
      overflow-wrap: anywhere;
    }
    .compare thead .face {
      --face: 52px;
    }
    .compare tbody tr {
      padding-block: 12px;
      border-block-end: 1px solid var(--_line);
    }
    .compare tbody :is(th, td) {
      padding: 4px 0;
      border: 0;
    }
    .compare tbody td {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: 12px;
    }
    .compare__who {
      display: block;
      font-weight: 600;
      color: var(--_ink-soft);
    }
    .compare tfoot {
      padding-block-start: 16px;
    }
    .compare tfoot td {
      padding: 0 0 8px;
    }
  }
  /* Too narrow for names beside each other. */
  @container wijk (max-width: 19em) {
    .compare thead tr {
      grid-auto-flow: row;
    }
    .compare thead th {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: 14px;
    }
  }
  @media print {
    .tray,
    .compare tfoot {
      display: none;
    }
  }
`;
