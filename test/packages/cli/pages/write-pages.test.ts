import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fileName } from '../../../../packages/cli/src/pages/file-names.ts';
import { FolderError, writePages } from '../../../../packages/cli/src/pages/write-pages.ts';
import { folder } from '../net/support.ts';

type Files = Record<string, string>;
async function* filesOf(files: Files) {
  for (const [path, content] of Object.entries(files)) yield [path, content] as const;
}
const allIn = async (place: string) => (await readdir(place, { recursive: true })).sort();

describe('a folder of pages', () => {
  test('is made whole, renewed, and what is no longer there goes', async (t) => {
    const place = await folder(t);
    const out = join(place, 'site');
    assert.equal(await writePages(out, filesOf({ 'index.html': '1', 'aanbod/a.html': 'a' })), 2);
    assert.deepEqual(await allIn(out), ['.wijkwijzer-pages.json', 'aanbod', 'aanbod/a.html', 'index.html']);
    await writePages(out, filesOf({ 'index.html': '2', 'wijk/b.html': 'b' }));
    assert.deepEqual(await allIn(out), ['.wijkwijzer-pages.json', 'index.html', 'wijk', 'wijk/b.html']);
    assert.equal(await readFile(join(out, 'index.html'), 'utf8'), '2');
    assert.deepEqual(await readdir(place), ['site']);
  });

  test('of someone else is not touched', async (t) => {
    const place = await folder(t);
    await writeFile(join(place, 'scriptie.txt'), 'jaren werk');
    await assert.rejects(writePages(place, filesOf({ 'index.html': '' })), { code: 'not-ours' });
    await writeFile(join(place, '.wijkwijzer-pages.json'), '{"made":5}');
    await assert.rejects(writePages(place, filesOf({ 'index.html': '' })), { code: 'not-ours' });
    assert.deepEqual(await allIn(place), ['.wijkwijzer-pages.json', 'scriptie.txt']);
    await assert.rejects(writePages(join(place, 'scriptie.txt'), filesOf({})), { code: 'not-a-folder' });
    await symlink(place, `${place}-link`);
    t.after(() => import('node:fs/promises').then(({ rm }) => rm(`${place}-link`)));
    await assert.rejects(writePages(`${place}-link`, filesOf({})), { code: 'not-a-folder' });
  });

  test('keeps what others put in it, and stops where that is in the way', async (t) => {
    const out = join(await folder(t), 'site');
    await writePages(out, filesOf({ 'index.html': '1' }));
    await mkdir(join(out, 'logo'));
    await writeFile(join(out, 'logo/logo.svg'), 'logo');
    await symlink('/etc/hostname', join(out, 'logo/elders'));
    await writePages(out, filesOf({ 'index.html': '2' }));
    assert.deepEqual(await allIn(out), ['.wijkwijzer-pages.json', 'index.html', 'logo', 'logo/elders', 'logo/logo.svg']);
    assert.equal(await readFile(join(out, 'logo/logo.svg'), 'utf8'), 'logo');
    await assert.rejects(
      writePages(out, filesOf({ 'logo/logo.svg': 'ours' })),
      (error) => error instanceof FolderError && error.path === 'logo/logo.svg',
    );
    assert.equal(await readFile(join(out, 'logo/logo.svg'), 'utf8'), 'logo');
    assert.equal(await readFile(join(out, 'index.html'), 'utf8'), '2');
  });

  test('stays as it was when making it fails halfway', async (t) => {
    const place = await folder(t);
    const out = join(place, 'site');
    await writePages(out, filesOf({ 'index.html': '1' }));
    const failing = async function* () {
      yield ['index.html', '2'] as const;
      throw new Error('halfway');
    };
    await assert.rejects(writePages(out, failing()), /halfway/);
    await assert.rejects(writePages(join(place, 'new'), failing()), /halfway/);
    assert.equal(await readFile(join(out, 'index.html'), 'utf8'), '1');
    assert.deepEqual(await readdir(place), ['site']);
  });
});

describe('file names', () => {
  const hostile = [
    '..',
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\x',
    'con',
    'CON',
    'nul.html',
    'a\u0000b',
    '💩',
    '%2e%2e',
    'index',
    '.',
    'Á',
    'x'.repeat(200),
  ];

  test('are safe on every disk, whatever the id', () => {
    const safe = (id: string) =>
      /^[a-z0-9][a-z0-9-]{0,95}$/.test(fileName(id)) && !/^(con|prn|aux|nul|index|com\d|lpt\d)$/.test(fileName(id));
    assert.deepEqual(
      hostile.filter((id) => !safe(id)),
      [],
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), safe));
  });

  test('are the id itself where that is plain, and never the same for two', () => {
    assert.equal(fileName('koffie-lindelaan'), 'koffie-lindelaan');
    const near = [
      'Koffie',
      'koffie',
      'KOFFIE',
      'koffie ',
      'koffie!',
      'kóffie',
      fileName('Koffie'),
      fileName(fileName('Koffie')),
      ...hostile,
    ];
    assert.equal(new Set(near.map(fileName)).size, near.length);
  });
});
