/**
 * Feeds that look Dutch, of any size: the same seed gives the same feed, byte for byte. Measured beside demo/feeds/lindewaard.json
 * (Dutch texts only) an offer is as long, has as many words, and compresses as well. Compounds of two words make the number of
 * different words grow with the feed: 1,200 in the texts of 151 offers (the demo has 1,600), 5,400 in 1,000, 38,000 in 10,000.
 */
import type { Feed, Offer } from '@wijkwijzer/feed';
import { adjectives, adverbs, articles, firstNames, links, nouns, people, streetKinds, streetNames, verbs } from './words.ts';

type Random = () => number;

/** Mulberry32: small, seeded, and good enough for texts. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const themeNames = {
  ...{ gezelschap: 'Gezelschap', geld: 'Geld en schulden', gezond: 'Gezond leven', huis: 'Wonen en huis', werk: 'Werk en leren' },
  ...{
    gezin: 'Kind en gezin',
    mantelzorg: 'Zorgen voor een ander',
    vervoer: 'Vervoer',
    taal: 'Taal en digitaal',
    sport: 'Sport',
  },
  ...{ cultuur: 'Kunst en cultuur', regels: 'Regels en recht', veilig: 'Veilig zijn', verdriet: 'Verdriet en zorgen' },
};
const needTexts: Record<string, [text: string, theme: string, ...synonyms: string[]]> = {
  alleen: ['Ik voel me alleen', 'gezelschap', 'eenzaam', 'geen vrienden', 'contact', 'niemand om mee te praten'],
  rondkomen: ['Ik kom niet rond', 'geld', 'schulden', 'te weinig geld', 'rekeningen', 'betalen'],
  huishouden: ['Ik kan mijn huishouden niet doen', 'huis', 'schoonmaken', 'poetsen', 'wassen'],
  bewegen: ['Ik wil meer bewegen', 'sport', 'sporten', 'wandelen', 'fit'],
  brief: ['Ik begrijp een brief niet', 'regels', 'formulier', 'post', 'invullen'],
  zorgen: ['Ik zorg voor een ander', 'mantelzorg', 'overbelast', 'mantelzorger'],
  somber: ['Ik ben somber of bang', 'verdriet', 'depressief', 'angst', 'verdrietig'],
  vervoer: ['Ik kan er niet komen', 'vervoer', 'taxi', 'rijden', 'bus'],
  opvoeden: ['Ik zoek hulp bij opvoeden', 'gezin', 'kinderen', 'ruzie thuis'],
  taal: ['Ik wil beter Nederlands leren', 'taal', 'taalles', 'lezen', 'schrijven'],
  baan: ['Ik zoek werk', 'werk', 'baan', 'solliciteren', 'vacature'],
  wonen: ['Ik zoek een huis', 'huis', 'woning', 'huren', 'verhuizen'],
};
const neighborhoodNames = ['Centrum', 'Oost', 'West', 'Noord', 'Zuid', 'Molenwijk', 'Havenbuurt', 'De Akkers'];
const synonymGroups = [
  'eenzaam alleen gezelschap',
  'schuld rekening geld',
  'rollator looprek',
  'dokter huisarts arts',
  'taxi rit vervoer',
];

const routes = ['self', 'neighbors', 'neighbors', 'volunteer', 'volunteer', 'peer', 'professional', 'professional'] as const;
const accesses = ['open', 'open', 'sign-up', 'sign-up', 'referral', 'assessment'] as const;
const attendances = ['on-site', 'on-site', 'on-site', 'at-home', 'phone', 'online'] as const;
const forms = ['individual', 'group', 'walk-in'] as const;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const facts = ['wheelchair', 'step-free', 'lift', 'accessible-toilet', 'ring-loop', 'parking'] as const;
const languages = ['tr', 'ar', 'en', 'pl', 'uk', 'fr'];

/** A few languages of forms: each letter is a kind of word, the rest stands as it is. */
const sentences = [
  'U V b P L',
  'B V p N en N',
  'De N V i A N',
  'Wie A is V b i N',
  'Samen V u i A N en N',
  'Er is D N L p',
  'Een N V u L',
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function makeOffer(random: Random, at: number, size: number): Offer {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  /** The first words of a list are used most, as in any language. */
  const common = (from: readonly string[]): string => from[Math.floor(from.length * random() ** 2)]!;
  const chance = (share: number): boolean => random() < share;
  const some = <T>(from: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(from))),
  ];
  const count = (most: number): number => Math.floor(random() * most);

  const noun = (): string => (chance(0.5) ? pick(nouns) + pick(nouns) : common(nouns));
  const kinds: Record<string, () => string> = {
    ...{ N: noun, V: () => common(verbs), A: () => common(adjectives), D: () => common(adjectives) },
    ...{ b: () => common(adverbs), i: () => `${common(links)} ${pick(articles)}`, p: () => `${pick(links)} ${pick(people)}` },
    ...{
      P: () => `${common(links)} ${pick(articles)} ${noun()}`,
      L: () => `${common(links)} ${pick(articles)} ${common(nouns)}`,
    },
    B: () => pick(firstNames),
  };
  const sentence = (): string => `${capital(pick(sentences).replace(/\b[NVADbipPLB]\b/g, (kind) => kinds[kind]!()))}.`;
  const text = (length: number): string => Array.from({ length }, sentence).join(' ');
  const day = (year: number): string =>
    `${year}-${String(1 + count(12)).padStart(2, '0')}-${String(1 + count(28)).padStart(2, '0')}`;
  const phone = (): string => `000-${1_000_000 + count(9_000_000)}`;

  const name = chance(0.5)
    ? `${capital(noun())} ${common(links)} ${pick(articles)} ${common(nouns)}`
    : capital(`${noun()} ${noun()}`);
  const id = `${name.toLowerCase().replaceAll(' ', '-')}-${at}`;
  const need = pick(Object.keys(needTexts));
  const attendance = some(attendances, 1.4);
  const from = 8 + count(11);
  const neighborhood = count(neighborhoodNames.length);
  const location = () => ({
    name: `${pick(['Buurthuis', 'Wijkcentrum', 'Bibliotheek', 'Huis'])} ${capital(pick(streetNames))}`,
    address: `${pick(streetNames)}${pick(streetKinds)} ${1 + count(150)}`,
    postalCode: `${8951 + neighborhood}${String.fromCharCode(65 + count(26), 65 + count(26))}`,
    city: 'Lindewaard',
    latitude: Number((52 + random() / 20).toFixed(4)),
    longitude: Number((5.6 + random() / 20).toFixed(4)),
    ...(chance(0.7) && { accessibility: { facts: some(facts, 3) } }),
  });
  const schedule = () => ({
    days: some(weekdays, 3),
    opensAt: `${String(from).padStart(2, '0')}:${pick(['00', '30'])}`,
    closesAt: `${String(from + 2 + count(3)).padStart(2, '0')}:00`,
    ...(chance(0.15) && { note: text(1) }),
  });

  return {
    id,
    name,
    ...(chance(0.97) && { route: pick(routes) }),
    summary: text(2),
    description: text(4),
    organization: `org-${count(Math.ceil(size / 5))}`,
    themes: [...new Set([needTexts[need]![1], ...some(Object.keys(themeNames), 1.5)])],
    needs: [...new Set([need, ...(chance(0.4) ? [pick(Object.keys(needTexts))] : [])])],
    keywords: Array.from({ length: 2 + count(3) }, noun),
    ...(chance(0.5) && { audience: some(people, 2) }),
    ...(chance(0.25) && { minimumAge: pick([12, 18, 55, 65]) }),
    access: pick(accesses),
    ...(chance(0.4) && { applicationProcess: sentence() }),
    costOptions: [chance(0.7) ? { amount: 0 } : { amount: pick([1, 2.5, 3, 5, 7.5, 15]), per: 'keer' }],
    attendance,
    form: some(forms, 1.5),
    ...(attendance.includes('on-site') && { locations: Array.from({ length: chance(0.1) ? 3 : 1 }, location) }),
    ...(chance(0.3) && { serviceAreas: some(neighborhoodNames, 3).map((area) => area.toLowerCase().replace(' ', '-')) }),
    ...(chance(0.8) && { schedules: Array.from({ length: chance(0.25) ? 2 : 1 }, schedule) }),
    ...(chance(0.3) && { closures: [{ from: '2026-12-24', to: '2027-01-03', note: 'Kerstvakantie' }] }),
    languages: ['nl', ...(chance(0.3) ? some(languages, 2) : [])],
    phones: [chance(0.2) ? { number: phone(), name: pick(firstNames) } : phone()],
    ...(chance(0.4) && { email: `${pick(nouns)}@lindewaard.example.nl` }),
    url: `https://www.example.nl/lindewaard/${id}`,
    status: chance(0.97) ? 'active' : 'temporarily-closed',
    ...(chance(0.05) && { alert: sentence() }),
    ...(chance(0.3) && { capacity: { available: chance(0.8), waitingWeeks: count(8), updated: day(2026) } }),
    assuredDate: day(2026),
  };
}

/** A feed with so many offers and everything around them. */
export function makeFeed(size: number, seed = 20_261_122): Feed {
  const random = seeded(seed);
  return {
    version: '1',
    title: 'Hulp in Lindewaard',
    updated: '2026-11-20',
    language: 'nl',
    publisher: { name: 'Wijkbalie gemeente Lindewaard', email: 'wijkbalie@lindewaard.example.nl', phone: '000-1234500' },
    neighborhoods: neighborhoodNames.map((name, at) => ({
      id: name.toLowerCase().replace(' ', '-'),
      name,
      postalCodes: [String(8951 + at)],
      latitude: 52 + at / 160,
      longitude: 5.6 + at / 160,
    })),
    themes: Object.entries(themeNames).map(([id, name]) => ({ id, name })),
    needs: Object.entries(needTexts).map(([id, [text, theme, ...synonyms]]) => ({ id, text, themes: [theme], synonyms })),
    synonyms: synonymGroups.map((group) => group.split(' ')),
    organizations: Array.from({ length: Math.ceil(size / 5) }, (_, at) => ({
      id: `org-${at}`,
      name: `Stichting ${capital(nouns[at % nouns.length]!)} ${streetNames[at % streetNames.length]!}`,
      kind: 'welfare',
      url: `https://www.example.nl/org-${at}`,
    })),
    criteria: [],
    emergency: [],
    offers: Array.from({ length: size }, (_, at) => makeOffer(random, at, size)),
    supporters: [],
  };
}
