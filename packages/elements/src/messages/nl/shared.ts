/** What every element says, in Dutch at language level B1: states, facts, hours, routes. Whole sentences only; what varies comes in as a value. */
import type { Access, Attendance, Route, SupporterKind, Weekday } from '@wijkwijzer/feed';
import { capital, plural } from '../speech.ts';
import { clock, date, days, languageName, list, listOr, number } from './speech.ts';

export const shared = {
  language: 'nl',
  dir: 'ltr' as 'ltr' | 'rtl',
  number,
  date,
  list,
  listOr,
  /** Text from the feed, or an address, amid ours: it may be written in another direction. */
  feedText: (text: string): string => text,
  languageName: (tag: string): string => (tag === 'dse' ? 'Nederlandse Gebarentaal' : languageName(tag)),

  // Loading and failing
  loading: 'Even zoeken…',
  failed: 'Wij kunnen het aanbod nu niet laten zien.',
  failedAdvice: 'Probeer het straks nog een keer.',
  retry: 'Probeer opnieuw',
  oldCopy: (day: string): string => `U ziet een oude lijst${day && ` van ${day}`}. Bel dus eerst even.`,

  // Routes
  how: 'Hoe wilt u hulp?',
  howAll: 'Kies één of meer wegen. U ziet nu alles.',
  howSome: (shown: number, all: number): string => `U ziet ${shown} van ${all}.`,
  showAll: 'Laat alles zien',
  on: 'aan',
  route: {
    self: 'Zelf doen',
    neighbors: 'Met buren',
    volunteer: 'Met een vrijwilliger',
    peer: 'Met iemand die het zelf meemaakte',
    professional: 'Met een professional',
  } satisfies Record<Route, string>,
  routeMeaning: {
    self: 'U doet het zelf, in uw eigen tijd.',
    neighbors: 'Mensen uit uw buurt doen het samen.',
    volunteer: 'Een vrijwilliger helpt in de eigen vrije tijd.',
    peer: 'Iemand die hetzelfde meemaakte, denkt met u mee.',
    professional: 'Helpen is hun beroep.',
  } satisfies Record<Route, string>,
  routeUnknown: 'Weg niet bekend',

  // Facts
  attendance: {
    'on-site': 'Op een plek in de buurt',
    'at-home': 'Bij u thuis',
    phone: 'Aan de telefoon',
    online: 'Op internet',
  } satisfies Record<Attendance, string>,
  besides: (what: string): string => `, ${what}`,
  morePlaces: (count: number): string => `en op nog ${count} ${plural(count, 'plek', 'plekken')}`,
  metres: (distance: number): string =>
    distance < 950
      ? `${Math.max(50, Math.round(distance / 50) * 50)} meter`
      : `${number(Math.round(distance / 100) / 10)} kilometer`,
  away: (distance: string): string => `${distance} van de plek die u koos.`,
  openNow: 'Nu open',
  openUntil: (time: string): string => `tot ${clock(time)} uur`,
  closedNow: 'Nu dicht.',
  opensAgain: (day: string, time: string): string => `Open vanaf ${day} ${clock(time)} uur.`,
  todayAt: 'vandaag',
  tomorrowAt: 'morgen',
  today: (day: string): string => `${day}, vandaag`,
  days,
  daysShort: (names: readonly Weekday[]): string => {
    return capital(list(names.map((name) => days[name].slice(0, 2))));
  },
  daysFromTo: (from: Weekday, to: Weekday): string => {
    return capital(`${days[from]} tot en met ${days[to]}`);
  },
  dayLong: (name: Weekday): string => capital(days[name]),
  everyDay: 'Elke dag',
  hours: (when: string, from: string, to: string): string => `${when}, ${clock(from)}–${clock(to)} uur`,
  hoursFrom: (when: string, from: string): string => `${when}, vanaf ${clock(from)} uur`,
  timeSpan: (from: string, to: string): string => `${clock(from)}–${clock(to)}`,
  timeFrom: (from: string): string => `vanaf ${clock(from)}`,
  otherTimes: 'en op andere tijden',
  closedBetween: (from: string, to: string): string => `Dicht van ${from} tot en met ${to}.`,
  closedOn: (day: string): string => `Dicht op ${day}.`,
  closedUntil: (day: string): string => `Dicht tot en met ${day}.`,
  closedForNow: 'Nu tijdelijk dicht.',
  validFrom: (day: string): string => `Vanaf ${day}.`,
  validTo: (day: string): string => `Tot en met ${day}.`,
  free: 'Gratis',
  euros: (amount: number): string => `${number(amount)} euro`,
  eurosPer: (amount: number, per: string): string => `${number(amount)} euro per ${per}`,
  costUnknown: 'Niet bekend. Vraag het van tevoren.',
  access: {
    open: 'U hoeft zich niet aan te melden',
    'sign-up': 'Aanmelden',
    referral: 'U hebt een verwijzing nodig',
    assessment: 'Eerst een gesprek met de gemeente',
  } satisfies Record<Access, string>,
  walkIn: 'Loop binnen',
  startNow: 'Begin meteen',
  joinUnknown: 'Niet bekend. Vraag het van tevoren.',
  byProfessional: 'Een hulpverlener meldt u aan, zoals uw huisarts of het wijkteam.',
  waiting: (weeks: number): string => `U wacht ongeveer ${number(weeks)} ${plural(weeks, 'week', 'weken')}.`,
  noWaiting: 'U kunt meteen terecht.',
  full: 'Nu is er geen plaats.',
  forms: { individual: 'Met u alleen', group: 'In een groep', 'walk-in': 'Inloop: u komt wanneer u wilt' },
  form: 'Zo gaat het',
  everyone: 'Iedereen',
  ageFrom: (from: number): string => `Vanaf ${from} jaar`,
  ageTo: (to: number): string => `Tot en met ${to} jaar`,
  ageBetween: (from: number, to: number): string => `Van ${from} tot en met ${to} jaar`,
  accessibility: 'Toegang',
  accessibilityFacts: {
    wheelchair: 'U kunt met een rolstoel naar binnen.',
    'step-free': 'Er is geen drempel.',
    lift: 'Er is een lift.',
    'accessible-toilet': 'Er is een aangepast toilet.',
    'ring-loop': 'Er is een ringleiding voor slechthorenden.',
    parking: 'Er is een parkeerplaats voor gehandicapten.',
  },
  serviceArea: 'In welke wijken',
  period: 'Periode',
  officialName: 'Officiële naam',
  checked: (day: string): string => `Gecontroleerd op ${day}`,
  checkedBy: (day: string, who: string): string => `Gecontroleerd op ${day} door ${who}.`,
  notChecked: 'Niet bekend of dit nog klopt. Bel eerst even.',
  stale: (months: number): string => `${months} maanden geleden gecontroleerd. Bel eerst even.`,
  staleTitle: (months: number): string => `Deze gegevens zijn ${months} maanden oud.`,
  staleText: 'Bel eerst even.',

  // Supporters
  supporters: (count: number): string => `${number(count)} ${plural(count, 'ondersteuner', 'ondersteuners')}`,
  kind: {
    'independent-client-supporter': 'Onafhankelijke cliëntondersteuner',
    'village-supporter': 'Dorpsondersteuner',
    'expert-by-experience': 'Ervaringsdeskundige',
    'senior-adviser': 'Ouderenadviseur',
    'social-counselor': 'Sociaal raadslid',
    'carer-supporter': 'Mantelzorgondersteuner',
    'youth-and-family': 'Ondersteuner jeugd en gezin',
    'mental-health-supporter': 'Ondersteuner bij psychische klachten',
    'long-term-care-supporter': 'Cliëntondersteuner Wlz',
    'neighborhood-team': 'Wijkteam',
  } satisfies Record<SupporterKind, string>,
  unknown: 'Niet bekend',
};

export type SharedMessages = typeof shared;
