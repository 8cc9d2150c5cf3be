/** The mark of a route: shape, pictogram and color together; always with its word beside it, so it is hidden from screen readers. */
import { html, type TemplateResult } from 'lit';
import type { Route } from '@wijkwijzer/feed';

interface Mark {
  /** Outline of the shape, in a box of 40. */
  shape: string;
  /** Pictogram in a box of 24, and where it stands in the shape: x, y, scale. */
  picture: string;
  at: readonly [number, number, number];
}

const person = 'M8 7a4 4 0 1 0 8 0a4 4 0 0 0-8 0';

const marks: Record<Route, Mark> = {
  self: {
    shape: 'M1 20a19 19 0 1 0 38 0a19 19 0 1 0-38 0',
    picture: `${person}M6 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2`,
    at: [9.2, 8.6, 0.9],
  },
  neighbors: {
    shape: 'M18.2 2.3a3 3 0 0 1 3.6 0L37.8 15a3 3 0 0 1 1.2 2.4V36a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V17.4a3 3 0 0 1 1.2-2.4Z',
    picture:
      'M5 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2M16 3.1a4 4 0 0 1 0 7.8M21 21v-2a4 4 0 0 0-3-3.9',
    at: [9.6, 13.4, 0.86],
  },
  volunteer: {
    shape: 'M16.5 2.9a5 5 0 0 1 7 0L37.1 16.5a5 5 0 0 1 0 7L23.5 37.1a5 5 0 0 1-7 0L2.9 23.5a5 5 0 0 1 0-7Z',
    picture:
      'M19.5 12.6l-7.5 7.4l-7.5-7.4a5 5 0 1 1 7.5-6.6a5 5 0 1 1 7.5 6.6M12 6l-3.3 3.3a1 1 0 0 0 0 1.4l.5 .5c.7 .7 1.8 .7 2.5 0l1-1a3.2 3.2 0 0 1 4.5 0l2.2 2.2M12.5 15.5l2 2M15 13l2 2',
    at: [10.2, 10.4, 0.82],
  },
  peer: {
    shape:
      'M8 2h24a6.5 6.5 0 0 1 6.5 6.5v17a6.5 6.5 0 0 1-6.5 6.5H19.5l-8 6.5a1 1 0 0 1-1.6-.8V32H8a6.5 6.5 0 0 1-6.5-6.5v-17A6.5 6.5 0 0 1 8 2Z',
    picture: `${person}M6 21v-2a4 4 0 0 1 4-4h.5M18 22l3.4-3.3a2.1 2.1 0 0 0 0-3.1a2.2 2.2 0 0 0-3.1 0l-.2 .2l-.2-.2a2.2 2.2 0 0 0-3.1 0a2.1 2.1 0 0 0 0 3.1l3.4 3.3`,
    at: [9.8, 6.4, 0.86],
  },
  professional: {
    shape: 'M6 2h28a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z',
    picture:
      'M7 12h3v4h-3l0-4M10 6h-6a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h16a1 1 0 0 0 1-1v-12a1 1 0 0 0-1-1h-6M10 4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1l0-3M14 16h2M14 12h4',
    at: [9.2, 8.8, 0.9],
  },
};

export const routeMark = (route: Route): TemplateResult => {
  const { shape, picture, at } = marks[route];
  return html`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true" data-route=${route}>
    <path class="mark__shape" d=${shape} />
    <path class="mark__icon" transform="translate(${at[0]} ${at[1]}) scale(${at[2]})" d=${picture} />
  </svg>`;
};
