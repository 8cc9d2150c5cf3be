import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { demo, feedFile, folder, wijkwijzer } from '../net/support.ts';

test('wijkwijzer pages makes a folder and says how many files there are', async (t) => {
  const place = await folder(t);
  const { code, out } = await wijkwijzer(['pages', demo, '--out', join(place, 'site'), '--base', 'https://hulp.example.nl']);
  assert.equal(code, 0);
  assert.match(out, /^\d{3} bestanden gemaakt/);
  assert.deepEqual(await readdir(place), ['site']);
});

test('wijkwijzer pages says in one sentence what could not be done, and leaves all as it was', async (t) => {
  const place = await folder(t);
  await writeFile(join(place, 'van-mij.txt'), '');
  const base = ['--base', 'https://hulp.example.nl'];
  const site = ['--out', join(place, 'site')];
  const tried: [string[], RegExp][] = [
    [[demo, ...base], /--out/],
    [[demo, ...site], /--base/],
    [[demo, ...site, '--base', 'javascript:alert(1)'], /--base/],
    [[demo, '--out', place, ...base], /al andere bestanden/],
    [[demo, '--out', join(place, 'van-mij.txt'), ...base], /geen map/],
    [[await feedFile(t, '<html>'), ...site, ...base], /webpagina/],
  ];
  const ran = await Promise.all(tried.map(([args]) => wijkwijzer(['pages', ...args])));
  for (const [at, [, sentence]] of tried.entries()) {
    assert.equal(ran[at]?.code, 2, String(sentence));
    assert.match(ran[at].error, sentence);
    assert.equal(ran[at].error.trimEnd().split('\n').length, 1);
  }
  assert.deepEqual(await readdir(place), ['van-mij.txt']);
});
