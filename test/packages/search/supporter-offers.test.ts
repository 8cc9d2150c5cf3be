import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Offer, Supporter } from '@wijkwijzer/feed';
import { groupSupport, indexOffers, offersNear, supportersFor, type SupporterWishes } from '@wijkwijzer/search';
import { feedOf, sundayMorning } from './feed-for-tests.ts';
import { manySupporters, someone, townWith } from './supporters-for-tests.ts';

const offer = (facts: Partial<Offer> = {}): Offer => ({ id: 'offer', name: 'Aanbod', themes: ['money'], ...facts });
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
/** Whether a supporter is shown beside an offer. */
const isFor = (facts: Partial<Supporter>, own: Partial<Offer> = {}) =>
  supportersFor(townWith(someone({ themes: ['money'], ...facts })), offer(own), 1).length > 0;

test('beside an offer stand supporters who name a theme of it; who names none is not guessed', () => {
  assert.ok(isFor({}));
  assert.ok(!isFor({ themes: ['transport'] }));
  assert.ok(!isFor({ themes: [] }));
  assert.ok(!isFor({}, { themes: [] }), 'an offer without themes');
});

test('they are for a group and an age that the offer is for', () => {
  assert.ok(isFor({ audience: ['ouderen'] }));
  assert.ok(isFor({}, { audience: ['ouderen'] }));
  assert.ok(isFor({ audience: ['ouderen', 'mantelzorgers'] }, { audience: [{ nl: 'mantelzorgers' }, 'jongeren'] }));
  assert.ok(!isFor({ audience: ['ouderen'] }, { audience: ['jongeren'] }));
  assert.ok(isFor({ minimumAge: 18 }, { minimumAge: 12, maximumAge: 18 }));
  assert.ok(isFor({ minimumAge: 12 }, { minimumAge: 18 }));
  assert.ok(!isFor({ minimumAge: 65 }, { maximumAge: 27 }));
});

test('they work where the offer is; a place that the feed can’t tell excludes nobody', () => {
  assert.ok(isFor({ neighborhoods: ['north'] }, { serviceAreas: ['center', '9901'] }));
  assert.ok(isFor({ neighborhoods: ['north'] }));
  assert.ok(isFor({}, { serviceAreas: ['center'] }));
  assert.ok(isFor({ neighborhoods: ['north'] }, { locations: [{ address: 'Ergens 1' }] }));
  assert.ok(!isFor({ neighborhoods: ['north'] }, { locations: [{ postalCode: '9902 AA' }] }));
});

test('who shares the most themes comes first, equals take turns, and there are three unless more are asked for', () => {
  const both = someone({ id: 'both', themes: ['money', 'together'] });
  const feed = townWith(...manySupporters(6, { themes: ['money'] }), both);
  const about = offer({ themes: ['together', 'money'] });
  const shown = new Set<string>();
  for (let seed = 0; seed < 50; seed++) {
    const supporters = supportersFor(feed, about, seed);
    assert.equal(supporters.length, 3);
    assert.equal(supporters[0]?.id, 'both');
    for (const { id } of supporters) shown.add(id);
  }
  assert.equal(shown.size, 7);
  assert.equal(supportersFor(feed, about, 1, 10).length, 7);
});

const near: Offer[] = [
  offer({ id: 'anywhere', route: 'peer' }),
  offer({ id: 'north', route: 'volunteer', serviceAreas: ['north'] }),
  offer({ id: 'town', route: 'volunteer', serviceAreas: ['north', 'center'] }),
  offer({ id: 'house', route: 'neighbors', locations: [{ postalCode: '9901AB' }] }),
  offer({ id: 'center', route: 'neighbors', serviceAreas: ['center'] }),
  offer({ id: 'office', route: 'professional', serviceAreas: ['north'] }),
  offer({ id: 'unknown', serviceAreas: ['north'] }),
  offer({ id: 'stopped', route: 'neighbors', status: 'inactive' }),
];

test('who brings residents in touch with others shows what neighbors, volunteers and peers do there, that of the place first', () => {
  const feed = feedOf(near);
  const index = indexOffers(feed, sundayMorning);
  const village = someone({ tasks: ['connect'], neighborhoods: ['north'] });
  const found = offersNear(feed, index, village);
  assert.deepEqual(idsOf(found), ['anywhere', 'house', 'north', 'town']);
  assert.equal(found.at(-1)?.id, 'anywhere');
  const everywhere = offersNear(feed, index, someone({ tasks: ['connect'] }));
  assert.deepEqual(idsOf(everywhere), ['anywhere', 'center', 'house', 'north', 'town']);
  assert.deepEqual(offersNear(feed, index, someone({ tasks: ['listen'], neighborhoods: ['north'] })), []);
});

test('it need not be one person: groups, walk-in hours and what is online', () => {
  const index = indexOffers(
    feedOf([
      offer({ id: 'group', form: ['individual', 'group'], serviceAreas: ['north'] }),
      offer({ id: 'walk-in', form: ['walk-in'], themes: ['together'], maximumAge: 27 }),
      offer({ id: 'online', attendance: ['online', 'phone'], audience: ['ouderen'] }),
      offer({ id: 'one', form: ['individual'] }),
      offer({ id: 'unknown' }),
    ]),
    sundayMorning,
  );
  const found = (wishes: SupporterWishes) => idsOf(groupSupport(index, wishes));
  assert.deepEqual(found({}), ['group', 'online', 'walk-in']);
  assert.deepEqual(found({ themes: ['money'] }), ['group', 'online']);
  assert.deepEqual(found({ themes: ['money', 'together'], neighborhood: 'center' }), ['online', 'walk-in']);
  assert.deepEqual(found({ age: 40, audience: ['jongeren'] }), ['group']);
  const ofPersons = { laws: ['wmo'], routes: ['peer'], languages: ['ar'], independent: true, hasRoom: true } as const;
  assert.deepEqual(found({ ...ofPersons, tasks: ['listen'], attendance: ['at-home'] }), ['group', 'online', 'walk-in']);
});
