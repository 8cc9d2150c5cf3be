import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOffers } from '@wijkwijzer/search';
import { feedOf, sundayMorning } from './feed-for-tests.ts';

const finds = (typed: string, written: string): boolean => {
  const index = indexOffers(
    feedOf([{ id: 'a', name: 'Iets anders', description: written }], { needs: [], synonyms: [] }),
    sundayMorning,
  );
  return index.search({ words: `${typed} ` }).total === 1;
};

test('forms of one word find each other, both ways', () => {
  const pairs =
    'huis/huizen brief/brieven schrijven/schrijver kind/kinderen boodschap/boodschappen schuld/schulden leren/leert eenzaam/eenzaamheid werkt/werken ' +
    'klus/klusje foto/fotos reis/reizen stad/steden verhuizen/verhuisd wandelen/wandeling wandelen/wandelaar begeleiding/begeleider ' +
    'kapot/kapotte ondersteunen/ondersteuning opvoeden/opvoeding mantelzorg/mantelzorger bal/balletje ' +
    'revalideren/revalidatie solliciteren/sollicitatie adopteren/adoptie dement/dementie';
  for (const pair of pairs.split(' ')) {
    const [a = '', b = ''] = pair.split('/');
    assert.ok(finds(a, b), `${a} finds ${b}`);
    assert.ok(finds(b, a), `${b} finds ${a}`);
  }
});

test('a verb is found in its form with ge-, and that form without it', () => {
  for (const [typed, written] of [
    ['geklust', 'klussen'],
    ['gezongen', 'zingen'],
    ['gewandeld', 'wandelen'],
    ['geadopteerd', 'adoptie'],
    ['stalken', 'gestalkt'],
    ['pesten', 'gepest'],
  ] as const)
    assert.ok(finds(typed, written), typed);
});

test('compounds are found by each part, and by parts that nobody wrote as one word', () => {
  assert.ok(finds('hulp', 'schuldhulpverlening schuld'));
  assert.ok(finds('ondersteuning', 'mantelzorgondersteuning'));
  assert.ok(finds('mantelzorgondersteuning', 'ondersteuning bij mantelzorg'));
  assert.ok(finds('taal', 'gebarentaal en andere gebaren'));
  assert.ok(finds('kinderopvang', 'opvang voor kinderen'));
  assert.ok(finds('groep', 'wandelgroep'), 'what many compounds end in need not stand alone anywhere');
  assert.ok(finds('gras maaien', 'grasmaaien'), 'what is written as one word is found when it is typed as two');
});

test('other words are left apart', () => {
  for (const [typed, written] of [
    ['trouwen', 'vertrouwen'],
    ['ouders', 'ouderen'],
    ['huur', 'huid'],
    ['les', 'alles'],
    ['lezen', 'les'],
    ['afvallen', 'afval'],
    ['meenten', 'gemeente'],
    ['opa', 'oppas'],
    ['taal', 'digitaal'],
    ['leren', 'controleren'],
    ['sport', 'transport'],
    ['kaartjes', 'karretje'],
  ] as const)
    assert.ok(!finds(typed, written), `${typed} does not find ${written}`);
});
