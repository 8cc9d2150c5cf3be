import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { main } from '../../../packages/receiver/src/main.ts';
import { goodValues, temporaryFolder, type Values } from './support/configuration.ts';
import { until } from './support/mailbox.ts';
import { running } from './support/receivers.ts';
import { goodRequest, send } from './support/requests.ts';

/** A command line for one database, and what it printed. */
function commandLine(values: Values = {}) {
  const folder = temporaryFolder();
  const { keys, ...rest } = { ...goodValues, database: join(folder, 'receiver.sqlite'), ...values };
  const config = join(folder, 'receiver.json');
  writeFileSync(config, JSON.stringify(rest));
  return async (...words: string[]) => {
    const printed = { out: '', complaints: '' };
    const streams = {
      print: (text: string) => void (printed.out += text),
      complain: (text: string) => void (printed.complaints += text),
    };
    const code = await main([...words, '--config', config], { WIJKWIJZER_KEYS: keys }, streams);
    return { code, ...printed };
  };
}

/** A receiver with three requests: one that arrived, one that waits, one that was given up. */
async function withRequests(t: TestContext) {
  const database = join(temporaryFolder(), 'receiver.sqlite');
  const command = commandLine({ database });
  const { url, mailbox } = await running(t, { database });
  const { body } = await send(url, { ...goodRequest, name: 'Anna\u202e', message: 'Hallo\n\u001b[2Jweg' });
  await mailbox.has(1);
  await until(async () => (await command('list')).out.includes('delivered'));
  return { command, url, reference: body.reference, mailbox };
}

describe('the command line', () => {
  test('lists requests without a word of what residents wrote', async (t) => {
    const { command, reference } = await withRequests(t);
    const { code, out } = await command('list');
    assert.equal(code, 0);
    const [head, row] = out.split('\n');
    assert.match(head ?? '', /^Reference +Received +For +By +State +Attempts +Problem +Next attempt +Deleted$/);
    assert.match(row ?? '', new RegExp(`^${reference} +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +desk +mail +delivered +1 +`));
    const [record] = JSON.parse((await command('list', '--json')).out) as Record<string, unknown>[];
    assert.deepEqual(Object.keys(record!), ['reference', 'id', 'receivedAt', 'deletedAt', 'deliveries']);
    assert.doesNotMatch(JSON.stringify(record), /Anna|Hallo|12 34/);
    assert.equal((await command('list', '--dead')).out, 'Nothing was given up.\n');
  });

  test('shows one request in words, however its reference is typed, and safe for a screen', async (t) => {
    const { command, reference } = await withRequests(t);
    const { code, out } = await command('show', reference.toLowerCase().replace('-', ''));
    assert.equal(code, 0);
    for (const line of [
      `Kenmerk       ${reference}`,
      'Bestemd voor  Wijkpunt Lindewaard',
      'Naam          Anna\ufffd',
      'Bericht       Hallo',
    ])
      assert.ok(out.split('\n').includes(line), out);
    assert.ok(out.includes('\n              \ufffd[2Jweg\n'), out);
    assert.match(out, /Bezorging {5}mail: delivered, 1 attempts/);
  });

  test('exports all that is held of someone', async (t) => {
    const { command, reference } = await withRequests(t);
    const { out } = await command('export', reference);
    const { request, deliveries } = JSON.parse(out) as { request: object; deliveries: object[] };
    const { openFor: _, ...sent } = goodRequest;
    assert.deepEqual(request, { ...sent, name: 'Anna\u202e', message: 'Hallo\n\u001b[2Jweg' });
    assert.equal(deliveries.length, 1);
    assert.equal((await command('show', reference, '--json')).out, out);
  });

  test('erases one request, once', async (t) => {
    const { command, reference } = await withRequests(t);
    assert.equal((await command('erase', reference)).code, 0);
    for (const word of ['erase', 'show', 'export', 'retry']) {
      const { code, out, complaints } = await command(word, reference);
      assert.deepEqual([code, out], [3, '']);
      assert.equal(complaints, `There is no request ${reference}: it was never here, or it is deleted already.\n`);
    }
    assert.equal((await command('list')).out, 'There are no requests.\n');
  });

  test('tries again what was given up', async (t) => {
    const database = join(temporaryFolder(), 'receiver.sqlite');
    const webhook = { url: 'https://zaak.invalid/', secret: 'x'.repeat(16) };
    const command = commandLine({ database });
    const { url, logged } = await running(t, { database, operator: undefined, smtp: { ...goodValues.smtp, port: 1 }, webhook });
    const { body } = await send(url);
    await until(() => logged.some((line) => line.includes('webhook-unreachable')));
    assert.equal((await command('retry', '--dead')).out, 'Nothing was given up, so nothing is tried again.\n');
    assert.equal((await command('retry', body.reference, '--json')).out, '{\n  "deliveries": 0\n}\n');
  });

  test('purges, checks, makes keys and helps', async () => {
    const command = commandLine();
    assert.equal((await command('purge')).out, 'Deleted: 0 requests, 0 answers to repeated requests.\n');
    const { code, out } = await command('check');
    assert.equal(code, 0);
    assert.match(out, /Kept +30 days, or 7 days after delivery\n/);
    assert.ok(!out.includes(goodValues.keys.split(':')[1]!.slice(0, 10)), 'the key itself stays a secret');
    const key = (await command('key')).out;
    assert.match(key, /^k[0-9a-f]{8}:[A-Za-z0-9+/]{43}=\n$/);
    assert.match((await command('--help')).out, /wijkwijzer-receiver retry --dead/);
  });

  test('that is used wrongly says how, and touches nothing', async () => {
    const command = commandLine({ database: '/nowhere/at/all.sqlite' });
    for (const words of [
      ['frob'],
      ['show'],
      ['show', 'x'],
      ['show', 'K7FM-2RXD', 'K7FM-2RXD'],
      ['retry'],
      ['retry', 'K7FM-2RXD', '--dead'],
      ['list', 'K7FM-2RXD'],
      ['--frob'],
    ])
      // prettier-ignore
      assert.equal((await command(...words)).code, 2, words.join(' '));
    const { code, complaints } = await command('list');
    assert.deepEqual([code, complaints], [1, 'The database cannot be reached, or cannot be written. (ENOENT)\n']);
  });

  test('does not start with a configuration that is not in order, and lists why', async () => {
    const { code, complaints } = await commandLine({ desk: undefined, mailContent: undefined })('serve');
    assert.equal(code, 1);
    assert.match(
      complaints,
      /^The receiver cannot start with this configuration:\n {2}- mailContent is missing: .*\n {2}- desk is missing: .*\n$/,
    );
  });

  test('says which key is missing', async (t) => {
    const database = join(temporaryFolder(), 'receiver.sqlite');
    const { url } = await running(t, { database });
    const { body } = await send(url);
    const { newKey } = await import('@wijkwijzer/receiver');
    const { code, complaints } = await commandLine({ database, keys: newKey() })('show', body.reference);
    assert.deepEqual([code, complaints], [1, 'This request was encrypted with a key that is not in WIJKWIJZER_KEYS.\n']);
  });
});
