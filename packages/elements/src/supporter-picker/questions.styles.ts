/** The questions of the picker. */
import { css } from 'lit';

export const questions = css`
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
`;
