/** The finder's own parts. It answers to the width of its column, in em. */
import { css } from 'lit';
import { cards } from './cards.styles.ts';
import { offer } from './offer.styles.ts';
import { question } from './question.styles.ts';
import { results } from './results.styles.ts';
import { routes } from './routes.styles.ts';

export const styles = css`
  ${question}
  ${routes}
  ${results}
  ${cards}
  ${offer}
`;
