/** The command in a process of its own, real servers, and folders that go when the test ends. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

const main = new URL('../../../../packages/cli/src/main.ts', import.meta.url).href;
const script = `import { main } from ${JSON.stringify(main)}; process.exitCode = await main(process.argv.slice(1));`;

export interface Ran {
  code: number | null;
  out: string;
  error: string;
}

/** Runs `wijkwijzer` with these arguments; `input` is what stands on its standard input. */
export async function wijkwijzer(args: string[], input: string | Buffer = ''): Promise<Ran> {
  const child = spawn(process.execPath, [
    '--conditions=wijkwijzer-source',
    '--input-type=module',
    '--eval',
    script,
    '--',
    ...args,
  ]);
  const read = async (stream: AsyncIterable<Buffer>) => {
    let text = '';
    for await (const chunk of stream) text += chunk.toString();
    return text;
  };
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, error, code] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
  return { code, out, error };
}

export interface Served {
  origin: string;
  /** What was asked, in order: `HEAD /x`. */
  asked: string[];
  requests: IncomingMessage[];
}

/** A server on this machine until the test ends. */
export async function serve(t: TestContext, listener: RequestListener): Promise<Served> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    requests.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, requests };
}

export async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'wijkwijzer-'));
  t.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

export async function feedFile(t: TestContext, feed: unknown): Promise<string> {
  const path = join(await folder(t), 'feed.json');
  await writeFile(path, typeof feed === 'string' ? feed : JSON.stringify(feed));
  return path;
}

export const demo = new URL('../../../../demo/feeds/lindewaard.json', import.meta.url).pathname;
