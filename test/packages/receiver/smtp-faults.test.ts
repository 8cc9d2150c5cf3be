import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { startReceiver } from '@wijkwijzer/receiver';
import { openStore } from '../../../packages/receiver/src/store/open-store.ts';
import { configurationWith, goodValues, temporaryFolder } from './support/configuration.ts';
import { until } from './support/mailbox.ts';
import { goodRequest, send } from './support/requests.ts';
import { startScriptedSmtp, type Fault } from './support/scripted-smtp.ts';

/** What becomes of the request: mailed once after a second try; mailed at the first; mailed twice; given up, for someone to see. */
type End = 'mailed later' | 'mailed at once' | 'mailed twice' | 'given up';

const faults: readonly (readonly [Fault['at'], Fault['does'], End, keep?: boolean])[] = [
  ['connect', 'reset', 'mailed later'],
  ['connect', 'close', 'mailed later'],
  ['connect', 'silence', 'mailed later'],
  ['connect', 'garbage', 'mailed later'],
  ['connect', 'drip', 'mailed later'],
  ['connect', 'say 421 busy', 'mailed later'],
  ['connect', 'say 554 no service', 'mailed later'],
  ['ehlo', 'reset', 'mailed later'],
  ['ehlo', 'silence', 'mailed later'],
  ['ehlo', 'say 421 busy', 'mailed later'],
  ['ehlo', 'say 500 what', 'mailed later'],
  ['mail', 'reset', 'mailed later'],
  ['mail', 'close', 'mailed later'],
  ['mail', 'silence', 'mailed later'],
  ['mail', 'say 421 busy', 'mailed later'],
  ['mail', 'say 451 later', 'mailed later'],
  ['mail', 'say 530 log in first', 'mailed later'],
  ['mail', 'say 550 no such sender', 'given up'],
  ['rcpt', 'reset', 'mailed later'],
  ['rcpt', 'silence', 'mailed later'],
  ['rcpt', 'say 450 mailbox busy', 'mailed later'],
  ['rcpt', 'say 452 mailbox full', 'mailed later'],
  ['rcpt', 'say 550 no such mailbox', 'given up'],
  ['rcpt', 'say 553 not allowed', 'given up'],
  ['data', 'reset', 'mailed later'],
  ['data', 'say 451 later', 'mailed later'],
  ['data', 'say 554 no', 'given up'],
  ['body', 'reset', 'mailed later'],
  ['body', 'close', 'mailed later'],
  ['end', 'reset', 'mailed later'],
  ['end', 'close', 'mailed later'],
  ['end', 'silence', 'mailed later'],
  ['end', 'drip', 'mailed later'],
  ['end', 'say 451 greylisted', 'mailed later'],
  ['end', 'say 552 too large', 'given up'],
  ['end', 'reset', 'mailed twice', true],
  ['end', 'silence', 'mailed twice', true],
  ['end', 'garbage', 'mailed twice', true],
  ['quit', 'reset', 'mailed at once'],
  ['quit', 'silence', 'mailed at once'],
];

const messageIdOf = (mail: string) => /^Message-ID: (.+)$/im.exec(mail)?.[1];

describe(`a mail server that fails (${faults.length} ways)`, { concurrency: 6 }, () => {
  /** With a server that keeps still. With others it is long, for a busy machine keeps still as well. */
  const short = { connect: 4_000, idle: 4_000, whole: 8_000 };
  const long = { connect: 20_000, idle: 20_000, whole: 40_000 };

  for (const [at, does, end, keep = false] of faults)
    test(`at ${at} by ${does}${keep ? ', with the mail taken' : ''}: ${end}`, async (t) => {
      const smtp = await startScriptedSmtp({ at, does, keep });
      const configuration = configurationWith({
        database: join(temporaryFolder(), 'receiver.sqlite'),
        smtp: { ...goodValues.smtp, port: smtp.port },
      });
      let later = 0;
      const receive = (deliveryPatience: typeof short) =>
        startReceiver(configuration, {
          logTo: { write: () => undefined },
          every: 50,
          grace: 100,
          clock: () => Date.now() + later,
          deliveryPatience,
        });
      let receiver = await receive(/silence|drip/.test(does) ? short : long);
      const { url } = receiver;
      const store = await openStore(configuration);
      t.after(async () => {
        await receiver.close();
        await store.close();
        await smtp.close();
      });

      const { status, body } = await send(url, { ...goodRequest, message: 'Regel één.\n.\nRegel drie.' });
      assert.equal(status, 201);
      const delivery = async () => (await store.find(body.reference))?.deliveries.find(({ channel }) => channel === 'mail');
      const wasTried = async () => {
        const found = await delivery();
        return found !== undefined && (found.state !== 'waiting' || found.problem !== undefined);
      };
      await until(wasTried);
      const first = await delivery();
      assert.match(first?.problem ?? 'smtp-none', /^smtp-[a-z0-9]+$/, 'a code, not the words of the server');
      const nowExpected = {
        'mailed later': 'waiting',
        'mailed twice': 'waiting',
        'mailed at once': 'delivered',
        'given up': 'dead',
      };
      assert.equal(first?.state, nowExpected[end], first?.problem);
      assert.equal((await fetch(`${url}/health`)).status, end === 'given up' ? 503 : 200);

      // Another one takes over, which waits as long as a server needs that is only slow.
      await receiver.close();
      receiver = await receive(long);
      if (end === 'given up') {
        // The operator is mailed, without a word of the request.
        await until(() => smtp.mails.length === 1);
        assert.match(smtp.mails[0]!, /^To: Beheerder <beheer@lindewaard\.example>$/m);
        assert.doesNotMatch(smtp.mails[0]!, /Anna|Regel|12 34/);
        assert.equal((await store.list({ state: 'dead' }))[0]?.reference, body.reference);
        await store.retry(undefined, Date.now());
        smtp.mails.shift();
      }
      await until(async () => {
        later += 60_000;
        return (await delivery())?.state === 'delivered';
      });
      assert.equal(smtp.mails.length, end === 'mailed twice' ? 2 : 1);
      assert.equal(new Set(smtp.mails.map(messageIdOf)).size, 1, 'a repeat has the same Message-ID');
      assert.match(messageIdOf(smtp.mails[0]!) ?? '', /^<[0-9a-f-]{36}@lindewaard\.example>$/);
    });
});

test('a mail server that is away for good: four and a half hours of trying, then everyone can see it', async (t) => {
  const smtp = await startScriptedSmtp({ at: 'connect', does: 'reset' }, Infinity);
  const configuration = configurationWith({
    database: join(temporaryFolder(), 'receiver.sqlite'),
    smtp: { ...goodValues.smtp, port: smtp.port },
  });
  let now = Date.parse('2026-11-22T09:00:00Z');
  const { url, close } = await startReceiver(configuration, {
    logTo: { write: () => undefined },
    every: 20,
    grace: 100,
    clock: () => now,
  });
  const store = await openStore(configuration);
  t.after(async () => {
    await close();
    await store.close();
    await smtp.close();
  });
  const { body } = await send(url);
  const begun = now;
  const tries: number[] = [];
  for (let attempts = 1; ; attempts++) {
    const delivery = async () => (await store.find(body.reference))!.deliveries.find(({ channel }) => channel === 'mail')!;
    await until(async () => (await delivery()).attempts === attempts && (await delivery()).problem !== undefined && ((await delivery()).state === 'dead' || (await delivery()).dueAt > now)); // prettier-ignore
    tries.push(Math.round((now - begun) / 60_000));
    const { state, dueAt } = await delivery();
    if (state === 'dead') break;
    now = dueAt;
  }
  assert.equal(tries.length, 8);
  assert.ok(tries.at(-1)! > 240 && tries.at(-1)! < 300, `${tries.join(', ')} minutes`);
});
