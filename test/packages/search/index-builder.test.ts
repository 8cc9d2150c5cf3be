import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { finish, readFeed } from '@wijkwijzer/feed';
import { indexOffers, OfferIndexBuilder } from '@wijkwijzer/search';
import { makeFeed } from '../../bench/make-feed.ts';
import { sundayMorning, town } from './feed-for-tests.ts';

const { feed: lindewaard = town } = readFeed(readFileSync(new URL('../../../demo/feeds/lindewaard.json', import.meta.url)));
const questions = [
  '',
  'koffie',
  'schulden',
  'hulp bij huur',
  'ik voel me alleen',
  'gemeente',
  'dement',
  'noord',
  'wandelclub',
  'hulp',
  'groep',
  'ondersteuning',
];
const arriving = (feed = lindewaard, offers = feed.offers) => {
  const builder = new OfferIndexBuilder(sundayMorning);
  for (const offer of offers) builder.add(offer);
  return finish(builder.finish(feed));
};

test('an index that was made while the feed arrived, and has noted no letters, answers the same', () => {
  for (const feed of [town, lindewaard]) {
    const whole = indexOffers(feed, sundayMorning);
    const arrived = arriving(feed);
    assert.deepEqual(arrived.offers, whole.offers);
    for (const words of questions)
      for (const filters of [{}, { routes: ['volunteer'] as const, neighborhood: feed.neighborhoods[0]?.id ?? '' }])
        assert.deepEqual(
          arrived.search({ words, filters, now: sundayMorning }),
          whole.search({ words, filters, now: sundayMorning }),
          words,
        );
  }
});

test('when only a part was added the rest is read at the end, and what the feed does not have is not shown', () => {
  const whole = indexOffers(lindewaard, sundayMorning);
  const { offers } = lindewaard;
  for (const added of [[], offers.slice(0, 40), offers.slice(40), [{ id: 'gone', name: 'Weg' }, ...offers]]) {
    const index = arriving(lindewaard, added);
    assert.deepEqual(index.offers, whole.offers);
    for (const words of questions)
      assert.deepEqual(index.search({ words, now: sundayMorning }), whole.search({ words, now: sundayMorning }), words);
  }
});

test('every offer of a large feed is found by its exact name, in front', () => {
  const index = indexOffers(makeFeed(400), sundayMorning);
  for (const offer of index.offers) {
    const { hits } = index.search({ words: String(offer.name), now: sundayMorning });
    const same = hits.filter(({ score }) => score === hits[0]?.score);
    assert.ok(
      same.some((hit) => hit.offer === offer),
      String(offer.name),
    );
  }
});

test('asked again after other letters, a search answers the same', () => {
  const index = indexOffers(lindewaard, sundayMorning);
  const search = (words: string) => index.search({ words, now: sundayMorning });
  const first = ['s', 'sc', 'schul', 'schuldhulp'].map(search);
  for (const words of questions) search(words);
  assert.deepEqual(['s', 'sc', 'schul', 'schuldhulp'].map(search), first);
});
