/** The face of a supporter. */
import { css } from 'lit';

export const face = css`
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
  @media (forced-colors: active) {
    .face__round {
      border: 1px solid CanvasText;
    }
    .face .mark__shape {
      stroke: Canvas;
    }
  }
`;
