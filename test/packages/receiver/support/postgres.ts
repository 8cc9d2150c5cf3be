/** A PostgreSQL of our own, made for one test file and gone after it: on a free loopback port, as a user who is not root. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** Folder with initdb and pg_ctl; the newest version wins. */
function findBinaries(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').sort((one, other) => versionOf(other) - versionOf(one));
  const folders = [...debian, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}
const versionOf = (folder: string) => Number(/postgresql\/(\d+)/.exec(folder)?.[1] ?? 0);

/** PostgreSQL refuses to run as root. */
function findUser(): string | undefined {
  const exists = (user: string) => {
    try {
      return execFileSync('id', ['-u', user], { stdio: 'pipe' }).length > 0;
    } catch {
      return false;
    }
  };
  return ['postgres', 'nobody'].find(exists);
}

const binaries = findBinaries();
const user = isRoot ? findUser() : undefined;

/** Why there is no PostgreSQL to test on; false when there is one. */
export const noPostgres: string | false =
  binaries === undefined
    ? 'PostgreSQL is not installed (Debian: apt-get install postgresql)'
    : isRoot && user === undefined
      ? 'PostgreSQL does not run as root, and there is no user postgres or nobody'
      : false;

function run(program: string, args: readonly string[]): void {
  const file = join(binaries ?? '', program);
  const [command, all] = user === undefined ? [file, args] : ['runuser', ['-u', user, '--', file, ...args]];
  execFileSync(command, all, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Postgres {
  url: string;
  /** Where its files are. */
  folder: string;
  /** Gives the address of an empty one. */
  createDatabase(name: string): string;
  /** As a power cut would: without a last write. */
  crash(): void;
  start(): void;
  stop(): void;
}

export async function startPostgres(): Promise<Postgres> {
  // In /tmp, short: the path of a socket may have 107 bytes. The user who runs it has to reach it.
  const outer = mkdtempSync('/tmp/wijkwijzer-pg-');
  if (user !== undefined) execFileSync('chown', [user, outer]);
  const folder = join(outer, 'data');
  const port = await freePort();
  run('initdb', ['-D', folder, '-U', 'wijkwijzer', '--auth=trust', '--encoding=UTF8', '--locale=C']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${outer} -c shared_buffers=16MB`;
  const start = () => run('pg_ctl', ['-D', folder, '-w', '-t', '30', '-l', join(outer, 'log'), '-o', options, 'start']);
  const stop = (mode: string) => run('pg_ctl', ['-D', folder, '-w', '-t', '30', '-m', mode, 'stop']);
  start();
  const urlOf = (name: string) => `postgres://wijkwijzer@127.0.0.1:${port}/${name}`;
  return {
    url: urlOf('postgres'),
    createDatabase(name) {
      run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'wijkwijzer', name]);
      return urlOf(name);
    },
    folder,
    crash: () => stop('immediate'),
    start,
    stop() {
      stop('fast');
      rmSync(outer, { recursive: true, force: true });
    },
  };
}
