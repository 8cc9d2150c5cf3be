import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFeed, countLevels, nl, reportText } from '@wijkwijzer/cli/check';
import { toFeed, type Hulpbron } from '../../../zutphen/to-feed.ts';
import { sharedJson, skip } from '../support/shared-data.ts';

test('the list of Zutphen, made by others, is checked from end to end', { skip }, () => {
  const bronnen = sharedJson('dutch/zutphen/hulpbronnen.json') as Hulpbron[];
  const checked = checkFeed(toFeed(bronnen), { now: new Date('2026-11-22T12:00:00Z') });
  const { offers, leftOut } = checked.totals;
  assert.equal(offers + leftOut, bronnen.length);
  // They say by whom one is helped, but not when anyone looked.
  assert.equal(checked.findings.filter(({ code }) => code === 'not-checked').length, offers);
  assert.ok(countLevels(checked.findings).missing > offers);
  assert.doesNotMatch(reportText(checked, nl), /undefined|NaN|\[object/);
});
