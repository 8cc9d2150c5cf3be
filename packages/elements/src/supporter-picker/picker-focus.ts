/** What takes the focus in the picker, as selectors, the best one first. */
import type { PickerState } from './picker-state.ts';

/** A new view takes it at its heading, as a new page would; a list at the person one comes from, a next question at that question. */
export function onArrival({ view, step }: PickerState, before: PickerState): string[] {
  if (view === 'questions' && before.view === view && step !== before.step) return ['#question'];
  const left = before.view === 'profile' && view !== 'profile' && view !== 'chosen';
  return [...(left ? [`[data-supporter="${CSS.escape(before.supporter)}"]`] : []), `#${view}`];
}

/** The first of those that came below the ones that were there; nothing when none came. */
export function onMore({ limits }: PickerState, before: PickerState): string[] {
  const lists = Object.keys(limits) as (keyof typeof limits)[];
  const grown = lists.find((list) => limits[list] > before.limits[list]);
  return grown ? [`[data-list="${grown}"] > :nth-child(${before.limits[grown] + 1}) .begin`] : [];
}
