/** `wijkwijzer import`: from spreadsheets and directory exports to a feed. */
import { parseArgs } from 'node:util';
import type { Publisher } from '@wijkwijzer/feed';
import { CommandError } from '../command-error.ts';
import {
  importSources,
  openSource,
  proposeColumns,
  SourceError,
  type ColumnMap,
  type ImportProblem,
  type LaterSource,
  type Source,
} from '../import/index.ts';
import type { Command } from '../main.ts';
import { importReport, sourceSentence, wordsIn } from '../import/report-text.ts';
import { fetchPages } from '../net/fetch-pages.ts';
import { NetError } from '../net/net-error.ts';
import { netSentence } from '../net/net-sentences.ts';
import { filesIn } from './files-in.ts';
import { languageOf, type Language } from './language.ts';
import { commandBudget, teller, type Tell } from './progress.ts';
import { readLocal } from './read-local.ts';
import { readColumnMap } from './read-column-map.ts';
import { isWebAddress } from './read-source.ts';
import { isSameFile, writeWhole } from './write-whole.ts';

const bounds = { idleTimeout: 10_000, totalTime: 120_000, pages: 1_000 };

export const command: Command = {
  run,
};

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string', short: 'o' },
      title: { type: 'string' },
      desk: { type: 'string' },
      'desk-phone': { type: 'string' },
      'desk-email': { type: 'string' },
      'desk-website': { type: 'string' },
      columns: { type: 'string' },
      propose: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'nl' },
    },
  });
  const language = languageOf(values.lang);
  if (!positionals.length)
    throw new CommandError(
      language === 'nl'
        ? 'Noem een bestand of webadres. wijkwijzer import --help vertelt meer.'
        : 'Name a file or an address. wijkwijzer import --help tells more.',
    );
  const { out } = values;
  for (const path of [...positionals, values.columns ?? ''])
    if (out && path && (await isSameFile(path, out)))
      throw new CommandError(
        language === 'nl'
          ? `${out} is zelf een bron; kies een andere naam achter --out.`
          : `${out} is itself a source; choose another name for --out.`,
      );

  const tell = teller(language);
  try {
    const extra: ImportProblem[] = [];
    const sources: AnySource[] = [];
    for (const name of positionals)
      for (const each of isWebAddress(name) ? [name] : await filesIn(name, out))
        sources.push(await openName(each, extra, tell, language));
    if (values.propose) return await propose(sources);
    const columns = values.columns === undefined ? undefined : await readColumnMap(values.columns);
    const updated = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    const result = await importSources(sources, {
      columns,
      title: values.title,
      publisher: deskFrom(values, language),
      updated,
      budget: commandBudget,
      onProgress: (source, done) => tell('progress', source, done),
    });
    tell('clear');
    result.problems.unshift(...extra);
    const { texts } = wordsIn(language);
    const isEmpty = !result.feed.offers.length && !result.feed.supporters.length;
    // Lists that hold nothing say nothing.
    const feed = Object.fromEntries(Object.entries(result.feed).filter(([, value]) => !Array.isArray(value) || value.length > 0));
    if (!isEmpty && out) await writeWhole(out, textOf(feed), language);
    if (values.json) console.log(JSON.stringify({ ...result, ...(out ? { feed: undefined } : { feed }), out }, null, 1));
    else {
      console.error(importReport(result, language));
      if (!isEmpty && !out) console.log(JSON.stringify(feed, null, 1));
    }
    if (isEmpty) throw new CommandError(texts.nothing);
    if (out && !values.json) console.error(`\n${texts.written(out)}\n${texts.next(out)}`);
    return result.leftOut ? 1 : 0;
  } catch (error) {
    tell('clear');
    if (error instanceof SourceError) throw new CommandError(sourceSentence(error, language), { cause: error });
    throw error;
  }
}

/** Items of a list that nobody reads through: each has one line then, which is a quarter less to write, to send and to read. */
const longList = 1_000;

/** In pieces: a large feed is as long as all the rest of the memory that an import takes. */
function* textOf(feed: object): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(feed)) {
    yield `${before}\n ${JSON.stringify(name)}: `;
    before = ',';
    if (!Array.isArray(value)) {
      yield JSON.stringify(value, null, 1).replaceAll('\n', '\n ');
      continue;
    }
    let piece = '[';
    for (const [at, item] of value.entries()) {
      const text = value.length > longList ? JSON.stringify(item) : JSON.stringify(item, null, 1).replaceAll('\n', '\n  ');
      piece += `${at ? ',' : ''}\n  ${text}`;
      if (piece.length < 1_000_000) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}\n ]`;
  }
  yield '\n}\n';
}

type AnySource = Source | LaterSource;
type DeskOptions = Partial<Record<'desk' | 'desk-phone' | 'desk-email' | 'desk-website', string>>;

function deskFrom(given: DeskOptions, language: Language): Publisher | undefined {
  const { desk: name, 'desk-phone': phone, 'desk-email': email, 'desk-website': url } = given;
  if (name) return { name, ...(phone && { phone }), ...(email && { email }), ...(url && { url }) };
  if (phone ?? email ?? url)
    throw new CommandError(language === 'nl' ? 'Noem ook de naam van de balie: --desk.' : 'Name the desk as well: --desk.');
  return undefined;
}

async function openName(name: string, problems: ImportProblem[], tell: Tell, language: Language): Promise<AnySource> {
  if (!isWebAddress(name)) return { name, content: () => readLocal(name) };
  try {
    const { bytes, stopped } = await fetchPages(name, { ...bounds, onPage: (page) => tell('page', name, page) });
    if (stopped !== undefined) problems.push({ code: 'pages-stopped', source: name, value: stopped });
    return { name, content: bytes };
  } catch (error) {
    if (error instanceof NetError) throw new CommandError(netSentence(error, name, language), { cause: error });
    throw error;
  }
}

async function propose(sources: readonly AnySource[]): Promise<number> {
  const [first] = sources;
  const opened = first && (await openSource(first));
  if (opened?.kind !== 'tables')
    throw new CommandError(`${first?.name ?? ''}: --propose is er voor CSV en Excel. (For CSV and Excel only.)`);
  const columns = Object.assign({}, ...opened.tables.map((table) => proposeColumns(table))) as ColumnMap;
  console.log(JSON.stringify(columns, null, 2));
  return 0;
}
