/** Whole feeds with every field that an offer and a supporter can have, each there or not. */
import type { Feed } from '@wijkwijzer/feed';
import { readFeed, weekdays } from '@wijkwijzer/feed';
import fc from 'fast-check';

const word = fc.constantFrom(
  'koffie',
  'Hulp bij geld',
  'Ik kom bij u thuis.',
  'a < b & c',
  'café €',
  'per keer',
  '5',
  'één, twee',
  'gratis',
);
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const text = fc.oneof({ weight: 3, arbitrary: line }, fc.record({ nl: line, en: line }, { requiredKeys: ['nl'] }));
const id = fc.constantFrom('geld', 'wonen', 'oost', 'noord', '3521', 'a/b ü', 'ac148810-d857-441c-9679-408f346de14b', 'meedoen');
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 3 });
const one = <Item>(items: readonly Item[]) => fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 4 });
const record = <Shape>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) => fc.record(shape, { requiredKeys: [] });
const day = fc.constantFrom('2026-01-01', '2026-03-29', '2026-12-31');
const time = fc.constantFrom('00:00', '09:00', '12:30', '17:00', '23:59');
const number = (max: number) => fc.integer({ min: 0, max });
const filled = <Item extends object>(item: fc.Arbitrary<Item>) => item.filter((each) => Object.keys(each).length > 0);

const schedule = filled(
  record({
    days: one(weekdays),
    opensAt: time,
    closesAt: fc.oneof(time, fc.constant('24:00')),
    validFrom: day,
    validTo: day,
    note: text,
  }),
);
const location = filled(
  record({
    name: text,
    address: fc.constantFrom('Dorpsstraat 1', 'Plein 3 a'),
    postalCode: fc.constantFrom('3521', '3521AB', '1234 cd'),
    city: fc.constantFrom('Utrecht', "'s-Hertogenbosch"),
    latitude: fc.constantFrom(52.09, 51, 0),
    longitude: fc.constantFrom(5.12, 4, 0),
    accessibility: filled(
      record({ facts: one(['wheelchair', 'step-free', 'lift', 'accessible-toilet', 'ring-loop', 'parking']), note: text }),
    ),
  }),
);
const common = {
  organization: fc.constantFrom('welzijn', 'Stichting Zonder Bijlage', 'geld'),
  themes: ids,
  audience: some(text),
  minimumAge: number(130),
  maximumAge: number(130),
  attendance: one(['on-site', 'at-home', 'phone', 'online']),
  schedules: some(schedule),
  closures: some(fc.record({ from: day, to: day, note: text }, { requiredKeys: ['from'] })),
  languages: one(['nl', 'en', 'dse', 'zh-Hant', 'ar']),
  phones: some(
    fc.oneof(
      fc.constantFrom('020-1234567', '06 - 12 34 56 78', '112', 'bel ons'),
      fc.record({ number: fc.constantFrom('0900-1234', '030 123 45 67'), name: text }, { requiredKeys: ['number'] }),
    ),
  ),
  email: fc.constantFrom('a@example.nl', 'geen adres', 'ü@exämple.nl'),
  url: fc.constantFrom(
    'https://example.nl/',
    'https://example.nl/a?b=c#d',
    'https://xn--e1aybc.xn--p1ai/',
    'mailto:a@example.nl',
  ),
  capacity: filled(record({ available: fc.boolean(), waitingWeeks: number(520), updated: day })),
  assuredDate: fc.constantFrom('2026-11-03', '2026-11-03T10:00:00+01:00', '2026-11-03T10:00:00Z'),
};
const offer = fc.record(
  {
    id: fc.constant(''),
    name: text,
    route: fc.constantFrom('self', 'neighbors', 'volunteer', 'peer', 'professional'),
    summary: text,
    description: text,
    needs: ids,
    keywords: some(text),
    eligibility: text,
    access: fc.constantFrom('open', 'sign-up', 'referral', 'assessment'),
    applicationProcess: text,
    contactBy: one(['resident', 'professional']),
    costOptions: some(filled(record({ amount: fc.constantFrom(0, 2.5, 1_000), per: text, note: text }))),
    form: one(['individual', 'group', 'walk-in']),
    locations: some(location),
    serviceAreas: ids,
    status: fc.constantFrom('active', 'temporarily-closed', 'inactive'),
    alert: text,
    uniformProductName: line,
    validFrom: day,
    validTo: day,
    image: fc.constant('https://example.nl/a.png'),
    ...common,
  },
  { requiredKeys: ['id', 'name'] },
);
const supporter = fc.record(
  {
    id: fc.constant(''),
    name: line,
    kind: fc.constantFrom('village-supporter', 'neighborhood-team', 'independent-client-supporter'),
    team: fc.boolean(),
    introduction: text,
    photo: fc.constant('https://example.nl/b.png'),
    commissionedBy: fc.constantFrom('residents', 'municipality'),
    independence: filled(record({ providesCare: fc.boolean(), decidesOnAccess: fc.boolean(), statement: text })),
    route: fc.constantFrom('volunteer', 'peer', 'professional'),
    laws: one(['wmo', 'wlz']),
    tasks: one(['listen', 'plan', 'object']),
    notTasks: one(['inform', 'arrange']),
    neighborhoods: ids,
    responseWorkingDays: number(365),
    criteria: ids,
    ...common,
  },
  { requiredKeys: ['id', 'name', 'kind'] },
);
const entry = fc.record({ name: text, description: text }, { requiredKeys: ['name'] });
const named = (prefix: string) => (items: object[]) =>
  items.map((item, at) => ({ ...item, id: at % 2 ? crypto.randomUUID() : `${prefix}-${at}` }));

/** A feed as `readFeed` gives it, with ids that differ and names that are not the same thing twice. */
export const feeds: fc.Arbitrary<Feed> = fc
  .record({
    theme: entry,
    need: fc.record({ text, synonyms: some(line) }, { requiredKeys: ['text'] }),
    criterion: entry,
    neighborhood: fc.record(
      { name: text, aliases: some(line), postalCodes: some(fc.constantFrom('3521', '3522')), latitude: fc.constant(52) },
      { requiredKeys: ['name'] },
    ),
    organization: fc.record(
      {
        name: text,
        kind: fc.constantFrom('welfare', 'library'),
        url: common.url,
        email: common.email,
        phone: fc.constant('020-1234567'),
      },
      { requiredKeys: ['name'] },
    ),
    offers: fc.array(offer, { maxLength: 3 }).map(named('o')),
    supporters: fc.array(supporter, { maxLength: 2 }).map(named('s')),
  })
  .map(({ theme, need, criterion, neighborhood, organization, offers, supporters }) => {
    const { feed } = readFeed({
      version: '1',
      language: 'nl',
      themes: [{ id: 'geld', ...theme }],
      needs: [{ id: 'geld', ...need }],
      criteria: [{ id: 'meedoen', ...criterion }],
      neighborhoods: [{ id: 'oost', ...neighborhood }],
      organizations: [{ id: 'welzijn', ...organization }],
      offers,
      supporters,
    });
    return feed!;
  });
