/** Over a whole feed, with all that a page has: what is found can be explained, in whatever way it was found. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { finish, readFeed, type Feed } from '@wijkwijzer/feed';
import { addLayWords, addStopWords, indexOffers } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { explain } from '@wijkwijzer/search/explain.js';
import { layWords } from '@wijkwijzer/search/lay-words.js';
import { stopWords } from '@wijkwijzer/search/stop-words.js';
import { questionsIn } from '../../bench/search/questions.ts';
import { sundayMorning } from './feed-for-tests.ts';

addStopWords(stopWords);
finish(addLayWords(layWords));
const feedAt = (path: string): Feed => {
  const { feed } = readFeed(JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')));
  assert.ok(feed);
  return feed;
};

for (const [path, name] of [
  ['demo/feeds/lindewaard.json', 'lindewaard'],
  ['test/bench/search/questions/zevenwaard-offers.json', 'zevenwaard'],
] as const)
  test(`every answer to the questions of ${name} says by which words it was found`, () => {
    const index = indexOffers(feedAt(path), sundayMorning);
    index.useCorrections(rankCorrections);
    const unexplained = questionsIn(name).flatMap(({ words }) =>
      index
        .search({ words, now: sundayMorning })
        .hits.filter(({ offer, related }) => !related && !explain(index, { words }, offer).length)
        .map(({ offer }) => `${words}: ${offer.id}`),
    );
    assert.deepEqual(unexplained, []);
  });
