/**
 * A small web server for the demo pages, the tests and the built Storybook. No dependencies: it runs where Node runs.
 *
 *   /            demo/                      (with the headers of demo/headers.json)
 *   /wijkwijzer/ packages/embed/dist/       readable from other origins, as on a CDN
 *   /host/       style sheets of others     only the folders and kinds of file named in `hosts`
 */
import { createServer } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';

const gzip = promisify(gzipCallback);
const root = fileURLToPath(new URL('..', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.sha384': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const isText = (type) => type.includes('charset') || type.includes('svg');

/** House styles and frameworks of others that the demo pages wear: `/host/utrecht/theme.css` and so on. */
const hosts = {
  bootstrap: 'bootstrap/dist/css',
  utrecht: '@utrecht/design-tokens/dist',
  denhaag: '@gemeente-denhaag/design-tokens-components/dist',
  rotterdam: '@nl-design-system-unstable/rotterdam-design-tokens/dist',
  voorbeeld: '@nl-design-system-unstable/voorbeeld-design-tokens/dist',
};
const styleOnly = ['.css', '.map', '.woff', '.woff2'];
const open = { 'access-control-allow-origin': '*' };

/** @typedef {{ prefix: string, folder: string, only?: string[], headers?: Record<string, string> }} Mount */

/** @type {Mount[]} the first prefix that fits is taken */
const demoMounts = [
  { prefix: '/wijkwijzer/', folder: join(root, 'packages/embed/dist'), headers: open },
  ...Object.entries(hosts).map(([name, folder]) => ({
    prefix: `/host/${name}/`,
    folder: join(root, 'node_modules', folder),
    only: styleOnly,
  })),
  { prefix: '/feeds/', folder: join(root, 'demo/feeds'), headers: open },
  { prefix: '/', folder: join(root, 'demo') },
];

/**
 * `{ "/gemeente/*": { "content-security-policy": "…" } }`: each pattern is a path, in which `*` stands for anything. All that
 * fit are added up, later ones win.
 */
function readHeaders() {
  try {
    return JSON.parse(readFileSync(join(root, 'demo/headers.json'), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new Error(`demo/headers.json can't be read: ${error.message}`, { cause: error });
  }
}

const fits = (pattern, path) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[$()+.?[\\\]^{|}]/g, '\\$&'))
      .join('.*')}$`,
  ).test(path);

function headersFor(path, patterns) {
  const fitting = Object.entries(patterns).filter(([pattern]) => fits(pattern, path));
  return Object.assign({}, ...fitting.map(([, headers]) => headers));
}

/** The file behind a path, or nothing: no hidden files, nothing outside the folder, not even through a link. */
async function fileBehind(path, { folder, prefix, only }) {
  const names = path.slice(prefix.length).split('/');
  if (names.some((name) => name.startsWith('.') || /[\\\0]/.test(name))) return undefined;
  const wanted = join(folder, ...names);
  const file = await stat(wanted).then(
    (found) => (found.isDirectory() ? join(wanted, 'index.html') : wanted),
    () => undefined,
  );
  if (!file || (only && !only.includes(extname(file)))) return undefined;
  const [real, realFolder] = await Promise.all([realpath(file).catch(() => ''), realpath(folder).catch(() => folder)]);
  return real.startsWith(realFolder + sep) ? { file: real, isIndex: file !== wanted } : undefined;
}

/** Text is compressed once and kept: file → its compressed content, for as long as the file is not changed. */
const compressed = new Map();

async function compress(file, content, version) {
  const known = compressed.get(file);
  if (known?.version === version) return known.content;
  const made = await gzip(content, { level: 9 });
  compressed.set(file, { version, content: made });
  return made;
}

async function sendFile(request, response, found, headers) {
  const { mtimeMs, size } = await stat(found);
  const type = types[extname(found)] ?? 'application/octet-stream';
  let content = await readFile(found);
  const all = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers };
  if (isText(type)) {
    all.vary = 'accept-encoding';
    if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      content = await compress(found, content, `${mtimeMs}-${size}`);
      all['content-encoding'] = 'gzip';
    }
  }
  response.writeHead(200, { ...all, 'content-length': content.length });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function say(response, status, text, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache', ...headers });
  response.end(`${text}\n`);
}

/** Answers requests from folders. `headers` are patterns as in demo/headers.json. */
export function serveFolders(mounts, headers = {}) {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
    }
    let path, query;
    try {
      ({ pathname: path, search: query } = new URL(request.url, 'http://localhost'));
      path = decodeURIComponent(path);
    } catch {
      return say(response, 400, 'This address is not well formed.');
    }
    const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
    const found = mount && (await fileBehind(path, mount));
    if (!found) return say(response, 404, `There is nothing at ${path}.`, mount?.headers);
    // Relative links in a folder's page need the slash.
    if (found.isIndex && !path.endsWith('/'))
      return say(response, 308, 'See the address with a slash.', { location: `${encodeURI(path)}/${query}` });
    return sendFile(request, response, found.file, { ...mount.headers, ...headersFor(path, headers) });
  };
}

/** The demo; `headers` are added to those of demo/headers.json. */
export const serveDemoFolders = (headers = {}) => serveFolders(demoMounts, { ...readHeaders(), ...headers });

/**
 * Starts listening. Without a fixed port the next free one is taken.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} handler
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function listen(handler, { port = 0, orNext = false } = {}) {
  // On this machine only: a demo is no service for the whole network.
  const server = createServer(async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      console.error(`${request.method} ${request.url}: ${error.stack}`);
      if (response.headersSent) response.destroy();
      else say(response, 500, 'The server made a mistake; its terminal says which.');
    }
  });
  for (let tries = 0; ; tries++) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(port && port + tries, '127.0.0.1', () => done(server.off('error', fail)));
      });
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || !orNext || tries === 50) throw error;
    }
  }
  const address = server.address();
  return {
    port: address.port,
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A browser keeps its connections open; waiting for them would take minutes.
        server.closeAllConnections();
      }),
  };
}

/** The pages of the demo with their titles, as one opens them. */
function demoPages() {
  const files = readdirSync(join(root, 'demo'), { recursive: true }).filter((name) => name.endsWith('.html'));
  return files.sort().map((name) => ({
    path: `/${name
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')}`,
    title: /<title>([^<]*)/.exec(readFileSync(join(root, 'demo', name), 'utf8'))?.[1].trim() ?? '',
  }));
}

/**
 * `npm start` from here on: serves the demo until Ctrl-C. `startReceiver` gives what takes the requests of the contact form, once the
 * address of the pages is known.
 */
export async function serveDemoUntilStopped(startReceiver) {
  const asked = process.env.PORT;
  const port = asked ? Number(asked) : 8080;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT=${asked} is not a port number (1–65535).`);
  // The first that does not say no answers.
  const handlers = [serveDemoFolders()];
  const answer = async (request, response) => {
    for (const handle of handlers) if ((await handle(request, response)) !== false) return;
  };
  let server;
  try {
    server = await listen(answer, { port, orNext: !asked });
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new Error(`Port ${port} is in use by another program. Stop it, or choose another PORT.`, { cause: error });
    if (error.code === 'EACCES')
      throw new Error(`Port ${port} needs more rights than this user has. Choose one above 1023.`, { cause: error });
    throw error;
  }
  if (server.port !== port) console.log(`Port ${port} is in use, so this is on ${server.port}.`);
  const receiver = await startReceiver?.([server.url, `http://127.0.0.1:${server.port}`]);
  if (receiver) handlers.unshift(receiver.handle);
  console.log('Open in a browser:');
  for (const page of demoPages()) console.log(`  ${server.url}${page.path.padEnd(28)} ${page.title}`);
  if (receiver) {
    console.log(`  ${server.url}${'/postvak/'.padEnd(28)} Post: what the contact form sent`);
    console.log(`What the receiver holds: ${receiver.listCommand}`);
  }
  console.log('Stop with Ctrl-C.');
  const stop = () => void Promise.all([server.close(), receiver?.close()]).then(() => process.exit(0));
  // Ctrl-C may arrive twice: from the terminal, and passed on by the process that started this one.
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal).on(signal, stop);
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  serveDemoUntilStopped().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
