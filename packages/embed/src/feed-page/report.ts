/** What can be better about a feed, as lists on the page: one for each organization, what is worst first. */
import {
  levels,
  nl,
  sentenceOf,
  todoLists,
  type CheckedFeed,
  type Finding,
  type Level,
  type TodoItem,
  type TodoList,
} from '@wijkwijzer/cli/check';
import { problemLines, type ImportCode, type ImportResult } from '@wijkwijzer/cli/import';
import { make } from '../pages/dom.ts';

/** Points that are drawn: what is more makes no list that anyone works through, and stands in the report to keep. */
const most = 400;

const levelMark = (level: Level): HTMLElement => make('span', `level level--${level}`, nl.level[level]);

function renderFinding(finding: Finding): HTMLElement {
  const [what, mend] = sentenceOf(nl, finding);
  const { origin, path } = finding;
  const where = origin ? nl.origin(origin) : path;
  const place = where ? [make('p', 'hint', nl.place(where))] : [];
  return make(
    'li',
    'finding',
    levelMark(finding.level),
    make('p', '', make('b', '', what), ` ${withoutOptions(mend)}`),
    ...place,
  );
}

function renderItem({ subject, findings }: TodoItem): HTMLElement {
  const name = subject ? subject.name || subject.id || nl.unnamed : nl.wholeFeed;
  return make('section', 'todo', make('h4', '', name), make('ul', '', ...findings.map((each) => renderFinding(each))));
}

function renderList({ organization, name, counts, items }: TodoList, open: boolean): HTMLElement {
  const title = organization === undefined ? nl.noOrganization : (name ?? organization);
  const told = make('span', 'hint', nl.counts(counts.broken, counts.missing, counts.better));
  const details = make(
    'details',
    'list',
    make('summary', '', make('h3', '', title), ' ', told),
    ...items.map((item) => renderItem(item)),
  );
  details.toggleAttribute('open', open);
  return details;
}

/** The findings of these levels, as elements to put on the page. */
export function renderReport({ feed, findings }: CheckedFeed, wanted: ReadonlySet<string>): HTMLElement[] {
  const chosen = findings.filter(({ level }) => wanted.has(level));
  const lists = todoLists(feed, chosen.slice(0, most));
  if (!chosen.length) return [make('p', '', findings.length ? 'Hier is niets te doen.' : nl.allWell)];
  const left = chosen.length - most;
  return [
    ...lists.map((list, at) => renderList(list, at === 0)),
    ...(left > 0
      ? [make('p', 'note', `En nog ${left.toLocaleString('nl')} punten. Die staan in het verslag dat u kunt bewaren.`)]
      : []),
  ];
}

/** What is said for the command line only: this page has no options. */
export const withoutOptions = (text: string): string =>
  text
    .replace(/ \([^()]*--[^()]*\)/g, '')
    .split(/(?<=\.) /)
    .filter((sentence) => !sentence.includes(' --'))
    .join(' ');

/** About columns, which have a place of their own on this page. */
const ofColumns: ReadonlySet<string> = new Set<ImportCode>(['heading-guessed', 'column-suggested', 'unknown-column']);

/** What the import met on its way in sentences, what is left out first. */
export function intakeOf({ problems, sources }: ImportResult): string[] {
  const own = problems.filter(({ code }) => !ofColumns.has(code));
  const placed = sources.length > 1 ? own : own.map((problem) => ({ ...problem, source: '' }));
  return problemLines(placed, 'nl').map(withoutOptions);
}

/** The same as a list; nothing when all was clear. */
export function renderImport(imported: ImportResult): HTMLElement[] {
  const lines = intakeOf(imported);
  if (!lines.length) return [];
  const count = `${lines.length.toLocaleString('nl')} ${lines.length === 1 ? 'punt' : 'punten'}`;
  const title = make('summary', '', make('h3', '', 'Bij het inlezen'), ' ', make('span', 'hint', count));
  const items = lines.slice(0, most).map((line) => make('li', 'finding', line));
  const details = make('details', 'list', title, make('section', 'todo', make('ul', '', ...items)));
  details.toggleAttribute('open', imported.leftOut > 0);
  return [details];
}

/** The sentences above it. */
export function summaryOf({ totals: { offers, shown, supporters, leftOut } }: CheckedFeed): string {
  return [
    nl.totals(offers, supporters),
    ...(shown < offers ? [nl.notShown(offers - shown)] : []),
    ...(leftOut ? [nl.leftOut(leftOut)] : []),
  ].join(' ');
}

export { levels };
