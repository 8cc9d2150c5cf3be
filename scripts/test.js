/**
 * `npm test`: everything that must hold, from a fresh clone, in one command. The last line is `N passed, N failed`.
 *   npm test -- --only=plain,element   some stages (for developers)
 *   npm run test:soak                  the full numbers
 */
import { setUp, giveUp } from './support/set-up.js';

await setUp();

// Only now is everything there that these need.
const { existsSync, globSync, mkdirSync, readFileSync, rmSync } = await import('node:fs');
const { join } = await import('node:path');
const { root, run, runCommand } = await import('./support/run.js');
const { provideBrowsers } = await import('./support/browsers.js');
const { provideDatabase } = await import('./support/database.js');

const soak = process.argv.includes('--soak');
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');

/** Where the runners write their counts. */
const countsFolder = join(root, 'node_modules/.cache/counts');
const countsFile = (stage) => join(countsFolder, `${stage}.json`);

const node = (args, options) => run(process.execPath, args, options);

/** Tests by Node itself: TypeScript as it is, the packages' sources instead of their builds. */
const nodeTest = (stage, files, seconds, extra = []) =>
  node(
    [
      '--conditions=wijkwijzer-source',
      '--test',
      ...extra,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./test/support/node-count.js',
      `--test-reporter-destination=${countsFile(stage)}`,
      ...globSync(files, { cwd: root }).sort(),
    ],
    { seconds },
  );

/**
 * In this order. A stage without `files` is one test; the others are counted by their runners. `seconds` is when a stage is
 * taken to hang: several times what it takes on two cores.
 */
const stages = (browsers, times) => [
  {
    name: 'format',
    title: 'Formatting',
    go: () => runCommand('prettier', ['--check', '--log-level=warn', '.'], { seconds: 180 }),
  },
  { name: 'lint', title: 'Lint', go: () => runCommand('eslint', ['--max-warnings=0', '.'], { seconds: 600 }) },
  { name: 'types', title: 'Types', go: () => runCommand('typescript', ['--build'], { command: 'tsc', seconds: 300 }) },
  { name: 'dead', title: 'Dead code', go: () => runCommand('knip', ['--no-progress'], { seconds: 180 }) },
  { name: 'size', title: 'Build and size', go: () => node(['scripts/size.js'], { seconds: 300 }) },
  {
    name: 'plain',
    title: 'Plain tests',
    files: 'test/packages/!(receiver)/**/*.test.ts',
    go: ({ files }) => nodeTest('plain', files, 600 * times),
  },
  {
    name: 'receiver',
    title: 'Tests of the receiver',
    files: 'test/packages/receiver/**/*.test.ts',
    // One file at a time: they watch how much memory and patience a receiver has.
    go: ({ files }) => nodeTest('receiver', files, 600 * times, ['--test-concurrency=1']),
  },
  {
    name: 'element',
    title: `Element tests (${Object.keys(browsers).join(', ')})`,
    files: 'test/elements/**/*.test.ts',
    go: () =>
      runCommand('@web/test-runner', [], {
        command: 'wtr',
        env: { WTR_ENGINES: Object.keys(browsers).join(','), TEST_COUNTS: countsFile('element') },
        seconds: 900 * times,
      }),
  },
  {
    name: 'stories',
    title: 'Story tests',
    files: 'stories/**/*.stories.ts',
    go: () => node(['test/stories/run.ts'], { env: { TEST_COUNTS: countsFile('stories') }, seconds: 600 * times }),
  },
  {
    name: 'e2e',
    title: 'End-to-end tests',
    files: 'test/e2e/**/*.e2e.ts',
    async go({ files }) {
      const { code } = await node(['scripts/build.js', '--when-stale'], { seconds: 300 });
      // One file at a time: browsers that share two cores make each other time out.
      return code === 0 ? nodeTest('e2e', files, 900 * times, ['--test-concurrency=1']) : { code };
    },
  },
];

/** What a stage's runner counted; a runner that stopped before it could count has failed, and so has one that found no tests. */
function counted({ name, files }, { code, tooLong }) {
  if (!files) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (existsSync(countsFile(name))) Object.assign(counts, JSON.parse(readFileSync(countsFile(name), 'utf8') || '{}'));
  if (tooLong || (code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0) counts.failed++;
  return counts;
}

const seconds = (begin) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

async function runStage(stage) {
  console.log(`\n━━ ${stage.title}`);
  const begin = performance.now();
  if (stage.files && globSync(stage.files, { cwd: root }).length === 0) {
    console.log(`There are no files ${stage.files}.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  rmSync(countsFile(stage.name), { force: true });
  const result = await stage.go(stage);
  if (result.tooLong) console.log(`Stopped: this took longer than it ever should.`);
  if (result.error) console.log(`Could not start: ${result.error.message}`);
  const counts = counted(stage, result);
  console.log(
    `${counts.failed === 0 ? '✔' : '✖'} ${stage.title}: ${counts.passed} passed, ${counts.failed} failed (${seconds(begin)})`,
  );
  return counts;
}

const begin = performance.now();
const { browsers, missing } = await provideBrowsers();
if (!browsers.chromium) {
  giveUp(...missing, 'The tests need at least Chromium.', '', '0 passed, 1 failed');
}

missing.push(...(await provideDatabase()));

const all = stages(browsers, soak ? 4 : 1);
const names = all.map(({ name }) => name);
const unknown = only?.filter((name) => !names.includes(name)) ?? [];
if (unknown.length > 0) giveUp(`--only knows ${names.join(', ')}; not ${unknown.join(', ')}.`);

mkdirSync(countsFolder, { recursive: true });
if (soak) process.env.SOAK = '1';

const total = { passed: 0, failed: 0, skipped: 0 };
const failedStages = [];
for (const stage of all.filter(({ name }) => !only || only.includes(name))) {
  const counts = await runStage(stage);
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
  if (counts.failed > 0) failedStages.push(stage.name);
}

console.log(`\n━━ All in all (${seconds(begin)})`);
for (const sentence of missing) {
  const required = process.env.CI_ALL_BROWSERS === '1';
  console.log(`${required ? 'Failed' : 'Skipped'}: ${sentence}`);
  if (required) total.failed++;
}
if (total.skipped > 0) console.log(`Skipped: ${total.skipped} tests that say so themselves.`);
if (only) console.log(`Only these stages ran: ${only.join(', ')}.`);
if (failedStages.length > 0)
  console.log(`Failed: ${failedStages.join(', ')}. Again: npm test -- --only=${failedStages.join(',')}`);
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
