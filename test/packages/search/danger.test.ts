import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDangerSigns, danger } from '@wijkwijzer/search';
import { english } from '@wijkwijzer/search/danger-english.js';

addDangerSigns(english);

const kinds = (words: string) => danger(words).map(({ kind }) => kind);

const signals = {
  suicide: [
    ...[
      'zelfmoord',
      'Zelfmoordgedachten',
      'zelfdoding',
      'suïcide',
      'SUICIDAAL',
      'ik wil dood',
      'ik wil liever dood',
      'doodswens',
    ],
    ...[
      'ik wil niet meer leven',
      'wil niet meer leven',
      'dat ik dood wil',
      'een einde aan mijn leven maken',
      'uit het leven stappen',
    ],
    ...[
      'mijn zoon wil dood',
      'ik wil mezelf iets aandoen',
      'was ik maar dood',
      'ik wil er niet meer zijn',
      'ik wil sterven',
      'ik maak er een eind aan',
      'mijn leven heeft geen zin',
      'i want to die',
      'kill myself',
    ],
  ],
  violence: [
    ...[
      'mishandeling',
      'kindermishandeling',
      'ik word geslagen',
      'hij slaat mij',
      'mijn man slaat me',
      'huiselijk geweld',
      'geweld',
    ],
    ...['ik word bedreigd', 'verkracht', 'misbruik', 'seksueel misbruik', 'bang voor mijn man', 'stalking', 'mijn ex stalkt mij'],
    ...[
      'eerwraak',
      'niet veilig thuis',
      'misbruik van mijn dochter',
      'my husband hits me',
      'domestic violence',
      'mijn vader slaat mijn moeder',
    ],
  ],
  medical: [
    ...[
      'hartaanval',
      'hart infarct',
      'ik krijg geen lucht',
      'geen lucht',
      'bewusteloos',
      'hij bloedt',
      'overdosis',
      'vergiftiging',
    ],
    ...[
      'pijn op de borst',
      'pijn op mijn borst',
      'beroerte',
      'koolmonoxidevergiftiging',
      'te veel pillen geslikt',
      'heart attack',
      '112',
    ],
  ],
};

for (const [kind, phrases] of Object.entries(signals))
  test(`signs of ${kind} put help first`, () => {
    for (const words of phrases) assert.ok((kinds(words) as string[]).includes(kind), words);
  });

test('ordinary questions startle nobody', () => {
  const calm = [
    ...[
      'mijn man is dood',
      'dood',
      'doodmoe',
      'ik ben doodmoe',
      'doodgaan',
      'rouw na overlijden',
      'dode boom',
      'ik wil niet dood',
    ],
    ...['slagroom', 'slagen voor examen', 'geslaagd', 'geweldig', 'geweldloze communicatie', 'bedreigde diersoort', 'misselijk'],
    ...[
      'hartstichting',
      'geen lucht in mijn fietsband',
      'er zit geen lucht meer in mijn band',
      'rookmelder',
      'bloedprikken',
      'bloeddruk',
    ],
    ...[
      'veilig thuis wonen',
      'borstvoeding',
      'pijn in mijn rug',
      'alcoholmisbruik',
      'leven na een beroerte',
      'ik wil meer leven in huis',
    ],
    ...[
      'eenzaam',
      'mantelzorg',
      'ik kan mijn huur niet betalen',
      'bang voor honden',
      'moordspel',
      'slaapproblemen',
      'hulp in huis',
      '',
    ],
    ...[
      'lucht',
      'slank',
      'levensverhaal',
      'niet meer leven van een uitkering',
      'ik zie het niet meer',
      'tiamat',
      'stalen',
      'stroken',
    ],
  ];
  for (const words of calm) assert.deepEqual(kinds(words), [], words);
});

test('the feed adds its own words, whole or in another form, and removes none', () => {
  const flood = { name: 'Hoog water', phone: '0800-1', words: ['overstroming', 'hoog water'] };
  assert.deepEqual(danger('Overstromingen in de straat', [flood]), [{ kind: 'feed', emergency: flood }]);
  assert.deepEqual(danger('het is hoog water!', [flood]), [{ kind: 'feed', emergency: flood }]);
  assert.deepEqual(danger('water', [flood]), []);
  assert.deepEqual(danger('ik wil dood', [{ ...flood, words: ['!'] }]), [{ kind: 'suicide' }]);
});

test('several dangers are all said', () => {
  assert.deepEqual(kinds('hij slaat mij en ik wil dood'), ['suicide', 'violence']);
});
