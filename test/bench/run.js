/**
 * `npm run bench`: how long a resident waits on a slow telephone, and how long reading and searching take. Prints tables and
 * never fails on a time; what is promised stands beside each figure.
 *   npm run bench -- --only=page          some of: page, keys, node (for developers)
 *   npm run bench -- --embed=/tmp/dist    another build of the embed, as it stands; nothing is built
 *   npm run bench -- --runs=9             more rounds than 5
 *   npm run bench -- --profile            more of what the CPU does
 */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { setUp } from '../../scripts/support/set-up.js';

await setUp();
const { buildWhenStale, embedFolder } = await import('../../scripts/build.js');

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'page,keys,node' },
    embed: { type: 'string' },
    runs: { type: 'string', default: '5' },
    profile: { type: 'boolean', default: false },
  },
});
const parts = values.only.split(',');
const runs = Number(values.runs);
if (!values.embed) await buildWhenStale();

if (parts.includes('page')) {
  const { benchPage } = await import('./page-load.ts');
  await benchPage({ embed: resolve(values.embed ?? embedFolder), runs, profile: values.profile });
}
if (parts.includes('keys')) {
  const { benchKeys } = await import('./key-to-paint.ts');
  await benchKeys({ embed: resolve(values.embed ?? embedFolder) });
}
if (parts.includes('node')) {
  const { benchNode } = await import('./in-node.ts');
  benchNode(runs);
}
