/** `npm run build`: packages/…/dist by TypeScript, packages/embed/dist by Vite, with hashes, and the custom-elements manifest. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setUp } from './support/set-up.js';
import { root, run, runCommand } from './support/run.js';

export const embedFolder = join(root, 'packages/embed/dist');
const entry = join(embedFolder, 'wijkwijzer.js');
const packages = ['feed', 'search', 'elements', 'embed', 'cli', 'receiver'];

/** What the build is made from; a change in any of these makes it stale. */
const sources = [
  ...packages.flatMap((name) => [`packages/${name}/src`, `packages/${name}/package.json`, `packages/${name}/tsconfig.json`]),
  ...['package-lock.json', 'vite.config.ts', 'vite.pages.config.ts', 'tsconfig.json', 'custom-elements-manifest.config.js'],
  ...['scripts/build.js', 'demo/snippet.html', 'demo/feed.html', 'packages/cli/templates'],
];

function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** When the youngest of these files or folders changed. */
export const newestOf = (paths) => Math.max(0, ...paths.map((path) => newest(resolve(root, path))));

/** integrity.json is written last, so a build that broke off counts as stale. */
const isStale = () => newest(join(embedFolder, 'integrity.json')) < newestOf(sources);

async function step(label, running) {
  const begin = performance.now();
  const { code } = await running;
  if (code !== 0) throw new Error(`Building stopped: ${label} failed, as said above.`);
  console.log(`  ${label} ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

/** The hashes that a webmaster copies into `integrity="…"`. */
function writeIntegrity() {
  const files = readdirSync(embedFolder)
    .filter((name) => name.endsWith('.js'))
    .sort();
  const hashOf = (name) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(embedFolder, name)))
      .digest('base64')}`;
  const hashes = Object.fromEntries(files.map((name) => [name, hashOf(name)]));
  writeFileSync(join(embedFolder, 'wijkwijzer.js.sha384'), `${hashes['wijkwijzer.js']}\n`);
  writeFileSync(join(embedFolder, 'integrity.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);
}

export async function build() {
  console.log('Building …');
  rmSync(embedFolder, { recursive: true, force: true });
  // In this order, each after what it stands on; tests are not part of a build.
  const projects = packages.map((name) => `packages/${name}`);
  await step('TypeScript', runCommand('typescript', ['--build', ...projects], { command: 'tsc' }));
  await step('embed', runCommand('vite', ['build', '--logLevel', 'warn']));
  await step('pages', runCommand('vite', ['build', '--config', 'vite.pages.config.ts', '--logLevel', 'warn']));
  // A decorator that the bundler left in the output is a syntax error that only this notices.
  for (const name of readdirSync(embedFolder).filter((name) => name.endsWith('.js'))) {
    await step(`syntax of ${name}`, run(process.execPath, ['--check', join(embedFolder, name)]));
  }
  await step('manifest', runCommand('@custom-elements-manifest/analyzer', ['analyze', '--quiet'], { command: 'cem' }));
  writeIntegrity();
  console.log(`Built: ${statSync(entry).size.toLocaleString('en')} bytes in packages/embed/dist/wijkwijzer.js\n`);
}

/** Builds when a source is younger than what was built of it. */
export async function buildWhenStale() {
  if (isStale()) await build();
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  await setUp();
  try {
    await (process.argv.includes('--when-stale') ? buildWhenStale() : build());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
