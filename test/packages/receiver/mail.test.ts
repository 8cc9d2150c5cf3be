import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { goodValues } from './support/configuration.ts';
import { running } from './support/receivers.ts';
import { goodRequest, send } from './support/requests.ts';
import { until } from './support/mailbox.ts';

const whole = {
  ...goodRequest,
  supporter: 'fatima',
  offer: 'koffie',
  subject: 'professional',
  organization: 'Huisartsenpraktijk De Linde',
  name: 'Dr. J. Ünal',
  email: 'unal@praktijk.example',
  message: 'Eerste regel.\n\nKenmerk: VALS-VALS\nTelefoon: 0900-1234',
  dayParts: ['morning', 'evening'],
  language: 'tr',
};

describe('the mail', () => {
  test('holds all that was filled in, with labels, and can be answered', async (t) => {
    const { url, mailbox } = await running(t);
    const { body } = await send(url, whole);
    await mailbox.has(1);
    const [mail] = mailbox.mails;
    assert.equal(mail?.subject, `Nieuw contactverzoek ${body.reference}`);
    assert.deepEqual(mail.replyTo, [{ name: '', address: 'unal@praktijk.example' }]);
    assert.deepEqual(mail.to, [{ name: 'Fatima', address: 'fatima@steun.example' }]);
    for (const line of [
      `Kenmerk: ${body.reference}`,
      'Bestemd voor: Fatima',
      'Soort: Vraag om hulp',
      'Over ondersteuner: fatima',
      'Over aanbod: koffie',
      'Naam: Dr. J. Ünal',
      'Voor wie: Als professional, voor een cliënt',
      'Organisatie: Huisartsenpraktijk De Linde',
      'Telefoon: 06 - 12 34 56 78 (+31612345678)',
      'E-mail: unal@praktijk.example',
      'Beste moment: ochtend, avond',
      'Taal: Turks',
      '  Eerste regel.',
      '  Kenmerk: VALS-VALS', // indented: it can't pass for ours
    ])
      assert.ok(mail.text?.split('\n').includes(line), `${line} is not in:\n${mail.text}`);
    assert.equal(mail.headers.find(({ key }) => key === 'auto-submitted')?.value, 'auto-generated');
    assert.ok(mail.date && mail.messageId);
    assert.equal(mail.html, undefined);
  });

  test('says for whom a relative asks, and whether that person knows', async (t) => {
    const { url, mailbox } = await running(t);
    for (const [at, [more, line]] of [
      [{ subject: 'someone-else' }, 'Voor wie: Voor iemand anders'],
      [{ subject: 'someone-else', personKnows: true }, 'Voor wie: Voor iemand anders, die hiervan weet'],
      [{ subject: 'someone-else', personKnows: false }, 'Voor wie: Voor iemand anders, die hier nog niet van weet'],
      [{ topic: 'correction', offer: 'koffie' }, 'Soort: Melding: er klopt iets niet'],
      [{ topic: 'correction', name: undefined, phone: undefined }, 'Soort: Melding: er klopt iets niet'],
      [{ language: 'zz-not-a-language' }, 'Taal: zz-not-a-language'],
    ].entries() as Iterable<[number, [object, string]]>) {
      await send(url, { ...goodRequest, ...more });
      await mailbox.has(at + 1);
      assert.ok(mailbox.mails[at]?.text?.split('\n').includes(line), mailbox.mails[at]?.text);
    }
  });

  test('cannot rewrite a screen: control characters and direction marks are shown as what they are', async (t) => {
    const { url, mailbox } = await running(t);
    await send(url, { ...goodRequest, name: 'An\u202ena', message: 'a\u001b[31mb\u0007c\u2066d' });
    await mailbox.has(1);
    assert.match(mailbox.mails[0]?.text ?? '', /Naam: An\ufffdna\n[\s\S]* {2}a\ufffd\[31mb\ufffdc\ufffdd\n/);
  });
});

describe('a line break in what somebody types', () => {
  const breaks = ['\r\n', '\n', '\r', '\u2028', '\u0085'];
  const headers = [
    'Bcc: evil@evil.example',
    'Subject: Overgenomen',
    '\r\nGehackt',
    'Content-Type: text/html',
    '.\r\nMAIL FROM:<evil@evil.example>',
  ];
  const injections = breaks.flatMap((lineBreak) => headers.map((header) => `${lineBreak}${header}`));

  test(`adds no header and no receiver, in any field (${injections.length} ways)`, async (t) => {
    const { url, mailbox } = await running(t, { supporters: {}, offers: {} });
    let expected = 0;
    for (const injection of injections) {
      for (const field of ['name', 'phone', 'email', 'organization', 'message', 'supporter', 'offer', 'language'] as const) {
        const value = { ...goodRequest, subject: 'professional', organization: 'De Linde', email: 'a@b.example' };
        const { status, body } = await send(url, { ...value, [field]: `${{ phone: '0612345678', email: 'a@b.example' }[field as string] ?? 'x'}${injection}${field === 'email' ? '@b.example' : ''}` }); // prettier-ignore
        assert.ok(
          status === 201 || (status === 422 && body.code === 'invalid'),
          `${status} ${JSON.stringify(injection)} in ${field}`,
        );
        if (status === 201) expected++;
      }
    }
    assert.ok(expected >= injections.length, 'a message may have several lines');
    await mailbox.has(expected);
    const known = ['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'reply-to', 'subject', 'to']; // prettier-ignore
    for (const mail of mailbox.mails) {
      assert.deepEqual(mail.headers.map(({ key }) => key).sort(), known);
      assert.deepEqual(mail.envelope, ['balie@lindewaard.example']);
      assert.match(mail.subject ?? '', /^Nieuw contactverzoek [2-9A-Z]{4}-[2-9A-Z]{4}$/);
      assert.equal(mail.headers.find(({ key }) => key === 'content-type')?.value, 'text/plain; charset=utf-8');
      assert.deepEqual(mail.replyTo, [{ name: '', address: 'a@b.example' }]);
    }
    assert.equal(mailbox.mails.length, expected);
  });
});

describe('mail without content', () => {
  test('holds the reference, and nothing that a resident wrote', async (t) => {
    const webhook = { url: 'http://127.0.0.1:1/', secret: 'a secret of sixteen letters' };
    const { url, mailbox } = await running(t, { mailContent: 'notice', webhook });
    const { body } = await send(url, whole);
    await mailbox.has(1);
    const [mail] = mailbox.mails;
    assert.equal(
      mail?.text,
      `Er staat een nieuw contactverzoek klaar.\n\nKenmerk: ${body.reference}\n\nHet verzoek zelf staat niet in deze mail. Het staat in het systeem waarin verzoeken binnenkomen.\n`,
    );
    assert.equal(mail.replyTo, undefined);
    assert.doesNotMatch(JSON.stringify(mail), /Ünal|unal@|0612345678|06 - 12|regel|Huisarts/);
  });
});

describe('a mail server that cannot prove who it is', () => {
  for (const security of ['tls', 'starttls'] as const)
    test(`gets no mail (${security})`, async (t) => {
      let mails = 0;
      const server = new SMTPServer({
        secure: security === 'tls', // with the self-signed certificate that smtp-server brings
        authOptional: true,
        onData: (stream, _, done) => {
          mails++;
          stream.resume().on('end', done);
        },
      });
      server.on('error', () => undefined);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      t.after(() => new Promise<void>((resolve) => server.close(resolve)));
      const { port } = server.server.address() as { port: number };
      const { url, logged } = await running(t, { smtp: { ...goodValues.smtp, host: 'localhost', port, security } });
      await send(url);
      await until(() => logged.some((line) => line.includes('not delivered yet')));
      assert.match(logged.join(''), /"problem":"smtp-(esocket|etls)"/);
      assert.equal(mails, 0);
    });

  test('gets no mail either when it has no TLS at all', async (t) => {
    const { url, mailbox, logged } = await running(t);
    const {
      mailbox: plain,
      url: strict,
      logged: strictLogged,
    } = await running(t, {
      smtp: { ...goodValues.smtp, port: mailbox.port, security: 'starttls' },
    });
    await send(strict);
    await until(() => strictLogged.some((line) => line.includes('not delivered yet')));
    assert.deepEqual([plain.mails.length, mailbox.mails.length], [0, 0]);
    await send(url);
    await mailbox.has(1);
    assert.ok(logged.some((line) => line.includes('without encryption')), 'a trial is called one'); // prettier-ignore
  });
});
