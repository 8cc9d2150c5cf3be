/**
 * How long `import` and `check` take and how much memory, as the commands that they are once built, each in a process of its own:
 * `npm run bench:import -- [rows]`. Prints figures and never fails; promised are 100,000 rows imported and checked in under 20 s and
 * 1 GB on one core, and 120 offers in under a second. A busy machine counts more seconds for the same work.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, printTable } from './table.ts';

const headings =
  'Naam;Kort;Uitleg;Organisatie;Weg;Themas;Doelgroep;Leeftijd;Toegang;Kosten;Adres;Postcode;Plaats;Wijken;Openingstijden;Talen;Telefoon;E-mail;Website;Gecontroleerd op';
const themes = ['Geld', 'Wonen', 'Gezelschap', 'Zorg, Vervoer', 'Werk'];
const hours = [
  'ma t/m vr 9.00-17.00 uur, za 10-12',
  'dinsdag en donderdag 13:30 – 16:00',
  'elke eerste maandag van de maand',
  'op afspraak',
  '',
];
const costs = ['gratis', '€ 2,50 per keer', 'vrije bijdrage', '', 'vanaf € 5 per maand'];
const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

/** Rows as a spreadsheet has them: quoted line breaks, decimal commas, an amount of mistakes. */
function* rows(count: number): Generator<string> {
  yield `\ufeff${headings}\r\n`;
  for (let at = 0; at < count; at++) {
    const uitleg = `"Regel een over aanbod ${at}.\nRegel twee; met een puntkomma en ""aanhalingstekens""."`;
    const place = `Dorpsstraat ${at % 300};${1000 + (at % 8999)} AB;Plaats ${at % 50}`;
    const contact = `Nederlands, Engels;06 - ${String(10_000_000 + at)};info@voorbeeld${at}.nl;www.voorbeeld${at}.nl`;
    yield `Aanbod ${at};Kort over ${at};${uitleg};Organisatie ${at % 400};vrijwilliger;${pick(themes, at)};ouderen, mantelzorgers;vanaf 55 jaar;aanmelden;${pick(costs, at)};${place};Oost;${pick(hours, at)};${contact};${at % 97 ? '1-3-2026' : 'vorig jaar'}\r\n`;
  }
}

const main = new URL('../../packages/cli/dist/main.js', import.meta.url).href;
/** The command, and afterwards what it used. */
const script = `const { main } = await import(${JSON.stringify(main)});
await main(process.argv.slice(1));
const { user, system } = process.cpuUsage();
process.stderr.write('\\n' + JSON.stringify([(user + system) / 1e6, process.resourceUsage().maxRSS / 1024]));`;

function used(...args: string[]): [seconds: number, megabytes: number] {
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 64e6,
  });
  return JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) as [number, number];
}

const folder = mkdtempSync(join(tmpdir(), 'wijkwijzer-bench-'));
const most = Number(process.argv[2] ?? 100_000);
const figures = [['rows', 'MB', 'command', 'CPU seconds', 'peak MB', 'µs a row']];
for (const count of new Set([120, 10_000, most])) {
  const list = join(folder, 'aanbod.csv');
  const feed = join(folder, 'feed.json');
  writeFileSync(list, [...rows(count)].join(''));
  for (const [name, ...args] of [
    ['import aanbod.csv', 'import', list, '--out', feed],
    ['check aanbod.csv', 'check', list],
    ['check feed.json', 'check', feed],
  ]) {
    const [seconds, peak] = used(...args);
    const size = statSync(args.includes(list) ? list : feed).size / 1e6;
    figures.push([figure(count), figure(size), name!, figure(seconds), figure(peak), figure((seconds / count) * 1e6)]);
  }
}
rmSync(folder, { recursive: true });
printTable('wijkwijzer import and check', figures);
