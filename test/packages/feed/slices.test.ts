import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish, inSlices, readFeedSteps, type Steps } from '@wijkwijzer/feed';

function* busy(steps: number, ended?: () => void): Steps<string> {
  try {
    for (let step = 0; step < steps; step++) {
      const end = performance.now() + 1;
      while (performance.now() < end);
      yield;
    }
    return 'done';
  } finally {
    ended?.();
  }
}

describe('long work in steps', () => {
  test('runs to its end at once when nobody is waiting', () => assert.equal(finish(busy(3)), 'done'));

  test('lets others have their turn in between', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    assert.equal(await inSlices(busy(100), { budget: 5 }), 'done');
    clearInterval(ticking);
    assert.ok(turns > 3, `${turns} turns`);
  });

  test('stops when the visitor leaves, and cleans up', async () => {
    let ended = false;
    const leaving = new AbortController();
    const reason = new Error('weg');
    setTimeout(() => leaving.abort(reason), 20);
    await assert.rejects(
      inSlices(
        busy(10_000, () => (ended = true)),
        { signal: leaving.signal, budget: 2 },
      ),
      reason,
    );
    assert.ok(ended);
  });

  test('does not start for who has left already', async () => {
    const reason = new Error('weg');
    await assert.rejects(inSlices(busy(1), { signal: AbortSignal.abort(reason) }), reason);
  });

  test('passes on what goes wrong', async () => {
    const wrong = (function* (): Steps<never> {
      yield;
      throw new Error('stuk');
    })();
    await assert.rejects(inSlices(wrong), /stuk/);
  });

  test('uses the scheduler of the browser where there is one', async () => {
    let asked = 0;
    const place = globalThis as { scheduler?: unknown };
    place.scheduler = { yield: () => (asked++, Promise.resolve()) };
    await inSlices(busy(10), { budget: 1 });
    delete place.scheduler;
    assert.ok(asked > 1);
  });

  test('can pause after every single offer', () => {
    const offers = Array.from({ length: 2_000 }, (_, at) => ({
      id: `o${at}`,
      name: 'Koffie',
      description: 'tekst '.repeat(100),
    }));
    const steps = readFeedSteps({ version: '1', offers });
    let count = 0;
    while (!steps.next().done) count++;
    assert.ok(count > 2_000, `${count} steps`);
  });
});
