/**
 * How long an import takes and how much memory: `node --conditions=wijkwijzer-source test/bench/import.ts [rows]`. Prints figures and
 * never fails; promised are 100,000 rows imported and checked in under 20 s and 1 GB on one core, and 120 offers in under a second.
 */
import { importSources } from '../../packages/cli/src/import/index.ts';
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

const most = Number(process.argv[2] ?? 100_000);
const figures = [['rows', 'MB', 'CPU seconds', 'peak MB', 'offers', 'reported']];
for (const count of [120, 10_000, most]) {
  const content = new TextEncoder().encode([...rows(count)].join(''));
  const begin = process.cpuUsage();
  const { feed, problems } = await importSources([{ name: 'bench.csv', content }]);
  const { user, system } = process.cpuUsage(begin);
  const seconds = (user + system) / 1e6;
  const peak = process.resourceUsage().maxRSS / 1_024;
  figures.push([count, content.length / 1e6, seconds, peak, feed.offers.length, problems.length].map((each) => figure(each)));
}
printTable('wijkwijzer import', figures);
