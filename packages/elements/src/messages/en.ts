/** Everything we say to residents, in plain English. */
import type { Weekday } from '@wijkwijzer/feed';
import type { Messages } from './nl.ts';

const locale = 'en-GB';
const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
/** Made when first used: each takes a slow phone tens of milliseconds. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};
const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const date = once(
  () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' }),
);
const list = once(() => new Intl.ListFormat(locale));
const languageNames = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
const clock = (time: string): string => time.slice(0, 5).replace(/^0/, '');

const days: Record<Weekday, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

export const en: Messages = {
  language: 'en',
  dir: 'ltr',
  number: (value: number): string => number().format(value),
  date: (day: Date): string => date().format(day),
  list: (items: readonly string[]): string => list().format(items),
  languageName: (tag: string): string => (tag === 'dse' ? 'Dutch Sign Language' : (languageNames().of(tag) ?? tag)),

  // The question
  ask: 'What do you need help with?',
  askHint: 'Use your own words. For example: I do not understand a letter.',
  search: 'Search',
  clear: 'Clear your question',

  // Loading and failing
  loading: 'Searching…',
  failed: 'We cannot show the list of help right now.',
  failedAdvice: 'Please try again later.',
  retry: 'Try again',
  oldCopy: (day: string): string => `You see an old list${day && ` of ${day}`}, so please call first.`,

  // Danger
  danger: 'Are you in danger?',
  call112: 'Call 112',
  suicideTitle: 'Are you thinking about suicide?',
  suicideText: 'Talk to someone, day or night. It is free and you do not have to give your name.',
  suicideCall: 'Call 113',
  suicideCallFree: 'Or call 0800-0113 free of charge',
  suicideChat: 'Chat at 113.nl',
  violenceTitle: 'Is someone hurting you, or are you afraid of someone?',
  violenceText:
    'Call Veilig Thuis (Safe Home), day or night, free of charge. They listen and think along with you. Also when you worry about someone else.',
  violenceCall: 'Call 0800-2000',
  medicalTitle: 'Does someone need a doctor quickly?',
  medicalText:
    'Is a life in danger? Call 112. Is it not life-threatening but can it not wait? Call your GP or the out-of-hours GP service.',
  dangerNow: 'Is there danger right now?',

  // Start
  chooseNeed: 'Or choose what fits you',
  chooseTheme: 'Or choose a topic',
  allThemes: 'See all topics',
  themes: 'Topics',
  fiveRoutes: 'Five ways to help',
  fiveRoutesHint: 'You choose which way suits you. You always see everything there is.',

  // Routes
  how: 'How would you like help?',
  howAll: 'Choose one or more ways. You now see everything.',
  howSome: (shown: number, all: number): string => `You see ${shown} of ${all}.`,
  showAll: 'Show everything',
  on: 'on',
  route: {
    self: 'Do it yourself',
    neighbors: 'With neighbours',
    volunteer: 'With a volunteer',
    peer: 'With someone who went through it',
    professional: 'With a professional',
  },
  routeMeaning: {
    self: 'You do it yourself, in your own time.',
    neighbors: 'People from your neighbourhood do it together.',
    volunteer: 'A volunteer helps in their own free time.',
    peer: 'Someone who went through the same thinks along with you.',
    professional: 'Helping is their profession.',
  },
  routeUnknown: 'Way not known',

  // Results
  resultsFor: (total: number, words: string): string =>
    `${number().format(total)} ${plural(total, 'option', 'options')} for ‘${words}’`,
  results: (total: number): string => `${number().format(total)} ${plural(total, 'option', 'options')}`,
  resultsQuestion: (total: number): string => `${number().format(total)} ${plural(total, 'option', 'options')} for your question`,
  announce: (total: number): string => (total === 0 ? 'Nothing found' : `${number().format(total)} found`),
  alsoSearched: (words: string): string => `We also searched for: ${words}`,
  corrected: (used: string): string => `We searched for ‘${used}’.`,
  searchTyped: (typed: string): string => `Search for ‘${typed}’ instead`,
  searchingWith: 'You now search with:',
  remove: (filter: string): string => `Remove: ${filter}`,
  more: (count: number): string => `Show ${number().format(count)} more`,
  kept: (count: number): string => `Saved (${count})`,
  keep: 'Save',
  keptOne: 'Saved',

  // Filters
  filters: 'Filters',
  filtersOn: (count: number): string => `Filters (${count})`,
  closeFilters: 'Close filters',
  showResults: (total: number): string => (total === 0 ? 'Nothing found' : `Show ${number().format(total)}`),
  clearFilters: 'Clear all',
  sort: 'Order',
  sortFit: 'Best match',
  sortDistance: 'Nearest first',
  sortName: 'A to Z',
  where: 'Where',
  neighborhood: 'Neighbourhood',
  everywhere: 'All neighbourhoods',
  postcode: 'Your postcode',
  postcodeHint: 'Then you see how far things are. We do not store this.',
  postcodeUnknown: 'We do not know this postcode, so you see no distances.',
  useLocation: 'Use the place where I am now',
  locationFailed: 'That did not work. Please fill in your postcode.',
  locationOff: 'Stop using my place',
  when: 'When',
  times: { now: 'Open now', evening: 'In the evening', weekend: 'At the weekend' },
  cost: 'Costs',
  costs: { free: 'Free', small: 'Up to 5 euros a time' },
  join: 'How to join',
  joinWays: { open: 'Walk in', 'sign-up': 'Sign up', referral: 'With a referral or assessment' },
  forWhom: 'For whom',
  age: 'Age',
  languages: 'Language',
  wheelchair: 'With a wheelchair or walker',
  wheelchairOk: 'You can get in with a wheelchair',
  theme: 'Topic',

  // Facts
  attendance: {
    'on-site': 'At a place nearby',
    'at-home': 'At your home',
    phone: 'By phone',
    online: 'Online',
  },
  morePlaces: (count: number): string => `and at ${count} more ${plural(count, 'place', 'places')}`,
  metres: (distance: number): string =>
    distance < 950
      ? `${Math.max(50, Math.round(distance / 50) * 50)} metres`
      : `${number().format(Math.round(distance / 100) / 10)} kilometres`,
  away: (distance: string): string => `${distance} from the place you chose.`,
  openNow: 'Open now',
  openUntil: (time: string): string => `until ${clock(time)}`,
  closedNow: 'Closed now.',
  opensAgain: (day: string, time: string): string => `Open from ${day} ${clock(time)}.`,
  todayAt: 'today',
  tomorrowAt: 'tomorrow',
  today: (day: string): string => `${day}, today`,
  days,
  daysShort: (names: readonly Weekday[]): string => {
    const text = list().format(names.map((name) => days[name].slice(0, 3)));
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  daysFromTo: (from: Weekday, to: Weekday): string => {
    const text = `${days[from]} to ${days[to]}`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  dayLong: (name: Weekday): string => days[name].charAt(0).toUpperCase() + days[name].slice(1),
  everyDay: 'Every day',
  hours: (when: string, from: string, to: string): string => `${when}, ${clock(from)}–${clock(to)}`,
  hoursFrom: (when: string, from: string): string => `${when}, from ${clock(from)}`,
  timeSpan: (from: string, to: string): string => `${clock(from)}–${clock(to)}`,
  timeFrom: (from: string): string => `from ${clock(from)}`,
  otherTimes: 'and at other times',
  closedBetween: (from: string, to: string): string => `Closed from ${from} up to and including ${to}.`,
  closedOn: (day: string): string => `Closed on ${day}.`,
  closedUntil: (day: string): string => `Closed up to and including ${day}.`,
  closedForNow: 'Closed for now.',
  validFrom: (day: string): string => `From ${day}.`,
  validTo: (day: string): string => `Up to and including ${day}.`,
  free: 'Free',
  euros: (amount: number): string => `${number().format(amount)} euros`,
  eurosPer: (amount: number, per: string): string => `${number().format(amount)} euros per ${per}`,
  costUnknown: 'Not known. Please ask beforehand.',
  access: {
    open: 'No need to sign up',
    'sign-up': 'Sign up',
    referral: 'You need a referral',
    assessment: 'First a talk with the municipality',
  },
  walkIn: 'Walk in',
  startNow: 'Start right away',
  joinUnknown: 'Not known. Please ask beforehand.',
  byProfessional: 'A professional signs you up, such as your GP or the neighbourhood team.',
  waiting: (weeks: number): string => `You wait about ${number().format(weeks)} ${plural(weeks, 'week', 'weeks')}.`,
  noWaiting: 'You can start right away.',
  full: 'There is no room right now.',
  forms: { individual: 'With you alone', group: 'In a group', 'walk-in': 'Drop-in: come when you like' },
  form: 'How it goes',
  everyone: 'Everyone',
  ageFrom: (from: number): string => `From ${from} years`,
  ageTo: (to: number): string => `Up to and including ${to} years`,
  ageBetween: (from: number, to: number): string => `From ${from} up to and including ${to} years`,
  accessibility: 'Access',
  accessibilityFacts: {
    wheelchair: 'You can get in with a wheelchair.',
    'step-free': 'There is no step.',
    lift: 'There is a lift.',
    'accessible-toilet': 'There is an accessible toilet.',
    'ring-loop': 'There is a hearing loop.',
    parking: 'There is an accessible parking space.',
  },
  serviceArea: 'In which neighbourhoods',
  period: 'Period',
  officialName: 'Official name',
  checked: (day: string): string => `Checked on ${day}`,
  checkedBy: (day: string, who: string): string => `Checked on ${day} by ${who}.`,
  notChecked: 'Not known when this was checked. Please call first.',
  stale: (months: number): string => `Checked ${months} months ago. Please call first.`,
  staleTitle: (months: number): string => `These facts are ${months} months old.`,
  staleText: 'Something may have changed. Please call first.',

  // One offer
  backToList: 'Back to the list',
  contact: 'Get in touch',
  noContact: 'No contact details are known.',
  askDesk: (name: string): string => `Ask ${name}.`,
  call: (phone: string): string => `Call ${phone}`,
  callWith: (phone: string, who: string): string => `Call ${phone} (${who})`,
  mail: 'Send an e-mail',
  website: 'To the website',
  later: 'For later',
  print: 'Print',
  share: 'Share',
  routeThere: 'Directions',
  routeTo: (place: string): string => `Directions to ${place}`,
  linkCopied: 'The link has been copied.',
  linkNotCopied: 'Copying did not work. Copy the address at the top of your screen.',
  simpler: 'Is there a simpler way?',
  simplerCount: (count: number): string => `Is there a simpler way? See ${count} more`,
  simplerHint: 'You can also do both.',
  nowInstead: 'What you can do now',
  wrong: 'Is something wrong? Let us know',
  wrongSubject: (name: string): string => `No longer right: ${name}`,
  goneTitle: 'This is no longer on the list',
  goneText: 'It may have stopped. Search for something like it, or call us.',

  // The kept list
  keptTitle: 'Your list',
  keptHint: 'This list is only on this device. When you close the page, the list is gone.',
  keptEmpty: 'Your list is empty. Tap ‘Save’ at something to put it here.',
  keptGone: 'Not everything on this list still exists.',
  takeAway: 'Remove',
  printList: 'Print the list',
  shareList: 'Share the list',
  questions: (name: string, phone: string): string => `Questions? Call ${name}: ${phone}.`,
  madeOn: (day: string): string => `Made on ${day}.`,

  // Nothing found
  nothingFor: (words: string): string => `We found nothing for ‘${words}’`,
  nothing: 'We found nothing',
  didYouMean: 'Do you mean:',
  options: (total: number): string => `${number().format(total)} ${plural(total, 'option', 'options')}`,
  withoutFilters: (total: number): string =>
    `Search without filters: ${number().format(total)} ${plural(total, 'option', 'options')}`,
  resembling: 'This is like it',
  orTheme: 'Or search by topic',
  askPerson: 'Ask a person',
  askPersonText: (name: string): string =>
    `At ${name} they think along with you. You do not need to know what something is called.`,
  emptyFeed: 'There is nothing in this list yet.',
};
