/** The files that a webmaster downloads, as they are built. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { test } from 'node:test';

const dist = new URL('../../packages/embed/dist/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, dist), 'utf8');

test('the source map leads from the script to the lines we wrote', () => {
  const map = new SourceMap(JSON.parse(file('wijkwijzer.js.map')) as ConstructorParameters<typeof SourceMap>[0]);
  const lines = file('wijkwijzer.js').split('\n');
  for (const [words, source] of [
    ['Even zoeken', 'elements/src/messages/nl/shared.ts'],
    ['formatToParts', 'feed/src/opening-hours.ts'],
  ] as const) {
    const line = lines.findIndex((each) => each.includes(words));
    const entry = map.findEntry(line, lines[line]?.indexOf(words) ?? 0);
    assert.ok('originalSource' in entry && entry.originalSource.endsWith(source), words);
    const written = file(entry.originalSource).split('\n')[entry.originalLine];
    assert.ok(written?.includes(words), `${words} stands on another line`);
  }
});
