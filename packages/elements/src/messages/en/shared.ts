/** What every element says, in plain English. */
import type { Weekday } from '@wijkwijzer/feed';
import type { SharedMessages } from '../nl/shared.ts';
import { capital, plural } from '../speech.ts';
import { clock, date, days, languageName, list, listOr, number } from './speech.ts';

export const shared: SharedMessages = {
  language: 'en',
  dir: 'ltr',
  number,
  date,
  list,
  listOr,
  feedText: (text) => text,
  languageName: (tag: string): string => (tag === 'dse' ? 'Dutch Sign Language' : languageName(tag)),

  // Loading and failing
  loading: 'Searching…',
  failed: 'We cannot show the list of help right now.',
  failedAdvice: 'Please try again later.',
  retry: 'Try again',
  oldCopy: (day: string): string => `You see an old list${day && ` of ${day}`}, so please call first.`,

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

  // Facts
  attendance: {
    'on-site': 'At a place nearby',
    'at-home': 'At your home',
    phone: 'By phone',
    online: 'Online',
  },
  besides: (what) => `, ${what}`,
  morePlaces: (count: number): string => `and at ${count} more ${plural(count, 'place', 'places')}`,
  metres: (distance: number): string =>
    distance < 950
      ? `${Math.max(50, Math.round(distance / 50) * 50)} metres`
      : `${number(Math.round(distance / 100) / 10)} kilometres`,
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
    return capital(list(names.map((name) => days[name].slice(0, 3))));
  },
  daysFromTo: (from: Weekday, to: Weekday): string => {
    return capital(`${days[from]} to ${days[to]}`);
  },
  dayLong: (name: Weekday): string => capital(days[name]),
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
  euros: (amount: number): string => `${number(amount)} euros`,
  eurosPer: (amount: number, per: string): string => `${number(amount)} euros per ${per}`,
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
  waiting: (weeks: number): string => `You wait about ${number(weeks)} ${plural(weeks, 'week', 'weeks')}.`,
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

  // Supporters
  supporters: (count: number): string => `${number(count)} ${plural(count, 'supporter', 'supporters')}`,
  kind: {
    'independent-client-supporter': 'Independent client supporter',
    'village-supporter': 'Village supporter',
    'expert-by-experience': 'Expert by experience',
    'senior-adviser': 'Adviser for older people',
    'social-counselor': 'Social counsellor',
    'carer-supporter': 'Supporter of carers',
    'youth-and-family': 'Youth and family supporter',
    'mental-health-supporter': 'Mental health supporter',
    'long-term-care-supporter': 'Long-term care supporter (Wlz)',
    'neighborhood-team': 'Neighbourhood team',
  },
  unknown: 'Not known',
};
