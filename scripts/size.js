/** `npm run size`: what a visitor downloads, and whether it is inside the budget. 1 kB is 1,000 bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { giveUp, setUp } from './support/set-up.js';
import { buildWhenStale, embedFolder } from './build.js';

/** In bytes after `gzip -9`. The script has the finder whole, and the other elements without what draws them. */
const budgets = {
  'wijkwijzer.js': 64_200,
  'wijkwijzer-picker-views.js': 14_000,
  'wijkwijzer-lay-words.js': 10_000,
  'wijkwijzer-network-views.js': 3_500,
  'wijkwijzer-form-views.js': 15_300,
  'wijkwijzer-portal-views.js': 6_000,
  'wijkwijzer-take-along-views.js': 7_000,
  'wijkwijzer-reader.js': 2_700,
  'wijkwijzer-session-list.js': 600,
  'wijkwijzer-kiosk-views.js': 8_000,
  'wijkwijzer-keyboard.js': 3_000,
  'wijkwijzer-kiosk-page.js': 1_000,
  'wijkwijzer-kiosk-worker.js': 8_000,
  'wijkwijzer-frame.js': 2_000,
  'wijkwijzer-frame-parent.js': 1_000,
};

await setUp();
await buildWhenStale().catch((error) => giveUp(error.message));

const files = readdirSync(embedFolder).filter((name) => name.endsWith('.js'));
const rows = files
  .map((name) => {
    const content = readFileSync(join(embedFolder, name));
    return { name, raw: content.length, gzip: gzipSync(content, { level: 9 }).length, budget: budgets[name] };
  })
  .sort((a, b) => b.gzip - a.gzip);

const number = (value) => (value === undefined ? '' : value.toLocaleString('en')).padStart(10);
const width = Math.max(...files.map((name) => name.length), 4);
console.log(`${'file'.padEnd(width)}       bytes   gzip -9    budget`);
for (const { name, raw, gzip, budget } of rows) {
  const over = gzip > budget ? `  ${(gzip - budget).toLocaleString('en')} bytes over` : '';
  console.log(`${name.padEnd(width)}${number(raw)}${number(gzip)}${number(budget)}${over}`);
}

const missing = Object.keys(budgets).filter((name) => !files.includes(name));
for (const name of missing) console.error(`${name} was not built.`);
if (missing.length > 0 || rows.some(({ gzip, budget }) => gzip > budget)) process.exitCode = 1;
