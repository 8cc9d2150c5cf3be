/** The questions that the supporters of a feed can answer, with their fields. */
import { html, type TemplateResult } from 'lit';
import { locate, type SupporterWishes } from '@wijkwijzer/search';
import { renderAge, renderNeighborhood, renderPostcode } from '../parts/fields.ts';
import { renderChips, renderYesChips } from './chips.ts';
import { without } from '../parts/wishes.ts';
import { answered, chosenOf, type ListWish } from './picker-state.ts';
import type { PickerView } from './picker-view.ts';

export interface Asked {
  title: string;
  /** Several answers may be chosen. */
  several?: boolean;
  /** It has been answered. */
  answered?: boolean;
  body: TemplateResult;
}

function asList(view: PickerView, wish: ListWish): Asked[] {
  const values = view.questions.lists[wish];
  if (!values) return [];
  return [
    {
      title: view.t.wish[wish],
      several: wish === 'themes',
      answered: chosenOf(view.state.wishes, wish).length > 0,
      body: renderChips(view, wish, values),
    },
  ];
}

/** What most people have an answer to. */
export function firstQuestions(view: PickerView): Asked[] {
  const asked = (['themes', 'routes', 'attendance', 'languages'] as const).flatMap((wish) => asList(view, wish));
  if (view.questions.neighborhoods)
    asked.push({ title: view.t.whereLive, answered: !!view.wishes.neighborhood, body: renderPlace(view) });
  return asked;
}

/** What some people want as well. */
export function moreQuestions(view: PickerView): Asked[] {
  const { t, questions, state, go } = view;
  const { wishes } = state;
  const setAge = (age: number | undefined): void =>
    go(answered(age === undefined ? without(wishes, 'age') : { ...wishes, age }), 'replace');
  return [
    ...(questions.yes.length ? [{ title: t.important, body: renderYesChips(view, questions.yes) }] : []),
    ...asList(view, 'audience'),
    ...(questions.age ? [{ title: t.howOld, body: renderAge(t, wishes.age, setAge) }] : []),
    ...asList(view, 'tasks'),
    ...asList(view, 'laws'),
  ];
}

/** A neighborhood or a postcode: the one takes the place of the other. */
function renderPlace(view: PickerView): TemplateResult {
  const { t, feed, state, go } = view;
  const { postcode } = state;
  const rest: SupporterWishes = without(state.wishes, 'neighborhood');
  const choose = (neighborhood: string): void =>
    go({ ...answered(neighborhood ? { ...rest, neighborhood } : rest), postcode: '' }, 'replace');
  const type = (typed: string): void => go({ ...answered(rest), postcode: typed }, 'replace');
  const hint = postcode && !locate(feed, postcode)?.neighborhood ? t.postcodeNowhere : t.postcodeStays;
  return html`<div class="place">
    <div>${renderNeighborhood(view, state.wishes.neighborhood, choose)}</div>
    <div>${renderPostcode(t, postcode, hint, type)}</div>
  </div>`;
}
