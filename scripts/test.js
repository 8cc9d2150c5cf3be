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
const { inTurns } = await import('./support/in-turns.js');

const soak = process.argv.includes('--soak');
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');

/** Where the runners write their counts. */
const countsFolder = join(root, 'node_modules/.cache/counts');
const countsFile = (stage) => join(countsFolder, `${stage}.json`);

/** What of a stage passed so far; with it, its runner tries only the others again. */
const passedFile = (stage) => join(countsFolder, `${stage}.passed.json`);

/** Every test file is a process of its own, and reading TypeScript and the drivers of browsers takes each a second; from here they come compiled. */
const compiled = join(root, 'node_modules/.cache/compiled');

/** Tests by Node itself: TypeScript as it is, the packages' sources instead of their builds. */
const nodeTest = ({ name, files }, { env, ...options }, extra = []) =>
  run(
    process.execPath,
    [
      '--conditions=wijkwijzer-source',
      '--test',
      ...extra,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./test/support/node-count.js',
      `--test-reporter-destination=${countsFile(name)}`,
      ...globSync(files, { cwd: root }).sort(),
    ],
    { ...options, env: { NODE_COMPILE_CACHE: compiled, ...env } },
  );

/**
 * A stage without `files` is one test; the others are counted by their runners. `seconds` is when a stage is taken to hang: several
 * times what it takes on two cores. The build comes first, because others need it; then two lanes at the same time, each in this
 * order: no stage alone keeps two cores busy, and three browsers at once would make each other time out. The journeys take longer than
 * all others together, so nothing waits behind them. What fails of a stage with a `secondTry` is tried once more at the end, alone.
 */
const stages = (browsers, times) => [
  {
    name: 'size',
    title: 'Build and size',
    lane: 'first',
    go: (_, say) => run(process.execPath, ['scripts/size.js'], { seconds: 300, say }),
  },
  {
    name: 'format',
    title: 'Formatting',
    lane: 'parts',
    go: (_, say) => runCommand('prettier', ['--check', '--log-level=warn', '.'], { seconds: 300, say }),
  },
  {
    name: 'types',
    title: 'Types',
    lane: 'parts',
    go: (_, say) => runCommand('typescript', ['--build'], { command: 'tsc', seconds: 600, say }),
  },
  {
    name: 'e2e',
    title: 'End-to-end tests',
    lane: 'journeys',
    files: 'test/e2e/**/*.e2e.ts',
    secondTry: true,
    async go(stage, say) {
      const { code } = await run(process.execPath, ['scripts/build.js', '--when-stale'], { seconds: 300, say });
      if (code !== 0) return { code };
      const { shareFirefox } = await import('../test/support/firefox.js');
      const { env, stop } = await shareFirefox();
      const options = ['--test-concurrency=1', `--test-rerun-failures=${passedFile(stage.name)}`];
      return nodeTest(stage, { seconds: 3600 * times, say, env }, options).finally(stop);
    },
  },
  {
    name: 'lint',
    title: 'Lint',
    lane: 'parts',
    go: (_, say) => runCommand('eslint', ['--max-warnings=0', '.'], { seconds: 600, say }),
  },
  {
    name: 'dead',
    title: 'Dead code',
    lane: 'parts',
    go: (_, say) => runCommand('knip', ['--no-progress'], { seconds: 300, say }),
  },
  {
    name: 'plain',
    title: 'Plain tests',
    lane: 'parts',
    files: 'test/packages/!(receiver)/**/*.test.ts',
    go: (stage, say) => nodeTest(stage, { seconds: 1200 * times, say }, ['--test-concurrency=1']),
  },
  {
    name: 'receiver',
    title: 'Tests of the receiver',
    lane: 'parts',
    files: 'test/packages/receiver/**/*.test.ts',
    // One file at a time: they watch how much memory and patience a receiver has.
    go: (stage, say) => nodeTest(stage, { seconds: 1800 * times, say }, ['--test-concurrency=1']),
  },
  {
    name: 'element',
    title: `Element tests (${Object.keys(browsers).join(', ')})`,
    lane: 'parts',
    files: 'test/elements/**/*.test.ts',
    go: ({ name }, say) =>
      runCommand('@web/test-runner', [], {
        command: 'wtr',
        env: { WTR_ENGINES: Object.keys(browsers).join(','), TEST_COUNTS: countsFile(name) },
        seconds: 2400 * times,
        say,
      }),
  },
  {
    name: 'stories',
    title: 'Story tests',
    lane: 'parts',
    files: 'stories/**/*.stories.ts',
    secondTry: true,
    go: ({ name }, say) =>
      run(process.execPath, ['test/stories/run.ts'], {
        env: { TEST_COUNTS: countsFile(name), TEST_PASSED: passedFile(name) },
        seconds: 1800 * times,
        say,
      }),
  },
];

/** What a stage's runner counted; a runner that stopped before it could count has failed, and so has one that found no tests. */
function counted({ name, files }, { code, tooLong }) {
  if (!files) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counts = { passed: 0, failed: 0, skipped: 0, failing: [] };
  if (existsSync(countsFile(name))) Object.assign(counts, JSON.parse(readFileSync(countsFile(name), 'utf8') || '{}'));
  if (tooLong || (code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0) counts.failed++;
  return counts;
}

const seconds = (begin) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

const beginToSpeak = inTurns((text) => process.stdout.write(text));

async function runStage(stage, title = stage.title) {
  const { say, end } = beginToSpeak();
  try {
    const line = (text) => say(`${text}\n`);
    line(`\n━━ ${title}`);
    const begin = performance.now();
    if (stage.files && globSync(stage.files, { cwd: root }).length === 0) {
      line(`There are no files ${stage.files}.`);
      return { passed: 0, failed: 1, skipped: 0 };
    }
    rmSync(countsFile(stage.name), { force: true });
    const result = await stage.go(stage, say);
    if (result.tooLong) line(`Stopped: this took longer than it ever should.`);
    if (result.error) line(`Could not start: ${result.error.message}`);
    const counts = counted(stage, result);
    const sign = counts.failed === 0 ? '✔' : '✖';
    line(`${sign} ${title}: ${counts.passed} passed, ${counts.failed} failed (${seconds(begin)})`);
    return { ...counts, tooLong: result.tooLong };
  } finally {
    end();
  }
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

const asked = all.filter(({ name }) => !only || only.includes(name));
const results = new Map();

async function runLane(lane) {
  for (const stage of asked.filter((each) => each.lane === lane)) {
    rmSync(passedFile(stage.name), { force: true });
    results.set(stage, await runStage(stage));
  }
}

await runLane('first');
await Promise.all([runLane('journeys'), runLane('parts')]);

const doubtful = [];
for (const stage of asked) {
  const { failed, failing = [], tooLong } = results.get(stage);
  if (!stage.secondTry || failed === 0 || tooLong) continue;
  const second = await runStage(stage, `${stage.title}: what failed, once more and alone`);
  results.set(stage, second);
  doubtful.push(...failing.filter((name) => !second.failing.includes(name)));
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const counts of results.values()) for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
const failedStages = asked.filter((stage) => results.get(stage).failed > 0).map(({ name }) => name);

console.log(`\n━━ All in all (${seconds(begin)})`);
for (const name of doubtful) console.log(`Passed only the second time, alone: ${name}`);
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
