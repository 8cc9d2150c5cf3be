/** What every start needs before anything else: the packages, and a Node that is new enough. Runs on any Node from 20 on. */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, run, windows } from './run.js';

/** From here on Node runs TypeScript files as they are. */
const wanted = [22, 18];

const olderThan = ([major, minor]) => {
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  return ourMajor < major || (ourMajor === major && ourMinor < minor);
};

/** Stops with a sentence that says what to do. */
export function giveUp(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

const changedAt = (path) => statSync(resolve(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm writes this file last, so an installation that was broken off counts as missing. */
const installed = () => changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json');

async function install() {
  console.log('Installing the packages (npm ci). On a first run this takes a minute or two …');
  const begin = Date.now();
  const elapsed = () => Math.round((Date.now() - begin) / 1000);
  const alive = setInterval(() => console.log(`… still installing (${elapsed()} s)`), 20_000);
  // npm's own program file, so that Windows needs no shell; set by npm whenever it runs one of our scripts.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, error } = npm
    ? await run(process.execPath, [npm, ...args])
    : await run(windows ? 'npm.cmd' : 'npm', args, { shell: windows });
  clearInterval(alive);
  if (code !== 0) {
    giveUp(
      '',
      error ? `npm could not be started: ${error.message}` : 'Installing the packages failed; npm says why above.',
      'Is there a connection to the package registry? When there is, remove the folder node_modules and try again.',
    );
  }
  console.log(`Installed in ${elapsed()} s.\n`);
}

/** Node 24 comes along as a package, so that a machine with an older one can run everything. */
function suppliedNode() {
  const names = [`node-${windows ? 'win' : process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  return names.map((name) => resolve(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')).find(existsSync);
}

/**
 * Installs where needed, and goes on in the supplied Node when the running one is too old. The rest of the script that calls
 * this runs with packages present and TypeScript understood.
 */
export async function setUp() {
  if (olderThan([20, 0]))
    giveUp(`This needs Node 20 or newer; ${process.version} is running. Install a newer Node and try again.`);
  if (!installed()) await install();

  // Tools that look for `node` by themselves find the same one as we do.
  process.env.PATH = resolve(root, 'node_modules/.bin') + (windows ? ';' : ':') + (process.env.PATH ?? '');
  if (!olderThan(wanted)) return;

  const newer = suppliedNode();
  if (!newer) {
    giveUp(
      `This needs Node ${wanted.join('.')} or newer; ${process.version} is running, and none comes with the packages for`,
      `${process.platform}-${process.arch}. Install Node 24 and try again.`,
    );
  }
  goOnIn(newer);
  await new Promise(() => undefined);
}

/** The rest happens in the newer Node; this one only passes on how it ends and that it has to. */
function goOnIn(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal).on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
}
