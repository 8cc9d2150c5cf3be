/** What became of it: arrived, and what happens next. */
import { css } from 'lit';

export const outcome = css`
  .done {
    max-inline-size: 40em;
    gap: 12px;
    padding: clamp(20px, 5cqi, 36px);
    border-radius: var(--_radius);
    background: var(--_good-soft);
  }
  .done > .i {
    inline-size: 52px;
    block-size: 52px;
    color: var(--_good);
  }
  .done__number {
    font-size: 1.4em;
    font-weight: 700;
    letter-spacing: 0.04em;
    font-variant-numeric: tabular-nums;
  }
  .next {
    display: grid;
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .next li {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    gap: 14px;
    counter-increment: step;
  }
  .next li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border: 2px solid var(--_action);
    border-radius: 50%;
    color: var(--_action);
    font-weight: 700;
  }
  .card {
    max-inline-size: 30em;
  }
  .acts {
    display: grid;
    gap: 10px;
  }
  @media (forced-colors: active) {
    .done {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .done {
      border: 1px solid #000;
    }
  }
`;
