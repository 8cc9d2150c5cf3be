/** What each column of a spreadsheet means: to look at, to change, and to keep as the file that `--columns` takes. */
import { headingsOf, type ColumnMap, type ColumnSummary } from '@wijkwijzer/cli/import';
import { make } from '../pages/dom.ts';

const passedOver = '';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function renderChoice(column: ColumnSummary, at: number): HTMLElement {
  const { heading, list, how, meaning = '', example, filled } = column;
  const select = document.createElement('select');
  select.id = `column-${at}`;
  select.dataset.heading = heading;
  // What is only proposed is chosen by whoever knows the list.
  const current = how === 'unknown' ? passedOver : meaning;
  select.dataset.before = current;
  select.append(new Option('Doet niet mee', passedOver), ...headingsOf(list).map((name) => new Option(capital(name), name)));
  select.value = current;
  const label = make('label', '', make('b', '', heading));
  label.setAttribute('for', select.id);
  const times = filled === 1 ? '1 keer ingevuld' : `${filled.toLocaleString('nl')} keer ingevuld`;
  const told = how === 'guessed' ? ' Geraden: klopt het?' : how === 'unknown' && meaning ? ` Misschien ${capital(meaning)}?` : '';
  const hint = make('p', 'hint', `“${example}” (${times}).${told}`);
  hint.id = `column-${at}-hint`;
  select.setAttribute('aria-describedby', hint.id);
  return make('div', told || how === 'unknown' ? 'column column--open' : 'column', label, select, hint);
}

/** Those without a heading cannot be called anything. */
const withHeading = (columns: readonly ColumnSummary[]) => columns.filter(({ heading }) => heading);

/** The choices, list by list. */
export function renderColumns(columns: readonly ColumnSummary[]): HTMLElement[] {
  const lists = new Map<string, HTMLElement[]>();
  for (const [at, column] of withHeading(columns).entries()) {
    const { source, sheet } = column;
    const name = sheet === undefined ? source : `${source}, blad ${sheet}`;
    lists.set(name, [...(lists.get(name) ?? []), renderChoice(column, at)]);
  }
  return [...lists].flatMap(([name, choices]) => [
    ...(lists.size > 1 ? [make('h4', '', name)] : []),
    make('div', 'columns', ...choices),
  ]);
}

/** How many were understood, and how many not. */
export function columnsSummary(columns: readonly ColumnSummary[]): string {
  const own = withHeading(columns);
  const count = (how: ColumnSummary['how']) => own.filter((column) => column.how === how).length;
  const guessed = count('guessed');
  const unknown = count('unknown');
  return [
    `${own.length} ${own.length === 1 ? 'kolom' : 'kolommen'}`,
    guessed ? `${guessed} geraden` : '',
    unknown ? `${unknown} ${unknown === 1 ? 'doet' : 'doen'} niet mee` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether someone should look at them: a column is left out. */
export const isOpen = (columns: readonly ColumnSummary[]): boolean => withHeading(columns).some(({ how }) => how === 'unknown');

/** What was chosen before, with what is chosen now. Only what differs: of the rest the import knows more than a name. */
export function chosenColumns(form: HTMLElement, before: ColumnMap): ColumnMap {
  const map: Record<string, string | null> = { ...before };
  for (const { value, dataset } of form.querySelectorAll('select'))
    if (value !== dataset.before) map[dataset.heading ?? ''] = value || null;
  return map;
}
