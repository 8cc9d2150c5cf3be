/** What takes the focus in the finder, as selectors, the best one first. */
import type { FinderState } from './finder-state.ts';

/** A new view takes it at its heading, as a new page would; the list at the offer one comes from. */
export function onArrival({ view }: FinderState, before: FinderState): string[] {
  if (view === 'start') return ['#question'];
  const left = view === 'results' && before.view === 'offer' && before.offer;
  return [...(left ? [`[data-offer="${CSS.escape(left)}"] .offer-link`] : []), `#${view}`];
}

/** The first of the cards that come below those that are there. */
export function onMore(cards: number): string {
  return `.cards > :nth-child(${cards + 1}) .offer-link`;
}
