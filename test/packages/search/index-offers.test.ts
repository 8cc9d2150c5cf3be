import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '@wijkwijzer/feed';
import { indexOffers, indexOffersSteps } from '@wijkwijzer/search';
import { feedOf, manyOffers, sundayMorning } from './feed-for-tests.ts';

const feed = feedOf(manyOffers(400));
const words = { words: 'wandelen', now: sundayMorning };

test('indexing pauses often, and all at once gives the same', () => {
  const steps = indexOffersSteps(feed, sundayMorning);
  assert.ok([...steps].length >= 10);
  const index = finish(indexOffersSteps(feed, sundayMorning));
  assert.ok([...index.readWords()].length >= 10);
  assert.deepEqual(index.search(words), indexOffers(feed, sundayMorning).search(words));
});

test('browsing does not wait for the words, and is the same after them', () => {
  const index = finish(indexOffersSteps(feed, sundayMorning));
  const browse = { filters: { themes: ['together'] }, now: sundayMorning };
  const before = index.search(browse);
  assert.equal(before.total, 400);
  finish(index.readWords());
  assert.deepEqual(index.search(browse), before);
});

test('the first search with words reads what is not read yet', () => {
  const index = finish(indexOffersSteps(feed, sundayMorning));
  index.readWords().next();
  assert.equal(index.search(words).total, 400);
  assert.equal([...index.readWords()].length, 0, 'nothing is left to read');
});

test('reading words that is given up goes on where it was, for whoever reads on', () => {
  const index = finish(indexOffersSteps(feed, sundayMorning));
  const first = index.readWords();
  for (let step = 0; step < 5; step++) first.next();
  first.return();
  const second = [...index.readWords()].length;
  assert.ok(second > 0 && second < [...finish(indexOffersSteps(feed, sundayMorning)).readWords()].length);
  assert.deepEqual(index.search(words), indexOffers(feed, sundayMorning).search(words));
});
