/** Excel workbooks: their sheets as tables, and bombs that stay shut. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook, TableError, type TableErrorCode } from '../../../../packages/cli/src/table/index.ts';
import { workbook } from '../support/workbook.ts';

const refused = (code: TableErrorCode) => (error: unknown) => error instanceof TableError && error.code === code;

/** A workbook with one sheet, of rows as another program writes them. */
const withRows = (rows: string): Uint8Array =>
  zipSync({
    ...unzipSync(workbook({ Blad: [] })),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
const text = (words: string, place = '') => `<c${place && ` r="${place}"`} t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a workbook', () => {
  test('gives each sheet that has something in it', async () => {
    const tables = await readWorkbook(
      workbook({ Aanbod: [['Naam', 'Kosten'], ['Koffie', 2.5], [], ['Thee', 0]], Leeg: [], Team: [['Naam'], ['Anna']] }),
    );
    assert.deepEqual(
      tables.map(({ sheet }) => sheet),
      ['Aanbod', 'Team'],
    );
    assert.deepEqual(
      tables[0]?.rows.filter(({ isRecord }) => isRecord).map(({ number, cells }) => ({ number, cells })),
      [
        { number: 1, cells: ['Naam', 'Kosten'] },
        { number: 2, cells: ['Koffie', '2.5'] },
        { number: 4, cells: ['Thee', '0'] },
      ],
    );
  });

  test('may leave out where its rows and cells are', async () => {
    const rows = `<row>${text('Naam')}${text('Kort')}${text('Plaats')}</row><row>${text('Koffie')}<c/>${text('Zutphen')}</row>`;
    const [table] = await readWorkbook(withRows(rows));
    assert.deepEqual(
      table?.rows.map(({ cells }) => cells),
      [
        ['Naam', 'Kort', 'Plaats'],
        ['Koffie', '', 'Zutphen'],
      ],
    );
  });

  test('with only colours in its far corner is as small as what is in it', async () => {
    const rows = `<row r="1">${text('Naam', 'A1')}<c r="XFD1" s="1"/></row><row r="3">${text('Koffie', 'A3')}<c r="XFC3" s="1"></c></row><row r="1048576" s="1"/>`;
    const [table] = await readWorkbook(withRows(rows));
    assert.deepEqual(
      table?.rows.map(({ cells }) => cells),
      [['Naam'], [''], ['Koffie']],
    );
  });

  test('with words in its far corner is not opened, because all before them would be', async () => {
    const head = `<row r="1">${text('Naam', 'A1')}</row>`;
    await assert.rejects(
      readWorkbook(withRows(`${head}<row r="1048576">${text('x', 'A1048576')}</row>`)),
      refused('too-many-rows'),
    );
    await assert.rejects(readWorkbook(withRows(`<row r="1">${text('x', 'XFD1')}</row>`)), refused('too-many-columns'));
    const wide = `<row r="1">${text('x', 'ZZ1')}</row><row r="190000">${text('x', 'A190000')}</row>`;
    await assert.rejects(readWorkbook(withRows(wide)), refused('workbook-too-large'));
  });

  test('that unpacks to more than fits is not opened', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024),
    });
    assert.ok(bomb.length < 1_000_000);
    await assert.rejects(readWorkbook(bomb), refused('workbook-too-large'));
  });

  test('that lies about its size is counted as it comes out', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024),
    });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 30; at++) {
      // The sizes in both headers of every part: ten bytes.
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    await assert.rejects(readWorkbook(bomb), refused('workbook-too-large'));
  });

  test('of thousands of parts is not opened', async () => {
    const parts = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`xl/${at}.xml`, new Uint8Array(1)]));
    await assert.rejects(readWorkbook(zipSync(parts)), refused('workbook-too-large'));
  });

  test('that is another document, or broken, is refused', async () => {
    await assert.rejects(readWorkbook(zipSync({ 'word/document.xml': strToU8('<x/>') })), refused('other-document'));
    await assert.rejects(readWorkbook(zipSync({ 'a.txt': strToU8('x') })), refused('broken-workbook'));
    await assert.rejects(readWorkbook(strToU8('PK\u0003\u0004 and nothing more')), refused('broken-workbook'));
    const whole = workbook({ Aanbod: [['Naam'], ['Koffie']] });
    await assert.rejects(readWorkbook(whole.slice(0, whole.length / 2)), refused('broken-workbook'));
  });
});
