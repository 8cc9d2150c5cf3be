import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  countBy,
  gapsIn,
  indexOffers,
  matchSupporters,
  networkOf,
  type Filters,
  type NetworkCell,
  type NetworkView,
} from '@wijkwijzer/search';
import { manyOffers, sundayMorning, town } from './feed-for-tests.ts';
import { anySupporters, someone, townWith } from './supporters-for-tests.ts';

const supporters = [
  someone({ id: 'a', themes: ['money', 'together'], neighborhoods: ['north'], route: 'peer', commissionedBy: 'residents' }),
  someone({ id: 'b', themes: ['money'], neighborhoods: ['9901', 'center'], kind: 'village-supporter' }),
  someone({ id: 'everywhere', themes: ['transport'] }),
  someone({ id: 'no-theme', neighborhoods: ['north'] }),
  someone({ id: 'no-place', themes: ['money'], neighborhoods: ['gone'] }),
];
const feed = townWith(...supporters);
const index = indexOffers(feed, sundayMorning);
const row = (view: NetworkView, theme: string | undefined) => {
  const { columns, rows } = networkOf(feed, index, view);
  const { cells, everywhere, unknown } = rows.find((each) => each.theme === theme)!;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const inCell = (cell: NetworkCell) => [...ids(cell.supporters), '|', ...ids(cell.offers)].join(' ');
  const named = columns.map((column, at) => [column, inCell(cells[at]!)]);
  return { ...Object.fromEntries(named), everywhere: inCell(everywhere), unknown: inCell(unknown) } as unknown;
};

test('rows are the themes of the feed, then of who names none; columns are its neighborhoods, the routes, or who gives assignments', () => {
  const { columns, rows } = networkOf(feed, index, 'neighborhood');
  assert.deepEqual(columns, ['north', 'center']);
  assert.deepEqual(
    rows.map(({ theme }) => theme),
    ['together', 'money', 'transport', undefined],
  );
  assert.deepEqual(networkOf(feed, index, 'route').columns, ['self', 'neighbors', 'volunteer', 'peer', 'professional']);
  assert.deepEqual(networkOf(feed, index, 'commission').columns, ['residents'], 'only of those who give one');
});

test('by neighborhood: in each where someone works; what is there for everyone, and what can’t be placed, is counted apart', () => {
  const offers = { papers: 'papers app', debt: 'debt peer' };
  assert.deepEqual(row('neighborhood', 'money'), {
    north: 'a b |',
    center: `b | ${offers.debt}`,
    ...{ everywhere: `| ${offers.papers}`, unknown: 'no-place |' },
  });
  assert.deepEqual(row('neighborhood', 'transport'), { north: '|', center: '| ride', everywhere: 'everywhere |', unknown: '|' });
  assert.deepEqual(row('neighborhood', undefined), { north: 'no-theme |', center: '|', everywhere: '|', unknown: '|' });
});

test('by route and by commission, what is not known is counted apart', () => {
  assert.deepEqual(row('route', 'transport'), {
    ...{ self: '|', neighbors: '|', volunteer: '|', peer: '|', professional: '|' },
    ...{ everywhere: '|', unknown: 'everywhere | ride' },
  });
  assert.deepEqual(row('commission', 'money'), { residents: 'a |', everywhere: '|', unknown: 'b no-place |' });
});

test('a gap is a theme and the neighborhoods where nobody, or nothing, is known to be', () => {
  const network = networkOf(feed, index, 'neighborhood');
  assert.deepEqual(gapsIn(network, 'supporters'), [{ theme: 'together', columns: ['center'] }]);
  assert.deepEqual(gapsIn(network, 'offers'), [{ theme: 'transport', columns: ['north'] }]);
  const nobody = networkOf(townWith(), index, 'neighborhood');
  assert.deepEqual(gapsIn(nobody, 'supporters')[0], { theme: 'together', columns: ['north', 'center'] });
});

test('kinds and routes are counted, the unknown too', () => {
  const { cells } = networkOf(feed, index, 'neighborhood').rows[1]!;
  assert.deepEqual(
    [...countBy(cells[0]!.supporters, 'kind')],
    [
      ['senior-adviser', 1],
      ['village-supporter', 1],
    ],
  );
  assert.equal(countBy(index.offers, 'route').get(undefined), 2);
});

const views = ['neighborhood', 'route', 'commission'] as const;

test('everyone is somewhere, and nobody twice in one cell', () => {
  fc.assert(
    fc.property(anySupporters, fc.constantFrom(...views), (own, view) => {
      const { rows } = networkOf(townWith(...own), index, view);
      const cells = rows.flatMap(({ cells: each, everywhere, unknown }) => [...each, everywhere, unknown]);
      assert.deepEqual(new Set(cells.flatMap((cell) => cell.supporters)), new Set(own));
      const offers = new Set(cells.flatMap((cell) => cell.offers));
      assert.deepEqual(offers, new Set(view === 'commission' ? [] : index.offers));
      for (const cell of cells) {
        assert.equal(new Set(cell.supporters).size, cell.supporters.length);
        assert.equal(new Set(cell.offers).size, cell.offers.length);
      }
    }),
  );
});

test('who opens a cell finds who was counted: those of the cell and those for everywhere', () => {
  const offers = [...town.offers, ...manyOffers(20)];
  fc.assert(
    fc.property(anySupporters, (own) => {
      const whole = { ...townWith(...own), offers };
      const finder = indexOffers(whole, sundayMorning);
      const { columns, rows } = networkOf(whole, finder, 'neighborhood');
      for (const { theme, cells, everywhere } of rows) {
        if (!theme) continue;
        for (const [at, neighborhood] of columns.entries()) {
          const wishes: Pick<Filters, 'themes' | 'neighborhood'> = { themes: [theme], neighborhood };
          const fitting = matchSupporters(whole, wishes, 1).filter(({ group }) => group === 'all');
          assert.equal(fitting.length, cells[at]!.supporters.length + everywhere.supporters.length);
          const { total } = finder.search({ filters: wishes, now: sundayMorning });
          assert.equal(total, cells[at]!.offers.length + everywhere.offers.length);
        }
      }
    }),
    { numRuns: 30 },
  );
});
