import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isOpen, nextOpening, opensIn, weekHours, zonedNow, type Closure, type Schedule } from '@wijkwijzer/feed';
import { closesAt, isOpenByCounting, nextByCounting } from './opening-hours-oracle.ts';
import { runs } from './soak.ts';

const office: Schedule = { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opensAt: '09:00', closesAt: '17:00' };
const bar: Schedule = { days: ['friday'], opensAt: '20:00', closesAt: '02:00' };
const open = (schedule: Schedule | Schedule[], at: string, closures?: Closure[]) =>
  isOpen([schedule].flat(), closures, new Date(at));

describe('the clock on the wall', () => {
  test('is that of the Netherlands, wherever the computer stands', () => {
    assert.deepEqual(zonedNow(new Date('2026-11-22T23:30:00Z')), { day: '2026-11-23', weekday: 'monday', minutes: 30 });
    assert.deepEqual(zonedNow(new Date('2026-07-01T22:00:00Z')), { day: '2026-07-02', weekday: 'thursday', minutes: 0 });
  });
  test('can be that of another place', () => {
    assert.equal(zonedNow(new Date('2026-07-01T12:00:00Z'), 'America/Curacao').minutes, 8 * 60);
  });
});

describe('open now', () => {
  test('from the opening time until just before the closing time', () => {
    assert.deepEqual(open(office, '2026-11-23T08:59:59+01:00'), { open: false });
    assert.deepEqual(open(office, '2026-11-23T09:00:00+01:00'), { open: true, until: '17:00' });
    assert.deepEqual(open(office, '2026-11-23T16:59:00+01:00'), { open: true, until: '17:00' });
    assert.deepEqual(open(office, '2026-11-23T17:00:00+01:00'), { open: false });
    assert.deepEqual(open(office, '2026-11-22T12:00:00+01:00'), { open: false });
  });
  test('past midnight, until the night is over', () => {
    assert.deepEqual(open(bar, '2026-11-28T01:59:00+01:00'), { open: true, until: '02:00' });
    assert.deepEqual(open(bar, '2026-11-28T02:00:00+01:00'), { open: false });
    assert.deepEqual(open(bar, '2026-11-27T01:00:00+01:00'), { open: false });
  });
  test('until the end of the day at 24:00', () => {
    assert.deepEqual(open({ opensAt: '18:00', closesAt: '24:00' }, '2026-11-23T23:59:00+01:00'), { open: true, until: '24:00' });
    assert.deepEqual(open({ opensAt: '18:00', closesAt: '24:00' }, '2026-11-24T00:00:00+01:00'), { open: false });
  });
  test('around the clock, without a closing time to name', () => {
    assert.deepEqual(open({ opensAt: '00:00', closesAt: '24:00' }, '2026-11-23T03:00:00+01:00'), { open: true });
    assert.deepEqual(open({ opensAt: '08:00', closesAt: '08:00' }, '2026-11-23T03:00:00+01:00'), { open: true });
  });
  test('over two blocks that join', () => {
    const blocks = [
      { opensAt: '09:00', closesAt: '12:00' },
      { opensAt: '12:00', closesAt: '17:00' },
    ];
    assert.deepEqual(open(blocks, '2026-11-23T10:00:00+01:00'), { open: true, until: '17:00' });
  });
  test('never when only a note or only an opening time is known', () => {
    assert.equal(open({ note: 'op afspraak' }, '2026-11-23T10:00:00+01:00').open, false);
    assert.equal(open({ opensAt: '09:00' }, '2026-11-23T10:00:00+01:00').open, false);
    assert.deepEqual(isOpen(undefined, undefined, new Date()), { open: false });
  });
  test('only while the schedule is valid, its first and last day included', () => {
    const summer: Schedule = { opensAt: '10:00', closesAt: '12:00', validFrom: '2026-06-01', validTo: '2026-08-31' };
    assert.equal(open(summer, '2026-05-31T11:00:00+02:00').open, false);
    assert.equal(open(summer, '2026-06-01T11:00:00+02:00').open, true);
    assert.equal(open(summer, '2026-08-31T11:00:00+02:00').open, true);
    assert.equal(open(summer, '2026-09-01T11:00:00+02:00').open, false);
  });
  test('not on a day of closure, nor in the night that began on one', () => {
    const friday = [{ from: '2026-11-27' }];
    assert.equal(open(office, '2026-11-27T10:00:00+01:00', friday).open, false);
    assert.equal(open(bar, '2026-11-28T01:00:00+01:00', friday).open, false);
    assert.equal(open(office, '2026-11-26T10:00:00+01:00', friday).open, true);
    assert.deepEqual(open(bar, '2026-11-27T21:00:00+01:00', [{ from: '2026-11-28', to: '2026-12-01' }]), {
      open: true,
      until: '24:00',
    });
  });
  test('at nine on the wall, the day before and the day after the clock goes forward', () => {
    const daily: Schedule = { opensAt: '09:00', closesAt: '17:00' };
    assert.equal(open(daily, '2026-03-28T08:00:00Z').open, true);
    assert.equal(open(daily, '2026-03-28T07:59:00Z').open, false);
    assert.equal(open(daily, '2026-03-29T07:00:00Z').open, true);
    assert.equal(open(daily, '2026-03-29T06:59:00Z').open, false);
  });
  test('in the night that has no half past two, and in the night that has it twice', () => {
    const night: Schedule = { opensAt: '02:30', closesAt: '04:00' };
    assert.equal(open(night, '2026-03-29T00:59:00Z').open, false); // 01:59
    assert.equal(open(night, '2026-03-29T01:00:00Z').open, true); // 03:00
    assert.equal(open(night, '2026-10-25T00:30:00Z').open, true); // 02:30, the first time
    assert.equal(open(night, '2026-10-25T01:15:00Z').open, false); // 02:15, the second time
    assert.equal(open(night, '2026-10-25T01:30:00Z').open, true); // 02:30, the second time
  });
});

describe('the next opening', () => {
  const at = zonedNow(new Date('2026-11-27T18:00:00+01:00'));
  test('is the first one after now', () => {
    assert.deepEqual(nextOpening([office, bar], undefined, at), {
      day: '2026-11-27',
      weekday: 'friday',
      opensAt: '20:00',
      inDays: 0,
    });
    assert.deepEqual(nextOpening([office], undefined, at), { day: '2026-11-30', weekday: 'monday', opensAt: '09:00', inDays: 3 });
  });
  test('is after the closure', () => {
    assert.equal(nextOpening([office], [{ from: '2026-11-28', to: '2026-12-01' }], at)?.day, '2026-12-02');
  });
  test('is not told when it is more than two weeks ahead', () => {
    assert.equal(nextOpening([{ ...office, validFrom: '2026-12-14' }], undefined, at), undefined);
    assert.equal(nextOpening(undefined, undefined, at), undefined);
  });
});

describe('evenings and weekends', () => {
  const at = zonedNow(new Date('2026-11-27T12:00:00+01:00'));
  test('an office is open in neither', () => {
    assert.equal(opensIn([office], 'evening', at), false);
    assert.equal(opensIn([office], 'weekend', at), false);
  });
  test('hours that reach past six are evening hours', () => {
    assert.equal(opensIn([bar], 'evening', at), true);
    assert.equal(opensIn([{ opensAt: '17:00', closesAt: '18:00' }], 'evening', at), false);
    assert.equal(opensIn([{ opensAt: '17:00', closesAt: '18:30' }], 'evening', at), true);
    assert.equal(opensIn([{ opensAt: '19:00' }], 'evening', at), true);
  });
  test('every day includes the weekend; what is over does not count', () => {
    assert.equal(opensIn([{ opensAt: '10:00', closesAt: '11:00' }], 'weekend', at), true);
    assert.equal(opensIn([{ opensAt: '10:00', closesAt: '11:00', validTo: '2026-11-26' }], 'weekend', at), false);
    assert.equal(opensIn([{ note: 'op afspraak' }], 'weekend', at), false);
  });
});

test('a table of the week lists the hours in the order of the day', () => {
  const afternoon: Schedule = { days: ['monday'], opensAt: '18:00:00', closesAt: '20:00' };
  const week = weekHours(
    [afternoon, office, office, { ...bar, validTo: '2020-01-01' }],
    zonedNow(new Date('2026-11-27T12:00:00Z')),
  );
  assert.deepEqual(week.monday, [
    ['09:00', '17:00'],
    ['18:00', '20:00'],
  ]);
  assert.deepEqual(week.friday, [['09:00', '17:00']]);
  assert.deepEqual(week.sunday, []);
});

describe('over random schedules', () => {
  const weekday = fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday' as const);
  const time = fc.oneof(
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`),
    fc.constant('24:00'),
  );
  const start = time.filter((each) => each !== '24:00');
  const day = fc.integer({ min: -20, max: 20 }).map((days) => new Date(Date.UTC(2026, 9, 25 + days)).toISOString().slice(0, 10));
  const schedule = fc.record(
    { days: fc.uniqueArray(weekday), opensAt: start, closesAt: time, validFrom: day, validTo: day },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Schedule>;
  const closure = fc.record({ from: day, to: day }, { requiredKeys: ['from'] }) as fc.Arbitrary<Closure>;
  const moment = fc.integer({ min: -12 * 96, max: 12 * 96 }).map((quarters) => new Date(Date.UTC(2026, 9, 25, 0, quarters * 15)));
  const schedules = fc.array(schedule, { maxLength: 4 });
  const closures = fc.array(closure, { maxLength: 2 });

  test('open now, until when and the next opening are what counting minute by minute finds', () => {
    fc.assert(
      fc.property(schedules, closures, moment, (given, closed, at) => {
        const now = zonedNow(at);
        const { open: answer, until } = isOpen(given, closed, at);
        assert.equal(answer, isOpenByCounting(given, closed, now.day, now.minutes));
        if (answer) assert.equal(until, closesAt(given, closed, now.day, now.minutes));
        assert.equal(isOpen(given, closed, now).open, answer);
        const next = nextOpening(given, closed, now);
        assert.equal(next && `${next.day} ${next.opensAt}`, nextByCounting(given, closed, now.day, now.minutes));
      }),
      { numRuns: runs(400) },
    );
  });

  test('the clock agrees with the one that Intl writes in Swedish', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (at) => {
        const { day: today, minutes } = zonedNow(at);
        const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        assert.equal(`${today} ${clock}`, at.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 16));
      }),
      { numRuns: runs(400) },
    );
  });
});
