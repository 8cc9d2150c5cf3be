/** Wishes in words: as answers to choose, as what a resident chose, and as the reasons why someone fits. */
import { html, type TemplateResult } from 'lit';
import { plain, type Localized, type Supporter } from '@wijkwijzer/feed';
import type { Reason } from '@wijkwijzer/search';
import { capital } from '../messages/speech.ts';
import { spoken, textOf } from '../parts/text.ts';
import type { ListWish } from './picker-state.ts';
import type { PickerSpeech, PickerTexts } from './picker-view.ts';
import { answerOf, nameIn, routeName, small } from './supporter-facts.ts';

/** Our own words for the answers to a question. */
const ownWords = (t: PickerTexts, wish: string): Record<string, string> | undefined =>
  ({ routes: t.wishedRoute, attendance: t.wishedPlace, tasks: t.task })[wish];

/** A group as the feed has it, in all its languages. */
const groupIn = ({ feed }: PickerSpeech, value: string): Localized =>
  feed.supporters
    .flatMap(({ audience = [] }) => audience)
    .find((group) => plain(group, feed.language, feed.language) === value) ?? value;

/** An answer to a question, for the resident who gives it. */
export function wishWords(speech: PickerSpeech, wish: ListWish, value: string): unknown {
  const { t, feed } = speech;
  if (wish === 'themes') return spoken(speech, feed.themes.find(({ id }) => id === value)?.name ?? value);
  if (wish === 'languages') return t.languageName(value);
  if (wish === 'laws') return t.law[value as 'wmo'].join(': ');
  if (wish === 'audience') return spoken(speech, groupIn(speech, value), capital);
  return ownWords(t, wish)?.[value];
}

/** Each takes a slow phone milliseconds. */
const ownNames = new Map<string, string>();

/** How people who speak a language call it, where the browser knows; else how we call it. */
export function ownName({ t }: PickerSpeech, tag: string): TemplateResult | string {
  let name = ownNames.get(tag);
  if (name === undefined) {
    const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
    name = (names.resolvedOptions().locale.slice(0, 2) === tag.slice(0, 2) && names.of(tag)) || '';
    ownNames.set(tag, name);
  }
  if (!name || tag.startsWith(t.language)) return t.languageName(tag);
  return html`<span lang=${tag} dir="auto">${name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)}</span>`;
}

/** What was wished of a supporter, inside a sentence. */
function wordsIn(speech: PickerSpeech, { wish, values, met }: Reason): string {
  const { t } = speech;
  const words = values.map((value) => {
    if (wish === 'themes') return small(nameIn(speech, wish, value));
    if (wish === 'neighborhood') return nameIn(speech, 'neighborhoods', value);
    if (wish === 'laws') return t.law[value as 'wmo'][0];
    if (wish === 'audience') return textOf(speech, groupIn(speech, value));
    if (wish === 'languages') return t.languageName(value);
    if (wish === 'attendance') return small(t.attendance[value as 'phone']);
    return small(ownWords(t, wish)?.[value] ?? value);
  });
  return met ? t.list(words) : t.listOr(words);
}

/** Why a supporter fits a wish, or does not, or that we do not know. */
export function reasonText(speech: PickerSpeech, supporter: Supporter, reason: Reason): string {
  const { t } = speech;
  const { wish, met } = reason;
  const own = wish === 'routes' && met && routeName(t, supporter);
  return t.reason[wish][answerOf(met)](own || wordsIn(speech, reason));
}
