import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Supporter } from '@wijkwijzer/feed';
import { matchSupporters, type SupporterWishes } from '@wijkwijzer/search';
import { someone, townWith } from './supporters-for-tests.ts';

/** Whether someone with these facts meets the one wish. */
const meets = (wishes: SupporterWishes, facts: Partial<Supporter>) =>
  matchSupporters(townWith(someone(facts)), wishes, 1)[0]!.reasons[0]!.met;
const groupOf = (wishes: SupporterWishes, facts: Partial<Supporter>) =>
  matchSupporters(townWith(someone(facts)), wishes, 1)[0]!.group;
/** Ids in order, whatever is drawn. */
const orders = (wishes: SupporterWishes, ...supporters: Supporter[]) => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 50; seed++)
    seen.add(
      matchSupporters(townWith(...supporters), wishes, seed)
        .map(({ supporter }) => supporter.id)
        .join(' '),
    );
  return [...seen].sort();
};

test('who wishes nothing sees everyone fit, without reasons', () => {
  const wishes = { themes: [], languages: [], neighborhood: '', independent: false, hasRoom: false };
  for (const nothing of [{}, wishes]) {
    const [match] = matchSupporters(townWith(someone()), nothing, 1);
    assert.deepEqual(match, { supporter: someone(), group: 'all', reasons: [] });
  }
  assert.deepEqual(matchSupporters(townWith(), { themes: ['money'] }, 1), []);
});

test('each theme, law and task is a wish of its own', () => {
  const wishes = { themes: ['money', 'together'], laws: ['wmo'], tasks: ['listen'] } as const;
  const [match] = matchSupporters(townWith(someone({ themes: ['money'], laws: ['wlz'], tasks: ['listen'] })), wishes, 1);
  assert.deepEqual(match?.reasons, [
    { wish: 'themes', values: ['money'], met: true },
    { wish: 'themes', values: ['together'], met: false },
    { wish: 'laws', values: ['wmo'], met: false },
    { wish: 'tasks', values: ['listen'], met: true },
  ]);
});

test('of languages, ways to meet, routes and groups one is enough, and the reason names those that are there', () => {
  const wishes = { languages: ['ar', 'tr', 'NL'], attendance: ['phone', 'online'], routes: ['peer', 'volunteer'] } as const;
  const facts = { languages: ['nl', 'AR'], attendance: ['online'], route: 'professional' } as const;
  const supporter = someone({ ...facts, languages: ['nl', 'AR'], attendance: ['online'] });
  assert.deepEqual(matchSupporters(townWith(supporter), wishes, 1)[0]?.reasons, [
    { wish: 'languages', values: ['ar', 'NL'], met: true },
    { wish: 'attendance', values: ['online'], met: true },
    { wish: 'routes', values: ['peer', 'volunteer'], met: false },
  ]);
});

test('a wish that is named twice counts once', () => {
  const [match] = matchSupporters(townWith(someone()), { themes: ['money', 'money'], languages: ['ar', 'ar'] }, 1);
  assert.deepEqual(
    match?.reasons.map(({ values }) => values),
    [['money'], ['ar']],
  );
});

test('a limit that is not given does not limit: everyone, of any age, everywhere', () => {
  assert.equal(meets({ audience: ['ouderen'] }, {}), true);
  assert.equal(meets({ age: 0 }, {}), true);
  assert.equal(meets({ neighborhood: 'north' }, {}), true);
});

test('what someone can do and is not given is not known', () => {
  for (const wish of [
    { themes: ['money'] },
    { laws: ['wmo'] },
    { tasks: ['listen'] },
    { attendance: ['phone'] },
    { routes: ['peer'] },
    { independent: true },
    { noCareProvider: true },
    { hasRoom: true },
  ] satisfies SupporterWishes[])
    assert.equal(meets(wish, {}), undefined, JSON.stringify(wish));
  assert.equal(meets({ themes: ['money'] }, { themes: [] }), undefined, 'an empty list says nothing');
});

test('a group or an age outside what is given is not met', () => {
  const old = { audience: [{ nl: 'ouderen', en: 'older people' }], minimumAge: 65 };
  assert.equal(meets({ audience: ['ouderen'] }, old), true);
  assert.equal(meets({ audience: ['jongeren'] }, old), false);
  assert.equal(meets({ age: 65 }, old), true);
  assert.equal(meets({ age: 64 }, old), false);
  assert.equal(meets({ age: 0 }, { minimumAge: 1 }), false, 'a baby has an age');
});

test('where someone works may be given by neighborhood or by postal code', () => {
  assert.equal(meets({ neighborhood: 'north' }, { neighborhoods: ['north'] }), true);
  assert.equal(meets({ neighborhood: 'north' }, { neighborhoods: ['9901 AB'] }), true);
  assert.equal(meets({ neighborhood: 'north' }, { neighborhoods: ['center', '9902'] }), false);
  assert.equal(meets({ neighborhood: 'north' }, { neighborhoods: ['gone'] }), false);
});

test('a task in neither list is left open, a task in both is not done', () => {
  assert.equal(meets({ tasks: ['object'] }, { tasks: ['listen'] }), undefined);
  assert.equal(meets({ tasks: ['object'] }, { tasks: ['listen'], notTasks: ['object'] }), false);
  assert.equal(meets({ tasks: ['object'] }, { tasks: ['object'], notTasks: ['object'] }), false);
});

test('who states no language speaks Dutch, and perhaps more', () => {
  assert.equal(meets({ languages: ['nl'] }, {}), true);
  assert.equal(meets({ languages: ['ar'] }, {}), undefined);
  assert.equal(meets({ languages: ['ar'] }, { languages: ['nl'] }), false);
  assert.equal(meets({ languages: ['nl'] }, { languages: ['dse'] }), false);
});

test('independent is to neither provide care nor decide on access; one that holds is enough to know', () => {
  const independent = (providesCare?: boolean, decidesOnAccess?: boolean) => {
    const independence = {
      ...(providesCare !== undefined && { providesCare }),
      ...(decidesOnAccess !== undefined && { decidesOnAccess }),
    };
    return meets({ independent: true }, { independence });
  };
  assert.equal(independent(false, false), true);
  assert.equal(independent(true), false);
  assert.equal(independent(undefined, true), false);
  assert.equal(independent(false, true), false);
  assert.equal(independent(false), undefined);
  assert.equal(independent(), undefined);
});

test('nobody from a care provider: the employer decides, and a care provider that gives the assignment counts too', () => {
  const wish = { noCareProvider: true };
  assert.equal(meets(wish, { organization: 'welfare' }), true);
  assert.equal(meets(wish, { organization: 'welfare', commissionedBy: 'municipality' }), true);
  assert.equal(meets(wish, { organization: 'care-provider', commissionedBy: 'residents' }), false);
  assert.equal(meets(wish, { organization: 'welfare', commissionedBy: 'care-provider' }), false);
  assert.equal(meets(wish, { organization: 'Zorg van Jansen' }), undefined, 'a name alone does not say what it is');
  assert.equal(meets(wish, { organization: 'club' }), undefined, 'an organization of unknown kind');
  assert.equal(meets(wish, { commissionedBy: 'residents' }), undefined, 'who gives the assignment does not say who employs');
});

test('room now is room without weeks of waiting', () => {
  const wish = { hasRoom: true };
  assert.equal(meets(wish, { capacity: { available: true } }), true);
  assert.equal(meets(wish, { capacity: { waitingWeeks: 0 } }), true);
  assert.equal(meets(wish, { capacity: { available: true, waitingWeeks: 2 } }), false);
  assert.equal(meets(wish, { capacity: { available: false, waitingWeeks: 0 } }), false);
  assert.equal(meets(wish, { capacity: {} }), undefined);
});

test('fits all is every wish known to be met; mostly is more than half of them', () => {
  const wishes = { themes: ['money', 'together', 'transport'] };
  assert.equal(groupOf(wishes, { themes: ['money', 'together', 'transport'] }), 'all');
  assert.equal(groupOf(wishes, { themes: ['money', 'together'] }), 'mostly');
  assert.equal(groupOf(wishes, { themes: ['money'] }), 'others');
  assert.equal(
    groupOf({ ...wishes, hasRoom: true }, { themes: ['money', 'together'] }),
    'others',
    'half is not the greater part',
  );
  assert.equal(groupOf({ hasRoom: true }, {}), 'others', 'unknown does not fit');
});

test('the most wishes met comes first; of as many met, the fewest known not to be met', () => {
  const wishes = { themes: ['money', 'together', 'transport'], hasRoom: true, independent: true } as const;
  const three = someone({ id: 'three', themes: ['money', 'together', 'transport'], capacity: { available: false } });
  const open = someone({ id: 'open', themes: ['money', 'together'] });
  const said = someone({ id: 'said', themes: ['money', 'together'], capacity: { available: false } });
  const silent = someone({ id: 'silent' });
  const no = someone({ id: 'no', themes: ['gone'] });
  assert.deepEqual(orders(wishes, no, silent, said, open, three), ['three open said silent no']);
});

test('equally good is equal, whichever wishes they are that are met', () => {
  const wishes = { themes: ['money', 'together'] };
  const supporters = [someone({ id: 'a', themes: ['money'] }), someone({ id: 'b', themes: ['together'] })];
  assert.deepEqual(orders(wishes, ...supporters), ['a b', 'b a']);
});
