/** Lists as volunteers, sociale kaarten and forms make them: with headings that nobody foresaw. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ImportResult } from '../../../../packages/cli/src/import/index.ts';
import { assertNothingVanished, importText } from '../support/import.ts';
import { workbook } from '../support/workbook.ts';

async function whole(content: string | Uint8Array, name?: string): Promise<ImportResult> {
  const result = await importText(content, {}, name);
  assertNothingVanished(result);
  return result;
}
const meanings = ({ columns }: ImportResult) =>
  Object.fromEntries(columns.map(({ heading, how, meaning }) => [heading, how === 'unknown' ? null : meaning]));
const codes = ({ problems }: ImportResult) => problems.map(({ code, row, column }) => [code, row, column]);

describe('headings that nobody foresaw', () => {
  test('are understood by the words in them, and said', async () => {
    const result = await whole(
      [
        'Overzicht activiteiten wijk Noord,,,,,,,',
        ',,,,,,,',
        'Naam activiteit,Organisatienaam,Straat + nr,Postcode/plaats,Telefoonnummer(s),Dag/tijd,Kosten,',
        'Samen wandelen,"Samen, Sterk",Lindelaan 12,1234 AB Lindewaard,0612345678 / 000-1234567,di 10:00-11:30,"€4,-",',
      ].join('\n'),
    );
    const [offer] = result.feed.offers;
    assert.deepEqual(offer?.locations, [{ address: 'Lindelaan 12', postalCode: '1234AB', city: 'Lindewaard' }]);
    assert.deepEqual(offer.schedules, [{ days: ['tuesday'], opensAt: '10:00', closesAt: '11:30' }]);
    assert.deepEqual(
      [offer.organization, offer.phones, offer.costOptions],
      ['Samen, Sterk', ['0612345678', '000-1234567'], [{ amount: 4 }]],
    );
    assert.deepEqual(codes(result), [
      ['above-headings', 1, undefined],
      ['heading-guessed', 3, 'B'],
      ['heading-guessed', 3, 'C'],
      ['heading-guessed', 3, 'D'],
      ['heading-guessed', 3, 'F'],
    ]);
  });

  test('of columns that are ticked, each a subject or a group of people', async () => {
    const rows = 'Samen eten;x;;;X;x\nBudgetkring;;✓;;;\nWandelen;x;;x;x;';
    const result = await whole(`Naam;Gezelschap;Geld;Taal;Ouderen;Mantelzorgers\n${rows}`);
    const names = new Map(result.feed.themes.map(({ id, name }) => [id, name]));
    assert.deepEqual(
      result.feed.offers.map(({ themes = [], audience }) => [themes.map((id) => names.get(id)), audience]),
      [
        [['Gezelschap'], ['Ouderen', 'Mantelzorgers']],
        [['Geld'], undefined],
        [['Gezelschap', 'Taal'], ['Ouderen']],
      ],
    );
    assert.equal(result.problems.filter(({ code }) => code === 'heading-guessed').length, 5);
  });

  test('of ticked columns below a heading that says what they are; a question with yes and no is none of them', async () => {
    const rows = 'Samen eten;Kerk;x;;ja;nee\nBudgetkring;Buurthuis;;x;nee;ja';
    const result = await whole(`;;Doelgroep;;Overig;\nNaam;Organisatie;Starters;Tieners;Hond mee;Lift\n${rows}`);
    assert.deepEqual(
      result.feed.offers.map(({ audience }) => audience),
      [['Starters'], ['Tieners']],
    );
    assert.deepEqual([meanings(result)['Hond mee'], result.feed.themes], [null, []]);
  });

  test('of ticked columns whose meaning was told', async () => {
    const result = await importText('Naam;Geldzaken\nBudgetkring;x\nSamen eten;', { columns: { Geldzaken: 'keywords' } });
    assert.deepEqual(
      result.feed.offers.map(({ keywords }) => keywords),
      [['Geldzaken'], undefined],
    );
  });

  test('of a form, with its questions', async () => {
    const result = await whole(
      'Hoe heet het aanbod?;Wie organiseert het?;Waar vindt het plaats?;Wanneer is het?;Voor wie is het bedoeld?;Contactgegevens;Tijdstempel\n' +
        'Samen eten;Kerk;De Linde, Lindelaan 4, 1234 AB Lindewaard;elke dinsdag 18.00 uur;iedereen;Jan, 06-12345678, jan@example.nl;1-11-2026 10:03:22',
    );
    const [offer] = result.feed.offers;
    assert.deepEqual(offer?.locations, [{ address: 'De Linde, Lindelaan 4', postalCode: '1234AB', city: 'Lindewaard' }]);
    assert.deepEqual(
      [offer.name, offer.organization, offer.phones, offer.email],
      ['Samen eten', 'Kerk', [{ number: '06-12345678', name: 'Jan' }], 'jan@example.nl'],
    );
    assert.equal(meanings(result).Tijdstempel, null);
  });

  test('of a sociale kaart: the visiting address is used, the postal address is not', async () => {
    const result = await whole(
      'Naam voorziening;Bezoekadres straat;Bezoekadres huisnummer;Bezoekadres postcode;Bezoekadres plaats;Postadres;Laatst gewijzigd op\n' +
        'Inloop;Kerkstraat;3 B;1234 AC;Lindewaard;Postbus 1;12-10-2026 14:33',
    );
    const [offer] = result.feed.offers;
    assert.deepEqual(offer?.locations, [{ address: 'Kerkstraat 3 B', postalCode: '1234AC', city: 'Lindewaard' }]);
    assert.equal(offer.assuredDate, '2026-10-12');
    assert.equal(meanings(result).Postadres, null);
  });

  test('over several columns, with the same word twice below them', async () => {
    const { feed } = await whole(
      'Activiteit;;Locatie;;Contact;\nNaam;Wat;Gebouw;Plaats;Naam;Telefoon\nKoersbal;Spelen;De Linde;Lindewaard;Piet;0612345678',
    );
    assert.deepEqual([feed.offers[0]?.name, feed.offers[0]?.phones], ['Koersbal', [{ number: '0612345678', name: 'Piet' }]]);
  });

  test('of supporters, without our words', async () => {
    const { feed } = await whole('Naam cliëntondersteuner;Functie;Werkgebied\nAnna;onafhankelijk cliëntondersteuner;Oost');
    assert.deepEqual([feed.supporters[0]?.name, feed.supporters[0]?.kind], ['Anna', 'independent-client-supporter']);
  });

  test('that say nothing are proposed by what is below them', async () => {
    const result = await whole('Naam;Kort;K3\nKoffie;a;info@example.nl\nThee;b;thee@example.nl');
    assert.deepEqual(codes(result), [['column-suggested', 1, 'C']]);
    assert.equal(result.problems[0]?.expected, 'e-mail');
    assert.equal(result.feed.offers[0]?.email, undefined);
  });

  test('that are not there at all: each row is said to be left out', async () => {
    const result = await whole('Koffie;Lindelaan 4;1234 AB;0612345678\nThee;Lindelaan 5;1234 AC;0612345679');
    assert.deepEqual([result.leftOut, result.problems[0]?.code], [2, 'no-headings']);
  });
});

describe('a row', () => {
  test('that is a heading in between is no offer, and is said', async () => {
    const result = await whole('Naam;Omschrijving;Telefoon\nGELD;;\nBudgetmaatje;Hulp bij geld;0612345678');
    assert.deepEqual(codes(result), [['sub-heading', 2, 'A']]);
    assert.deepEqual(
      result.feed.offers.map(({ name }) => name),
      ['Budgetmaatje'],
    );
  });

  test('with only a name at the end, or among many like it, is an offer that has to be completed', async () => {
    const last = await whole('Naam;Omschrijving;Telefoon\nBudgetmaatje;Hulp bij geld;0612345678\nKoffie;;');
    assert.deepEqual(codes(last), [['only-name', 3, 'A']]);
    const many = await whole('Naam;Kort;Telefoon\nKoffie;;\nThee;;\nSoep;;\nBrood;Vers brood;0612345678');
    assert.deepEqual([many.feed.offers.length, new Set(many.problems.map(({ code }) => code))], [4, new Set(['only-name'])]);
  });

  test('with a column for when each day begins and one for when it ends has hours', async () => {
    for (const [from, to] of [
      ['Maandag van', 'Maandag tot'],
      ['ma open', 'ma dicht'],
      ['Openingstijd maandag van', 'Openingstijd maandag tot'],
      ['Monday opens', 'Monday closes'],
    ]) {
      const { feed } = await whole(`Naam;${from};${to};Plaats\nInloop;9.00;17:00;Zutphen\nLezen;0,375;0,5;Zutphen`);
      assert.deepEqual(
        feed.offers.map(({ schedules }) => schedules),
        ['17:00', '12:00'].map((closesAt) => [{ days: ['monday'], opensAt: '09:00', closesAt }]),
        from,
      );
    }
    const twice = await whole(
      'Naam;di van 1;di tot 1;di van 2;di tot 2;wo van;wo tot\nInloop;;;13:00;17:00;gesloten;gesloten\nSoep;9;10;11;12;;14',
    );
    const tuesday = { days: ['tuesday'] };
    assert.deepEqual(
      twice.feed.offers.map(({ schedules }) => schedules),
      [
        [{ ...tuesday, opensAt: '13:00', closesAt: '17:00' }],
        [
          { ...tuesday, opensAt: '09:00', closesAt: '10:00' },
          { ...tuesday, opensAt: '11:00', closesAt: '12:00' },
          { days: ['wednesday'], note: 'tot 14' },
        ],
      ],
    );
  });

  test('with its day in one column and its time in another has both', async () => {
    for (const text of ['Naam;Dag;Tijd\nBingo;vrijdag;20.00-22.00', 'Naam;Tijd;Wanneer\nBingo;20.00-22.00;vrijdag'])
      assert.deepEqual((await whole(text)).feed.offers[0]?.schedules, [
        { days: ['friday'], opensAt: '20:00', closesAt: '22:00' },
      ]);
    const { feed } = await whole('Naam;Wanneer;Tijd\nBingo;1e maandag van de maand;19:30');
    assert.deepEqual(feed.offers[0]?.schedules, [{ days: ['monday'], note: '1e maandag van de maand 19:30' }]);
  });

  test('with crosses on its days is open on those', async () => {
    const { feed } = await whole('Naam;Ma;Di;Wo\nInloop;x;;ja');
    assert.deepEqual(feed.offers[0]?.schedules, [{ days: ['monday'] }, { days: ['wednesday'] }]);
  });

  test('with a contact but no number says whom it left out', async () => {
    assert.deepEqual(codes(await whole('Naam;Contactpersoon\nInloop;Zoë')), [['name-without-phone', 2, 'B']]);
  });
});

describe('a file', () => {
  test('as Excel saves Unicode text: tabs, UTF-16, with or without its mark', async () => {
    for (const mark of ['\ufeff', '']) {
      const { feed } = await whole(Buffer.from(`${mark}Activiteit\tPlaats\r\nCafé ü\tZutphen\r\n`, 'utf16le'));
      assert.deepEqual([feed.offers[0]?.name, feed.offers[0]?.locations], ['Café ü', [{ city: 'Zutphen' }]]);
    }
  });

  test('of an old Mac: line ends of its own, in Windows-1252', async () => {
    const { feed } = await whole(Buffer.from('Naam;Kosten in euro\rCaf\u00e9;2,5\rGym;\r', 'latin1'));
    assert.deepEqual([feed.offers.length, feed.offers[0]?.name, feed.offers[0]?.costOptions], [2, 'Café', [{ amount: 2.5 }]]);
  });

  test('of a database with tables that refer to each other makes no offers of keys', async () => {
    const result = await whole('id,location_id,service_id,number,type\n1,1,,703 555-1212,voice\n2,1,,703 555-1213,fax');
    assert.deepEqual([result.leftOut, result.problems[0]?.code], [2, 'no-name-column']);
  });

  test('of JSON with keys of its own is the list that it is, and each message has a path', async () => {
    const list = [
      { naam: 'Koffie', adres: { straat: 'Lindelaan 4', postcode: '1234 AB' }, kosten: 'wisselend per dag', tags: ['a', 'b'] },
      { omschrijving: 'zonder naam' },
    ];
    for (const [prefix, content] of [
      ['', list],
      ['hulpbronnen', { aantal: 2, hulpbronnen: list }],
    ] as const) {
      const result = await whole(JSON.stringify(content), 'lijst.json');
      const [offer] = result.feed.offers;
      assert.deepEqual(offer?.locations, [{ address: 'Lindelaan 4', postalCode: '1234AB' }]);
      assert.deepEqual(offer.keywords, ['a', 'b']);
      assert.deepEqual(
        result.problems.filter(({ skipped }) => skipped).map(({ code, path }) => [code, path]),
        [['row-without-name', `${prefix}[1].naam`]],
      );
    }
  });

  test('of schema.org too', async () => {
    const { feed } = await whole(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'GovernmentService',
            '@id': 'wmo',
            name: 'Wmo-loket',
            provider: { '@type': 'Organization', name: 'Gemeente' },
          },
          { '@type': 'Event', name: 'Koffie', startDate: '2026-12-01T10:00', telephone: '000-1234567' },
        ],
      }),
      'schema.json',
    );
    assert.deepEqual(feed.offers, [
      { id: 'wmo', name: 'Wmo-loket', organization: 'Gemeente' },
      { id: 'koffie', name: 'Koffie', phones: ['000-1234567'], validFrom: '2026-12-01' },
    ]);
  });

  test('of Excel with a sheet that is no list reads the others, and says so', async () => {
    const result = await whole(
      workbook({
        Uitleg: [['Vul op het tweede blad uw aanbod in'], ['Vragen?']],
        Aanbod: [
          ['Naam', 'Wijk'],
          ['Koffie', 'Oost'],
        ],
      }),
      'lijst.xlsx',
    );
    assert.deepEqual([result.feed.offers.length, result.problems[0]?.code, result.problems[0]?.sheet], [1, 'no-list', 'Uitleg']);
  });
});

describe('lists of municipalities and libraries', () => {
  test('with a column of hours for each day, and a title above', async () => {
    const { feed } = await whole(
      'Sociale kaart gemeente Lindewaard;;;\nPeildatum: 1 oktober 2026;;;\n;;;\nNaam voorziening;Openingstijden ma;Openingstijden di;Tel.nr.\n' +
        'Inloop;9u-12u;gesloten;(000) 12 34 56\nWijkteam;9:00 - 12:30 / 13:00 - 17:00;op afspraak;000-123457\n',
    );
    assert.deepEqual(
      feed.offers.map(({ schedules }) => schedules),
      [
        [{ days: ['monday'], opensAt: '09:00', closesAt: '12:00' }],
        [
          { days: ['monday'], opensAt: '09:00', closesAt: '12:30' },
          { days: ['monday'], opensAt: '13:00', closesAt: '17:00' },
          { days: ['tuesday'], note: 'op afspraak' },
        ],
      ],
    );
  });

  test('with a part of the day beside the time, and questions that are answered by yes and no', async () => {
    const { feed, problems } = await whole(
      'Activiteit,Dagdeel,Tijd,Aanmelden verplicht?,Rolstoeltoegankelijk J/N\nBingo,vrijdagavond,19.30,N,J\nYoga,maandagochtend,9.15-10.15 uur,J,N\n',
    );
    assert.deepEqual(
      feed.offers.map(({ schedules, access, applicationProcess, locations }) => [
        schedules,
        access,
        applicationProcess,
        locations,
      ]),
      [
        [[{ days: ['friday'], opensAt: '19:30' }], 'open', undefined, [{ accessibility: { facts: ['wheelchair'] } }]],
        [
          [{ days: ['monday'], opensAt: '09:15', closesAt: '10:15' }],
          'sign-up',
          undefined,
          [{ accessibility: { note: 'Niet toegankelijk met een rolstoel' } }],
        ],
      ],
    );
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'heading-guessed'),
      [],
    );
  });

  test('with the house number in a column called Nr, under a row of headings for groups', async () => {
    const { feed } = await whole(
      ';Contact;;Adres;;;Openingstijden;;\nNaam;Persoon;Telefoon;Straat;Nr;Plaats;Dag;Van;Tot\n' +
        'Breicafé;Mw. Jansen;06 12345678;Dorpsstraat;5;Lindewaard;woensdag;14:00;16:00\n',
    );
    assert.deepEqual(feed.offers, [
      {
        id: 'breicafe-lindewaard',
        name: 'Breicafé',
        schedules: [{ days: ['wednesday'], opensAt: '14:00', closesAt: '16:00' }],
        phones: [{ number: '06 12345678', name: 'Mw. Jansen' }],
        locations: [{ address: 'Dorpsstraat 5', city: 'Lindewaard' }],
      },
    ]);
  });

  test('with days and hours as Excel counts them, and a price for each kind of visitor', async () => {
    const result = await whole(
      'naam;begindatum;einddatum;startijd;eindtijd;herhaling;kosten leden;kosten niet-leden;max deelnemers\n' +
        "Valpreventie;46054;31-03-'26;0,416666667;11:00;elke dinsdag;25;35;12\nZonder begin;;;;12:00;;;;\n",
    );
    const [first, second] = result.feed.offers;
    assert.deepEqual(
      [first?.validFrom, first?.validTo, first?.schedules, first?.costOptions, first?.audience],
      [
        '2026-02-01',
        '2026-03-31',
        [{ days: ['tuesday'], opensAt: '10:00', closesAt: '11:00' }],
        [
          { amount: 25, note: 'leden' },
          { amount: 35, note: 'niet-leden' },
        ],
        undefined,
      ],
    );
    // An end without a beginning is no time, and is not lost.
    assert.deepEqual(second?.schedules, [{ note: 'tot 12:00' }]);
    assert.ok(codes(result).some(([code, row, column]) => code === 'hours-as-text' && row === 3 && column === 'E'));
  });

  test('that ask what, who and where', async () => {
    const { feed } = await whole(
      'Hulpvraag;Wat;Wie;Waar;Voor wie\nIk zie op tegen de administratie;Thuisadministratie;Humanitas;buurthuis;inwoners\n' +
        'Mijn huis is te groot;Wooncoach;Gemeente;stadhuis;ouderen\n',
    );
    assert.deepEqual(
      feed.offers.map(({ name, organization, audience, needs }) => [name, organization, audience, needs]),
      [
        ['Thuisadministratie', 'Humanitas', ['inwoners'], ['ik-zie-op-tegen-de-administratie']],
        ['Wooncoach', 'Gemeente', ['ouderen'], ['mijn-huis-is-te-groot']],
      ],
    );
  });

  test('of a website: what is not published is not shown, and a theme in a theme is both', async () => {
    const { feed } = await whole(
      'PRODUCT/DIENST;CATEGORIE(ËN);STATUS;DATUM LAATSTE WIJZIGING\nZORG THUIS;Zorg > Thuiszorg;Gepubliceerd;12-mrt-2026\nALARM;Zorg;Concept;12-mrt-2026\n',
    );
    assert.deepEqual(
      feed.offers.map(({ status, themes, assuredDate }) => [status, themes, assuredDate]),
      [
        ['active', ['zorg', 'thuiszorg'], '2026-03-12'],
        ['inactive', ['zorg'], '2026-03-12'],
      ],
    );
  });

  test('what stands beside a known word is kept or said', async () => {
    const result = await whole(
      'Naam;Toegang;Weg\n' +
        'Eten;aanmelden kan tot en met woensdag bij Jan in de hal;een vrijwilliger die zelf ook op latere leeftijd is begonnen\n' +
        'Praten;binnenlopen;met iemand die het zelf meemaakte\nWonen;na een gesprek met de gemeente;met een professional\n',
    );
    assert.deepEqual(
      result.feed.offers.map(({ access, route, applicationProcess }) => [access, route, applicationProcess]),
      [
        ['sign-up', 'volunteer', 'aanmelden kan tot en met woensdag bij Jan in de hal'],
        ['open', 'peer', undefined],
        ['assessment', 'professional', undefined],
      ],
    );
    assert.deepEqual(codes(result), [['word-found', 2, 'C']]);
  });
});

describe('JSON of a website', () => {
  const json = async (value: unknown) => {
    const result = await importText(JSON.stringify(value), {}, 'api.json');
    assertNothingVanished(result);
    return result;
  };
  const koffie = { titel: 'Koffie', adres: { straat: 'Markt', huisnummer: 3, plaats: 'Zutphen' } };
  const thee = { titel: 'Thee', adres: { straat: 'Plein', huisnummer: 4, plaats: 'Zutphen' } };

  test('may lie in wrappers, and each place is said from the outside', async () => {
    const { feed, problems } = await json({ status: 'ok', data: { total: 2, items: [{ ...koffie, kleur: 'rood' }, thee] } });
    assert.deepEqual(
      feed.offers.map(({ name, locations }) => [name, locations]),
      [
        ['Koffie', [{ address: 'Markt 3', city: 'Zutphen' }]],
        ['Thee', [{ address: 'Plein 4', city: 'Zutphen' }]],
      ],
    );
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['unknown-column', 'data.items.kleur']],
    );
    const hsds = await json({ result: { response: { services: [{ id: 'a', name: 'A', assured_date: 'ooit' }] } } });
    assert.equal(hsds.feed.offers[0]?.id, 'a');
    assert.equal(hsds.problems[0]?.path, 'result.response.services[0].assured_date');
    const feedInside = await json({ data: { feed: { version: '1', offers: [{ id: 'a', name: 'A' }] } } });
    assert.deepEqual(feedInside.feed.offers, [{ id: 'a', name: 'A' }]);
  });

  test('as GeoJSON has places', async () => {
    const feature = (naam: string, coordinates: number[]) => ({
      type: 'Feature',
      properties: { naam, woonplaats: 'Zutphen' },
      geometry: { type: 'Point', coordinates },
    });
    const { feed } = await json({
      type: 'FeatureCollection',
      features: [feature('Buurthuis', [6.19, 52.14]), feature('Repair Café', [6.2, 52.15])],
    });
    assert.deepEqual(
      feed.offers.map(({ themes, locations }) => [themes, locations]),
      [
        [undefined, [{ city: 'Zutphen', latitude: 52.14, longitude: 6.19 }]],
        [undefined, [{ city: 'Zutphen', latitude: 52.15, longitude: 6.2 }]],
      ],
    );
  });

  test('of WordPress has its texts in what is rendered', async () => {
    const post = (title: string) => ({
      id: 1,
      status: 'publish',
      title: { rendered: title },
      content: { rendered: '<p>Kom <b>langs</b>.</p>', protected: false },
      excerpt: { rendered: '<p>Kort.</p>' },
    });
    const { feed } = await json([post('Koffie &#8211; ochtend'), { ...post('Thee'), id: 2, status: 'draft' }]);
    assert.deepEqual(
      feed.offers.map(({ name, summary, description, status }) => [name, summary, description, status]),
      [
        ['Koffie – ochtend', 'Kort.', 'Kom langs.', 'active'],
        ['Thee', 'Kort.', 'Kom langs.', 'inactive'],
      ],
    );
  });
});
