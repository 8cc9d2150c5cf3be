/** On paper: black on white whatever the page wears, and one narrow column on the roll of a receipt printer (58 or 80 mm). */
import { css } from 'lit';

/** For the printed document itself: a roll has no room for the edges that browsers leave around a sheet. */
export const sheetOfPaper = css`
  body {
    margin: 0;
  }
  @media (max-width: 90mm) {
    @page {
      margin: 3mm;
    }
  }
`;

export const paper = css`
  .wijk {
    --_ink: #000;
    --_ink-soft: #333;
    --_surface: #fff;
    --_surface-soft: #fff;
    --_line: #000;
    --_line-strong: #000;
    --_link: #000;
    --_good: #000;
    --_notice: #000;
    --_notice-soft: #fff;
    color: #000;
    font-size: 11pt;
  }
  .panel,
  .note {
    border: 1px solid #000;
  }
  .paper-code--list {
    display: flex;
    align-items: center;
    gap: 6mm;
    padding-block-start: 4mm;
  }
  @media (min-width: 90.1mm) {
    .card--kept:has(.paper-code) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .card--kept > .facts {
      grid-template-columns: minmax(0, 1fr);
    }
    .card--kept > .paper-code {
      grid-area: 1 / 2 / 3;
    }
  }
  /* A receipt: lines in place of frames, and black alone, since a thermal printer makes dots of every color. */
  @media (max-width: 90mm) {
    .wijk {
      --_route-self: #000;
      --_route-neighbors: #000;
      --_route-volunteer: #000;
      --_route-peer: #000;
      --_route-professional: #000;
      --_route-ink: #fff;
      --_ink-soft: #000;
      font-size: 10pt;
    }
    .card,
    .card > :not(.card__top),
    .panel {
      margin-inline: 0;
      padding: 0;
    }
    .card,
    .panel {
      padding-block: 3mm;
      border-width: 1px 0 0;
      border-radius: 0;
    }
    .card__top {
      --mark-size: 9mm;
    }
    .stack,
    .cards,
    .page {
      gap: 3mm;
    }
    .facts,
    .props > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts li {
      grid-template-columns: 5mm minmax(0, 1fr);
    }
    .paper-code .code {
      margin-inline: auto;
    }
    .paper-code--list {
      display: block;
      border-block-start: 1px solid #000;
    }
    .paper-code--list p {
      margin-block-start: 2mm;
    }
  }
`;
