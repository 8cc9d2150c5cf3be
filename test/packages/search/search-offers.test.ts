import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOffers } from '@wijkwijzer/search';
import { explain } from '@wijkwijzer/search/explain.js';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { sundayMorning, town, feedOf } from './feed-for-tests.ts';

const index = indexOffers(town, sundayMorning);
index.useCorrections(rankCorrections);
const search = (words: string) => index.search({ words, now: sundayMorning });
/** Who has the words; not what is about the same. */
const found = (words: string) => search(words).hits.flatMap(({ offer, related }) => (related ? [] : offer.id));

test('what has ended, is still to come or has stopped is not shown; what is closed for now is, and the last day counts', () => {
  const shown = index.offers.map(({ id }) => id);
  assert.deepEqual(shown, ['coffee', 'buddy', 'debt', 'papers', 'app', 'peer', 'ride', 'last-day']);
  assert.equal(index.offer('ended'), undefined);
  assert.equal(index.offer('peer')?.status, 'temporarily-closed');
});

test('a word in the name counts more than one in the description', () => {
  assert.deepEqual(found('maatje'), ['buddy']);
  assert.equal(found('schulden')[0], 'peer');
  assert.ok(found('schulden').includes('debt'), 'the compound is found too');
});

test('capitals, accents, apostrophes and hyphens make no difference', () => {
  for (const words of ['FOTO’S', "foto's", 'fotos', 'fótos']) assert.deepEqual(found(words), ['ride'], words);
  for (const words of ['AOW-uitkering', 'aow uitkering', 'aowuitkering']) assert.ok(found(words).includes('app'), words);
});

test('word forms are found: one rekening, two rekeningen; eenzame, eenzaamheid', () => {
  assert.deepEqual(found('rekening').sort(), ['debt', 'papers']);
  assert.ok(found('eenzaamheid').includes('buddy'));
  assert.ok(found('schulden').includes('debt'), 'the first part of a compound');
  assert.ok(found('buurten').includes('coffee'));
});

test('a whole sentence is a normal question', () => {
  assert.equal(found('ik kan mijn huur niet betalen')[0], 'debt');
});

test('of a sentence that hardly anyone answers by half, those that answer less come too', () => {
  const feed = feedOf([
    { id: 'chance', name: 'Post sorteren', description: 'U mag ook de deur open doen.' },
    { id: 'debts', name: 'Schulden de baas' },
    ...Array.from({ length: 8 }, (_, at) => ({ id: `other-${at}`, name: `Wandelen ${at}` })),
  ]);
  const { hits } = indexOffers(feed, sundayMorning).search({ words: 'ik heb schulden en doe mijn post niet meer open' });
  assert.deepEqual(hits.map(({ offer }) => offer.id).sort(), ['chance', 'debts']);
});

test('texts in all languages are searched', () => {
  assert.deepEqual(found('household'), ['app']);
});

test('the last word may still be half typed, the ones before it are whole', () => {
  assert.deepEqual(found('huishoudb'), ['app']);
  assert.deepEqual(found('geze'), ['buddy']);
  assert.deepEqual(found('ge '), [], 'a space says that the word is whole');
});

test('other words of the feed for the same are searched too, and said as the feed writes them', () => {
  assert.ok(found('eenzaam').includes('coffee'), 'the need says "alleen"');
  assert.deepEqual(search('eenzaam').alsoSearched, ['alleen']);
  assert.deepEqual(search('bus').alsoSearched, [], 'no offer has openbaar and vervoer: it was of no use');
  assert.deepEqual(search('koffie').alsoSearched, []);
});

test('another word for a need finds the offers that meet the need', () => {
  assert.deepEqual(found('blut').sort(), ['debt', 'papers', 'peer']);
  assert.deepEqual(found('ik sta rood, rood staan').sort(), ['debt', 'papers', 'peer']);
});

test('forms of a verb are found: slaapt, slapen', () => {
  const feed = feedOf([{ id: 'sleep', name: 'Beter slapen' }]);
  assert.equal(indexOffers(feed, sundayMorning).search({ words: 'slaapt' }).total, 1);
});

test('a sentence that says nothing finds nothing', () => {
  for (const words of ['wat moet ik nu doen', 'ik wil niet meer leven', 'hoe kan dit nu weer'])
    assert.deepEqual(found(words), []);
});

test('a compound that nobody wrote is read as its parts, and who has both comes first', () => {
  assert.deepEqual(found('buurtkamerkoffie'), ['coffee']);
  const feed = feedOf([
    { id: 'both', name: 'Wandelen met uw hond' },
    { id: 'one', name: 'Een hond in huis' },
  ]);
  const { hits } = indexOffers(feed, sundayMorning).search({ words: 'hondenwandeling' });
  assert.deepEqual(
    hits.map(({ offer }) => offer.id),
    ['both', 'one'],
  );
});

test('the end of a word is no word where only the letters are the same', () => {
  const feed = feedOf([
    { id: 'language', name: 'Taal in de buurt' },
    { id: 'sport', name: 'Sport op maat' },
    { id: 'gate', name: 'Poort' },
    { id: 'taxi', name: 'Taxi' },
  ]);
  const own = indexOffers(feed, sundayMorning);
  for (const words of ['hospitaal', 'kwartaal', 'transport', 'transportkosten', 'paspoort'])
    assert.equal(own.search({ words }).total, 0, words);
  assert.equal(own.search({ words: 'rolstoeltaxi' }).hits[0]?.offer.id, 'taxi');
});

test('a compound of which no offer has the end is looked for as its beginning', () => {
  const own = indexOffers(
    feedOf([
      { id: 'addiction', name: 'Verslaving de baas' },
      { id: 'walk', name: 'Wandelen' },
    ]),
    sundayMorning,
  );
  const { hits } = own.search({ words: 'verslavingskliniek' });
  assert.deepEqual(
    hits.map(({ offer }) => [
      offer.id,
      explain(own, { words: 'verslavingskliniek' }, offer).map(({ word, how }) => `${word}: ${how}`),
    ]),
    [['addiction', ['verslaving: part']]],
  );
});

test('of a compound that nobody has the first part is also looked for by other words, and as what other compounds begin with', () => {
  const feed = feedOf([
    { id: 'tablet', name: 'Tabletbuur', description: 'Uitleg over uw computer of tablet.' },
    { id: 'barber', name: 'Kapper aan huis' },
    { id: 'care', name: 'Thuiszorg' },
    { id: 'boots', name: 'Make it: laarzen maken' },
  ]);
  const own = indexOffers({ ...feed, synonyms: [['computer', 'tabletbuur']] }, sundayMorning);
  const idsOf = (words: string) => own.search({ words }).hits.flatMap(({ offer, related }) => (related ? [] : offer.id));
  assert.deepEqual(idsOf('computerhulp'), ['tablet']);
  assert.equal(idsOf('thuiskapper')[0], 'barber');
  assert.deepEqual(idsOf('makelaar'), [], 'no word ends in laar');
});

test('a compound for which there are other words is not read as its parts', () => {
  const feed = feedOf([
    { id: 'clinic', name: 'Mee naar de polikliniek' },
    { id: 'soup', name: 'Soep aan huis voor wie ziek is' },
  ]);
  const idsIn = (synonyms: string[][]) =>
    indexOffers({ ...feed, synonyms }, sundayMorning)
      .search({ words: 'ziekenhuis' })
      .hits.map(({ offer }) => offer.id);
  assert.deepEqual(idsIn([]), ['soup']);
  assert.deepEqual(idsIn([['ziekenhuis', 'polikliniek']]), ['clinic']);
});

test('of two words, one that stands in running text alone is there by chance, unless somebody has both', () => {
  const offers = [
    { id: 'ride', name: 'Samen rijden', description: 'U heeft geen rijbewijs nodig.' },
    { id: 'walk', name: 'Samen lopen', description: 'Raakt u de weg kwijt? Wij lopen mee.' },
  ];
  const idsIn = (more: Parameters<typeof feedOf>[0], words = 'rijbewijs kwijt ') =>
    indexOffers(feedOf([...offers, ...more]), sundayMorning)
      .search({ words })
      .hits.flatMap(({ offer, related }) => (related ? [] : offer.id));
  assert.deepEqual(idsIn([]), []);
  assert.deepEqual(idsIn([], 'rijbewijs '), ['ride'], 'asked for alone it is an answer');
  assert.deepEqual(idsIn([{ id: 'both', name: 'Balie', description: 'Ook voor een rijbewijs dat u kwijt bent.' }])[0], 'both');
  assert.equal(idsIn([{ id: 'desk', name: 'Kwijt en gevonden' }])[0], 'desk', 'nor where a name has one of them');
});

test('what stands before a part of a compound is a word, and no preposition with a letter behind it', () => {
  const feed = feedOf([
    { id: 'aid', name: 'Bijstand', description: 'Kom je bij ons? Dan is dat geregeld.' },
    { id: 'teeth', name: 'Tand in de mond' },
    { id: 'till', name: 'Geld' },
  ]);
  const own = indexOffers(feed, sundayMorning);
  const idsOf = (words: string) => own.search({ words }).hits.map(({ offer }) => offer.id);
  assert.deepEqual(idsOf('tand '), ['teeth']);
  assert.deepEqual(idsOf('geld '), ['till']);
});

test('what answers only the commonest word of a question does not bury what answers more of it', () => {
  const offers = Array.from({ length: 60 }, (_, at) => ({
    id: `offer-${at}`,
    name: at ? (at < 31 ? `Hulp bij klus ${at}` : `Spel ${at}`) : 'Zwemmen',
  }));
  const { hits } = indexOffers(feedOf(offers), sundayMorning).search({ words: 'hulp zwemmen ' });
  assert.deepEqual(
    hits.flatMap(({ offer, related }) => (related ? [] : offer.id)),
    ['offer-0'],
  );
  const few = indexOffers(feedOf([...offers.slice(0, 20), ...offers.slice(40)]), sundayMorning).search({
    words: 'hulp zwemmen ',
  });
  assert.equal(few.total, 20, 'but a screen of them may be a help');
});

test('an abbreviation is one word, with its dots and without, in an offer and in what is typed', () => {
  const feed = feedOf([
    { id: 'nah', name: 'Lotgenoten N.A.H.' },
    { id: 'ov', name: 'Reizen met het o.v.' },
    { id: 'wmo', name: 'Wmo-loket' },
  ]);
  const own = indexOffers(feed, sundayMorning);
  const firstOf = (words: string) => own.search({ words }).hits[0]?.offer.id;
  assert.deepEqual(['nah', 'N.A.H.', 'ov', 'O.V', 'w.m.o.', 'WMO'].map(firstOf), ['nah', 'nah', 'ov', 'ov', 'wmo', 'wmo']);
});

test('a part of a compound is no hit by running text alone', () => {
  const feed = feedOf([
    { id: 'dog', name: 'Hond uitlaten' },
    { id: 'toys', name: 'Speelotheek', description: 'Ook opa’s en oma’s zijn welkom.' },
  ]);
  const { hits } = indexOffers(feed, sundayMorning).search({ words: 'hondopas' });
  assert.ok(!hits.some(({ offer }) => offer.id === 'toys'));
});

test('gibberish finds nothing, and suggests nothing', () => {
  for (const words of ['xqzw', 'asdfghjkl', 'qqqqqq wwwwww', '?!', '🦆', '12345678901']) {
    assert.deepEqual(found(words), [], words);
    assert.deepEqual(index.nearWords(words), [], words);
    assert.deepEqual(index.resembling(words), [], words);
  }
});

test('blank words are no words: everything is shown, with score 0', () => {
  const { hits, total } = search('  ');
  assert.equal(total, index.offers.length);
  assert.ok(hits.every(({ score }) => score === 0));
});

test('what resembles a question has any of its words', () => {
  const own = indexOffers(
    feedOf([
      { id: 'carillon', name: 'Klokkenspel' },
      { id: 'sand', name: 'Zandbak' },
    ]),
    sundayMorning,
  );
  const like = (words: string) => own.resembling(words).map(({ id }) => id);
  assert.deepEqual(like('klokkenspel qqxxz wwqqp vvkkp'), ['carillon']);
  assert.deepEqual(like('klokkenspel zandbak qqxxz wwqqp').toSorted(), ['carillon', 'sand']);
});

test('a hit carries at least half of what was asked, where enough do', () => {
  const feed = feedOf([
    ...Array.from({ length: 6 }, (_, at) => ({ id: `ride-${at}`, name: `Naar ziekenhuis of winkel ${at}` })),
    ...Array.from({ length: 6 }, (_, at) => ({ id: `coffee-${at}`, name: `Koffie ${at}` })),
  ]);
  const { hits } = indexOffers(feed, sundayMorning).search({ words: 'koffie ziekenhuis winkel' });
  assert.deepEqual([hits.length, hits.filter(({ offer }) => offer.id.startsWith('coffee'))], [6, []]);
});

test('the name itself stands first, also among offers with the same words', () => {
  const twins = feedOf([
    { id: 'long', name: 'Eetcafé Eten bij de buren' },
    { id: 'exact', name: 'Eten' },
    { id: 'other', name: 'Samen eten' },
  ]);
  const [first] = indexOffers(twins, sundayMorning).search({ words: 'eten', now: sundayMorning }).hits;
  assert.equal(first?.offer.id, 'exact');
});

test('an offer whose name is the same in two languages is there once', () => {
  const same = feedOf([
    { id: 'taxi', name: { nl: 'Taxi', en: 'Taxi' } },
    { id: 'bus', name: 'Bus' },
  ]);
  const { hits, total } = indexOffers(same, sundayMorning).search({ words: 'taxi', now: sundayMorning });
  assert.deepEqual([hits.map(({ offer }) => offer.id), total], [['taxi'], 1]);
});

test('who has it in more words comes first, and saying it over and over does not help', () => {
  const several = feedOf([
    { id: 'once', name: 'Lunch', keywords: ['mantelzorg'] },
    { id: 'again', name: 'Diner', keywords: ['mantelzorg', 'mantelzorg mantelzorg'] },
    { id: 'both', name: 'Mantelzorgcafé', keywords: ['mantelzorg'] },
  ]);
  const { hits } = indexOffers(several, sundayMorning).search({ words: 'mantelzorg', now: sundayMorning });
  assert.deepEqual(hits.map(({ offer, score }) => [offer.id, score === hits[1]?.score]).toSorted(), [
    ['again', true],
    ['both', false],
    ['once', true],
  ]);
  assert.equal(hits[0]?.offer.id, 'both');
});

test('who answers a part of a question as well as those who carry half of it stands right behind the best of them', () => {
  const far = Array.from({ length: 7 }, (_, at) => ({
    id: `far-${at}`,
    name: `Huis ${at}`,
    keywords: ['pleinvrees'],
  }));
  const others = Array.from({ length: 40 }, (_, at) => ({
    id: `other-${at}`,
    name: `Zaal ${at}`,
    summary: at < 12 ? 'U mag hier vallen.' : '',
  }));
  const feed = feedOf([...far, ...others, { id: 'strong', name: 'Vallen voorkomen' }], {
    needs: [],
    synonyms: [['bang', 'pleinvrees']],
  });
  const { hits } = indexOffers(feed, sundayMorning).search({ words: 'bang om te vallen', now: sundayMorning });
  assert.deepEqual(hits.map(({ offer }) => offer.id).toSorted(), [...far.map(({ id }) => id), 'strong']);
  const [first] = hits;
  const strong = hits.find(({ offer }) => offer.id === 'strong');
  assert.equal(strong?.score, (first?.score ?? 0) - 1 / 16);
});

test('every offer is found by its exact name', () => {
  for (const offer of index.offers)
    for (const name of typeof offer.name === 'string' ? [offer.name] : Object.values(offer.name))
      assert.ok(found(name).includes(offer.id), name);
});

test('without results, offers with any of the words resemble the question', () => {
  const words = 'ziekenhuis koffie huur gezelschap uitgaven';
  assert.equal(index.resembling(words).length, 3);
  assert.equal(index.resembling(words, 1).length, 1);
});

test('limit limits the hits, never the total', () => {
  const { hits, total } = index.search({ limit: 2, now: sundayMorning });
  assert.equal(hits.length, 2);
  assert.equal(total, index.offers.length);
});
