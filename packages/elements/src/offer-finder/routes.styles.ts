/** The route line: five stops of one size. */
import { css } from 'lit';

export const routes = css`
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
  @container wijk (min-width: 53em) {
    .route {
      padding-inline: 12px;
      font-size: 1em;
    }
    .routes__head {
      padding-inline: 12px;
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

  @media (prefers-reduced-motion: no-preference) {
    .route {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
  @media (forced-colors: active) {
    .route[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .route[aria-pressed='true'] .mark {
      --mark-fill: HighlightText;
      --mark-ink: Highlight;
    }
    .routes {
      border: 1px solid CanvasText;
    }
  }
`;
