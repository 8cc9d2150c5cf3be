/** What all elements share. */
import { css } from 'lit';
import { controls } from './controls.styles.ts';
import { foundation } from './foundation.styles.ts';
import { marks } from './marks.styles.ts';

export const base = css`
  ${foundation}
  ${controls}
  ${marks}
`;
