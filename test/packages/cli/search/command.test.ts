import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, test } from 'node:test';
import { finish, readFeed } from '@wijkwijzer/feed';
import { addLayWords, addStopWords, indexOffers } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import type { Match } from '@wijkwijzer/search/explain.js';
import { layWords } from '@wijkwijzer/search/lay-words.js';
import { stopWords } from '@wijkwijzer/search/stop-words.js';
import { linesOf } from '../../../../packages/cli/src/commands/lines-of.ts';
import { demo, wijkwijzer } from '../net/support.ts';

interface Answer {
  query: string;
  total: number;
  hits: { id: string; name: string; score: number; why?: Match[] }[];
}
const answersIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

describe('wijkwijzer search', () => {
  test('answers each line with what residents see, an empty one too', async () => {
    const { feed } = readFeed(readFileSync(demo));
    const index = indexOffers(feed!);
    index.useCorrections(rankCorrections);
    addStopWords(stopWords);
    finish(addLayWords(layWords));
    const queries = ['eenzaam', '', 'rolator', 'blut', 'ik kan mijn huur niet betalen', 'xqzvw', '  ', 'ÉÉNzaam', '"\\'];
    const { code, out } = await wijkwijzer(['search', demo, '--limit', '5'], queries.join('\n'));
    assert.equal(code, 0);
    const expected = queries.map((query) => {
      const { hits, total } = index.search({ words: query, limit: 5 });
      return { query, total, ids: hits.map(({ offer }) => offer.id) };
    });
    assert.deepEqual(
      answersIn(out).map(({ query, total, hits }) => ({ query, total, ids: hits.map(({ id }) => id) })),
      expected,
    );
    assert.ok(expected[2]!.total > 0, 'a typing error is corrected');
    assert.ok(expected[3]!.total > 0, 'a lay word finds what offers call otherwise');
  });

  test('answers words in words, or as JSON', async () => {
    assert.match((await wijkwijzer(['search', demo, 'eenzaam', '--limit', '1'])).out, /^14 mogelijkheden bij ‘eenzaam’\n/);
    const [answer] = answersIn((await wijkwijzer(['search', demo, 'een', 'maatje', '--json', '--limit', '2'])).out);
    assert.equal(answer?.query, 'een maatje');
    assert.equal(answer.hits.length, 2);
    assert.deepEqual(Object.keys(answer.hits[0]!), ['id', 'name', 'score']);
  });

  test('says of each result which words matched and how, in words and where asked in JSON', async () => {
    const { out } = await wijkwijzer(['search', demo, 'rolator', '--limit', '1']);
    assert.match(out, /^ {2}Gevonden door: rollator \(bedoeld met ‘rolator’\)/m);
    const [answer] = answersIn((await wijkwijzer(['search', demo, 'schulden', '--json', '--why', '--limit', '3'])).out);
    for (const { why = [] } of answer!.hits) assert.ok(why.length && why.every(({ typed }) => typed === 'schulden'));
    assert.ok(answer!.hits.some(({ why }) => why!.some(({ how }) => how === 'exact')));
  });

  test('ends each line where Windows does, and answers nothing when nothing was asked', async () => {
    assert.deepEqual(
      answersIn((await wijkwijzer(['search', demo], '\ufeffgeld\r\nhuur\r\n')).out).map(({ query }) => query),
      ['geld', 'huur'],
    );
    assert.equal((await wijkwijzer(['search', demo], '')).out, '');
  });

  test('says what is wrong with a limit, or a feed', async () => {
    for (const args of [[demo, 'x', '--limit', '-1'], [demo, '--limit', 'veel'], [], ['er-niet.json', 'x']])
      assert.equal((await wijkwijzer(['search', ...args])).code, 2, args.join(' '));
  });
});

test('lines are bounded, wherever the stream is cut', async () => {
  const read = async (chunks: Uint8Array[], longest: number) => {
    const lines: string[] = [];
    for await (const line of linesOf(Readable.from(chunks), longest)) lines.push(line);
    return lines;
  };
  const bytes = Buffer.from('één\n\nlange regel die doorgaat\nlaatste');
  const byteByByte = [...bytes].map((_, at) => bytes.subarray(at, at + 1));
  for (const chunks of [[bytes], byteByByte]) assert.deepEqual(await read(chunks, 11), ['één', '', 'lange regel', 'laatste']);
  assert.deepEqual(await read([Buffer.from('\n')], 5), ['']);
  assert.deepEqual(await read([], 5), []);
  const endless = Array.from({ length: 1_000 }, () => Buffer.alloc(100_000, 'x'));
  assert.deepEqual(
    (await read(endless, 10_000)).map(({ length }) => length),
    [10_000],
  );
});
