/** `wijkwijzer watch`: what is different since the last time, for a scheduler. */
import { parseArgs } from 'node:util';
import { checkFeed, en, nl, sentenceOf, type CheckMessages, type Finding } from '../check/index.ts';
import { CommandError } from '../command-error.ts';
import type { Command } from '../main.ts';
import { fetchSource, isWebAddress, readSource } from './read-source.ts';
import { changesBetween, lostMost, type ChangedItem, type Changes } from '../watch/changes.ts';
import { watchMessages, type WatchMessages } from '../watch/messages.ts';
import { agedFindings, keyOf, snapshotOf, type Snapshot } from '../watch/snapshot.ts';
import { readState, type State } from '../watch/state.ts';
import { unreadable } from './check.ts';
import { languageOf, type Language } from './language.ts';
import { oneSource } from './one-source.ts';
import { print } from './print.ts';
import { writeWhole } from './write-whole.ts';

export const watch: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        state: { type: 'string', default: 'wijkwijzer-watch.json' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
    const language = languageOf(values.lang);
    const t = watchMessages[language];
    const words = language === 'en' ? en : nl;
    const source = oneSource(positionals, language);
    const before = await readState(values.state, source, language);
    const { snapshot, findings, etag } = await look(source, before, language);
    const changes = changesBetween(before?.snapshot ?? firstOf(snapshot), snapshot, findings);
    const lost = before !== undefined && lostMost(before.snapshot, changes);
    // Told first, remembered after: what nobody has heard is told again.
    const told = values.json
      ? JSON.stringify({ source, since: before?.at ?? null, lostMost: lost, ...inWords(changes, words) }, undefined, 2)
      : describe(changes, snapshot, { t, words, lost, isFirst: !before });
    await print(`${told}\n`);
    const state: State = { version: 1, source, at: new Date().toISOString(), ...(etag && { etag }), snapshot };
    await writeWhole(values.state, `${JSON.stringify(state)}\n`, language);
    return changes.broke.length || lost ? 1 : 0;
  },
};

/** The first time nothing is new and nothing went stale; what is broken is told. */
const firstOf = (snapshot: Snapshot): Snapshot => ({ ...snapshot, broken: [] });

interface Look {
  snapshot: Snapshot;
  findings: readonly Finding[];
  etag?: string | undefined;
}

/** The feed as it is now. A server that says that it is the same saves us the reading; then only time has passed. */
async function look(source: string, before: State | undefined, language: Language): Promise<Look> {
  const fetched = isWebAddress(source)
    ? await fetchSource(source, language, before?.etag ? { 'if-none-match': before.etag } : {})
    : { status: 200, headers: {} as { etag?: string }, body: await readSource(source, language) };
  if (fetched.status === 304 && before) {
    const findings = agedFindings(before.snapshot);
    const stale = [...new Set([...before.snapshot.stale, ...findings.map(keyOf)])];
    return { snapshot: { ...before.snapshot, stale }, findings, etag: before.etag };
  }
  const checked = checkFeed(fetched.body);
  if (!checked.feed) throw new CommandError(unreadable(source, checked, language === 'en' ? en : nl));
  return { snapshot: snapshotOf(checked.feed, checked), findings: checked.findings, etag: fetched.headers.etag };
}

/** Items of one kind that are printed; all of them are in the JSON. */
const mostPrinted = 50;

interface Telling {
  t: WatchMessages;
  words: CheckMessages;
  lost: boolean;
  isFirst: boolean;
}

function describe(changes: Changes, { lists }: Snapshot, { t, words, lost, isFirst }: Telling): string {
  const lines: string[] = [];
  const section = (title: string, items: readonly string[]) => {
    if (!items.length) return;
    lines.push(`${title}: ${items.length}`, ...items.slice(0, mostPrinted).map((line) => `  ${line}`));
    if (items.length > mostPrinted) lines.push(`  ${t.more(items.length - mostPrinted)}`);
  };
  const named = ({ name, id, facts }: ChangedItem) => `${name} [${id}]${facts ? `: ${facts.join(', ')}` : ''}`;
  const said = (finding: Finding) => {
    const { subject, path } = finding;
    return `${subject?.name || subject?.id || path}: ${sentenceOf(words, finding).join(' ')}`;
  };
  if (isFirst) lines.push(t.first(Object.keys(lists.offers).length, Object.keys(lists.supporters).length));
  if (lost) lines.push(t.lostMost);
  section(t.broke, changes.broke.map(said));
  section(t.wentStale, changes.wentStale.map(said));
  section(t.removed, changes.removed.map(named));
  section(t.added, changes.added.map(named));
  section(t.changed, changes.changed.map(named));
  if (changes.mended) lines.push(t.mended(changes.mended));
  if (!lines.length) lines.push(t.noChange);
  return lines.map((line) => line.replace(/\p{C}/gu, '\ufffd')).join('\n');
}

function inWords({ broke, wentStale, ...others }: Changes, words: CheckMessages) {
  const said = (finding: Finding) => {
    const [what, mend] = sentenceOf(words, finding);
    return { ...finding, what, mend };
  };
  return { ...others, broke: broke.map(said), wentStale: wentStale.map(said) };
}
