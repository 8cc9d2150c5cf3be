/** Which view is shown, and what is said of it to people who can't see it; with all that needs thinking, in a file of its own. */
import type { TemplateResult } from 'lit';
import type { Messages } from '../messages/nl.ts';
import { picker } from '../messages/nl/picker.ts';
import { renderChosen } from './chosen-view.ts';
import { renderCompare } from './compare-view.ts';
import { asksNothing, countFitting } from './counts.ts';
import { renderPeople } from './people-view.ts';
import { supporterOf, type PickerTexts, type PickerView } from './picker-view.ts';
import { renderProfile } from './profile-view.ts';
import { renderQuestions } from './questions-view.ts';

export { matchSupporters, supportersFor } from '@wijkwijzer/search';
export { questionsFor } from './questions.ts';
export { styles } from './supporter-picker.styles.ts';

/** Ours travel with these views; a language that was fetched whole has its own. */
export const texts = (t: Messages): PickerTexts => ({ ...picker, ...t });

/** Someone may have left the feed since the step was made: then there is the list. */
export function renderView(view: PickerView): TemplateResult {
  const { state } = view;
  const supporter = supporterOf(view, state.supporter);
  if (state.view === 'questions' && view.matches.length) return renderQuestions(view);
  const compared = state.compared.filter((id) => supporterOf(view, id));
  if (state.view === 'compare' && compared.length > 1) return renderCompare(view);
  if (supporter && state.view === 'profile') return renderProfile(view, supporter);
  if (supporter && state.view === 'chosen') return renderChosen(view, supporter);
  return renderPeople(view);
}

export function announcement(view: PickerView): string {
  const { state, reply, t } = view;
  const counted = (state.view === 'questions' || state.view === 'people') && !asksNothing(view);
  return reply ? t[reply] : counted ? t.announceFitting(countFitting(view).fitting) : '';
}
