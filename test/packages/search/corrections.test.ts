import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOffers } from '@wijkwijzer/search';
import { mistakes, rankCorrections } from '@wijkwijzer/search/corrections.js';
import { feedOf, sundayMorning, town } from './feed-for-tests.ts';

const index = indexOffers(town, sundayMorning);
index.useCorrections(rankCorrections);
const search = (words: string, exact = false) => index.search({ words, exact, now: sundayMorning });
/** Who has the words; not what is about the same. */
const found = (words: string) => search(words).hits.flatMap(({ offer, related }) => (related ? [] : offer.id));

test('a typing error is forgiven', () => {
  assert.deepEqual(found('huishoudboejke'), ['app']);
  assert.ok(found('eenzm').includes('buddy'));
  assert.deepEqual(found('schuldhupverlening'), ['debt']);
});

test('what was searched instead is said, as an offer writes it', () => {
  assert.deepEqual(search('Gezelschp').corrected, [{ typed: 'gezelschp', used: 'gezelschap' }]);
  assert.deepEqual(search('koffie').corrected, []);
  assert.deepEqual(search('xqzw').corrected, []);
  const feed = feedOf([{ id: 'a', name: 'Onafhankelijke cliëntondersteuning' }]);
  const own = indexOffers(feed, sundayMorning);
  own.useCorrections(rankCorrections);
  assert.equal(own.search({ words: 'clientondersteunig' }).corrected[0]?.used, 'cliëntondersteuning');
});

test('what was really typed can be searched', () => {
  assert.equal(search('gezelschp', true).total, 0);
  assert.deepEqual(search('gezelschp', true).corrected, []);
  assert.deepEqual(search('gezelschap', true).hits, search('gezelschap').hits);
});

test('a word that is known is never corrected', () => {
  for (const words of ['huur', 'alleen', 'koffie', 'rekeningen']) assert.deepEqual(search(words).corrected, [], words);
});

test('the whole word that was meant goes before its parts', () => {
  const feed = feedOf([
    { id: 'sitter', name: 'Hondenoppas' },
    { id: 'dogs', name: 'Honden in het park' },
    { id: 'toys', name: 'Speelotheek', description: 'Ook opa’s en oma’s zijn welkom.' },
  ]);
  const own = indexOffers(feed, sundayMorning);
  own.useCorrections(rankCorrections);
  const { hits, corrected } = own.search({ words: 'hondenopas' });
  assert.deepEqual(
    hits.map(({ offer }) => offer.id),
    ['sitter'],
  );
  assert.deepEqual(corrected, [{ typed: 'hondenopas', used: 'hondenoppas' }]);
});

test('what only looks a little like a word gives nothing: another word was meant', () => {
  for (const words of ['tandarts', 'zwembad', 'boot', 'kapper', 'bioscoop']) assert.equal(search(words).total, 0, words);
});

test('before corrections have come nothing is corrected, and gibberish stays gibberish', () => {
  const own = indexOffers(town, sundayMorning);
  const { total, corrected } = own.search({ words: 'gezelschp' });
  assert.equal(total, 0);
  assert.deepEqual(corrected, []);
  assert.deepEqual(own.nearWords('gezelschp'), []);
  own.useCorrections(rankCorrections);
  assert.equal(own.search({ words: 'gezelschp', now: sundayMorning }).corrected.length, 1, 'asked again it is');
});

test('without results, near words lead to what there is, with a true number', () => {
  const [near] = index.nearWords('verdietigx');
  const { total, related } = search('verdrietig');
  assert.deepEqual(near, { word: 'verdrietig', total: total - related }, 'without what is only about the same subject');
  assert.equal(index.nearWords('verdietigx', 0).length, 0);
});

test('mistakes are counted; a forgotten letter or two letters turned round is half a mistake', () => {
  assert.equal(mistakes('oppas', 'oppas'), 0);
  assert.equal(mistakes('opas', 'oppas'), 0.5);
  assert.equal(mistakes('oppsa', 'oppas'), 0.5);
  assert.equal(mistakes('oppass', 'oppas'), 1);
  assert.equal(mistakes('oppes', 'oppas'), 1);
  assert.equal(mistakes('', 'op'), 1);
});

test('a word written by ear is understood', () => {
  const words = ['scheiding', 'gezin', 'fiets', 'kind'];
  assert.deepEqual(rankCorrections('schijding', words, true), ['scheiding']);
  assert.deepEqual(rankCorrections('schouw', words, true), []);
});

test('a word of a list of synonyms is no typing error, also where no offer has it', () => {
  const own = indexOffers(feedOf([{ id: 'a', name: 'Getest op suiker' }], { needs: [], synonyms: [['gepest', 'pesten']] }));
  own.useCorrections(rankCorrections);
  assert.deepEqual(own.search({ words: 'getst' }).corrected, [{ typed: 'getst', used: 'getest' }]);
  const { total, corrected } = own.search({ words: 'gepest' });
  assert.deepEqual([total, corrected, own.nearWords('gepest')], [0, [], []]);
});
