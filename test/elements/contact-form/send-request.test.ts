import { aTimeout, expect } from '@open-wc/testing';
import type { ContactRequest } from '@wijkwijzer/feed';
import { retryAfter } from '../../../packages/elements/src/contact-form/answer.ts';
import { newKey } from '../../../packages/elements/src/contact-form/idempotency-key.ts';
import { RequestSender, type Progress } from '../../../packages/elements/src/contact-form/send-request.ts';
import { lastWorkingDay } from '../../../packages/elements/src/contact-form/working-days.ts';
import { until } from '../support.ts';
import { broken, goOffline, page, problem, receive, silent, stopReceiving, stored, type Answer } from './receiver.ts';
import { endpoint } from './support.ts';

const request: ContactRequest = {
  version: '1',
  topic: 'help',
  subject: 'self',
  name: 'Ria',
  phone: '06-12345678',
  message: 'Ik wil met iemand praten.',
};
const pace = { perTry: 60, waits: [10, 10], inProgress: 5, tooFast: 5 };

/** Sends to a receiver that answers so, until it is over. */
async function send(...answers: Answer[]) {
  const heard = receive(...answers);
  const steps: Progress[] = [];
  let clock = 0;
  const sender = new RequestSender({
    ...{ endpoint, request, pace },
    website: '',
    openFor: () => (clock += 1000),
    onProgress: (progress) => steps.push(progress),
  });
  sender.start();
  const end = await until(() => steps.find(({ step }) => step !== 'sending' && step !== 'waiting'), 'the end');
  return { sender, heard, steps, end };
}

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('sending a request', () => {
  afterEach(() => {
    stopReceiving();
    goOffline(false);
  });

  it('sends what was filled in as JSON, with a key and without anything that tells who or where from', async () => {
    const { heard, end } = await send(stored());
    expect(end.step).to.equal('sent');
    const [{ body, init, key }] = heard as [(typeof heard)[0]];
    expect(body).to.deep.equal({ ...request, website: '', openFor: 1000 });
    expect(key).to.match(version4);
    expect(new Headers(init.headers).get('content-type')).to.equal('application/json');
    const { method, mode, credentials, referrerPolicy, cache, redirect, keepalive } = init;
    expect({ method, mode, credentials, referrerPolicy, cache, redirect, keepalive }).to.deep.equal({
      ...{ method: 'POST', mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer' },
      ...{ cache: 'no-store', redirect: 'error', keepalive: true },
    });
  });

  it('tries three times, with the same key and the same words', async () => {
    const { heard, end, sender } = await send(broken);
    expect(end.step).to.equal('failed');
    expect(sender.maybeStored).to.equal(true);
    expect(heard).to.have.length(3);
    expect(new Set(heard.map(({ key }) => key)).size).to.equal(1);
    expect(new Set(heard.map(({ text }) => text)).size).to.equal(1);
  });

  it('goes on with the same key when it is tried anew', async () => {
    const { heard, sender, steps } = await send(broken, broken, broken, stored());
    sender.start();
    await until(() => steps.at(-1)?.step === 'sent', 'the receipt');
    expect(heard).to.have.length(4);
    expect(new Set(heard.map(({ key, text }) => key + text)).size).to.equal(1);
  });

  it('gives a try that takes too long up, and tries again', async () => {
    const { end, steps } = await send(silent, stored());
    expect(end.step).to.equal('sent');
    expect(steps.map(({ step }) => step)).to.deep.equal(['sending', 'waiting', 'sending', 'sent']);
  });

  it('waits at least as long as the receiver asks', async () => {
    const { steps } = await send(problem(503, 'unavailable', { retryAfter: '0' }), problem(429, 'too-many'), stored());
    expect(steps.flatMap((progress) => (progress.step === 'waiting' ? progress.why : []))).to.deep.equal(['failing', 'busy']);
    const now = Date.UTC(2026, 10, 24, 10);
    expect(retryAfter('7', now)).to.equal(7_000);
    expect(retryAfter('Tue, 24 Nov 2026 10:00:30 GMT', now)).to.equal(30_000);
    expect(retryAfter('Tue, 24 Nov 2026 09:00:00 GMT', now)).to.equal(0);
    expect(retryAfter('86400', now)).to.equal(120_000);
    expect(retryAfter('soon', now)).to.equal(undefined);
    expect(retryAfter(null, now)).to.equal(undefined);
  });

  it('asks again for a request that is still being stored, and counts that as no failure', async () => {
    const busy = problem(409, 'in-progress', { retryAfter: '0' });
    const { end, heard, steps } = await send(busy, busy, busy, busy, stored());
    expect(end.step).to.equal('sent');
    expect(heard).to.have.length(5);
    expect(steps.some(({ step }) => step === 'waiting')).to.equal(false);
  });

  it('was too fast: sends again by itself, only with another time', async () => {
    const { end, heard } = await send(problem(422, 'too-fast'), stored());
    expect(end.step).to.equal('sent');
    expect(heard.map(({ body }) => body.openFor)).to.deep.equal([1000, 2000]);
    expect(new Set(heard.map(({ key }) => key)).size).to.equal(1);
  });

  for (const [status, code] of [
    [403, 'origin-not-allowed'],
    [413, 'too-large'],
    [415, 'not-json-type'],
    [422, 'refused'],
    [422, 'key-reused'],
  ] as const)
    it(`takes ${code} for a no`, async () => {
      const { end, heard, sender } = await send(problem(status, code));
      expect(end).to.deep.equal({ step: 'refused', code, problems: [] });
      expect(heard).to.have.length(1);
      expect(sender.maybeStored).to.equal(false);
    });

  it('hears which fields the receiver does not take', async () => {
    const fields = [{ field: 'phone', code: 'invalid' }, { field: 5 }, null, { field: 'name', code: 'odd' }];
    const { end } = await send(problem(422, 'invalid', { fields }));
    expect(end).to.deep.equal({ step: 'refused', code: 'invalid', problems: [{ field: 'phone', code: 'invalid' }] });
  });

  for (const [what, answer] of Object.entries({
    'a page of a wifi': page(200),
    'a receipt without a reference': stored({ reference: '' }),
    'a receipt for nobody': stored({ deliveredTo: {} }),
    'a receipt from no time': stored({ receivedAt: 'gisteren' }),
  }))
    it(`does not take ${what} for a receipt, nor for a no`, async () => {
      const { end, heard, sender } = await send(answer);
      expect(end.step).to.equal('failed');
      expect(sender.maybeStored).to.equal(true);
      expect(heard).to.have.length(1);
    });

  it('believes no stranger who refuses a second try', async () => {
    const { end, sender } = await send(broken, page(403));
    expect(end.step).to.equal('failed');
    expect(sender.maybeStored).to.equal(true);
  });

  it('knows that nothing was stored when the receiver says so', async () => {
    const { end, sender } = await send(problem(503, 'unavailable'));
    expect(end.step).to.equal('failed');
    expect(sender.maybeStored).to.equal(false);
  });

  it('waits for a network, and then goes on by itself', async () => {
    goOffline(true);
    const heard = receive(stored());
    const steps: Progress[] = [];
    const onProgress = (progress: Progress): unknown => steps.push(progress);
    const sender = new RequestSender({ endpoint, request, pace, website: '', openFor: () => 5000, onProgress });
    sender.start();
    await aTimeout(30);
    expect(steps).to.deep.equal([{ step: 'waiting', why: 'offline', until: Infinity }]);
    expect(heard).to.have.length(0);
    goOffline(false);
    await until(() => steps.at(-1)?.step === 'sent', 'the receipt');
  });

  it('tries without a network when a resident wants it: the browser may be wrong', async () => {
    goOffline(true);
    receive(stored());
    const steps: Progress[] = [];
    const onProgress = (progress: Progress): unknown => steps.push(progress);
    const sender = new RequestSender({ endpoint, request, pace, website: '', openFor: () => 5000, onProgress });
    sender.start();
    await until(() => steps.length, 'waiting');
    sender.tryNow();
    await until(() => steps.at(-1)?.step === 'sent', 'the receipt');
  });

  it('stops when it is told to, and says no more', async () => {
    const heard = receive(silent);
    const steps: Progress[] = [];
    const onProgress = (progress: Progress): unknown => steps.push(progress);
    const sender = new RequestSender({ endpoint, request, pace, website: '', openFor: () => 5000, onProgress });
    sender.start();
    sender.stop();
    await aTimeout(120);
    expect(heard[0]?.init.signal?.aborted).to.equal(true);
    expect(heard).to.have.length(1);
    expect(steps.map(({ step }) => step)).to.deep.equal(['sending']);
    expect(sender.progress.step).to.equal('failed');
    expect(sender.maybeStored).to.equal(true);
  });
});

describe('a key', () => {
  it('is a UUID of version 4, also where the browser makes none', () => {
    expect(newKey()).to.match(version4);
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined });
    const keys = Array.from({ length: 50 }, newKey);
    Reflect.deleteProperty(crypto, 'randomUUID');
    for (const key of keys) expect(key).to.match(version4);
    expect(new Set(keys).size).to.equal(50);
  });
});

describe('the last day of an answer', () => {
  const last = (from: string, days: number): string => lastWorkingDay(new Date(from), days).toISOString().slice(0, 10);

  it('counts working days only', () => {
    expect(last('2026-11-24T10:00:00Z', 2)).to.equal('2026-11-26');
    expect(last('2026-11-27T10:00:00Z', 1)).to.equal('2026-11-30');
    expect(last('2026-11-28T10:00:00Z', 1)).to.equal('2026-11-30');
    expect(last('2026-11-27T10:00:00Z', 0)).to.equal('2026-11-27');
    expect(last('2026-11-29T10:00:00Z', 0)).to.equal('2026-11-30');
    expect(last('2026-11-24T10:00:00Z', 5)).to.equal('2026-12-01');
  });

  it('leaves out the days on which the Netherlands are closed', () => {
    expect(last('2026-12-24T10:00:00Z', 1), 'Christmas').to.equal('2026-12-28');
    expect(last('2027-03-25T10:00:00Z', 1), 'Good Friday and Easter').to.equal('2027-03-30');
    expect(last('2027-04-26T10:00:00Z', 1), 'King’s Day').to.equal('2027-04-28');
    expect(last('2025-04-25T10:00:00Z', 1), 'King’s Day on a Saturday').to.equal('2025-04-28');
    expect(last('2026-05-13T10:00:00Z', 1), 'Ascension Day').to.equal('2026-05-15');
    expect(last('2026-05-22T10:00:00Z', 1), 'Whit Monday').to.equal('2026-05-26');
    expect(last('2038-04-22T10:00:00Z', 1), 'the latest Easter, beside King’s Day').to.equal('2038-04-28');
  });

  it('begins with the day it is in the Netherlands', () => {
    expect(last('2026-11-24T23:30:00Z', 1)).to.equal('2026-11-26');
  });
});
