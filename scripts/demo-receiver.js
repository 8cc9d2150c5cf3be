/**
 * The receiver of the demo: a real one, with its own database and its own mail server, so that what a visitor of the demo sends is
 * stored, mailed and found again. Pages reach it on their own site, at /contact/requests, as behind a proxy of a gemeente.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join, relative } from 'node:path';
import { mailboxPage, openMailbox } from './support/mailbox.js';
import { root } from './support/run.js';

const folder = join(root, 'node_modules/.cache/demo-receiver');
const nameOf = (name) => (typeof name === 'string' ? name : name.nl);

/** Who gets mail, from the demo's own feed. A real receiver is told by its operator, never by a feed. */
function places() {
  const { publisher, supporters } = JSON.parse(readFileSync(join(root, 'demo/feeds/lindewaard.json'), 'utf8'));
  const place = ({ name, email, responseWorkingDays }) => ({ name: nameOf(name), email, responseWorkingDays });
  const reachable = supporters.filter(({ email }) => email);
  return { desk: place(publisher), supporters: Object.fromEntries(reachable.map((each) => [each.id, place(each)])) };
}

const configurationFor = (origins, smtpPort) => ({
  controller: 'Gemeente Lindewaard',
  purpose: 'U helpen met uw vraag',
  privacyUrl: `${origins[0]}/privacy.html`,
  retentionDays: 30,
  retentionDaysAfterDelivery: 7,
  allowedOrigins: origins,
  mailContent: 'full',
  ...places(),
  smtp: { host: '127.0.0.1', port: smtpPort, security: 'none', from: 'wijkwijzer@lindewaard.example.nl' },
  database: join(folder, 'requests.sqlite'),
  listen: { host: '127.0.0.1', port: 0 },
  logLevel: 'error',
});

/** Passes a request on as it is. */
function passOn(request, response, url) {
  const { hostname, port } = new URL(url);
  const path = request.url.replace(/^\/contact/, '');
  const onward = httpRequest({ hostname, port, path, method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

/** What the demo's server asks first. `handle` tells whether it was for the receiver or the mailbox. */
export async function startDemoReceiver(origins) {
  const { checkConfiguration, newKey, startReceiver } = await import('@wijkwijzer/receiver');
  const mailbox = await openMailbox();
  // Each start begins empty; the files are there for the receiver's command line.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const values = configurationFor(origins, mailbox.port);
  const keys = newKey();
  writeFileSync(join(folder, 'receiver.json'), JSON.stringify(values, undefined, 2));
  writeFileSync(join(folder, 'keys'), keys, { mode: 0o600 });
  const { configuration, problems } = checkConfiguration({ ...values, keys });
  if (!configuration) throw new Error(`The demo's receiver is configured wrong:\n${problems.join('\n')}`);
  const receiver = await startReceiver(configuration, { every: 1_000 });
  const at = relative(root, folder);
  return {
    mails: mailbox.mails,
    listCommand: `WIJKWIJZER_KEYS_FILE=${at}/keys npm run -s receiver -- list --config ${at}/receiver.json`,
    handle(request, response) {
      const [pathname] = request.url.split('?');
      if (pathname.startsWith('/contact/')) {
        passOn(request, response, receiver.url);
        return true;
      }
      if (pathname !== '/postvak/' || request.method !== 'GET') return false;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
      });
      response.end(mailboxPage(mailbox.mails));
      return true;
    },
    async close() {
      await receiver.close();
      await mailbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
