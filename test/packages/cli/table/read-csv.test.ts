/** Rows as a spreadsheet shows them, from whatever a CSV file turns out to be. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '@wijkwijzer/feed';
import { columnLetter, fileKind, readCsv, readCsvBytes, TableError } from '../../../../packages/cli/src/table/index.ts';
import { runs } from '../../feed/soak.ts';
import { shared, sharedBytes, sharedJson, skip } from '../support/shared-data.ts';

const cells = (text: string) => finish(readCsv(text)).rows.map((row) => row.cells);
const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))));
const ofBytes = (given: Uint8Array) => finish(readCsvBytes(given));

describe('a CSV file', () => {
  test('may be cut by semicolons, commas, tabs or bars', () => {
    for (const delimiter of [';', ',', '\t', '|'])
      assert.deepEqual(cells([`naam${delimiter}plaats`, `a${delimiter}b`].join('\n')), [
        ['naam', 'plaats'],
        ['a', 'b'],
      ]);
  });
  test('may have more commas in its texts than semicolons between its cells', () => {
    assert.deepEqual(cells('naam;uitleg\nA;een, twee, drie, vier\nB;vijf, zes, zeven, acht')[1], ['A', 'een, twee, drie, vier']);
  });
  test('may say its separator as Excel does, in a line without a number', () => {
    assert.deepEqual(
      finish(readCsv('sep=|\r\na|b;c;d\r\n')).rows.map((row) => [row.number, row.cells]),
      [
        [1, ['a', 'b;c;d']],
        [2, ['']],
      ],
    );
  });
  test('keeps the numbers of its rows over line breaks in cells and over empty lines', () => {
    const { rows } = finish(readCsv('naam;uitleg\r\nA;"een\r\ntwee"\r\n\r\nB;drie\r\n'));
    assert.deepEqual(
      rows.filter((row) => row.cells.some(Boolean)).map((row) => [row.number, row.cells[0]]),
      [
        [1, 'naam'],
        [2, 'A'],
        [4, 'B'],
      ],
    );
    assert.equal(rows[1]?.cells[1], 'een\r\ntwee');
  });
  test('may end its lines in three ways', () => {
    for (const end of ['\n', '\r\n', '\r'])
      assert.deepEqual(cells(['a;b', 'c;d'].join(end)), [
        ['a', 'b'],
        ['c', 'd'],
      ]);
  });
  test('loses nothing to a quotation mark that never closes', () => {
    const { rows, notes } = finish(readCsv('naam;plaats\nA;x\n"B;y\nC;z\nD;"q"\n'));
    assert.deepEqual(
      rows.map((row) => row.cells[0]),
      ['naam', 'A', 'B', 'C', 'D', ''],
    );
    assert.deepEqual(
      notes.map(({ code, row }) => [code, row]),
      [['unclosed-quote', 3]],
    );
  });
  test('keeps quotation marks inside a text', () => {
    assert.deepEqual(cells('naam;plaats\nDe "Buren";x\n"De ""Buren""";y'), [
      ['naam', 'plaats'],
      ['De "Buren"', 'x'],
      ['De "Buren"', 'y'],
    ]);
  });
  test('comes back as it was written, whatever stands in its cells', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a;b', 'een\ntwee', '"', '""', ';', 'é', ''));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });
    const clean = (text: string) => text.replaceAll('\r', '');
    fc.assert(
      fc.property(table, (rows) => {
        const given = [['naam', 'plaats', 'uitleg'], ...rows.map((row) => row.map(clean))];
        const text = given.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')).join('\n');
        assert.deepEqual(cells(text), given);
      }),
      { numRuns: runs(300) },
    );
  });
  test('is read in pieces without a seam', () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => [`naam ${at}`, `"regel een\nregel ""twee"" ${at}"`]);
    const { rows: read } = finish(readCsv(['naam;uitleg', ...rows.map((row) => row.join(';'))].join('\n')));
    assert.equal(read.length, 30_001);
    assert.deepEqual([read[29_999]?.number, read[29_999]?.cells], [30_000, ['naam 29998', 'regel een\nregel "twee" 29998']]);
  });
  test('with a row without an end is refused', () => {
    assert.throws(
      () => cells(`naam;uitleg\nA;${'x'.repeat(9_000_000)}`),
      (error) => error instanceof TableError && error.code === 'row-too-long',
    );
    assert.throws(
      () => cells('a;'.repeat(5_000)),
      (error) => error instanceof TableError && error.code === 'too-many-columns',
    );
  });
});

describe('letters', () => {
  const expected = [
    ['naam', 'plaats'],
    ['Café', 'Één'],
  ];
  const text = 'naam;plaats\nCafé;Één';
  test('of UTF-8, with a mark in front or without', () => {
    assert.deepEqual(
      ofBytes(bytes(text)).rows.map((row) => row.cells),
      expected,
    );
    assert.deepEqual(
      ofBytes(bytes(`\ufeff${text}`)).rows.map((row) => row.cells),
      expected,
    );
  });
  test('of UTF-16', () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    assert.deepEqual(
      ofBytes(new Uint8Array(little)).rows.map((row) => row.cells),
      expected,
    );
    assert.deepEqual(
      ofBytes(new Uint8Array(Buffer.from(little).swap16())).rows.map((row) => row.cells),
      expected,
    );
  });
  test('of an older Excel', () => {
    const { rows, notes } = ofBytes(bytes('naam;prijs\nCaf', [0xe9], ';', [0x80], ' 5\n'));
    assert.deepEqual(rows[1]?.cells, ['Café', '€ 5']);
    assert.deepEqual(notes, []);
  });
  test('of two files in one are read each in its own way, and said', () => {
    const { rows, notes } = ofBytes(bytes('naam;plaats\n"Café\nDrie";x\nCaf', [0xe9], ';y\n'));
    assert.deepEqual(
      rows.slice(1, 3).map((row) => row.cells),
      [
        ['Café\nDrie', 'x'],
        ['Café', 'y'],
      ],
    );
    assert.deepEqual(
      notes.map(({ code, row }) => [code, row]),
      [['mixed-encoding', 3]],
    );
  });
});

test('what is no table is known by its first bytes', () => {
  const code = (given: Uint8Array) => {
    try {
      return fileKind(given);
    } catch (error) {
      return (error as TableError).code;
    }
  };
  assert.equal(code(bytes('%PDF-1.7')), 'pdf');
  assert.equal(code(bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), 'old-excel');
  assert.equal(code(bytes('<!DOCTYPE html><html>')), 'html');
  assert.equal(code(bytes([0x89], 'PNG')), 'picture');
  assert.equal(code(new Uint8Array(1_000)), 'binary');
  assert.equal(code(bytes('  \n')), 'empty-file');
  assert.equal(code(bytes()), 'empty-file');
  assert.equal(code(bytes('[{"id":1}]')), 'json');
  assert.equal(code(bytes('naam;plaats')), 'text');
});

test('columns have the letters of a spreadsheet', () =>
  assert.deepEqual([0, 25, 26, 701, 702].map(columnLetter), ['A', 'Z', 'AA', 'ZZ', 'AAA']));

describe('csv-spectrum', { skip }, () => {
  for (const name of skip ? [] : readdirSync(shared('csv/csv-spectrum/csvs'))) {
    test(name, () => {
      const [headings, ...rows] = ofBytes(sharedBytes(`csv/csv-spectrum/csvs/${name}`)).rows.filter((row) =>
        row.cells.some(Boolean),
      );
      const records = rows.map((row) => Object.fromEntries(headings!.cells.map((heading, at) => [heading, row.cells[at]])));
      // Their repository lost the \r of this one on the way; the answer still has it.
      const answer = JSON.stringify(sharedJson(`csv/csv-spectrum/json/${name.replace('.csv', '.json')}`)).replaceAll(
        '\\r\\n',
        '\\n',
      );
      assert.deepEqual(records, JSON.parse(answer));
    });
  }
});
