/** What is looked at in offers and supporters alike: how to reach them, when, how old, and whether the texts can be read. */
import { mailtoHref, type Localized, type Offer, type Supporter } from '@wijkwijzer/feed';
import { dayOf, isDay, monthsBetween, staleAfter } from './days.ts';
import type { Report } from './finding.ts';
import { dutchOf, type CheckContext } from './item-context.ts';
import { phoneProblem } from './phone-problem.ts';
import { difficultyOf } from './readability.ts';

/** Their names and routes differ. */
type Common = Pick<Offer, Exclude<keyof Offer & keyof Supporter, 'name' | 'route'>>;

/** How many words of one kind are named in a sentence. */
const mostNamed = 6;

export function checkReach(context: CheckContext, item: Common, report: Report): void {
  const organization = context.organizations.get(item.organization ?? '');
  const own = [item.phones?.length, item.email, item.url];
  if (!own.some(Boolean) && !(organization && (organization.phone ?? organization.email ?? organization.url)))
    report('no-contact', '');
  if (!item.organization) report('no-organization', '.organization');
  else if (!organization && context.organizations.size)
    report('unlisted-organization', '.organization', { organization: item.organization });
  for (const [at, phone] of (item.phones ?? []).entries())
    checkPhone(typeof phone === 'string' ? phone : phone.number, `.phones[${at}]`, report);
  checkEmail(item.email, '.email', report);
  checkLink(item.url, '.url', report);
}

export function checkPhone(number: string | undefined, path: string, report: Report): void {
  const why = number && phoneProblem(number);
  if (why) report('phone-impossible', path, { phone: number, why });
}

export function checkEmail(email: string | undefined, path: string, report: Report): void {
  if (email && !mailtoHref(email)) report('email-impossible', path, { email });
}

export function checkLink(url: string | undefined, path: string, report: Report): void {
  if (url?.startsWith('http:')) report('insecure-link', path, { url });
}

export function checkThemes({ themes }: CheckContext, item: Common, report: Report): void {
  if (themes.size && !item.themes?.length) report('no-themes', '.themes');
}

export function checkAges({ minimumAge: from, maximumAge: to }: Common, report: Report): void {
  if (from !== undefined && to !== undefined && from > to) report('ages-crossed', '.minimumAge', { from, to });
}

/** When the facts were last checked. */
export function checkFreshness({ today, tomorrow }: CheckContext, { assuredDate }: Common, report: Report): void {
  if (!assuredDate) return report('not-checked', '.assuredDate');
  const day = dayOf(assuredDate);
  if (!isDay(day)) return report('day-impossible', '.assuredDate', { day });
  // A day of grace: elsewhere it may be tomorrow already.
  if (day > tomorrow) return report('checked-in-future', '.assuredDate', { day });
  const months = monthsBetween(day, today);
  if (months >= staleAfter) report('stale', '.assuredDate', { day, months });
}

/** Hours and closures: days that exist, in the right order, and not all of them over. */
export function checkTimes({ today }: CheckContext, { schedules = [], closures = [] }: Common, report: Report): void {
  const days = (from: string | undefined, to: string | undefined, path: string) => {
    for (const day of [from, to]) if (day && !isDay(day)) return report('day-impossible', path, { day: dayOf(day) });
    if (from && to && dayOf(from) > dayOf(to)) report('ends-before-start', path, { from: dayOf(from), to: dayOf(to) });
  };
  for (const [at, { validFrom, validTo }] of schedules.entries()) days(validFrom, validTo, `.schedules[${at}]`);
  for (const [at, { from, to }] of closures.entries()) days(from, to, `.closures[${at}]`);
  const ends = schedules.map(({ validTo }) => (validTo ? dayOf(validTo) : '9999'));
  const last = ends.reduce((a, b) => (a > b ? a : b), '');
  if (last && last < today) report('hours-over', '.schedules', { day: last });
}

const tag = /<\/?[a-z][^>]*>|&(?:[a-z]{2,8}|#\d{1,5});/i;

/** Texts for residents: no HTML in any language; the Dutch ones at language level B1. */
export function checkTexts(context: CheckContext, texts: Partial<Record<string, Localized | undefined>>, report: Report): void {
  const dutch: string[] = [];
  for (const [field, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    const found = (typeof text === 'string' ? [text] : Object.values(text)).map((each) => tag.exec(each)?.[0]).find(Boolean);
    if (found) report('html-in-text', `.${field}`, { html: found });
    const words = dutchOf(context, text);
    if (words) dutch.push(words);
  }
  const difficulty = difficultyOf(dutch);
  if (!difficulty) return;
  const { sentence, longWords, hardWords } = difficulty;
  if (sentence) report('long-sentence', '', { sentence: excerpt(sentence.text), words: sentence.words });
  if (longWords.length) report('long-words', '', { words: longWords.slice(0, mostNamed).join(', ') });
  if (hardWords.length)
    report('hard-words', '', {
      words: hardWords
        .slice(0, mostNamed)
        .map(({ word, plain }) => `${word} → ${plain}`)
        .join('; '),
    });
}

/** Enough of a text to find it back. */
const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);
