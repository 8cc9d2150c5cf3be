/** Running other programs: always ended with us, never longer than asked. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const windows = process.platform === 'win32';

const running = new Set();

/**
 * Ends a program and all that it started. Browsers and Xvfb outlive a plain kill of their parent, hence a process group of
 * their own; Windows has no groups, taskkill walks the tree.
 */
export function end(child, signal = 'SIGTERM') {
  if (!child.pid) return;
  try {
    if (windows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    // It was gone already: what we wanted.
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) end(child);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

/**
 * Runs a program in the repository's root; gives its exit code and whether it had to be stopped for taking too long. What it
 * prints goes to `say`, or where ours goes.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number, tooLong: boolean, error?: Error }>}
 */
export function run(command, args, { env = {}, seconds = 0, stdio, shell = false, say } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: stdio ?? (say ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']),
      shell,
      detached: !windows,
    });
    running.add(child);
    if (say) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say);
    let tooLong = false;
    const stop = () => {
      tooLong = true;
      end(child);
      setTimeout(() => end(child, 'SIGKILL'), 5000).unref();
    };
    const timer = seconds ? setTimeout(stop, seconds * 1000) : undefined;
    const finish = (code, error) => {
      clearTimeout(timer);
      running.delete(child);
      // What it left behind (a hung browser, say) would hold ports and memory for the stages to come.
      end(child, 'SIGKILL');
      // Its last words may still be on their way.
      if (error || !say) done({ code, tooLong, error });
      else child.once('close', () => done({ code, tooLong }));
    };
    child.once('error', (error) => finish(127, error));
    child.once('exit', (code) => finish(code ?? 1));
  });
}

/** The JavaScript file behind a package's command: started with our own Node it needs no shell and no `.cmd` on any system. */
function commandOf(packageName, command = packageName.split('/').pop()) {
  const folder = resolve(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  return resolve(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a package's command with this Node; `command` where it is not named like its package. */
export const runCommand = (packageName, args, { command, ...options } = {}) =>
  run(process.execPath, [commandOf(packageName, command), ...args], options);
