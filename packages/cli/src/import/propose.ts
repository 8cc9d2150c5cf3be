/** What the columns of an unfamiliar table may mean: by their headings, and where those say nothing by what is in them. */
import type { Table } from '../table/index.ts';
import { costsOf } from './dutch/money.ts';
import { dayOf } from './dutch/date.ts';
import { hoursOf } from './dutch/opening-hours.ts';
import { phonesOf } from './dutch/phone.ts';
import { headingOf, listOfHeadings, meaningOf, type FieldName, type TableOf } from './columns/headings.ts';
import { findHeadings, isExplanation, type ColumnMap } from './read-table.ts';

/** Which values are certainly of a field; the first of these that fits most cells wins. */
const tells: [FieldName, (value: string) => boolean][] = [
  ['email', (value) => /^\S+@\S+\.\S+$/.test(value)],
  ['url', (value) => /^(https?:\/\/|www\.)\S+$/i.test(value)],
  ['postalCode', (value) => /^[1-9]\d{3}\s?[a-z]{2}$/i.test(value)],
  ['hours', (value) => /\d/.test(value) && hoursOf(value).schedules.some(({ days, opensAt }) => days && opensAt)],
  ['costs', (value) => /€|eur\b|gratis/i.test(value) && costsOf(value).costs.some(({ amount }) => amount !== undefined)],
  ['phones', (value) => /^[+(\d]/.test(value) && phonesOf(value).doubtful.length === 0 && value.replace(/\D/g, '').length >= 9],
  ['latitude', (value) => /^5[0-3][.,]\d{3,}$/.test(value)],
  ['longitude', (value) => /^[3-7][.,]\d{3,}$/.test(value)],
  ['address', (value) => /^\p{L}[\p{L} .'-]+ \d{1,5}\s?[a-z]?\b/u.test(value) && value.length < 60],
  ['assuredDate', (value) => dayOf(value) !== undefined],
];

/** Every heading with our name for it, or null where nothing fits: to be looked at, mended and given back as `--columns`. */
export function proposeColumns(table: Table): ColumnMap {
  const rows = table.rows.filter((row) => !isExplanation(row));
  const headings = findHeadings(rows)?.cells ?? [];
  const list = listOfHeadings(headings);
  const records = rows.slice(rows.findIndex(({ cells }) => cells === headings) + 1, 500);
  const valuesAt = (at: number) => records.map(({ cells }) => cells[at]?.trim() ?? '').filter(Boolean);

  const fields = headings.map((heading) => meaningOf(list, heading)?.field);
  const taken = new Set(fields);
  headings.forEach((heading, at) => {
    if (fields[at] || !heading.trim()) return;
    const values = valuesAt(at);
    const told = values.length ? tells.find(([field, fits]) => !taken.has(field) && share(values, fits) >= 0.6)?.[0] : undefined;
    if (told) taken.add((fields[at] = told));
  });
  guessTexts(list, headings, fields, valuesAt);
  return Object.fromEntries(
    headings.flatMap((heading, at) => {
      const field = fields[at];
      return heading.trim() ? [[heading, field ? headingOf(list, field) : null]] : [];
    }),
  );
}

const share = (values: readonly string[], fits: (value: string) => boolean) => values.filter(fits).length / values.length;

/** The name is short and nearly always another; the description is the longest text. */
function guessTexts(
  list: TableOf,
  headings: readonly string[],
  fields: (FieldName | undefined)[],
  valuesAt: (at: number) => string[],
) {
  const open = headings.map((_, at) => at).filter((at) => !fields[at] && valuesAt(at).length > 0);
  const length = (at: number) => valuesAt(at).reduce((sum, value) => sum + value.length, 0) / valuesAt(at).length;
  if (!fields.includes('name')) {
    const name = open.find((at) => {
      const values = valuesAt(at);
      return (
        length(at) > 3 &&
        length(at) < 80 &&
        new Set(values).size > values.length * 0.8 &&
        share(values, (value) => /\p{L}{3}/u.test(value)) > 0.8
      );
    });
    if (name !== undefined) fields[name] = 'name';
  }
  const text: FieldName = list === 'offers' ? 'description' : 'introduction';
  if (fields.includes(text)) return;
  const [longest] = open.filter((at) => !fields[at] && length(at) > 80).sort((a, b) => length(b) - length(a));
  if (longest !== undefined) fields[longest] = text;
}
