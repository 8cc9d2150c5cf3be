/** Short ways to import, for tests. */
import assert from 'node:assert/strict';
import { importSources, type ImportOptions, type ImportResult, type Source } from '../../../../packages/cli/src/import/index.ts';

export const importText = (content: string | Uint8Array, options?: ImportOptions, name = 'lijst.csv'): Promise<ImportResult> =>
  importSources([{ name, content }], options);

/** What was given is what is in the feed, what was merged into another, and what was left out; and each message says where. */
export function assertNothingVanished({ feed, sources, merged, leftOut, problems }: ImportResult) {
  const given = sources.reduce((sum, source) => sum + source.given - source.joined, 0);
  const double = merged.reduce((sum, { origins }) => sum + origins.length - 1, 0);
  assert.equal(feed.offers.length + feed.supporters.length + double + leftOut, given);
  for (const problem of problems) {
    assert.ok(problem.source, JSON.stringify(problem));
    assert.ok(problem.row !== undefined || problem.path, JSON.stringify(problem));
  }
  const skipped = problems.reduce((sum, each) => sum + (each.skipped ?? 0), 0);
  assert.equal(skipped, leftOut);
}

export async function importWhole(sources: readonly Source[], options?: ImportOptions): Promise<ImportResult> {
  const result = await importSources(sources, options);
  assertNothingVanished(result);
  return result;
}
