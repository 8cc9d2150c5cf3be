import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkFeed, en, nl, reportHtml, reportText, type Finding } from '@wijkwijzer/cli/check';
import { gather } from '../../../../packages/cli/src/check/shared-advice.ts';
import { importText } from '../support/import.ts';

const now = new Date('2026-11-22T12:00:00Z');

/** Ten offers of ten organizations that all miss the same, one of them with a phone that can't be. */
async function checkedTen() {
  const rows = Array.from({ length: 10 }, (_, at) => `Koffie ${at};Stichting ${at};0575 1234${at ? 50 + at : 5}`);
  const { feed, originOf } = await importText(['Naam;Organisatie;Telefoon', ...rows].join('\n'));
  return checkFeed(feed, { now, origin: originOf, isRead: true });
}

describe('advice that holds for many', () => {
  test('is said once, with how often and where', async () => {
    const text = reportText(await checkedTen(), nl);
    assert.equal(text.split('Er staat niet kort bij wat het is.').length, 2);
    assert.match(
      text,
      /10 keer: Er staat niet kort bij wat het is\..*\n.*\n +Koffie 0 \[rij 2\], Koffie 1 \[rij 3\], .* en nog 6\./,
    );
    assert.match(reportText(await checkedTen(), en), /10 times: .*\n.*\n +Koffie 0 \[row 2\], .* and 6 more\./);
  });

  test('leaves what is broken at its own row and column', async () => {
    assert.match(reportText(await checkedTen(), nl), /Koffie 0\n +Stuk: ‘0575 12345’ .*\[rij 2, kolom C \(Telefoon\)\]/);
  });

  test('is said once for each organization in the report that is sent on', () => {
    const offers = Array.from({ length: 4 }, (_, at) => ({
      id: `o${at}`,
      name: `Koffie ${at}`,
      organization: at < 3 ? 'A' : 'B',
    }));
    const { length } = reportHtml(checkFeed({ version: '1', offers }, { now }), nl).split('Er staat niet kort bij wat het is.');
    assert.equal(length - 1, 2);
  });

  test('calls facts old together, each since another day', () => {
    const offers = [1, 2, 3].map((day) => ({ id: `o${day}`, name: `Koffie ${day}`, assuredDate: `2025-01-0${day}` }));
    assert.match(
      reportText(checkFeed({ version: '1', offers }, { now }), nl),
      /3 keer: De laatste controle was 6 maanden geleden of nog langer/,
    );
  });

  test('loses no finding', () => {
    const finding = fc.record({
      code: fc.constantFrom('no-summary', 'stale', 'hard-words', 'phone-impossible'),
      level: fc.constantFrom('broken', 'missing', 'better'),
      path: fc.nat(9).map((at) => `offers[${at}]`),
      subject: fc.option(fc.constant({ list: 'offers' }), { nil: undefined }),
      values: fc.constantFrom({}, { words: 'a' }, { words: 'b' }),
    }) as fc.Arbitrary<Finding>;
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const { shared, rest } = gather(findings);
        assert.deepEqual(new Set([...shared.flat(), ...rest]), new Set(findings));
        assert.equal(shared.flat().length + rest.length, findings.length);
        for (const { level } of shared.flat()) assert.notEqual(level, 'broken');
      }),
    );
  });
});
