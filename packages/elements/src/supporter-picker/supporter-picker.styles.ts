/** The picker's own parts. It answers to the width of its column, in em. */
import { css } from 'lit';
import { compare } from './compare.styles.ts';
import { people } from './people.styles.ts';
import { questions } from './questions.styles.ts';

export const styles = css`
  ${questions}
  ${people}
  ${compare}
`;
