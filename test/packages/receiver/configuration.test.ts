import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkConfiguration, newKey, readConfiguration } from '@wijkwijzer/receiver';
import { configurationWith, goodValues, temporaryFolder, type Values } from './support/configuration.ts';

const problemsWith = (changes: Values) => checkConfiguration({ ...goodValues, ...changes }).problems ?? [];

describe('the receiver does not start', () => {
  for (const field of [
    'controller',
    'purpose',
    'privacyUrl',
    'retentionDays',
    'retentionDaysAfterDelivery',
    'allowedOrigins',
    'desk',
    'mailContent',
    'smtp',
    'keys',
  ])
    test(`without ${field}`, () => {
      const [problem, ...others] = problemsWith({ [field]: undefined });
      assert.ok(problem?.startsWith(`${field} is missing: `) && problem.endsWith('.'), problem);
      assert.deepEqual(others, []);
    });

  test('without anything: it lists all that is missing at once', () => {
    assert.equal(checkConfiguration({}).problems?.length, 10);
    for (const value of [undefined, null, [], 'x', 1])
      assert.deepEqual(checkConfiguration(value).problems, ['The configuration is no JSON object.']);
  });

  const smtp = goodValues.smtp;
  const hook = { url: 'https://zaak.example/in', secret: 'x'.repeat(16) };
  const cases: [name: string, changes: Values, field: string][] = [
    ['with mail to another machine that anyone can read', { smtp: { ...smtp, host: 'mail.example' } }, 'smtp.security'],
    ['with mail to what only looks like this machine', { smtp: { ...smtp, host: '127.0.0.1.evil.example' } }, 'smtp.security'],
    ['with a mail password and no name', { smtp: { ...smtp, password: 'x' } }, 'smtp.user'],
    ['with a mail name and no password', { smtp: { ...smtp, user: 'x' } }, 'smtp.user'],
    ['with a setting that turns certificates off', { smtp: { ...smtp, rejectUnauthorized: false } }, 'smtp.rejectUnauthorized'],
    ['with notices and nothing that delivers the content', { mailContent: 'notice' }, 'webhook'],
    ['with a kind of mail that there is not', { mailContent: 'both' }, 'mailContent'],
    ['with a webhook that anyone can read', { webhook: { ...hook, url: 'http://zaak.example/in' } }, 'webhook.url'],
    ['with a webhook with a password in its address', { webhook: { ...hook, url: 'https://a:b@zaak.example/' } }, 'webhook.url'],
    ['with a webhook that is no web address', { webhook: { ...hook, url: 'ftp://127.0.0.1/' } }, 'webhook.url'],
    ['with a short secret', { webhook: { ...hook, secret: 'short' } }, 'webhook.secret'],
    ['with any origin', { allowedOrigins: ['*'] }, 'allowedOrigins.0'],
    ['with no origin', { allowedOrigins: [] }, 'allowedOrigins'],
    ['with an origin that no browser writes', { allowedOrigins: ['https://www.lindewaard.example/'] }, 'allowedOrigins.0'],
    ['with two addresses for the desk', { desk: { name: 'x', email: 'a@b.example, c@d.example' } }, 'desk.email'],
    ['with a line break in a name', { desk: { name: 'x\r\nBcc: y', email: 'a@b.example' } }, 'desk.name'],
    ['with a retention that is longer after delivery', { retentionDaysAfterDelivery: 31 }, 'retentionDaysAfterDelivery'],
    ['with half a day', { retentionDays: 30.5 }, 'retentionDays'],
    ['trusting every proxy', { trustProxy: true }, 'trustProxy'],
    ['with a field that is spelled wrong', { retentiondays: 3 }, 'retentiondays'],
    ['with a key that is too short', { keys: 'k1:c2hvcnQ=' }, 'keys'],
    ['with two keys of one name', { keys: `${goodValues.keys},${goodValues.keys}` }, 'keys'],
    ['with another database', { databaseUrl: 'mysql://x' }, 'databaseUrl'],
  ];
  for (const [name, changes, field] of cases)
    test(name, () => {
      const problems = problemsWith(changes);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.ok(problems[0]?.startsWith(`${field} `) && problems[0].endsWith('.') || problems[0]?.endsWith('?'), problems[0]); // prettier-ignore
    });

  test('and never shows a key or a password while saying why', () => {
    const secrets = {
      keys: 'k1:geheim==',
      databaseUrl: 'geheim',
      webhook: { url: 'x', secret: 'geheim' },
      smtp: { ...smtp, password: 'geheim' },
    };
    assert.doesNotMatch(problemsWith(secrets).join('\n'), /geheim/);
  });
});

describe('the configuration', () => {
  test('has careful defaults', () => {
    const { minimumMilliseconds, trustProxy, rateLimit, listen } = configurationWith({ listen: undefined, rateLimit: undefined });
    assert.deepEqual({ minimumMilliseconds, trustProxy, rateLimit, listen }, {
      minimumMilliseconds: 3_000,
      trustProxy: false,
      rateLimit: { perAddress: 10, together: 600, minutes: 10 },
      listen: { host: '127.0.0.1', port: 8788 },
    }); // prettier-ignore
  });

  test('may come from a file, with the environment laid over it', () => {
    const file = join(temporaryFolder(), 'receiver.json');
    const { keys, ...values } = goodValues;
    writeFileSync(file, JSON.stringify(values));
    const { configuration, problems } = readConfiguration(file, {
      WIJKWIJZER_KEYS: keys,
      WIJKWIJZER_RETENTION_DAYS: '14',
      WIJKWIJZER_ALLOWED_ORIGINS: 'https://a.example, https://b.example',
      WIJKWIJZER_DESK_NAME: 'Balie',
      DATABASE_URL: 'postgres://localhost/x',
      WIJKWIJZER_LISTEN_PORT: '',
    });
    assert.equal(problems, undefined);
    const { retentionDays, allowedOrigins, desk, databaseUrl, listen } = configuration;
    assert.deepEqual(
      [retentionDays, allowedOrigins, desk.name, desk.email, databaseUrl, listen.port],
      [14, ['https://a.example', 'https://b.example'], 'Balie', 'balie@lindewaard.example', 'postgres://localhost/x', 0],
    );
  });

  test('may come from the environment alone, with its secrets in files', () => {
    const file = join(temporaryFolder(), 'keys');
    writeFileSync(file, `${newKey()}\n`);
    const { configuration, problems } = readConfiguration(undefined, {
      WIJKWIJZER_CONTROLLER: 'Gemeente',
      WIJKWIJZER_PURPOSE: 'Helpen',
      WIJKWIJZER_PRIVACY_URL: 'https://a.example/privacy',
      WIJKWIJZER_RETENTION_DAYS: '30',
      WIJKWIJZER_RETENTION_DAYS_AFTER_DELIVERY: '7',
      WIJKWIJZER_ALLOWED_ORIGINS: 'https://a.example',
      WIJKWIJZER_MAIL_CONTENT: 'full',
      WIJKWIJZER_DESK_NAME: 'Balie',
      WIJKWIJZER_DESK_EMAIL: 'balie@a.example',
      WIJKWIJZER_SUPPORTERS: '{"fatima":{"name":"Fatima","email":"f@a.example"}}',
      WIJKWIJZER_SMTP_HOST: 'mail.a.example',
      WIJKWIJZER_SMTP_SECURITY: 'starttls',
      WIJKWIJZER_SMTP_FROM: 'wijkwijzer@a.example',
      WIJKWIJZER_TRUST_PROXY: '1',
      WIJKWIJZER_KEYS_FILE: file,
    });
    assert.equal(problems, undefined);
    assert.deepEqual([configuration.supporters.get('fatima')?.email, configuration.trustProxy], ['f@a.example', 1]);
  });

  test('keeps secrets out of its file', () => {
    const file = join(temporaryFolder(), 'receiver.json');
    writeFileSync(file, JSON.stringify({ ...goodValues, smtp: { ...goodValues.smtp, user: 'a', password: 'b' } }));
    const { problems } = readConfiguration(file, {});
    assert.deepEqual(problems, [
      'keys is a secret: it belongs in WIJKWIJZER_KEYS, not in the file.',
      'smtp.password is a secret: it belongs in WIJKWIJZER_SMTP_PASSWORD, not in the file.',
    ]);
  });

  test('that cannot be read says so', () => {
    const folder = temporaryFolder();
    assert.match(readConfiguration(join(folder, 'none.json'), {}).problems?.[0] ?? '', /cannot be read \(ENOENT\)\.$/);
    writeFileSync(join(folder, 'bad.json'), '{');
    assert.match(readConfiguration(join(folder, 'bad.json'), {}).problems?.[0] ?? '', /is no JSON\.$/);
    assert.match(
      readConfiguration(undefined, { WIJKWIJZER_KEYS_FILE: '/none' }).problems?.[0] ?? '',
      /^WIJKWIJZER_KEYS_FILE cannot be read/,
    );
  });
});
