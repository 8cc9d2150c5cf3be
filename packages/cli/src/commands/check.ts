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
import {
  importSources,
  problemLines,
  SourceError,
  sourceSentence,
  type ImportResult,
  type LaterSource,
} from '../import/index.ts';
import { checkLinks } from '../net/check-links.ts';
import { limits } from '../table/index.ts';
import { filesIn } from './files-in.ts';
import { languageOf, type Language } from './language.ts';
import { oneSource } from './one-source.ts';
import { print } from './print.ts';
import { commandBudget, teller } from './progress.ts';
import { readColumnMap } from './read-column-map.ts';
import { isWebAddress, readSource } from './read-source.ts';
import { writeWhole } from './write-whole.ts';

export const check: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        links: { type: 'boolean' },
        json: { type: 'boolean' },
        html: { type: 'string' },
        columns: { type: 'string' },
      },
    });
    const language = languageOf(values.lang);
    const t = language === 'en' ? en : nl;
    const source = oneSource(positionals, language);
    const files = await namesOf(source, language);
    const [only = '', ...others] = files;
    // Several lists in a folder are no feed yet.
    let first = others.length ? undefined : await readSource(only, language, limits.bytes);
    let checked = checkFeed(first);
    const sources = files.map((name) => ({
      name,
      content: () => {
        const read = first ?? readSource(name, language, limits.bytes);
        first = undefined;
        return read;
      },
    }));
    const imported = checked.feed ? undefined : await importLists(sources, values.columns, language);
    if (imported) checked = checkFeed(imported.feed, { origin: imported.originOf, isRead: true });
    if (!checked.feed) throw new CommandError(unreadable(source, checked, t));
    const intake =
      imported &&
      problemLines(sources.length > 1 ? imported.problems : imported.problems.map((each) => ({ ...each, source: '' })), language);
    if (values.links) checked = withLinks(checked, await askLinks(checked));
    if (values.html !== undefined) await writeWhole(values.html, reportHtml(checked, t, intake), language);
    if (values.json) await printJson(checked, t, imported);
    else if (values.html === undefined) await print(`${reportText(checked, t, intake)}\n`);
    else await print(`${values.html}\n`);
    return countLevels(checked.findings).broken || imported?.leftOut ? 1 : 0;
  },
};

async function namesOf(name: string, language: Language): Promise<string[]> {
  try {
    return isWebAddress(name) ? [name] : await filesIn(name);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new CommandError(sourceSentence(error, language), { cause: error });
  }
}

/** A spreadsheet, or an export of a directory, as the feed it would be. Undefined when it is no list: the check says why. */
async function importLists(
  sources: readonly LaterSource[],
  map: string | undefined,
  language: Language,
): Promise<ImportResult | undefined> {
  const tell = teller(language);
  try {
    const columns = map === undefined ? undefined : await readColumnMap(map);
    const imported = await importSources(sources, {
      columns,
      budget: commandBudget,
      onProgress: (name, done) => tell('progress', name, done),
    });
    if (imported.sources.some(({ kept }) => kept)) return imported;
    const [line] = problemLines(imported.problems, language);
    if (line) throw new CommandError(line);
    return undefined;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (ofFeeds.has(error.code)) return undefined;
    throw new CommandError(sourceSentence(error, language), { cause: error });
  } finally {
    tell('clear');
  }
}
/** About what begins as JSON the check of a feed says more. */
const ofFeeds = new Set([
  'not-json',
  'unknown-json',
  'not-a-feed',
  'wrong-version',
  'too-deep',
  'html',
  'empty-file',
  'too-large',
]);

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
async function printJson(checked: CheckedFeed, t: CheckMessages, imported: ImportResult | undefined): Promise<void> {
  const { checkedOn, totals, findings, gaps, coverage, feed } = checked;
  const organizations = todoLists(feed, findings).map(({ items, ...list }) => ({ ...list, items: items.length }));
  const { problems, merged, columns } = imported ?? {};
  const head = JSON.stringify(
    {
      checkedOn,
      totals,
      counts: countLevels(findings),
      organizations,
      gaps,
      coverage,
      intake: problems && { problems, merged, columns },
    },
    undefined,
    2,
  );
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
