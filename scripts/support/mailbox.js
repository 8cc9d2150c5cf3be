/** A mail server that keeps what it gets, and the page that shows it: for the demo, where no mail may leave the machine. */
import { once } from 'node:events';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

const most = 10_000;
const escape = (text = '') => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @typedef {import('postal-mime').Email & { to: NonNullable<import('postal-mime').Email['to']>, envelope: string[], at: Date }} Mail */

/**
 * Listens on a free port of this machine alone, and keeps the last ten thousand mails.
 * @returns {Promise<{ port: number, mails: Mail[], close: () => Promise<void> }>} `envelope`: to whom the mail server was told to bring it
 */
export async function openMailbox() {
  /** @type {Mail[]} */
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 1_000_000,
    async onData(stream, session, done) {
      try {
        const chunks = [];
        for await (const chunk of stream) chunks.push(chunk);
        const mail = await PostalMime.parse(Buffer.concat(chunks));
        const envelope = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ ...mail, to: mail.to ?? [], envelope, at: new Date() });
        if (mails.length > most) mails.shift();
        done();
      } catch (error) {
        done(error);
      }
    },
  });
  // A sender that breaks off is its own affair.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: server.server.address().port,
    mails,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** What has been mailed, as a page in Dutch, the newest first. */
export function mailboxPage(mails) {
  const time = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
  const items = mails.toReversed().map(
    ({ envelope, subject, messageId, at, text }) => `<li class="mail">
        <h2>${escape(subject)}</h2>
        <p class="soft">Aan ${escape(envelope.join(', '))}, ${escape(time.format(at))}<br />${escape(messageId)}</p>
        <p class="mail__text">${escape(text)}</p>
      </li>`,
  );
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Postvak van het voorbeeld</title>
    <link rel="icon" href="/assets/leaf.svg" />
    <link rel="stylesheet" href="/index.css" />
  </head>
  <body>
    <main class="page post">
      <h1>Postvak</h1>
      <p>Hier komen de berichten aan die u in de voorbeelden verstuurt. Er gaat geen mail naar buiten.</p>
      <p><a href="/postvak/">Kijk of er nieuwe post is</a></p>
      ${items.length ? `<ul class="mails">${items.join('')}</ul>` : '<p>Er is nog geen post.</p>'}
    </main>
  </body>
</html>
`;
}
