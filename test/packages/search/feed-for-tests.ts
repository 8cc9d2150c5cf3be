/** A small town, made up: enough of everything to search in. */
import { routes, type Feed, type Offer } from '@wijkwijzer/feed';
import { addStopWords } from '@wijkwijzer/search';
import { stopWords } from '@wijkwijzer/search/stop-words.js';

addStopWords(stopWords);

/** A Sunday morning: 10:30 in the Netherlands. */
export const sundayMorning = new Date('2026-11-22T10:30:00+01:00');

const offers: Offer[] = [
  {
    ...{ id: 'coffee', name: 'Koffie in de buurtkamer', route: 'neighbors', access: 'open', attendance: ['on-site'] },
    summary: 'Een kop koffie en een praatje.',
    ...{ themes: ['together'], needs: ['lonely'], audience: ['ouderen'], costOptions: [{ amount: 0 }] },
    schedules: [{ days: ['sunday'], opensAt: '10:00', closesAt: '12:00' }],
    locations: [{ name: 'Buurtkamer Noord', postalCode: '9901 AB', accessibility: { facts: ['wheelchair'] } }],
  },
  {
    ...{ id: 'buddy', name: 'Maatje voor jou', route: 'volunteer', access: 'sign-up', attendance: ['at-home', 'phone'] },
    description: 'Een vrijwilliger komt bij je langs als je eenzaam bent.',
    ...{ themes: ['together'], needs: ['lonely'], keywords: ['gezelschap'], languages: ['nl', 'AR'] },
    ...{ costOptions: [{ amount: 3, per: 'keer' }], serviceAreas: ['north'] },
  },
  {
    ...{ id: 'debt', name: 'Schuldhulpverlening', route: 'professional', access: 'assessment', attendance: ['on-site'] },
    description: 'Hulp als u de huur of andere rekeningen niet kunt betalen.',
    ...{ themes: ['money'], needs: ['short-of-money'], organization: 'town', alternatives: ['papers', 'gone', 'debt', 'app'] },
    schedules: [{ days: ['monday', 'tuesday'], opensAt: '09:00', closesAt: '21:00' }],
    locations: [{ name: 'Stadhuis', postalCode: '9902', latitude: 52.1, longitude: 6.1 }],
  },
  {
    ...{ id: 'papers', name: 'Thuisadministratie', route: 'volunteer', access: 'sign-up', attendance: ['at-home'] },
    ...{ summary: 'Samen je post en rekeningen op orde.', themes: ['money'], needs: ['short-of-money'] },
    ...{
      costOptions: [
        { amount: 0, note: 'eerste keer' },
        { amount: 10, per: 'keer' },
      ],
      minimumAge: 18,
    },
  },
  {
    ...{
      id: 'app',
      name: { nl: 'Huishoudboekje', en: 'Household budget book' },
      route: 'self',
      access: 'open',
      attendance: ['online'],
    },
    ...{ themes: ['money'], costOptions: [{ amount: 0 }], keywords: ['uitgaven', 'AOW-uitkering'] },
  },
  {
    ...{ id: 'peer', name: 'Uit de schulden met lotgenoten', route: 'peer', access: 'open', attendance: ['on-site'] },
    ...{ themes: ['money'], needs: ['short-of-money'], maximumAge: 27, audience: ['jongeren'], status: 'temporarily-closed' },
    ...{
      schedules: [{ opensAt: '00:00', closesAt: '24:00' }],
      locations: [{ postalCode: '9902ZZ', latitude: 52.1, longitude: 6.2 }],
    },
  },
  {
    ...{ id: 'ride', name: 'Rijden met de buurtbus', access: 'referral', attendance: ['on-site'] },
    ...{ summary: 'Vervoer naar winkel, foto’s en ziekenhuis.', themes: ['transport'], serviceAreas: ['9902'] },
    costOptions: [{ amount: 0.35, per: 'km' }],
  },
  { id: 'ended', name: 'Zomerfeest', validTo: '2026-09-01' },
  { id: 'coming', name: 'Kerstfeest', validFrom: '2026-12-20' },
  { id: 'stopped', name: 'Biljart', status: 'inactive' },
  { id: 'last-day', name: 'Herfstwandeling', themes: ['together'], validTo: '2026-11-22T00:00:00Z' },
];

export const town: Feed = {
  ...{ version: '1', language: 'nl', offers, supporters: [], criteria: [], emergency: [] },
  neighborhoods: [
    { id: 'north', name: 'Noord', aliases: ['Bloemenbuurt'], postalCodes: ['9901'], latitude: 52, longitude: 6 },
    { id: 'center', name: { nl: 'Centrum', en: 'Town centre' }, postalCodes: ['9902', '9903AA'] },
  ],
  themes: [
    { id: 'together', name: 'Samen' },
    { id: 'money', name: 'Geld' },
    { id: 'transport', name: 'Vervoer' },
  ],
  needs: [
    { id: 'lonely', text: 'Ik voel me alleen', themes: ['together'], synonyms: ['verdrietig', 'somber'] },
    { id: 'short-of-money', text: 'Ik kom niet rond', themes: ['money'], synonyms: ['blut', 'rood staan'] },
  ],
  synonyms: [
    ['eenzaam', 'alleen'],
    ['Openbaar vervoer', 'bus'],
  ],
  organizations: [{ id: 'town', name: 'Gemeente Bovendorp' }],
};

/** A feed with these offers, and the town's themes, needs and neighborhoods. */
export const feedOf = (own: Offer[], rest: Partial<Feed> = {}): Feed => ({ ...town, ...rest, offers: own });

/** Many offers that nothing tells apart but their route. */
export const manyOffers = (count: number): Offer[] =>
  Array.from({ length: count }, (_, at): Offer => {
    const route = [...routes, undefined][at % (routes.length + 1)];
    const offer = { id: `offer-${at}`, name: `Wandelen ${at}`, themes: ['together'] };
    return route ? { ...offer, route } : offer;
  });
