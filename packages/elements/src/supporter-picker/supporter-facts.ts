/** The facts of a supporter in words; what is not known is said so. Plain functions: no DOM, no Lit. */
import type { Criterion, Feed, Supporter } from '@wijkwijzer/feed';
import { capital } from '../messages/speech.ts';
import type { Answer } from '../messages/nl/picker.ts';
import { organizationName } from '../parts/organization.ts';
import { audience, waiting } from '../parts/offer-facts.ts';
import { textOf } from '../parts/text.ts';
import type { PickerSpeech, PickerTexts } from './picker-view.ts';

/** Words that stand alone, as they go in a sentence. The short names of laws keep their capital. */
export const small = (words: string): string =>
  words.replace(/^(?!W(mo|lz|gs|zd|vggz)|Zvw)\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Several of them as one sentence. */
const sentence = (t: PickerTexts, words: readonly string[]): string => {
  const all = t.list(words.map(small));
  return capital(all);
};

export { shortName } from '../parts/short-name.ts';

export const kindName = (t: PickerTexts, { kind, team }: Supporter): string => (team ? t.kindOfTeam : t.kind)[kind];

/** By which route a person or a team helps; undefined when that is not known. */
export const routeName = (t: PickerTexts, { route, team }: Supporter): string | undefined =>
  route && (team ? t.teamRoute : t.personRoute)[route];

/** Who gives the assignment, and who employs: two facts. */
export const commission = (t: PickerTexts, { commissionedBy }: Supporter): string =>
  commissionedBy ? t.commissionedBy[commissionedBy] : t.commissionUnknown;

export function employer(speech: PickerSpeech, supporter: Supporter): string {
  const { t } = speech;
  const name = organizationName(speech, supporter);
  if (!name) return t.employerUnknown;
  return supporter.route === 'volunteer' ? t.volunteerAt(name) : t.employedBy(name);
}

/** A fact as an answer. */
export const answerOf = (met: boolean | undefined): Answer => (met === undefined ? 'unknown' : met ? 'yes' : 'no');

/** How independent that is. */
export function independence(t: PickerTexts, { independence: { decidesOnAccess, providesCare } = {} }: Supporter): string[] {
  if (decidesOnAccess === undefined && providesCare === undefined) return [t.independenceUnknown];
  return [t.decidesOnAccess[answerOf(decidesOnAccess)], t.providesCare[answerOf(providesCare)]];
}

/** Whether there is time for someone new. */
export function room(speech: PickerSpeech, supporter: Supporter): { now: boolean; text: string } {
  const { available, waitingWeeks } = supporter.capacity ?? {};
  const now = available !== false && !waitingWeeks && (available ?? waitingWeeks === 0);
  return { now, text: now ? speech.t.hasRoom : waiting(speech, supporter) || speech.t.roomUnknown };
}

/** Within how many days one hears something; '' when unknown. */
export const response = (t: PickerTexts, { responseWorkingDays: days }: Supporter): string =>
  days === undefined ? '' : t.answersIn(days);

/** The name of what a supporter has an id of; one that the feed does not know stays as it is. */
export const nameIn = (speech: PickerSpeech, list: 'themes' | 'neighborhoods', id: string): string =>
  textOf(speech, speech.feed[list].find((item) => item.id === id)?.name ?? id);

/** Facts that are lists, each as one sentence; '' when nothing is given. */
export const themesText = (speech: PickerSpeech, { themes = [] }: Supporter): string =>
  sentence(
    speech.t,
    themes.map((id) => nameIn(speech, 'themes', id)),
  );
export const neighborhoodsText = (speech: PickerSpeech, { neighborhoods = [] }: Supporter): string =>
  speech.t.list(neighborhoods.map((id) => nameIn(speech, 'neighborhoods', id))) || speech.t.everywhere;
export const languagesText = ({ t }: PickerSpeech, { languages = [] }: Supporter): string =>
  t.list(languages.map((tag) => t.languageName(tag)));
export const attendanceText = ({ t }: PickerSpeech, { attendance = [] }: Supporter): string =>
  sentence(
    t,
    attendance.map((way) => t.attendance[way]),
  );

/** For whom, in lines. */
export const audienceLines = (speech: PickerSpeech, supporter: Supporter): string[] => {
  const lines = audience(speech, supporter).map(capital);
  return lines.length ? lines : [speech.t.everyone];
};

/** The quality criteria of the region that are met. */
export const criteriaMet = (feed: Feed, { criteria = [] }: Supporter): Criterion[] =>
  feed.criteria.filter(({ id }) => criteria.includes(id));
