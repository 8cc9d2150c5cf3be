/**
 * Everything we say to residents, in Dutch at language level B1. The source of the keys: other languages follow this type.
 * Whole sentences only; what varies comes in as a value.
 */
import type { Access, Attendance, Route, Weekday } from '@wijkwijzer/feed';

const locale = 'nl-NL';
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
const clock = (time: string): string => time.slice(0, 5).replace(':', '.').replace(/^0/, '');

const days: Record<Weekday, string> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
};

export const nl = {
  language: 'nl',
  dir: 'ltr' as 'ltr' | 'rtl',
  number: (value: number): string => number().format(value),
  date: (day: Date): string => date().format(day),
  list: (items: readonly string[]): string => list().format(items),
  languageName: (tag: string): string => (tag === 'dse' ? 'Nederlandse Gebarentaal' : (languageNames().of(tag) ?? tag)),

  // The question
  ask: 'Waar zoekt u hulp bij?',
  askHint: 'Gebruik uw eigen woorden. Bijvoorbeeld: ik snap een brief niet.',
  search: 'Zoek',
  clear: 'Wis uw vraag',

  // Loading and failing
  loading: 'Even zoeken…',
  failed: 'Wij kunnen het aanbod nu niet laten zien.',
  failedAdvice: 'Probeer het straks nog een keer.',
  retry: 'Probeer opnieuw',
  oldCopy: (day: string): string => `U ziet een oude lijst${day && ` van ${day}`}. Bel dus eerst even.`,

  // Danger
  danger: 'Bent u in gevaar?',
  call112: 'Bel 112',
  suicideTitle: 'Denkt u aan zelfdoding?',
  suicideText: 'Praat met iemand. Dat kan dag en nacht. Het is gratis en u hoeft uw naam niet te zeggen.',
  suicideCall: 'Bel 113',
  suicideCallFree: 'Of bel gratis 0800-0113',
  suicideChat: 'Chat op 113.nl',
  violenceTitle: 'Doet iemand u pijn of bent u bang voor iemand?',
  violenceText: 'Bel Veilig Thuis. Dat kan dag en nacht en is gratis. Ook als u zich zorgen maakt over iemand anders.',
  violenceCall: 'Bel 0800-2000',
  medicalTitle: 'Heeft iemand nu snel een dokter nodig?',
  medicalText: 'Is er levensgevaar? Bel 112. Kan het niet wachten? Bel uw huisarts of de huisartsenpost.',
  dangerNow: 'Is er nu gevaar?',

  // Start
  chooseNeed: 'Of kies wat bij u past',
  chooseTheme: 'Of kies een onderwerp',
  allThemes: 'Bekijk alle onderwerpen',
  themes: 'Onderwerpen',
  fiveRoutes: 'Vijf wegen naar hulp',
  fiveRoutesHint: 'U kiest zelf welke weg bij u past. U ziet altijd alles wat er is.',

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

  // Results
  resultsFor: (total: number, words: string): string =>
    `${number().format(total)} ${plural(total, 'mogelijkheid', 'mogelijkheden')} bij ‘${words}’`,
  results: (total: number): string => `${number().format(total)} ${plural(total, 'mogelijkheid', 'mogelijkheden')}`,
  resultsQuestion: (total: number): string =>
    `${number().format(total)} ${plural(total, 'mogelijkheid', 'mogelijkheden')} bij uw vraag`,
  announce: (total: number): string => (total === 0 ? 'Niets gevonden' : `${number().format(total)} gevonden`),
  alsoSearched: (words: string): string => `Wij zochten ook op: ${words}`,
  corrected: (used: string): string => `Wij zochten op ‘${used}’.`,
  searchTyped: (typed: string): string => `Zoek toch op ‘${typed}’`,
  searchingWith: 'U zoekt nu met:',
  remove: (filter: string): string => `Haal weg: ${filter}`,
  more: (count: number): string => `Laat nog ${number().format(count)} zien`,
  kept: (count: number): string => `Bewaard (${count})`,
  keep: 'Bewaar',
  keptOne: 'Bewaard',

  // Filters
  filters: 'Filters',
  filtersOn: (count: number): string => `Filters (${count})`,
  closeFilters: 'Sluit filters',
  showResults: (total: number): string => (total === 0 ? 'Niets gevonden' : `Laat ${number().format(total)} zien`),
  clearFilters: 'Wis alles',
  sort: 'Volgorde',
  sortFit: 'Past het best',
  sortDistance: 'Dichtbij eerst',
  sortName: 'A tot Z',
  where: 'Waar',
  neighborhood: 'Wijk',
  everywhere: 'Alle wijken',
  postcode: 'Uw postcode',
  postcodeHint: 'Dan ziet u hoe ver iets is. Wij bewaren dit niet.',
  postcodeUnknown: 'Deze postcode kennen wij niet.',
  useLocation: 'Gebruik de plek waar ik nu ben',
  locationFailed: 'Dat lukte niet. Vul uw postcode in.',
  locationOff: 'Gebruik mijn plek niet meer',
  when: 'Wanneer',
  times: { now: 'Nu open', evening: '’s Avonds', weekend: 'In het weekend' },
  cost: 'Kosten',
  costs: { free: 'Gratis', small: 'Tot 5 euro per keer' },
  join: 'Zo doet u mee',
  joinWays: { open: 'Loop binnen', 'sign-up': 'Aanmelden', referral: 'Met een verwijzing of onderzoek' },
  forWhom: 'Voor wie',
  age: 'Leeftijd',
  languages: 'Taal',
  wheelchair: 'Met rolstoel of rollator',
  wheelchairOk: 'U kunt naar binnen met een rolstoel',
  theme: 'Onderwerp',

  // Facts
  attendance: {
    'on-site': 'Op een plek in de buurt',
    'at-home': 'Bij u thuis',
    phone: 'Aan de telefoon',
    online: 'Op internet',
  } satisfies Record<Attendance, string>,
  morePlaces: (count: number): string => `en op nog ${count} ${plural(count, 'plek', 'plekken')}`,
  metres: (distance: number): string =>
    distance < 950
      ? `${Math.max(50, Math.round(distance / 50) * 50)} meter`
      : `${number().format(Math.round(distance / 100) / 10)} kilometer`,
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
    const text = list().format(names.map((name) => days[name].slice(0, 2)));
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  daysFromTo: (from: Weekday, to: Weekday): string => {
    const text = `${days[from]} tot en met ${days[to]}`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  dayLong: (name: Weekday): string => days[name].charAt(0).toUpperCase() + days[name].slice(1),
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
  euros: (amount: number): string => `${number().format(amount)} euro`,
  eurosPer: (amount: number, per: string): string => `${number().format(amount)} euro per ${per}`,
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
  waiting: (weeks: number): string => `U wacht ongeveer ${number().format(weeks)} ${plural(weeks, 'week', 'weken')}.`,
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

  // One offer
  backToList: 'Terug naar de lijst',
  contact: 'Neem contact op',
  noContact: 'Er zijn geen contactgegevens bekend.',
  askDesk: (name: string): string => `Vraag het aan ${name}.`,
  call: (phone: string): string => `Bel ${phone}`,
  callWith: (phone: string, who: string): string => `Bel ${phone} (${who})`,
  mail: 'Stuur een mail',
  website: 'Naar de website',
  later: 'Voor later',
  print: 'Print',
  share: 'Deel',
  routeThere: 'Route',
  routeTo: (place: string): string => `Route naar ${place}`,
  linkCopied: 'De link is gekopieerd.',
  linkNotCopied: 'Dat lukte niet. Kopieer het adres boven in uw scherm.',
  simpler: 'Kan het ook eenvoudiger?',
  simplerCount: (count: number): string => `Kan het ook eenvoudiger? Bekijk ${count} andere`,
  simplerHint: 'U kunt ook beide doen.',
  nowInstead: 'Dit kan nu wel',
  wrong: 'Klopt er iets niet? Laat het weten',
  wrongSubject: (name: string): string => `Klopt niet meer: ${name}`,
  goneTitle: 'Dit staat niet meer in de lijst',
  goneText: 'Misschien is het gestopt.',

  // The kept list
  keptTitle: 'Uw lijst',
  keptHint: 'Deze lijst staat alleen op dit apparaat. Sluit u de bladzijde? Dan is de lijst weg.',
  keptEmpty: 'Uw lijst is leeg. Tik bij iets op ‘Bewaar’. Dan staat het hier.',
  keptGone: 'Niet alles van deze lijst bestaat nog.',
  takeAway: 'Haal weg',
  printList: 'Print de lijst',
  shareList: 'Deel de lijst',
  questions: (name: string, phone: string): string => `Vragen? Bel ${name}: ${phone}.`,
  madeOn: (day: string): string => `Gemaakt op ${day}.`,

  // Nothing found
  nothingFor: (words: string): string => `Wij vonden niets bij ‘${words}’`,
  nothing: 'Wij vonden niets',
  didYouMean: 'Bedoelt u:',
  options: (total: number): string => `${number().format(total)} ${plural(total, 'mogelijkheid', 'mogelijkheden')}`,
  withoutFilters: (total: number): string =>
    `Zoek zonder filters: ${number().format(total)} ${plural(total, 'mogelijkheid', 'mogelijkheden')}`,
  resembling: 'Dit lijkt erop',
  orTheme: 'Of zoek bij een onderwerp',
  askPerson: 'Vraag het aan een mens',
  askPersonText: (name: string): string => `Bij ${name} denken ze met u mee. U hoeft niet te weten hoe iets heet.`,
  emptyFeed: 'Er staat nog geen aanbod in deze lijst.',
};

export type Messages = typeof nl;
