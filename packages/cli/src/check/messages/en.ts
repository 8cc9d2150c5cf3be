/** What the check says, in English. */
import type { FindingCode, Origin } from '../finding.ts';
import type { CheckMessages, Sentence } from './nl.ts';
import { capital, plural, speech, type Value } from './speech.ts';

const { number, day } = speech('en-GB');
const field = (name: Value): string => (name ? `“${String(name)}”` : 'this');
const allowed = (expected: Value): string =>
  expected && String(expected).includes('|')
    ? `Choose from: ${String(expected).replaceAll(' | ', ', ')}.`
    : expected
      ? `It has to be: ${String(expected)}.`
      : 'See the example for how it is written.';
const phoneWhy: Partial<Record<string, string>> = {
  'not-a-number': 'is no phone number',
  'too-short': 'has too few digits',
  'too-long': 'has too many digits',
};
function deadWhy(why: Value): string {
  const words: Partial<Record<string, string>> = {
    timeout: 'no answer',
    'no-host': 'there is no such website',
    unreachable: 'no connection',
    internal: 'this address can only be reached inside a network',
    'too-many-redirects': 'the website keeps sending us on',
    '403': 'we are not let in',
    '404': 'there is no such page',
    '410': 'the page was removed',
    '429': 'the website asks us to wait',
    'not-asked': 'too many links at once',
  };
  return words[String(why)] ?? (Number(why) >= 500 ? 'the website has a fault' : `answer ${String(why)}`);
}

const findings: Record<FindingCode, Sentence> = {
  'not-json': ({ value }) => [
    'This is no feed: it is not JSON.',
    `Make the file again with “wijkwijzer import”.${value ? ` The reader says: ${String(value)}` : ''}`,
  ],
  'html-instead-of-json': () => [
    'This is a web page, not a feed.',
    'See whether the address is right. Often this is an error page or a login screen.',
  ],
  'not-a-feed': () => ['This is no feed: it has no list of offers.', 'See whether this is the right file.'],
  'wrong-version': ({ value }) => [`This is version “${String(value)}”. We only know version 1.`, 'Make the file as version 1.'],
  'too-large': () => [
    'The file is too large: more than 32 MB.',
    'Divide it over several files, by municipality or neighborhood.',
  ],
  'too-deep': () => ['This file is nested too deeply.', 'Make it again: something probably went wrong.'],
  'version-unclear': () => ['The file does not say which version it is.', 'Put at the top: "version": "1".'],
  encoding: () => ['Some letters are damaged (�).', 'Save the file as UTF-8. Then correct the letters with �.'],
  'more-problems': ({ count }) => [
    `There are ${number(count)} more mistakes.`,
    'First mend what is listed here. Then check again.',
  ],
  'no-offers': () => ['There are no offers yet.', 'Add at least one thing that a resident can do.'],
  'no-publisher': () => [
    'The file does not say whose list this is.',
    'Fill in the desk (with import: --desk and --desk-phone). Residents call it when something fails.',
  ],
  'no-publisher-contact': () => ['The desk has no phone number.', 'Fill in a number. Residents see it when nothing is found.'],
  'need-without-offer': ({ need }) => [
    `No offer meets the need “${String(need)}”.`,
    'Find offers that fit, or remove the need. A resident who taps it finds nothing now.',
  ],
  'synonyms-without-offer': ({ words }) => [
    `Residents find nothing with these words: ${String(words)}.`,
    'Add one of these words to an offer that is about it, or remove the words.',
  ],
  'synonyms-of-one': ({ words }) => [
    `This group of equal words has only one${words ? `: ${String(words)}` : ''}.`,
    'Add a second word that means the same, or remove the group.',
  ],
  missing: ({ field: name, skipped }) => [
    `${capital(field(name))} is missing. ${skipped ? 'So residents do not see this.' : 'This part does not count.'}`,
    `Fill in ${field(name)}.`,
  ],
  'item-invalid': ({ field: name, value, expected }) => [
    value === undefined
      ? `${capital(field(name))} is not right. So residents do not see this.`
      : `${capital(field(name))} can't be “${String(value)}”. So residents do not see this.`,
    allowed(expected),
  ],
  'duplicate-id': ({ value }) => [
    `The id “${String(value)}” is used twice. Residents only see the first.`,
    'Give this an id of its own. Is it really the same? Then remove one.',
  ],
  'too-many': ({ skipped, count }) => [
    `These are too many: ${number(skipped ?? count)} ${plural(skipped ?? count, 'does', 'do')} not count.`,
    'Remove what is not needed, or divide it over several files.',
  ],
  'field-ignored': ({ field: name, value, expected }) => [
    value === undefined
      ? `${capital(field(name))} is not right and does not count.`
      : `${capital(field(name))} can't be “${String(value)}” and does not count.`,
    allowed(expected),
  ],
  'text-cut': ({ field: name }) => [
    `${capital(field(name))} is too long and was cut.`,
    'Make the text shorter than 10,000 characters.',
  ],
  'unsafe-url': ({ field: name, value }) => [
    `${capital(field(name))} is no safe web address: “${String(value)}”. Residents do not see it.`,
    'Use an address that starts with https://.',
  ],
  'unknown-reference': ({ field: name, value, count }) => [
    `${capital(field(name))} says “${String(value)}”, which is not in the list.${Number(count ?? 1) > 1 ? ` This happens ${number(count)} times.` : ''}`,
    'See whether it is spelled right, or add it to the list.',
  ],
  'day-impossible': ({ day: given }) => [
    `The day ${String(given)} does not exist.`,
    'Fill in a day that exists, such as 2026-11-22.',
  ],
  'ends-before-start': ({ from, to }) => [
    `The last day (${day(to)}) is before the first day (${day(from)}).`,
    'Swap the days, or correct one of them.',
  ],
  'ages-crossed': ({ from, to }) => [
    `The lowest age (${number(from)}) is above the highest age (${number(to)}).`,
    'Swap the ages, or correct one of them.',
  ],
  'checked-in-future': ({ day: given }) => [
    `The day of the check (${day(given)}) is still to come.`,
    'Fill in the day on which someone really looked at the facts.',
  ],
  'coordinates-swapped': ({ latitude, longitude }) => [
    `The place on the map is turned around: latitude ${String(latitude)}, longitude ${String(longitude)}.`,
    'Swap the two numbers. In the Netherlands latitude is about 52 and longitude about 5.',
  ],
  'coordinates-abroad': ({ latitude, longitude }) => [
    `The place on the map (${String(latitude)}, ${String(longitude)}) is not in the Netherlands.`,
    'Look the place up again, or remove the numbers.',
  ],
  'phone-impossible': ({ phone, why }) => [
    `“${String(phone)}” ${phoneWhy[String(why)] ?? 'is no phone number'}. Nobody can call it.`,
    'Fill in a number of ten digits, such as 030 123 45 67. One number per line.',
  ],
  'email-impossible': ({ email }) => [`“${String(email)}” is no email address.`, 'Fill in one address, such as info@example.nl.'],
  'link-dead': ({ url, why }) => [
    `This link does not work: ${String(url)} (${deadWhy(why)}).`,
    'Find the right address, or remove the link.',
  ],
  'link-moved': ({ url, to }) => [`This link has moved: ${String(url)}`, `Use the new address: ${String(to)}`],
  'link-unsure': ({ url, why }) => [
    `We could not look at this link: ${String(url)} (${deadWhy(why)}).`,
    'Open the link yourself. Some websites do not allow a check.',
  ],
  'insecure-link': ({ url }) => [`This link is not secure: ${String(url)}`, 'Try the same address with https://.'],
  'no-summary': () => ['There is no short text about what it is.', 'Write one or two sentences: what can I do here?'],
  'no-route': () => [
    'It does not say by which route one gets help.',
    'Choose a route: self, neighbors, volunteer, peer or professional.',
  ],
  'no-themes': () => ['It has no theme.', 'Choose one or more themes. Without a theme hardly anyone finds it.'],
  'no-organization': () => ['It does not say which organization this is from.', 'Fill in the organization.'],
  'unlisted-organization': ({ organization }) => [
    `The organization “${String(organization)}” is not in the list of organizations.`,
    'Add it to the list, with phone and email. Then these are not needed everywhere.',
  ],
  'no-contact': () => [
    'There is no phone, email or website, nor one of the organization.',
    'Fill in at least one way to get in touch.',
  ],
  'no-place': () => ['It does not say where it is.', 'Fill in an address. Is it at home, by phone or online? Then say so.'],
  'no-hours': () => ['It does not say when it is.', 'Fill in days and times. Are they unknown? Then write “by appointment”.'],
  'hours-over': ({ day: given }) => [`The times held until ${day(given)}.`, 'Fill in the new times.'],
  'no-cost': () => [
    'It does not say what it costs.',
    'Fill in the amount. Does it cost nothing? Then put 0: it will say “Free”.',
  ],
  'no-access': () => [
    'It does not say how one can join.',
    'Choose: walk in, sign up, by referral, or after a talk with the municipality.',
  ],
  'not-checked': () => [
    'It does not say when this was last checked.',
    'Call or mail the organization. Is everything right? Then fill in today.',
  ],
  stale: ({ day: given, months }) => [
    given === undefined
      ? `The last check was ${number(months)} months ago or longer. Residents see that.`
      : `The last check was on ${day(given)}: ${number(months)} months ago. Residents see that.`,
    'Call or mail the organization. Is everything right? Then fill in today.',
  ],
  'no-introduction': () => [
    'This supporter has no introduction.',
    'Ask for two or three sentences: who am I, what do I help with?',
  ],
  'no-tasks': () => [
    'It does not say what this supporter does.',
    'Choose the tasks, such as listening or coming along to a talk.',
  ],
  'no-commission': () => [
    'It does not say who gives the assignment.',
    'Fill in who gives it, such as the municipality or residents. Residents have a right to know.',
  ],
  'no-independence': () => [
    'It does not say how independent this supporter is.',
    'Fill in two things: does the organization give care too, and does it decide on help?',
  ],
  'room-stale': ({ months }) => [
    `Whether there is room for new people was filled in ${number(months)} months ago.`,
    'Ask again, or remove it.',
  ],
  expired: ({ day: given }) => [
    `This was until ${day(given)}. Residents no longer see it.`,
    'Does it go on? Fill in a new last day. Otherwise it can go.',
  ],
  'ends-soon': ({ day: given }) => [`This stops on ${day(given)}.`, 'Does it go on after that? Then fill in a new last day.'],
  'looks-double': ({ other }) => [
    `This looks the same as “${String(other)}”: same name, same place or number.`,
    'Is it the same? Then remove one. Otherwise put the difference in the name.',
  ],
  'html-in-text': ({ html }) => [
    `The text has code for web pages: ${String(html)}`,
    'Remove the code. Residents see it as it is.',
  ],
  capitals: () => ['The name is written in CAPITALS.', 'Use a capital for the first letter only. That reads more easily.'],
  'long-summary': ({ length, most }) => [
    `The short text has ${number(length)} characters. That does not fit on a card.`,
    `Make it ${number(most)} at most. The rest can go in the description.`,
  ],
  'long-sentence': ({ words, sentence }) => [
    `This sentence has ${number(words)} words: “${String(sentence)}”`,
    'Make it two or three short sentences.',
  ],
  'long-words': ({ words }) => [`Long words: ${String(words)}.`, 'Say it with shorter words, or split the word.'],
  'hard-words': ({ words }) => [`Difficult words: ${String(words)}.`, 'Rather use the plain word after the arrow.'],
};

export const en: CheckMessages = {
  language: 'en',
  findings,
  number,
  day,
  level: { broken: 'Broken', missing: 'Missing', better: 'Could be better' },
  levelMeaning: {
    broken: 'Residents do not see this, or it does not work.',
    missing: 'Residents miss something they need to choose.',
    better: 'It is right, but it could be clearer.',
  },
  route: {
    self: 'Do it yourself',
    neighbors: 'With neighbors',
    volunteer: 'With a volunteer',
    peer: 'With someone who has been there',
    professional: 'With a professional',
  },
  reportOf: (title) => (title ? `Check of ${title}` : 'Check of the feed'),
  checkedOn: (when) => `Looked at on ${day(when)}`,
  howToMend: 'How to mend it',
  totals: (offers, supporters) =>
    `${number(offers)} ${plural(offers, 'offer', 'offers')} and ${number(supporters)} ${plural(supporters, 'supporter', 'supporters')}.`,
  notShown: (count) => `${number(count)} ${plural(count, 'offer is', 'offers are')} over or stopped. Residents do not see them.`,
  leftOut: (count) => `${number(count)} ${plural(count, 'item does', 'items do')} not count, because something is wrong.`,
  counts: (broken, missing, better) => `${number(broken)} broken, ${number(missing)} missing, ${number(better)} could be better`,
  allWell: 'All is well. There is nothing to do.',
  notBroken: 'Nothing is broken.',
  todo: 'What is to be done',
  todoHint: 'By organization, so that you can send each list on its own.',
  wholeFeed: 'The whole file',
  noOrganization: 'For who keeps the list',
  organizations: 'Organizations',
  more: (count) => `And ${number(count)} more. With --json all of it is listed.`,
  shared: 'This holds for more than one',
  times: (count) => `${number(count)} times`,
  andMore: (count) => `and ${number(count)} more.`,
  place: (path) => `Place: ${path}`,
  origin: ({ file, sheet, row, column, heading, path }: Origin): string =>
    [
      file,
      sheet && `sheet ${sheet}`,
      row && `row ${number(row)}`,
      column && `column ${column}${heading ? ` (${heading})` : ''}`,
      path,
    ]
      .filter(Boolean)
      .join(', '),
  intake: 'While reading',
  unnamed: 'Without a name',
  gaps: 'What is not there yet',
  gapsHint: 'Here a resident finds nothing. Sometimes that is fine. Sometimes it is a gap.',
  noGaps: 'Every theme has offers, in each neighborhood and by each route.',
  gapNothing: (theme) => `For “${theme}” there is nothing at all.`,
  gapRoutes: (theme, ways) => `For “${theme}” there is nothing: ${ways}.`,
  gapNeighborhoods: (theme, where) => `For “${theme}” there is nothing in: ${where}.`,
  coverageRoutes: 'Themes and routes',
  coverageNeighborhoods: 'Themes and neighborhoods',
  coverageHint: 'What is for every neighborhood counts in each. In an empty cell there is nothing.',
  theme: 'Theme',
  total: 'All',
  routeUnknown: 'Route not known',
  supporters: 'Supporters',
  nothing: 'nothing',
  hereBy: (total, ways) => (ways ? `${number(total)}, not: ${ways}` : `${number(total)}, by every route`),
  missingRoutes: 'A cell says how much there is. An empty dot is a route that is not there yet.',
  madeWith: 'Made with wijkwijzer check.',
};
