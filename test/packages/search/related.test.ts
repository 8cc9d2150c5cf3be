import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOffers } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { feedOf, sundayMorning } from './feed-for-tests.ts';

/** Two offers about money, three about meals, two of which are also about meeting, and one about nothing. */
const index = indexOffers(
  feedOf([
    { id: 'budget', name: 'Budgetcursus', themes: ['money'], costOptions: [{ amount: 0 }] },
    { id: 'post', name: 'Samen de post doen', themes: ['money'] },
    { id: 'soup', name: 'Soepgroep', themes: ['meals', 'meeting'] },
    { id: 'table', name: 'Eettafel', themes: ['meals', 'meeting'], costOptions: [{ amount: 0 }] },
    { id: 'cooking', name: 'Leren koken', themes: ['meals'] },
    { id: 'library', name: 'Bibliotheek' },
  ]),
  sundayMorning,
);
index.useCorrections(rankCorrections);
const ask = (words: string, filters = {}) => index.search({ words, filters, now: sundayMorning });
const idsOf = (words: string, filters = {}) => ask(words, filters).hits.map(({ offer }) => offer.id);

test('few hits are followed by what is about the same, and that is said of each', () => {
  const { hits, total } = ask('budgetcursus');
  assert.deepEqual(
    hits.map(({ offer, score, related = false }) => [offer.id, score > 0, related]),
    [
      ['budget', true, false],
      ['post', false, true],
    ],
  );
  assert.equal(total, 2);
});

test('what shares more comes, what shares less than half of that does not', () => {
  assert.deepEqual(idsOf('soepgroep').slice(0, 2), ['soup', 'table']);
  assert.ok(!idsOf('soepgroep').includes('budget'));
});

test('a filter by person narrows both', () => {
  const { hits, total, related } = ask('budgetcursus', { age: 30 });
  assert.deepEqual([hits.length, total, related], [2, 2, 1]);
});

test('a theme that an offer names twice counts once', () => {
  const own = indexOffers(
    feedOf([
      { id: 'asked', name: 'Soepgroep', themes: ['meals', 'meeting'] },
      { id: 'both', name: 'Eettafel', themes: ['meals', 'meeting'] },
      { id: 'twice', name: 'Leren koken', themes: ['meals', 'meals', 'meals'] },
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: `Iets anders ${id}` })),
    ]),
    sundayMorning,
  );
  assert.deepEqual(
    own
      .search({ words: 'soepgroep' })
      .hits.slice(0, 2)
      .map(({ offer }) => offer.id),
    ['asked', 'both'],
  );
});

test('who says not what it is about, and who is not found, brings nothing along', () => {
  assert.deepEqual(idsOf('bibliotheek'), ['library']);
  assert.deepEqual(idsOf('qqwrtplk'), []);
});

test('counts are those of all that is shown, and a filter leaves the order as it was', () => {
  const { counts } = ask('budgetcursus');
  assert.equal(counts.themes.get('money'), 2);
  assert.equal(ask('budgetcursus', { themes: ['money'] }).total, 2);
  assert.deepEqual(idsOf('soepgroep', { costs: ['free'] }), ['table']);
  assert.equal(ask('soepgroep', { costs: ['free'] }).hits[0]?.related, true);
});

test('where many answer, nothing is added', () => {
  const many = Array.from({ length: 6 }, (_, at) => ({ id: `walk-${at}`, name: `Wandelgroep ${at}`, themes: ['moving'] }));
  const own = indexOffers(
    feedOf([...many, { id: 'gym', name: 'Gymles', themes: ['moving'] }, { id: 'tax', name: 'Aangifte' }]),
    sundayMorning,
  );
  assert.equal(own.search({ words: 'wandelgroep', now: sundayMorning }).total, 6);
});
