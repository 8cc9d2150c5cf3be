import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { folder, serve, wijkwijzer } from '../net/support.ts';

interface Told {
  since: string | null;
  lostMost: boolean;
  added: { id: string }[];
  removed: { id: string }[];
  changed: { id: string; facts: string[] }[];
  broke: { code: string; what: string }[];
  wentStale: { code: string }[];
  mended: number;
}

const offer = (id: string, more: object = {}) => ({
  id,
  name: `Aanbod ${id}`,
  phones: ['030 123 45 67'],
  assuredDate: today(0),
  ...more,
});
const today = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** A feed in a file that changes, and what is told of it each time. */
async function watched(t: TestContext) {
  const place = await folder(t);
  const [feed, state] = [join(place, 'feed.json'), join(place, 'state.json')];
  return {
    place,
    feed,
    state,
    async see(offers: object[]) {
      await writeFile(feed, JSON.stringify({ version: '1', offers }));
      const { code, out, error } = await wijkwijzer(['watch', feed, '--state', state, '--json']);
      return { code, error, told: code === 2 ? undefined : (JSON.parse(out) as Told) };
    },
  };
}

describe('wijkwijzer watch', () => {
  test('remembers at first, and then tells what is new, gone and changed, by which facts', async (t) => {
    const { see } = await watched(t);
    const [a, b, c] = [offer('a'), offer('b'), offer('__proto__')];
    const first = await see([a, b, c]);
    assert.deepEqual([first.code, first.told?.since, first.told?.added], [0, null, []]);
    const second = await see([offer('d'), { ...b, phones: ['030 765 43 21'], summary: 'Nieuw' }, c]);
    assert.equal(second.code, 0);
    assert.deepEqual(
      second.told?.added.map(({ id }) => id),
      ['d'],
    );
    assert.deepEqual(
      second.told.removed.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(second.told.changed, [{ list: 'offers', id: 'b', name: 'Aanbod b', facts: ['phones', 'summary'] }]);
    const third = await see([offer('d'), { ...b, summary: 'Nieuw', phones: ['030 765 43 21'] }, c]);
    assert.deepEqual([third.told?.added, third.told?.removed, third.told?.changed], [[], [], []]);
  });

  test('ends with 1 when something broke, once; and counts what was mended', async (t) => {
    const { see } = await watched(t);
    await see([offer('a')]);
    const broken = [offer('new'), offer('a', { email: 'geen adres' })];
    const broke = await see(broken);
    assert.deepEqual([broke.code, broke.told?.broke.map(({ code }) => code)], [1, ['email-impossible']]);
    assert.match(broke.told?.broke[0]?.what ?? '', /geen mailadres/);
    // Another place in the list is not another mistake.
    const again = await see(broken.toReversed());
    assert.deepEqual([again.code, again.told?.broke], [0, []]);
    assert.equal((await see([offer('new'), offer('a')])).told?.mended, 1);
  });

  test('tells once what went stale', async (t) => {
    const { see } = await watched(t);
    await see([offer('a')]);
    const stale = await see([offer('a', { assuredDate: today(300) })]);
    assert.deepEqual([stale.code, stale.told?.wentStale.map(({ code }) => code)], [0, ['stale']]);
    assert.deepEqual((await see([offer('a', { assuredDate: today(300) })])).told?.wentStale, []);
  });

  test('ends with 1 when most is gone', async (t) => {
    const { see } = await watched(t);
    await see(['a', 'b', 'c', 'd'].map((id) => offer(id)));
    assert.deepEqual([(await see([offer('a')])).code, (await see([offer('a')])).code], [1, 0]);
  });

  test('remembers nothing of what could not be read, and no facts of people', async (t) => {
    const { see, feed, state, place } = await watched(t);
    await see([offer('a', { email: 'geheim@voorbeeld.nl' })]);
    const before = await readFile(state, 'utf8');
    assert.doesNotMatch(before, /geheim|123 45 67/);
    await writeFile(feed, '<html>');
    const { code, error } = await wijkwijzer(['watch', feed, '--state', state]);
    assert.equal(code, 2);
    assert.match(error, /webpagina/);
    assert.equal(await readFile(state, 'utf8'), before);
    assert.deepEqual((await readdir(place)).sort(), ['feed.json', 'state.json']);
  });

  test('says in one sentence that its memory is damaged, or of another feed', async (t) => {
    const { see, state, feed } = await watched(t);
    await see([offer('a')]);
    for (const text of [
      '',
      '{',
      '{}',
      '[]',
      '{"version":1,"source":"x","snapshot":{"lists":{"offers":{"a":5}},"broken":[],"stale":[]}}',
    ]) {
      await writeFile(state, text);
      const { code, error } = await wijkwijzer(['watch', feed, '--state', state]);
      assert.equal(code, 2, text);
      assert.match(error, /^Het geheugenbestand .* is beschadigd\. .*\n$/);
    }
    await writeFile(
      state,
      '{"version":1,"source":"anders.json","snapshot":{"lists":{"offers":{},"supporters":{}},"broken":[],"stale":[]}}',
    );
    assert.match((await wijkwijzer(['watch', feed, '--state', state])).error, /ander bestand: anders\.json/);
  });

  test('asks a server only for what is new, and still sees time pass', async (t) => {
    let offers = [offer('a', { assuredDate: today(0) })];
    let tag = '"1"';
    const { origin, requests } = await serve(t, (request, response) => {
      response.setHeader('etag', tag);
      if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
      else response.end(JSON.stringify({ version: '1', offers }));
    });
    const state = join(await folder(t), 'state.json');
    const look = async () => JSON.parse((await wijkwijzer(['watch', origin, '--state', state, '--json'])).out) as Told;
    await look();
    assert.deepEqual((await look()).changed, []);
    assert.equal(requests[1]?.headers['if-none-match'], '"1"');
    const remembered = await readFile(state, 'utf8');
    await writeFile(state, remembered.replace(`"assuredDate":"${today(0)}"`, `"assuredDate":"${today(300)}"`));
    assert.deepEqual(
      (await look()).wentStale.map(({ code }) => code),
      ['stale'],
    );
    assert.deepEqual((await look()).wentStale, []);
    offers = [...offers, offer('b')];
    tag = '"2"';
    assert.deepEqual(
      (await look()).added.map(({ id }) => id),
      ['b'],
    );
  });
});
