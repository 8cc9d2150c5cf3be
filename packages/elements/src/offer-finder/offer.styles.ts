/** The page of one offer, with its lighter ways. */
import { css } from 'lit';

export const offer = css`
  .ladder {
    display: grid;
    gap: 14px;
  }
  .ladder {
    gap: 10px;
  }
  .step:hover {
    border-color: var(--_line-strong);
  }
  .step__link {
    color: var(--_ink);
    font-weight: inherit;
    text-decoration-color: color-mix(in srgb, var(--_action) 45%, transparent);
  }
  .step__link {
    font-weight: 700;
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
  .acts--small .btn {
    padding-inline: 0.5em;
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
`;
