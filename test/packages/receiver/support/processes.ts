/** The receiver as a process of its own, to be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goodValues, type Values } from './configuration.ts';

const entry = fileURLToPath(new URL('./serve.ts', import.meta.url));

/** Reading TypeScript takes time and 25 MB, which what is published does not need; from this cache it comes as JavaScript. */
const compiled = fileURLToPath(new URL('../../../../node_modules/.cache/compiled', import.meta.url));
let isCompiled: Promise<unknown> | undefined;

export interface ReceiverProcess {
  url: string;
  child: ChildProcess;
  /** All that it wrote. */
  output: string[];
  /** Resolves when it is gone, with its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** What a process needs to be a receiver: arguments and environment. `folder` holds its configuration. */
export function commandFor(folder: string, values: Values): { args: string[]; env: NodeJS.ProcessEnv } {
  const { keys, databaseUrl, ...rest } = { ...goodValues, databaseUrl: undefined, ...values } as Values;
  const config = join(folder, 'receiver.json');
  writeFileSync(config, JSON.stringify(rest));
  const secrets = { WIJKWIJZER_KEYS: keys as string, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl as string }) };
  // Memory as in packages/receiver/bin.
  const memory = ['--max-semi-space-size=2', '--max-old-space-size=96'];
  return {
    args: [...memory, '--conditions=wijkwijzer-source', entry, '--config', config],
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compiled, ...secrets },
  };
}

/** Resolves when it listens; `wrapper` is a program that runs it, with its arguments. */
export async function startProcess(folder: string, values: Values, wrapper: readonly string[] = []): Promise<ReceiverProcess> {
  // Who is killed leaves nothing in the cache.
  await (isCompiled ??= runCommand(folder, values, 'key'));
  const { args, env } = commandFor(folder, values);
  const [program = process.execPath, ...all] = [...wrapper, process.execPath, ...args];
  const child = spawn(program, all, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output.push(chunk.toString());
      const [, found] = /listening on (http:\S+?)"/.exec(output.join('')) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`It ended with ${code}:\n${output.join('')}`)));
  });
  return {
    ...{ url, child, output },
    async end(signal) {
      const gone = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit');
      child.kill(signal);
      await gone;
      return child.exitCode;
    },
  };
}

/** Runs a command of the command line to its end. */
export async function runCommand(folder: string, values: Values, ...words: string[]) {
  const { args, env } = commandFor(folder, values);
  const child = spawn(process.execPath, [...args, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { out: '', complaints: '' };
  child.stdout.on('data', (chunk: Buffer) => (texts.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (texts.complaints += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...texts };
}
