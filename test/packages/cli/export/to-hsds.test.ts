/** A feed as Open Referral: other software can read it, and what it holds comes back. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { readFeed, type Feed } from '@wijkwijzer/feed';
import { toHsds } from '../../../../packages/cli/src/export/to-hsds.ts';
import { importSources } from '../../../../packages/cli/src/import/index.ts';
import { runs } from '../../feed/soak.ts';
import { shared, skip } from '../support/shared-data.ts';
import { feeds } from './make-feed.ts';

const demo = readFeed(readFileSync(new URL('../../../../demo/feeds/lindewaard.json', import.meta.url))).feed!;

const exported = (feed: Feed) => JSON.stringify(toHsds(feed));
const back = async (feed: Feed) => importSources([{ name: 'export.json', content: exported(feed) }]);

/** In an order and with everything that merging and reading do alike for both. */
const known = (items: readonly { id: string }[]) => Object.fromEntries(items.map((item) => [item.id, item]));

describe('a feed that goes to HSDS and comes back', () => {
  test('has every offer and supporter of the demo as it was', async () => {
    const { feed, leftOut, merged } = await back(demo);
    assert.equal(leftOut, 0);
    assert.deepEqual(merged, []);
    assert.deepEqual(known(feed.offers), known(demo.offers));
    assert.deepEqual(known(feed.supporters), known(demo.supporters));
    const used = new Set(demo.offers.flatMap(({ themes = [] }) => themes));
    assert.deepEqual(known(feed.themes), known(demo.themes.filter(({ id }) => used.has(id))));
  });

  test('loses nothing, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(feeds, async (feed) => {
        const { feed: again, merged } = await back(feed);
        fc.pre(merged.length === 0);
        assert.deepEqual(known(again.offers), known(feed.offers));
        assert.deepEqual(known(again.supporters), known(feed.supporters));
        for (const list of ['themes', 'needs', 'criteria', 'neighborhoods', 'organizations'] as const)
          for (const entry of again[list]) {
            const before = feed[list].find(({ id }) => id === entry.id);
            if (before) assert.deepEqual(entry, before);
          }
      }),
      { numRuns: runs(100) },
    );
  });

  test('is the same in every run', () => assert.equal(exported(demo), exported(demo)));
});

describe('an export', { skip }, () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  if (!skip) {
    const folder = shared('hsds/spec/schema/');
    for (const name of readdirSync(folder)) {
      if (name === 'openapi.json' || name === 'meta_table_description.json') continue;
      ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object, name);
    }
  }
  const isService = ajv.getSchema('service.json');

  const assertValid = (feed: Feed) => {
    for (const service of toHsds(feed).contents)
      assert.ok(isService?.(service), JSON.stringify([isService?.errors, service], null, 1));
  };

  test('of the demo is valid HSDS 3.0', () => assertValid(demo));
  test('of any feed is valid HSDS 3.0', () => fc.assert(fc.property(feeds, assertValid), { numRuns: runs(100) }));
});
