/** Open Referral: documents as others make them, to offers. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importText } from '../support/import.ts';

const hsds = async (value: unknown) => importText(JSON.stringify(value), {}, 'x.json');
const service = (more: object) => ({ id: 'a', name: 'A', status: 'active', ...more });
const one = async (more: object) => (await hsds(service(more))).feed.offers[0];

describe('a document', () => {
  test('may be a service, a list, a page, organizations with services, or a line for each', async () => {
    const names = async (text: string) => (await importText(text, {}, 'x.json')).feed.offers.map(({ name }) => name);
    const [a, b] = [service({}), { ...service({}), id: 'b', name: 'B' }];
    assert.deepEqual(await names(JSON.stringify(a)), ['A']);
    for (const whole of [[a, b], { contents: [a, b] }, { services: [a, b] }, [{ id: 'o', name: 'O', services: [a, b] }]])
      assert.deepEqual(await names(JSON.stringify(whole)), ['A', 'B']);
    assert.deepEqual(await names(`${JSON.stringify(a)}\n\n${JSON.stringify(b)}\n`), ['A', 'B']);
  });
  test('finds organizations by their id beside the services', async () => {
    const { feed } = await hsds({
      organizations: [{ id: 'o', name: 'Welzijn', website: 'https://example.nl' }],
      services: [service({ organization_id: 'o' })],
    });
    assert.equal(feed.offers[0]?.organization, 'o');
    assert.deepEqual(feed.organizations, [{ id: 'o', name: 'Welzijn', url: 'https://example.nl/' }]);
  });
  test('says the line and the place of what is wrong', async () => {
    const { problems, leftOut } = await importText('{"id":"a","name":"A"}\n{"id":"b"}\nkapot\n', {}, 'x.jsonl');
    assert.deepEqual(
      problems.map(({ code, row, path }) => [code, row, path]),
      [
        ['not-a-record', 3, undefined],
        ['record-without-name', 2, 'name'],
      ],
    );
    assert.equal(leftOut, 2);
  });
  test('may have nothing in it that is as it should be', async () => {
    const odd = {
      phones: 'x',
      schedules: { byday: 5 },
      locations: ['here', null, 7],
      contacts: [[]],
      organization: [],
      languages: [{}, 3],
      cost_options: 'veel',
      attributes: [{ taxonomy_term: 'x' }],
      minimum_age: 999,
      email: {},
      url: 'nergens',
    };
    assert.equal((await one(odd))?.name, 'A');
  });
});

describe('holidays', () => {
  test('on which something is closed are closures, whichever way that is said', async () => {
    const days = { start_date: '2026-12-25', end_date: '2026-12-26' };
    for (const closed of [true, 'true', 'yes', 'Y', undefined])
      assert.deepEqual((await one({ holiday_schedules: [{ ...days, closed }] }))?.closures, [
        { from: '2026-12-25', to: '2026-12-26' },
      ]);
    const place = {
      location: { name: 'De Linde', holiday_schedule: [{ start_date: '2027-01-01', end_date: '2027-01-01', closed: true }] },
    };
    assert.deepEqual((await one({ service_at_locations: [place] }))?.closures, [{ from: '2027-01-01' }]);
  });

  test('with other hours are kept in words, so that nothing is shown as open that is not', async () => {
    const days = { start_date: '2026-12-24', end_date: '2026-12-24' };
    const { feed, problems } = await hsds(
      service({ holiday_schedules: [{ ...days, closed: false, open_at: '10:00', closes_at: '12:00' }] }),
    );
    assert.deepEqual(feed.offers[0]?.schedules, [
      { validFrom: '2026-12-24', validTo: '2026-12-24', note: 'Andere tijden: 10:00–12:00' },
    ]);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['hours-as-text', 'holiday_schedules[0].opens_at']],
    );
  });

  test('without a day are said', async () => {
    const { feed, problems } = await hsds(service({ holiday_schedules: [{ closed: true }] }));
    assert.equal(feed.offers[0]?.closures, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['not-a-date'],
    );
  });
});

describe('a schedule', () => {
  const schedules = async (schedule: object) => (await one({ schedules: [schedule] }))?.schedules;
  test('of a week', async () => {
    assert.deepEqual(await schedules({ freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00:00', closes_at: '5:00 PM' }), [
      { days: ['monday', 'wednesday'], opensAt: '09:00', closesAt: '17:00' },
    ]);
    assert.deepEqual(await schedules({ freq: 'WEEKLY', dtstart: '2026-11-24', opens_at: '09:00Z' }), [
      { days: ['tuesday'], opensAt: '09:00' },
    ]);
  });
  test('of a month or of every other week is never "open now"', async () => {
    assert.deepEqual(await schedules({ freq: 'MONTHLY', byday: '1MO', opens_at: '10:00', closes_at: '12:00' }), [
      {
        days: ['monday'],
        note: { nl: 'Elke eerste maandag van de maand, 10:00–12:00', en: 'Every first Monday of the month, 10:00–12:00' },
      },
    ]);
    assert.equal((await schedules({ freq: 'WEEKLY', interval: 2, byday: 'TU', opens_at: '10:00' }))?.[0]?.opensAt, undefined);
  });
  test('that does not say on which days is kept as words', async () => {
    const { feed, problems } = await hsds(
      service({ schedules: [{ freq: 'WEEKLY', wkst: 'MO', opens_at: '09:00', closes_at: '12:00' }] }),
    );
    assert.deepEqual(feed.offers[0]?.schedules, [{ note: '09:00–12:00' }]);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['days-unknown', 'schedules[0].byday']],
    );
  });
});

test('what the feed has no place for is said once, with the number of times', async () => {
  const { problems } = await hsds([
    service({ accreditations: 'ISO' }),
    { ...service({ accreditations: 'ISO' }), id: 'b', name: 'B' },
  ]);
  assert.deepEqual(
    problems.map(({ code, path, count }) => [code, path, count]),
    [['not-held', '[0].accreditations', 2]],
  );
});
test('money that is no euro is kept as words', async () => {
  assert.deepEqual(
    (
      await one({
        cost_options: [
          { amount: 35, currency: 'GBP' },
          { amount: 2.5, currency: 'EUR', amount_description: 'per keer' },
        ],
      })
    )?.costOptions,
    [{ note: '35 GBP' }, { amount: 2.5, per: 'keer' }],
  );
});
