/**
 * Every story is a test: it renders, its `play` function succeeds, nothing is thrown, and axe finds nothing. Storybook is built
 * once and opened story by story. In a soak: other house styles and languages too.
 *   node test/stories/run.ts [part of a story's id]
 * `TEST_COUNTS` names the file for the counts; `TEST_PASSED` one that keeps what passed, so that a second run tries the others.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type Axe from 'axe-core';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { newestOf } from '../../scripts/build.js';
import { listen, serveFolders } from '../../scripts/serve.js';
import { findBrowsers } from '../../scripts/support/browsers.js';
import { root, runCommand } from '../../scripts/support/run.js';
import { chromiumFlags } from '../support/engines.js';

const built = join(root, 'node_modules/.cache/storybook');
const axe = dirname(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));

/** A story that has not finished by then hangs; the slowest in practice take a few seconds. */
const patience = 30_000;
const pagesAtOnce = 2;

interface Look {
  houseStyle: string;
  language: string;
}

const soak = Boolean(process.env.SOAK);
const looks = looksToJudge();

/** Every house style in two languages; letters and a direction of reading are no matter of colors, so the others in our own alone. */
function looksToJudge(): Look[] {
  if (!soak) return [{ houseStyle: 'own', language: 'nl' }];
  const inTwo = ['own', 'utrecht', 'denhaag', 'rotterdam'].flatMap((houseStyle) =>
    ['nl', 'en'].map((language) => ({ houseStyle, language })),
  );
  return [...inTwo, ...['tr', 'ar'].map((language) => ({ houseStyle: 'own', language }))];
}

/** Builds anew when a source is younger than the last build. */
async function buildStorybook(): Promise<void> {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`);
  const youngest = newestOf([...packages, 'stories', 'demo/feeds', 'package-lock.json']);
  const mark = join(built, 'iframe.html');
  if ((statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0) > youngest) return;
  rmSync(built, { recursive: true, force: true });
  const { code } = await runCommand(
    'storybook',
    ['build', '--config-dir', 'stories/.storybook', '--output-dir', built, '--loglevel', 'warn', '--disable-telemetry'],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' } },
  );
  if (code !== 0) throw new Error('Storybook could not be built, as said above.');
}

/** Runs in the page, before its own scripts: keeps what Storybook says of the story. `storyFinished` alone also follows failures. */
function listenToStorybook(): void {
  const heard: Heard = { done: false, problems: [] };
  const failures = [
    'playFunctionThrewException',
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'unhandledErrorsWhilePlaying',
  ];
  const words = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(words).join('; ');
    const { message, description, title } = (value ?? {}) as Record<string, unknown>;
    return [title, message, description].filter(Boolean).join(': ') || JSON.stringify(value);
  };
  let channel: unknown;
  Object.assign(window, { heard });
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(made: { on(event: string, listener: (value: unknown) => void): void }) {
      channel = made;
      for (const name of failures) {
        made.on(name, (value) => {
          heard.problems.push(`${name}: ${words(value)}`);
          if (name !== 'unhandledErrorsWhilePlaying') heard.done = true;
        });
      }
      made.on('storyFinished', () => (heard.done = true));
    },
  });
}

interface Heard {
  done: boolean;
  problems: string[];
}

/** Runs in the page: WCAG 2.x A and AA and the best practices, shadow roots included. */
async function checkWithAxe(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // A story is a piece of a page, not a page: these ask for a whole one.
  const rules = Object.fromEntries(['region', 'landmark-one-main', 'page-has-heading-one'].map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `axe ${id}: ${help}\n    ${target.flat().join(' → ')}\n    ${failureSummary ?? ''}`,
    ),
  );
}

/** Opens one story and gives what is wrong with it. */
async function problemsOf(page: Page, address: string): Promise<string[]> {
  const thrown: string[] = [];
  const onError = (error: Error): unknown => thrown.push(`thrown in the page: ${error.message}`);
  page.on('pageerror', onError);
  try {
    await page.goto(address);
    await page.waitForFunction(() => (window as unknown as { heard: Heard }).heard.done, undefined, { timeout: patience });
    const heard = await page.evaluate(() => (window as unknown as { heard: Heard }).heard.problems);
    const problems = [...new Set([...heard, ...thrown])];
    if (problems.length > 0) return problems;
    await page.addScriptTag({ url: '/axe/axe.min.js' });
    return await page.evaluate(checkWithAxe);
  } catch (error) {
    const { message } = error as Error;
    return [...thrown, message.includes('Timeout') ? `not finished after ${patience / 1000} s` : message];
  } finally {
    page.off('pageerror', onError);
  }
}

interface Job {
  id: string;
  title: string;
  look: Look;
}

function jobs(): Job[] {
  const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; type: string; title: string; name: string }>;
  };
  const asked = process.argv[2] ?? '';
  const stories = Object.values(index.entries).filter(({ id, type }) => type === 'story' && id.includes(asked));
  return looks.flatMap((look) => stories.map(({ id, title, name }) => ({ id, title: `${title} / ${name}`, look })));
}

const nameOf = ({ title, look }: Job): string => `${title}${soak ? ` (${look.houseStyle}, ${look.language})` : ''}`;

interface Outcome {
  passing: string[];
  failing: string[];
}

async function runAll(url: string, context: BrowserContext, passedBefore: string[]): Promise<Outcome> {
  const outcome: Outcome = { passing: [...passedBefore], failing: [] };
  const queue = jobs().filter((job) => !passedBefore.includes(nameOf(job)));
  const worker = async (): Promise<void> => {
    const page = await context.newPage();
    await page.addInitScript(listenToStorybook);
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { id, look } = job;
      // Storybook's own axe waits to be asked: ours follows, and judges more.
      const globals = `houseStyle:${look.houseStyle};language:${look.language};a11y.manual:!true`;
      const problems = await problemsOf(page, `${url}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
      const name = nameOf(job);
      outcome[problems.length > 0 ? 'failing' : 'passing'].push(name);
      console.log(`${problems.length > 0 ? '✖' : '✔'} ${name}`);
      for (const problem of problems) console.log(`  ${problem}`);
      if (problems.length > 0) console.log(`  again: node test/stories/run.ts ${id}`);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, worker));
  return outcome;
}

const { chromium: executablePath } = findBrowsers();
if (!executablePath) throw new Error('Chromium was not found; npm test says how to install it.');

await buildStorybook();
// Nothing changes while this runs: fetched and compiled once instead of once a story.
const headers = { 'cache-control': 'max-age=3600' };
const folders = { '/axe/': axe, '/': built };
const server = await listen(serveFolders(Object.entries(folders).map(([prefix, folder]) => ({ prefix, folder, headers }))));
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL', reducedMotion: 'reduce' });
  const { TEST_COUNTS: countsFile, TEST_PASSED: passedFile } = process.env;
  const before = passedFile && existsSync(passedFile) ? (JSON.parse(readFileSync(passedFile, 'utf8')) as string[]) : [];
  const { passing, failing } = await runAll(server.url, context, before);
  const [passed, failed] = [passing.length, failing.length];
  console.log(`${passed} stories passed, ${failed} failed`);
  if (countsFile) writeFileSync(countsFile, JSON.stringify({ passed, failed, failing }));
  if (passedFile) writeFileSync(passedFile, JSON.stringify(passing));
  if (failed > 0 || passed === 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
