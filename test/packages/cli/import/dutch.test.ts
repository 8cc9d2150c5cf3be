/** Dutch ways of writing, as they stand in the cells of real lists. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dayOf } from '../../../../packages/cli/src/import/dutch/date.ts';
import { listOf, sentencesOf } from '../../../../packages/cli/src/import/dutch/list.ts';
import { costsOf } from '../../../../packages/cli/src/import/dutch/money.ts';
import { agesOf, coordinatesOf, numberOf } from '../../../../packages/cli/src/import/dutch/number.ts';
import { hoursOf } from '../../../../packages/cli/src/import/dutch/opening-hours.ts';
import { phonesOf } from '../../../../packages/cli/src/import/dutch/phone.ts';
import { isGarbled, plainText } from '../../../../packages/cli/src/import/dutch/plain-text.ts';
import { languageOf } from '../../../../packages/cli/src/import/columns/language.ts';
import { runs } from '../../feed/soak.ts';

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
/** `mo-fr 09:00-17:00`, short enough to compare at a glance. */
const hours = (text: string) =>
  hoursOf(text).schedules.map(({ days, opensAt, closesAt, note }) =>
    [
      days?.map((day) => day.slice(0, 2)).join(',') ?? 'daily',
      opensAt && `${opensAt}-${closesAt ?? ''}`,
      typeof note === 'string' && `(${note})`,
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('opening hours', () => {
  const cases: [text: string, ...expected: string[]][] = [
    ['ma t/m vr 9.00-17.00 uur, za 10-12', 'mo,tu,we,th,fr 09:00-17:00', 'sa 10:00-12:00'],
    ['dinsdag en donderdag 13:30 – 16:00', 'tu,th 13:30-16:00'],
    ['ma, wo en vr 9-12 en 13-17', 'mo,we,fr 09:00-12:00', 'mo,we,fr 13:00-17:00'],
    ['Maandag t/m donderdag: 09:00 - 17:00 uur\nVrijdag: 09:00 - 12:00 uur', 'mo,tu,we,th 09:00-17:00', 'fr 09:00-12:00'],
    ['Bereikbaar: maandag t/m vrijdag van 08:30 tot 17:00 uur', 'mo,tu,we,th,fr 08:30-17:00'],
    ['maandagochtend 9.30-11.30; woensdagavond 19.00 - 21.00 uur', 'mo 09:30-11:30', 'we 19:00-21:00'],
    ['za en zo gesloten, ma-vr 8u30-18u', 'mo,tu,we,th,fr 08:30-18:00'],
    ['werkdagen 9 tot 17 uur', 'mo,tu,we,th,fr 09:00-17:00'],
    ['weekend 10-16', 'sa,su 10:00-16:00'],
    ['dagelijks 9-17 uur', 'daily 09:00-17:00'],
    ['dagelijks 9-17 uur, behalve zondag', 'mo,tu,we,th,fr,sa 09:00-17:00'],
    ['dagelijks behalve zondag', 'mo,tu,we,th,fr,sa'],
    ['24/7', 'daily 00:00-24:00'],
    ['vr 20.00-01.00', 'fr 20:00-01:00'],
    ['vr-ma 10-12', 'fr,sa,su,mo 10:00-12:00'],
    ['woensdag vanaf 19.00 uur', 'we 19:00-'],
    ['Mon-Fri 9am-5:30pm', 'mo,tu,we,th,fr 09:00-17:30'],
    ['op afspraak', 'daily (op afspraak)'],
  ];
  for (const [text, ...expected] of cases)
    test(JSON.stringify(text), () => {
      assert.deepEqual(hours(text), expected);
      assert.deepEqual(hoursOf(text).asText, []);
    });

  test('that do not hold every week are never "open now"', () => {
    for (const [text, isSaid] of [
      // No one could say these better.
      ['elke eerste maandag van de maand 10-12', false],
      ['even weken op dinsdag 14-16', false],
      ['ma 9-12 (niet in de schoolvakanties)', true],
      ['vanaf 1-9-2026 ma 9-12', true],
    ] as const) {
      const { schedules, asText } = hoursOf(text);
      assert.deepEqual(
        schedules.map(({ opensAt, note }) => [opensAt, note]),
        [[undefined, text]],
      );
      assert.deepEqual(asText, isSaid ? [text] : []);
    }
  });

  test('without days hold on no day that one could guess', () => {
    for (const text of ['10.00-12.00', 'tot 17 uur', 'bel voor de tijden', '0900-1234'])
      assert.deepEqual(hoursOf(text), { schedules: [{ note: text }], asText: [text] });
  });

  test('of a column for one day', () => {
    assert.deepEqual(hoursOf('9-17', ['monday']).schedules, [{ days: ['monday'], opensAt: '09:00', closesAt: '17:00' }]);
    assert.deepEqual(hoursOf('gesloten', ['monday']), { schedules: [], asText: [] });
  });

  test('of any text end in hours or in its own words', () => {
    const word = fc.constantFrom(
      'ma',
      't/m',
      'vr',
      '9',
      '12.00',
      '-',
      'en',
      'behalve',
      'gesloten',
      ',',
      'koffie',
      '24/7',
      'elke',
      'eerste',
      '\n',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          const { schedules, asText } = hoursOf(text);
          for (const { opensAt = '00:00', closesAt = '00:00' } of schedules)
            assert.match(`${opensAt} ${closesAt}`, /^\d\d:\d\d \d\d:\d\d$/);
          if (/\p{L}/u.test(text) && !text.includes('gesloten')) assert.ok(schedules.length > 0 || asText.length > 0, text);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('are read in the order of the week that is written', () =>
    assert.deepEqual(hoursOf('ma t/m vr 9-17').schedules[0]?.days, workdays));
});

test('money', () => {
  const costs = (text: string) => costsOf(text).costs;
  assert.deepEqual(costs('gratis'), [{ amount: 0 }]);
  assert.deepEqual(costs('€ 2,50 per keer'), [{ amount: 2.5, per: 'keer' }]);
  assert.deepEqual(costs('€ 26,50 per jaar, inclusief koffie'), [{ amount: 26.5, per: 'jaar', note: 'inclusief koffie' }]);
  assert.deepEqual(costs('5 euro p/m'), [{ amount: 5, per: 'maand' }]);
  assert.deepEqual(costs('EUR 1.250,00 / jaar'), [{ amount: 1250, per: 'jaar' }]);
  assert.deepEqual(costs('€ 1.000,-'), [{ amount: 1000 }]);
  assert.deepEqual(costs('€ 3,- pp'), [{ amount: 3, per: 'persoon' }]);
  assert.deepEqual(costs('Leden: gratis; niet-leden € 4'), [{ note: 'Leden: gratis' }, { note: 'niet-leden € 4' }]);
  assert.deepEqual(costsOf('vrije bijdrage'), { costs: [{ note: 'vrije bijdrage' }], asText: [] });
  // "From" is not the price.
  assert.deepEqual(costsOf('vanaf € 5 per maand').asText, ['vanaf € 5 per maand']);
  assert.deepEqual(costs('Gratis voor leden'), [{ note: 'Gratis voor leden' }]);
  assert.deepEqual(costs('5 weken'), [{ note: '5 weken' }]);
});

test('phones', () => {
  const phones = (text: string) => phonesOf(text).phones;
  assert.deepEqual(phones('06 - 12 34 56 78'), ['06 - 12 34 56 78']);
  assert.deepEqual(phones('+31 (0)575 12 34 56'), ['+31 (0)575 12 34 56']);
  assert.deepEqual(phones('0900-1234'), ['0900-1234']);
  assert.deepEqual(phones('0575-123456 / 06-12345678'), ['0575-123456', '06-12345678']);
  assert.deepEqual(phones('0575 123456 of 06 12345678'), ['0575 123456', '06 12345678']);
  assert.deepEqual(phones('Anna 06-12345678'), [{ number: '06-12345678', name: 'Anna' }]);
  assert.deepEqual(phones('(030) 123 45 67, vragen naar Jan'), [{ number: '(030) 123 45 67', name: 'vragen naar Jan' }]);
  assert.deepEqual(phonesOf('612345678'), { phones: ['0612345678'], doubtful: [], mended: ['0612345678'] });
  assert.deepEqual(phonesOf('6,12E+08').doubtful, ['6,12E+08']);
});

test('days', () => {
  for (const text of [
    '1-3-2026',
    '01/03/26',
    '1.3.2026',
    '1 maart 2026',
    "1 mrt '26",
    'zondag 1 maart 2026',
    '2026-03-01',
    '2026-03-01T10:00',
    '20260301',
    '46082',
    'maart 2026',
    'March 1, 2026',
  ])
    assert.equal(dayOf(text), '2026-03-01', text);
  assert.equal(dayOf('12/24/2026'), '2026-12-24');
  for (const text of ['31-2-2026', 'gisteren', '12', '2026', '', '0575-519613']) assert.equal(dayOf(text), undefined, text);
});

test('numbers, places and ages', () => {
  assert.deepEqual(['52,09', '52.09', '1.250,50', '1 250', '€'].map(numberOf), [52.09, 52.09, 1250.5, 1250, undefined]);
  assert.deepEqual(coordinatesOf('52,0906; 5,1214'), { latitude: 52.0906, longitude: 5.1214 });
  assert.deepEqual(coordinatesOf('Geolocation is 42.108547, -87.974705'), { latitude: 42.108547, longitude: -87.974705 });
  assert.deepEqual(agesOf('55+'), { minimumAge: 55 });
  assert.deepEqual(agesOf('0 t/m 4 jaar'), { minimumAge: 0, maximumAge: 4 });
  assert.deepEqual(agesOf('tot 23 jaar'), { maximumAge: 22 });
  assert.deepEqual(agesOf('alle leeftijden'), {});
  assert.equal(agesOf('jongeren'), undefined);
});

test('several things in one cell', () => {
  assert.deepEqual(listOf('Geld, Wonen'), ['Geld', 'Wonen']);
  assert.deepEqual(listOf('Zorg, welzijn en wonen; Geld'), ['Zorg, welzijn en wonen', 'Geld']);
  assert.deepEqual(sentencesOf('Ik ben moe, en nu?\nIk zoek werk'), ['Ik ben moe, en nu?', 'Ik zoek werk']);
});

test('languages', () => {
  assert.deepEqual(['Nederlands', 'Engels', 'English', 'nl', 'Gebarentaal', 'Oekraïens', 'Farsi', 'klingonees'].map(languageOf), [
    'nl',
    'en',
    'en',
    'nl',
    'dse',
    'uk',
    'fa',
    undefined,
  ]);
});

describe('markup', () => {
  test('becomes the text that a reader would see', () => {
    assert.deepEqual(plainText('<p>Kom <b>langs</b> &amp; eet mee</p><ul><li>soep</li></ul>'), {
      text: 'Kom langs & eet mee\n• soep',
      hadMarkup: true,
    });
    assert.deepEqual(plainText('<script>alert(1)</script>Hallo<img src=x onerror=alert(1)>'), { text: 'Hallo', hadMarkup: true });
    assert.deepEqual(plainText('&euro; 5 &#8211; caf&eacute;'), { text: '€ 5 – café', hadMarkup: true });
  });
  test('is not what only looks like it', () => {
    for (const text of ['jonger < 12 jaar', 'a & b', '<3 van ons', 'AT&T; x', '5 > 3'])
      assert.deepEqual(plainText(text), { text, hadMarkup: false });
  });
  test('takes no longer for a text that is made to be slow', () => {
    const begin = performance.now();
    for (const piece of ['<', '<a ', '<script', '&#1', '<!--']) plainText(piece.repeat(40_000));
    assert.ok(performance.now() - begin < 5_000);
  });
  test('letters of another encoding are seen', () => {
    assert.deepEqual(['cafÃ©', 'â‚¬ 5', 'Ã«', 'café', 'Ångström', 'São'].map(isGarbled), [true, true, true, false, false, false]);
  });
});
