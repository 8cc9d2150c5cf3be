/** The picker's own parts. It answers to the width of its column, a person to the width of the list; both in em. */
import { css } from 'lit';

export const styles = css`
  .picker {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(9 * var(--_space));
  }
  .row--apart {
    justify-content: space-between;
  }
  .asked {
    padding-block: 22px;
    border-block-end: 1px solid var(--_line);
  }
  /* A legend stands on the edge of its fieldset, unless it floats. */
  .asked > legend {
    float: inline-start;
    inline-size: 100%;
  }
  .asked > legend + * {
    clear: both;
    padding-block-start: 2px;
  }
  .asked .chips,
  .place {
    padding-block-start: 12px;
  }
  .asked > summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-block-size: 44px;
    font-weight: 700;
    list-style: none;
    cursor: pointer;
  }
  .asked > summary::-webkit-details-marker {
    display: none;
  }
  .asked[open] > summary .i {
    rotate: 180deg;
  }
  .asked .asked:last-child {
    padding-block-end: 0;
    border: 0;
  }
  .asked__at {
    padding-block-start: 22px;
  }
  .asked__at + .asked {
    padding-block-start: 4px;
  }
  .asked__go {
    padding-block-start: 24px;
  }
  .place {
    display: grid;
    gap: 12px 24px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    max-inline-size: 40em;
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
  .person__who .begin,
  .compare .begin {
    font-weight: inherit;
  }
  .face {
    --face: 76px;
    position: relative;
    display: block;
    inline-size: fit-content;
  }
  .face__round {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--face);
    block-size: var(--face);
    border-radius: 50%;
    background: var(--_action-soft);
    color: var(--_action-hover);
    font-size: calc(var(--face) * 0.33);
    font-weight: 700;
    overflow: clip;
  }
  .face__photo {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .face .mark {
    --mark-size: calc(var(--face) * 0.44);
    position: absolute;
    inset-block-end: -6%;
    inset-inline-end: -14%;
  }
  .face .mark__shape {
    stroke: var(--_surface);
    stroke-width: 5;
    paint-order: stroke;
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
  @media (forced-colors: active) {
    .why,
    .face__round {
      border: 1px solid CanvasText;
    }
    .face .mark__shape {
      stroke: Canvas;
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
    .tray,
    .person__foot .check {
      display: none;
    }
  }
`;
