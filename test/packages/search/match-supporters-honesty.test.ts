import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Supporter } from '@wijkwijzer/feed';
import { matchSupporters, type SupporterMatch, type SupporterWishes } from '@wijkwijzer/search';
import { runs } from '../feed/soak.ts';
import { expectedReasons } from './supporter-oracle.ts';
import { anySeed, anySupporters, anyWishes, manySupporters, townWith } from './supporters-for-tests.ts';

const numRuns = runs(400);
const ids = (matches: readonly SupporterMatch[]) => matches.map(({ supporter }) => supporter.id);
const holds = (property: (supporters: Supporter[], wishes: SupporterWishes, seed: string | number) => void) =>
  fc.assert(fc.property(anySupporters, anyWishes, anySeed, property), { numRuns });

test('every supporter is there once, whatever is wished, in one of three groups that follow each other', () => {
  holds((supporters, wishes, seed) => {
    const matches = matchSupporters(townWith(...supporters), wishes, seed);
    assert.deepEqual(ids(matches).sort(), supporters.map(({ id }) => id).sort());
    const groups = matches.map(({ group }) => ['all', 'mostly', 'others'].indexOf(group));
    assert.ok(!groups.includes(-1));
    assert.deepEqual(groups, groups.toSorted());
  });
});

test('adding a wish hides nobody, and never changes what was said of the other wishes', () => {
  fc.assert(
    fc.property(anySupporters, anyWishes, anyWishes, anySeed, (supporters, wishes, more, seed) => {
      const feed = townWith(...supporters);
      const before = matchSupporters(feed, wishes, seed);
      const after = matchSupporters(feed, { ...more, ...wishes }, seed);
      assert.deepEqual(ids(after).sort(), ids(before).sort());
      for (const { supporter, reasons } of before) {
        const now = after.find((match) => match.supporter === supporter)!.reasons;
        for (const reason of reasons) assert.ok(now.some((other) => JSON.stringify(other) === JSON.stringify(reason)));
      }
    }),
    { numRuns },
  );
});

test('the reasons are exactly the facts that matched, those that did not, and those that are not known', () => {
  holds((supporters, wishes, seed) => {
    const feed = townWith(...supporters);
    for (const { supporter, reasons } of matchSupporters(feed, wishes, seed))
      assert.deepEqual(reasons, expectedReasons(feed, supporter, wishes));
  });
});

test('the group says what the reasons say', () => {
  holds((supporters, wishes, seed) => {
    for (const { group, reasons } of matchSupporters(townWith(...supporters), wishes, seed)) {
      const missing = reasons.filter(({ met }) => met !== true).length;
      assert.equal(group === 'all', missing === 0);
      assert.equal(group === 'others', missing > 0 && missing >= reasons.length - missing);
    }
  });
});

test('no unknown fact puts anyone above who meets more, or below who has as much met and more known to be missing', () => {
  holds((supporters, wishes, seed) => {
    const counts = matchSupporters(townWith(...supporters), wishes, seed).map(({ reasons }) => ({
      met: reasons.filter(({ met }) => met === true).length,
      missed: reasons.filter(({ met }) => met === false).length,
    }));
    for (const [at, { met, missed }] of counts.entries()) {
      const next = counts[at + 1];
      assert.ok(!next || met > next.met || (met === next.met && missed <= next.missed));
    }
  });
});

test('to tell a fact that meets a wish never lowers, to tell one that does not never raises', () => {
  const facts = fc.constantFrom<[SupporterWishes, Partial<Supporter>, Partial<Supporter>]>(
    [{ themes: ['money'] }, { themes: ['money'] }, { themes: ['gone'] }],
    [{ hasRoom: true }, { capacity: { available: true } }, { capacity: { available: false } }],
    [{ noCareProvider: true }, { organization: 'library' }, { organization: 'care-provider' }],
    [{ tasks: ['object'] }, { tasks: ['object'] }, { notTasks: ['object'] }],
  );
  fc.assert(
    fc.property(anySupporters, anySeed, facts, (others, seed, [wishes, good, bad]) => {
      const place = (own: Partial<Supporter>) => {
        const supporter = { ...manySupporters(1)[0]!, ...own };
        return ids(matchSupporters(townWith(...others, supporter), wishes, seed)).indexOf(supporter.id);
      };
      assert.ok(place(good) <= place({}));
      assert.ok(place({}) <= place(bad));
    }),
    { numRuns },
  );
});

test('neither the order of the feed, nor a name, nor the words of the wishes decide who comes first', () => {
  holds((supporters, wishes, seed) => {
    const order = ids(matchSupporters(townWith(...supporters), wishes, seed));
    assert.deepEqual(ids(matchSupporters(townWith(...supporters.toReversed()), wishes, seed)), order);
    const renamed = supporters.map((each, at) => ({ ...each, name: String(99 - at), introduction: 'x'.repeat(at) }));
    assert.deepEqual(ids(matchSupporters(townWith(...renamed), wishes, seed)), order);
    const turned = { ...wishes, themes: wishes.themes?.toReversed() ?? [] };
    assert.deepEqual(ids(matchSupporters(townWith(...supporters), turned, seed)), order);
  });
});

test('during a visit equals keep their order, whatever is wished', () => {
  holds((supporters, wishes, seed) => {
    const feed = townWith(...supporters);
    const start = ids(matchSupporters(feed, {}, seed));
    const ranks = new Map<string, string[]>();
    for (const { supporter, reasons } of matchSupporters(feed, wishes, seed)) {
      const rank = reasons
        .map(({ met }) => String(met))
        .sort()
        .join();
      ranks.set(rank, [...(ranks.get(rank) ?? []), supporter.id]);
    }
    for (const equals of ranks.values())
      assert.deepEqual(
        equals,
        start.filter((id) => equals.includes(id)),
      );
  });
});
