/** The report of an import, for a person at a terminal. */
import type { Language } from '../commands/language.ts';
import { printable } from '../printable.ts';
import type { ImportResult } from './import-sources.ts';
import { english } from './messages/en.ts';
import * as dutch from './messages/nl.ts';
import type { ImportProblem, SourceError } from './problem.ts';

export const wordsIn = (language: Language): typeof dutch => (language === 'nl' ? dutch : english);

const most = 20;

const filled = (
  sentence: string,
  { value = '', expected = '', count = 1 }: Pick<ImportProblem, 'value' | 'expected' | 'count'>,
): string =>
  sentence
    .replace('{value}', value)
    .replace('{expected}', expected.replaceAll(' | ', ', ') || '–')
    .replace('{count}', String(count));

/** Where: as one finds it in a spreadsheet, or the path in a JSON file. */
function placeOf({ source, sheet, row, column, heading, path }: ImportProblem, language: Language): string {
  const { texts } = wordsIn(language);
  return [
    source,
    sheet && texts.sheet(sheet),
    row && texts.row(row),
    column && texts.column(column, heading),
    column ? undefined : path,
  ]
    .filter(Boolean)
    .join(', ');
}

/** One problem as a sentence, with its place in front. */
export const sentence = (problem: ImportProblem, language: Language): string =>
  `${placeOf(problem, language)}: ${filled(wordsIn(language).problems[problem.code], problem)}`;

/** All of them as sentences, what is left out first. What is the same in many rows is said once, with how many more there are. */
export function problemLines(problems: readonly ImportProblem[], language: Language): string[] {
  const { texts } = wordsIn(language);
  const groups = new Map<string, { first: ImportProblem; more: number }>();
  for (const problem of [...problems.filter(({ skipped }) => skipped), ...problems.filter(({ skipped }) => !skipped)]) {
    const { code, source, sheet, row, column, path } = problem;
    const where = column ?? (row === undefined ? path?.replace(/\[\d+\]/, '') : path);
    // By what is said: some sentences don't repeat what stood there.
    const key = JSON.stringify([code, source, sheet, where, filled(wordsIn(language).problems[code], problem)]);
    const group = groups.get(key);
    if (group) group.more++;
    else groups.set(key, { first: problem, more: 0 });
  }
  return [...groups.values()].map(({ first, more }) => `${sentence(first, language)}${more ? ` ${texts.also(more)}` : ''}`);
}

export const sourceSentence = ({ code, source, value = '' }: SourceError, language: Language): string =>
  `${source} ${filled(wordsIn(language).sources[code], { value })}`;

export function importReport({ feed, problems, merged, sources }: ImportResult, language: Language): string {
  // With one source its name is said once, above.
  const placed = <Place extends { source: string }>(each: Place): Place => (sources.length > 1 ? each : { ...each, source: '' });
  const { texts } = wordsIn(language);
  const lines = sources.map(({ name, kind, given, kept, leftOut }) =>
    (kind === 'tables' ? texts.source : texts.record)(name, given, kept, leftOut),
  );
  lines.push(texts.done(feed.offers.length, feed.supporters.length));
  const section = (title: string, items: readonly string[]) => {
    if (!items.length) return;
    lines.push('', title, ...items.slice(0, most).map((item) => `  ${item}`));
    if (items.length > most) lines.push(`  ${texts.more(items.length - most)}`);
  };
  const leftOut = problems.filter(({ skipped }) => skipped);
  section(texts.leftOut, problemLines(leftOut.map(placed), language));
  const others = problems.filter(({ skipped }) => !skipped);
  section(texts.look, problemLines(others.map(placed), language));
  section(
    texts.merged(merged.length),
    merged.map(({ name, origins, dropped }) => {
      const places = origins.map((origin) => placeOf({ code: 'more-problems', ...placed(origin) }, language)).join(' + ');
      return `${name} (${places})${dropped.length ? `; ${texts.dropped(dropped.join(', '))}` : ''}`;
    }),
  );
  return lines.map(printable).join('\n');
}
