/** `wijkwijzer check`: what can be better about a feed. */
import { parseArgs } from 'node:util';
import {
  checkFeed,
  countLevels,
  en,
  linksIn,
  nl,
  reportHtml,
  reportText,
  sentenceOf,
  todoLists,
  withLinks,
  type CheckedFeed,
  type CheckMessages,
} from '../check/index.ts';
import { CommandError } from '../command-error.ts';
import type { Command } from '../main.ts';
import { checkLinks } from '../net/check-links.ts';
import { readSource } from './read-source.ts';
import { languageOf } from './language.ts';
import { print } from './print.ts';
import { oneSource } from './one-source.ts';
import { writeWhole } from './write-whole.ts';

const help = `wijkwijzer check <bestand|adres> [--lang nl|en] [--links] [--json] [--html rapport.html]

Kijkt wat er beter kan aan een aanbodbestand: wat stuk is, wat ontbreekt en wat duidelijker kan, per organisatie,
met bij elk punt hoe u het oplost. Daarna: bij welke onderwerpen, wegen en wijken er nog niets is.

  --links          kijkt ook of de links werken; dat duurt even, want het gaat rustig
  --html <bestand> maakt er één pagina van, om te lezen, te printen of te mailen
  --json           geeft alles als JSON
  --lang en        in English

Einde: 0 er is niets stuk, 1 er is iets stuk, 2 het lukte niet.

In English: says what is broken, missing or could be clearer in a feed, with how to mend it.
Exit codes: 0 nothing is broken, 1 something is, 2 it could not be done.`;

export const check: Command = {
  summary: 'kijkt wat er stuk is, ontbreekt of beter kan',
  help,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        links: { type: 'boolean' },
        json: { type: 'boolean' },
        html: { type: 'string' },
      },
    });
    const language = languageOf(values.lang);
    const t = language === 'en' ? en : nl;
    const source = oneSource(positionals, language);
    let checked = checkFeed(await readSource(source, language));
    if (!checked.feed) throw new CommandError(unreadable(source, checked, t));
    if (values.links) checked = withLinks(checked, await askLinks(checked));
    if (values.html !== undefined) await writeWhole(values.html, reportHtml(checked, t), language);
    if (values.json) await printJson(checked, t);
    else if (values.html === undefined) await print(`${reportText(checked, t)}\n`);
    else await print(`${values.html}\n`);
    return countLevels(checked.findings).broken ? 1 : 0;
  },
};

/** Why nothing could be read, in one sentence. */
export function unreadable(source: string, { findings }: CheckedFeed, t: CheckMessages): string {
  const last = findings.at(-1);
  return `${source}: ${last ? sentenceOf(t, last).join(' ') : ''}`.replace(/\p{C}/gu, ' ');
}

async function askLinks(checked: CheckedFeed): ReturnType<typeof checkLinks> {
  const { isTTY } = process.stderr;
  const progress = (done: number, all: number) => void process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
  return checkLinks(linksIn(checked).keys(), isTTY ? { progress } : {});
}

/** In pieces: the findings of a large feed make one text that is longer than a text can be. */
async function printJson(checked: CheckedFeed, t: CheckMessages): Promise<void> {
  const { checkedOn, totals, findings, gaps, coverage, feed } = checked;
  const organizations = todoLists(feed, findings).map(({ items, ...list }) => ({ ...list, items: items.length }));
  const head = JSON.stringify({ checkedOn, totals, counts: countLevels(findings), organizations, gaps, coverage }, undefined, 2);
  await print(`${head.slice(0, -2)},\n  "findings": [`);
  let piece = '';
  for (const [at, finding] of findings.entries()) {
    const [what, mend] = sentenceOf(t, finding);
    piece += `${at ? ',' : ''}\n    ${JSON.stringify({ ...finding, what, mend })}`;
    if (piece.length < 100_000) continue;
    await print(piece);
    piece = '';
  }
  await print(`${piece}\n  ]\n}\n`);
}
