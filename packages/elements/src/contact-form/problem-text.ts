/** What is wrong with a field, as a sentence that says what to do. */
import { charactersLeft, type ShownField, type ShownProblem } from './draft.ts';
import type { FormView } from './form-view.ts';

export function problemText({ t, draft, topic }: FormView, { field, code }: ShownProblem): string {
  const { problems } = t;
  if (code === 'either') return problems.reach.either;
  if (code === 'one-needed' || field === 'reach') return problems.reach.missing;
  if (field !== 'message') return problems[field][code];
  if (code === 'too-long') return problems.message[code](-charactersLeft(draft[topic]));
  return topic === 'correction' && code === 'missing' ? problems.correction[code] : problems.message[code];
}

/** Id of the field that a problem is solved in. */
export const idOf = (field: ShownField): string => (field === 'reach' ? 'by-phone' : field);
