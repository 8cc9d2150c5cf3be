/** Supporters of the made-up town: one to change a fact of, and any there could be. */
import fc from 'fast-check';
import { attendances, laws, organizationKinds, supporterKinds, tasks, type Feed, type Supporter } from '@wijkwijzer/feed';
import type { SupporterWishes } from '@wijkwijzer/search';
import { town } from './feed-for-tests.ts';

/** The town, with organizations of each kind and one of which the kind is not known, and these supporters. */
export const townWith = (...supporters: Supporter[]): Feed => ({
  ...town,
  supporters,
  organizations: [...organizationKinds.map((kind) => ({ id: kind, name: kind, kind })), { id: 'club', name: 'De club' }],
});

/** Someone of whom only the required facts are known. */
export const someone = (facts: Partial<Supporter> = {}): Supporter => ({
  ...{ id: 'someone', name: 'Iemand', kind: 'senior-adviser' },
  ...facts,
});

/** Supporters that nothing tells apart. */
export const manySupporters = (count: number, facts: Partial<Supporter> = {}, id = 'supporter'): Supporter[] =>
  Array.from({ length: count }, (_, at) => someone({ ...facts, id: `${id}-${at}` }));

const groups = ['ouderen', 'jongeren', 'mantelzorgers'];
const tags = ['nl', 'ar', 'AR', 'tr', 'dse'];
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const maybe = fc.constantFrom(undefined, true, false);
const routes = ['volunteer', 'peer', 'professional'] as const;
const themes = ['together', 'money', 'transport', 'gone'];

/** Leaves out what is undefined, as a feed does. */
const given = <Facts extends object>(facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Facts;

const anyFacts = fc.record(
  {
    commissionedBy: fc.constantFrom(...organizationKinds),
    organization: fc.constantFrom(...organizationKinds, 'club', 'Een naam alleen'),
    independence: fc.record({ providesCare: maybe, decidesOnAccess: maybe }).map(given),
    route: fc.constantFrom(...routes),
    laws: some(laws),
    themes: some(themes),
    tasks: some(tasks.slice(0, 4)),
    notTasks: some(tasks.slice(2, 6)),
    audience: some(groups).map((names) => names.map((nl, at) => (at ? nl : { en: 'someone', nl }))),
    minimumAge: fc.constantFrom(0, 18, 65),
    maximumAge: fc.constantFrom(17, 27, 100),
    languages: some(tags),
    neighborhoods: some(['north', 'center', '9901', '9902 ZZ', '9903', 'gone']),
    attendance: some(attendances),
    capacity: fc.record({ available: maybe, waitingWeeks: fc.constantFrom(undefined, 0, 0.5, 6) }).map(given),
  },
  { requiredKeys: [] },
);

/** Any supporters, from none at all to a dozen. */
export const anySupporters: fc.Arbitrary<Supporter[]> = fc
  .array(fc.tuple(fc.constantFrom(...supporterKinds), anyFacts), { maxLength: 12 })
  .map((all) => all.map(([kind, facts], at) => ({ ...someone({ id: `s${at}`, kind }), ...facts })));

/** Any wishes, empty ones and ones that nobody can meet among them. */
export const anyWishes: fc.Arbitrary<SupporterWishes> = fc.record(
  {
    themes: some([...themes, 'nothing']),
    laws: some(laws.slice(0, 3)),
    tasks: some(tasks.slice(0, 7)),
    audience: some([...groups, 'nobody']),
    age: fc.constantFrom(0, 17, 18, 40, 101),
    neighborhood: fc.constantFrom('north', 'center', 'nowhere', ''),
    languages: some(['nl', 'ar', 'DSE', 'uk']),
    attendance: some(attendances),
    routes: some(routes),
    independent: fc.boolean(),
    noCareProvider: fc.boolean(),
    hasRoom: fc.boolean(),
  },
  { requiredKeys: [] },
);

export const anySeed = fc.oneof(fc.nat(), fc.string());
