import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hardWordCounts, hardWords } from '../../../../packages/cli/src/check/hard-words.ts';
import { difficultyOf, longestSentence } from '../../../../packages/cli/src/check/readability.ts';

const hardIn = (text: string) => (difficultyOf([text])?.hardWords ?? []).map(({ word }) => word);

describe('words of the office', () => {
  test('are at least 150, and each has a plain one that is not hard itself', () => {
    assert.ok(hardWordCounts.entries >= 150, String(hardWordCounts.entries));
    const entries = [...hardWords.values()].flat();
    for (const { words, plain } of entries) assert.ok(plain && !plain.includes('|') && words.every(Boolean), words.join(' '));
    const circular = entries
      .filter(({ plain }) => hardIn(plain).length)
      .map(({ words, plain }) => `${words.join(' ')}: ${plain}`);
    assert.deepEqual(circular, []);
  });

  test('are found in each form, with a capital at the start, and as a phrase', () => {
    assert.deepEqual(hardIn('Indien u dit wenst, kunt u participeren.'), ['indien', 'participeren']);
    assert.deepEqual(hardIn('U kunt met betrekking tot uw hulpvragen bellen.'), ['met betrekking tot', 'hulpvragen']);
    assert.deepEqual(hardIn('Laagdrempelige inloop. Wij faciliteren dat.'), ['laagdrempelige', 'faciliteren']);
  });

  test('are never found inside other words, names and addresses', () => {
    for (const text of [
      'De trajectcontrole staat aan de Tevensweg.',
      'Bel Stichting Participatie of Team Indien.',
      'Mail naar traject@indicatie.nl of kijk op www.participatie.nl/traject.',
      'Een dienstfiets, een echtheidsbewijs, de thansen.',
      'Dit dient als tafel.',
    ])
      assert.deepEqual(hardIn(text), [], text);
  });

  test('are not looked for in what is easy', () => {
    assert.equal(
      difficultyOf(['De koffie staat klaar. Kom binnen, praat mee of lees de krant. U hoeft niets te regelen.']),
      undefined,
    );
  });
});

describe('sentences', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'koffie').join(' ');

  test('may have this many words and not one more', () => {
    assert.equal(difficultyOf([`${words(longestSentence)}. ${words(longestSentence)}!`]), undefined);
    assert.equal(difficultyOf([`Kort. ${words(longestSentence + 1)}. Kort.`])?.sentence?.words, longestSentence + 1);
  });

  test('do not end at an abbreviation, a time or an address', () => {
    const text = `Wij helpen o.a. ${words(12)} van 9.30 uur, bijv. ${words(8)}`;
    assert.equal(difficultyOf([text])?.sentence?.words, 26);
    assert.equal(difficultyOf([`Kijk op www.voorbeeld.nl/${words(1)}. ${words(longestSentence)}.`]), undefined);
  });

  test('end at a new line and a colon', () => {
    assert.equal(difficultyOf([`${words(15)}\n${words(15)}: ${words(15)}`]), undefined);
  });
});

test('long words are named once, names are not', () => {
  assert.deepEqual(difficultyOf(['Uw arbeidsongeschiktheidsverzekering: de arbeidsongeschiktheidsverzekering.'])?.longWords, [
    'arbeidsongeschiktheidsverzekering',
  ]);
  assert.equal(difficultyOf(['Kom naar Samenwerkingsverbandenhuis.']), undefined);
});

test('a text of any shape is read in time', () => {
  const begin = performance.now();
  for (const text of [
    'a'.repeat(10_000),
    '. '.repeat(5_000),
    'o.'.repeat(5_000),
    '@'.repeat(10_000),
    'a@'.repeat(5_000),
    '9.'.repeat(5_000),
  ])
    difficultyOf([text]);
  assert.ok(performance.now() - begin < 3_000);
});
