import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '@wijkwijzer/feed';
import { addLayWords, indexOffers } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { explain } from '@wijkwijzer/search/explain.js';
import { feedOf, sundayMorning, town } from './feed-for-tests.ts';

const index = indexOffers(town, sundayMorning);
index.useCorrections(rankCorrections);
const why = (words: string, id: string) =>
  explain(index, { words }, index.offer(id)!).map(({ typed, word, how }) => `${typed} ${how} ${word}`);

test('a hit says which of its words matched, and how', () => {
  assert.deepEqual(why('koffie ', 'coffee'), ['koffie exact koffie']);
  assert.deepEqual(why('kopje ', 'coffee'), ['kopje form kop']);
  assert.deepEqual(why('schuld ', 'debt'), ['schuld part schuldhulpverlening']);
  assert.deepEqual(why('hulp ', 'debt'), ['hulp part schuldhulpverlening', 'hulp exact hulp']);
  assert.deepEqual(why('geze', 'buddy'), ['geze start gezelschap']);
  assert.deepEqual(why('gezelschp', 'buddy'), ['gezelschp correction gezelschap']);
  assert.ok(why('eenzaam ', 'coffee').includes('eenzaam synonym alleen'));
});

test('what does not match is not named, and no words explain nothing', () => {
  assert.deepEqual(why('koffie ', 'debt'), []);
  assert.deepEqual(why('', 'debt'), []);
});

test('the start of a compound explains only what the search looked for: schoorsteen begins with no word of a school', () => {
  const own = indexOffers(feedOf([{ id: 'school', name: 'Kop koffie op school' }], { needs: [], synonyms: [] }), sundayMorning);
  const { hits } = own.search({ words: 'schoorsteen koffie ' });
  assert.deepEqual(
    hits.flatMap(({ offer }) => explain(own, { words: 'schoorsteen koffie ' }, offer).map(({ word }) => word)),
    ['koffie'],
  );
});

test('every word of an explanation stands in the offer, for every hit', () => {
  for (const words of ['hulp bij mijn schulden', 'ik voel me eenzaam', 'samen koffie', 'rekening betaln'])
    for (const { offer, related } of index.search({ words, now: sundayMorning }).hits)
      assert.equal(explain(index, { words }, offer).length > 0, !related, `${words}: ${offer.id}`);
});

test('the built-in lay words lead one way: blut finds schulden, schulden does not look for blut', () => {
  finish(addLayWords('platzak > schulden\nkopje thee, theetje'));
  const own = indexOffers(
    feedOf(
      [
        { id: 'debt', name: 'Uit de schulden' },
        { id: 'joke', name: 'Platzak' },
      ],
      { needs: [], synonyms: [] },
    ),
  );
  const ids = (words: string) => own.search({ words }).hits.map(({ offer }) => offer.id);
  assert.deepEqual(ids('platzak').sort(), ['debt', 'joke']);
  assert.deepEqual(ids('schulden'), ['debt']);
});

test('of a phrase that stands in for a word, only what says something is named', () => {
  const own = indexOffers(
    feedOf([{ id: 'care', name: 'Zorg na het ziekenhuis', summary: 'Wij helpen u thuis.' }], {
      needs: [],
      synonyms: [['nazorg', 'na het ziekenhuis']],
    }),
  );
  const matches = explain(own, { words: 'nazorg ' }, own.offer('care')!).map(({ word, how }) => `${how} ${word}`);
  assert.deepEqual(matches, ['synonym ziekenhuis']);
});
