/** How many people there are, in words. */
import type { FitGroup, SupporterMatch } from '@wijkwijzer/search';
import type { PickerTexts, PickerView } from './picker-view.ts';

/** A team is no person, and is counted apart. */
export function people(t: PickerTexts, matches: readonly SupporterMatch[]): string {
  const teams = matches.filter(({ supporter }) => supporter.team).length;
  return t.people(matches.length - teams, teams);
}

export const inGroup = ({ matches }: PickerView, group: FitGroup): SupporterMatch[] =>
  matches.filter((match) => match.group === group);

/** Who fits everything that is asked. */
export function countFitting(view: PickerView): { fitting: number; who: string } {
  const all = inGroup(view, 'all');
  return { fitting: all.length, who: people(view.t, all) };
}

/** Nothing is asked yet, so that nobody fits less. */
export const asksNothing = ({ matches }: PickerView): boolean => !matches[0]?.reasons.length;
