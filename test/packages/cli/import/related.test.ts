/** Tables that refer to each other by id, as directories export them: one offer of several rows, and each row accounted for. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import type { ImportResult, Source } from '../../../../packages/cli/src/import/index.ts';
import { importText, importWhole } from '../support/import.ts';
import { shared, skip } from '../support/shared-data.ts';
import { workbook } from '../support/workbook.ts';

const table = (name: string, ...rows: string[]): Source => ({ name: `${name}.csv`, content: rows.join('\n') });
const places = ({ problems }: ImportResult) =>
  problems.map(({ code, source, row, column, value }) => [code, source, row, column, value]);

const services = table(
  'services',
  'id,organization_id,name,description,status,fees',
  's1,o1,Samen eten,Elke week samen aan tafel.,active,gratis',
  's2,o1,Maatje,Iemand die langskomt.,active,gratis',
);
const organizations = table(
  'organizations',
  'id,name,url,legal_status',
  'o1,Welzijn Lindewaard,https://welzijn.example,stichting',
  'o2,Speeltuin De Linde,https://speeltuin.example,',
);
const locations = table(
  'locations',
  'id,organization_id,name,latitude,longitude',
  'l1,o1,De Linde,52.1,6.1',
  'l2,o2,De Speeltuin,52.2,6.2',
);
const links = table('services_at_location', 'id,service_id,location_id', 'x1,s1,l1', 'x2,s2,l1');
const addresses = table(
  'physical_addresses',
  'id,location_id,address_1,city,postal_code',
  'a1,l1,Lindelaan 4,Lindewaard,1234 AB',
);
const phones = table('phones', 'id,service_id,organization_id,number', 'p1,s1,,06-12345678', 'p2,,o1,0123-456789', 'p3,,,112233');
const schedules = table(
  'regular_schedules',
  'service_id,weekday,opens_at,closes_at',
  's1,Tuesday,17:30,19:00',
  's9,Monday,9:00,10:00',
);
const all = [services, organizations, locations, links, addresses, phones, schedules];

describe('tables that refer to each other', () => {
  test('become offers with their organization, place, phone and hours', async () => {
    const { feed } = await importWhole(all);
    const [eten, maatje, speeltuin] = feed.offers;
    assert.deepEqual(feed.organizations, [
      { id: 'o1', name: 'Welzijn Lindewaard', url: 'https://welzijn.example/', phone: '0123-456789' },
    ]);
    assert.deepEqual([eten?.name, eten?.organization, eten?.phones], ['Samen eten', 'o1', ['06-12345678']]);
    assert.deepEqual(eten?.locations, [
      { name: 'De Linde', address: 'Lindelaan 4', postalCode: '1234AB', city: 'Lindewaard', latitude: 52.1, longitude: 6.1 },
    ]);
    assert.deepEqual(eten.schedules, [{ days: ['tuesday'], opensAt: '17:30', closesAt: '19:00' }]);
    // Without a phone of its own it has that of its organization.
    assert.deepEqual(maatje?.phones, ['0123-456789']);
    // Who lists no service is one offer.
    assert.deepEqual([speeltuin?.name, speeltuin?.locations?.[0]?.name], ['Speeltuin De Linde', 'De Speeltuin']);
  });

  test('say of each row that belongs to nothing where it stands, and what was not used', async () => {
    const result = await importWhole(all);
    assert.deepEqual(places(result), [
      ['row-unlinked', 'phones.csv', 4, undefined, undefined],
      ['link-unknown', 'regular_schedules.csv', 3, 'A', 's9'],
      ['row-unlinked', 'regular_schedules.csv', 3, 'A', undefined],
      ['not-held', 'organizations.csv', 1, 'D', 'stichting'],
    ]);
    assert.deepEqual(
      result.sources.map(({ given, kept, joined, leftOut }) => [given, kept, joined, leftOut]),
      [
        [2, 2, 0, 0],
        [2, 2, 1, 0],
        [2, 2, 2, 0],
        [2, 2, 2, 0],
        [1, 1, 1, 0],
        [3, 2, 2, 1],
        [2, 1, 1, 1],
      ],
    );
  });

  test('lead from a field of the feed to the file, row and column it came from', async () => {
    const { originOf } = await importWhole(all);
    assert.deepEqual(originOf('offers[0].phones[0]'), { file: 'phones.csv', row: 2 });
    assert.deepEqual(originOf('offers[1].description'), { file: 'services.csv', row: 3, column: 'D', heading: 'description' });
    assert.deepEqual(originOf('offers[2]'), { file: 'organizations.csv', row: 3 });
  });

  test('may come in any order, and say what is wrong in a cell at that cell', async () => {
    const result = await importWhole([
      table('phones', 'id,service_id,number', 'p1,s1,bel ons'),
      table('locations', 'id,organization_id,name,latitude,longitude', 'l1,o1,De Linde,noord,6.1'),
      organizations,
      services,
    ]);
    assert.deepEqual(places(result).slice(0, 2), [
      ['not-a-number', 'locations.csv', 2, 'D', 'noord'],
      ['phone-doubtful', 'phones.csv', 2, 'C', 'bel ons'],
    ]);
    // An organization with one place gives everything there.
    const eten = result.feed.offers.find(({ name }) => name === 'Samen eten');
    assert.equal(eten?.locations?.[0]?.name, 'De Linde');
  });

  test('may be the sheets of one workbook, in Dutch', async () => {
    const result = await importText(
      workbook({
        Diensten: [
          ['ID', 'Organisatie-ID', 'Naam dienst', 'Omschrijving'],
          ['1', '7', 'Samen eten', 'Elke week.'],
        ],
        Organisaties: [
          ['ID', 'Naam', 'Website'],
          ['7', 'Welzijn', 'https://welzijn.example'],
        ],
        Telefoonnummers: [
          ['Dienst-ID', 'Telefoonnummer'],
          ['1', '06-12345678'],
        ],
      }),
      {},
      'export.xlsx',
    );
    const [offer] = result.feed.offers;
    assert.deepEqual(
      [offer?.name, offer?.description, offer?.organization, offer?.phones],
      ['Samen eten', 'Elke week.', '7', ['06-12345678']],
    );
  });

  test('stay lists of their own when nothing refers to another', async () => {
    const { feed } = await importWhole([
      { name: 'services.csv', content: 'Naam;Telefoon\nSamen eten;06-12345678' },
      { name: 'locations.csv', content: 'Naam;Plaats\nDe Linde;Lindewaard' },
    ]);
    assert.equal(feed.offers.length, 2);
  });

  for (const folder of [
    'ohana/data/sample-csv',
    'hsds-transformer/spec/fixtures/custom/ilao/output',
    'hsds-transformer/examples/florida_data',
  ])
    test(`of others: ${folder}`, { skip }, async () => {
      const path = fileURLToPath(shared(`csv/${folder}`));
      const sources = globSync('*.csv', { cwd: path })
        .sort()
        .map((name) => ({ name, content: readFileSync(`${path}/${name}`) }));
      const { feed, sources: summaries } = await importWhole(sources);
      const rows = summaries.find(({ name }) => name === 'services.csv');
      assert.ok(feed.offers.length >= (rows?.kept ?? Infinity));
      assert.ok(feed.offers.some(({ organization }) => organization));
    });
});
