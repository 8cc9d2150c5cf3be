/** Notes that ask for attention, and the marks of the routes. */
import { css } from 'lit';

export const marks = css`
  .note {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 12px;
    padding: 14px 16px;
    border-inline-start: 5px solid var(--tone, var(--_action));
    border-radius: var(--_radius-small);
    background: var(--tone-soft, var(--_surface-soft));
  }
  .note > .i {
    inline-size: 1.6em;
    block-size: 1.6em;
    color: var(--tone, var(--_action));
  }
  .note--notice {
    --tone: var(--_notice);
    --tone-soft: var(--_notice-soft);
  }
  .note--danger-words {
    --tone-soft: var(--_action-soft);
    padding: 20px;
  }
  .danger-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.55em;
  }
  .danger-line .i,
  .danger-line .call {
    color: var(--_danger);
  }
  .call {
    display: inline-block;
    padding-block: 0.3em;
    font-weight: 700;
  }
  .mark {
    display: block;
    flex: none;
    inline-size: var(--mark-size, 44px);
    block-size: var(--mark-size, 44px);
    overflow: visible;
  }
  [data-route='self'] {
    --route: var(--_route-self);
  }
  [data-route='neighbors'] {
    --route: var(--_route-neighbors);
  }
  [data-route='volunteer'] {
    --route: var(--_route-volunteer);
  }
  [data-route='peer'] {
    --route: var(--_route-peer);
  }
  [data-route='professional'] {
    --route: var(--_route-professional);
  }
  .mark__shape {
    fill: var(--mark-fill, var(--route));
  }
  .mark__icon {
    fill: none;
    stroke: var(--mark-ink, var(--_route-ink));
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .route-word {
    color: var(--route);
    font-weight: 700;
  }
  .route-word--unknown {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .open {
    color: var(--_good);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .mark {
      --mark-fill: CanvasText;
      --mark-ink: Canvas;
    }
    .note {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .mark {
      print-color-adjust: exact;
    }
  }
`;
