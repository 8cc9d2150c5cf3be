import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The embed reads feeds by zod-embed.ts in place of zod: the same tests must pass on it. */
test('the embed reads every feed as everyone else does', () => {
  const files = ['read-feed.test.ts', 'arriving-feed.test.ts', 'hostile-feeds.test.ts', 'request.test.ts'].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  );
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--conditions=wijkwijzer-source', '--conditions=wijkwijzer-embed', '--test', ...files],
    { env, encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout);
});
