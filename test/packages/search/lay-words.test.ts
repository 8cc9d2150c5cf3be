import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '@wijkwijzer/feed';
import { addLayWords, addStopWords, indexOffers } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { layWords } from '@wijkwijzer/search/lay-words.js';
import { stopWords } from '@wijkwijzer/search/stop-words.js';
import { feedOf, sundayMorning } from './feed-for-tests.ts';

const index = indexOffers(
  feedOf([
    { id: 'rules', name: 'Uitleg over wetten' },
    { id: 'doctor', name: 'Huisarts' },
    { id: 'walk', name: 'Een ommetje om de plas' },
    { id: 'out', name: 'Uit eten' },
    { id: 'trip', name: 'Dagje weg' },
    { id: 'listen', name: 'Luisterlijn' },
    { id: 'hearing', name: 'Audicien' },
    { id: 'rights', name: 'Toeslagen op een rij' },
    { id: 'language', name: 'Taalhuis' },
  ]),
  sundayMorning,
);
const ask = (words: string) => index.search({ words, now: sundayMorning });
const found = (words: string) => ask(words).hits.map(({ offer }) => offer.id);

test('what was found without stop words and lay words is forgotten when these have come', () => {
  assert.deepEqual(found('pc'), []);
  assert.deepEqual(found('dagje'), ['trip']);
  addStopWords(stopWords);
  finish(addLayWords(`${layWords}\npc > taalhuis`));
  index.useCorrections(rankCorrections);
  assert.deepEqual(found('pc'), ['language']);
});

test('a word that says nothing says nothing, though it has the stem of one that does', () => {
  assert.deepEqual(found('ik weet het niet'), []);
  assert.deepEqual(found('wetten').sort(), ['rules']);
  assert.deepEqual(found('mag dat wel'), []);
  assert.deepEqual(found('maag'), ['doctor']);
  // And no offer has it as a form of such a word.
  assert.deepEqual(found('ommetje'), ['walk']);
  assert.deepEqual(found('uitje'), ['trip']);
});

test('a word in a phrase that is known means what the phrase means', () => {
  assert.deepEqual(found('luisterend oor'), ['listen']);
  assert.deepEqual(found('oor'), ['hearing']);
});

test('each phrase of the list is short enough to be found', () => {
  assert.deepEqual(found('waar heb ik recht op'), ['rights']);
  const phrases = layWords.split(/[\n,>]/).map((phrase) => phrase.trim().split(' '));
  assert.deepEqual(
    phrases.filter((words) => words.length > 6),
    [],
  );
});
