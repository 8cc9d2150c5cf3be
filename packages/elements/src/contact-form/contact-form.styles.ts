/** The form's own parts. */
import { css } from 'lit';
import { fields } from './fields.styles.ts';
import { outcome } from './outcome.styles.ts';

export const styles = css`
  ${fields}
  ${outcome}
`;
