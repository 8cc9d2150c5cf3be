/** When: hours in words, a column for each day, or days beside their times; and when not. */
import { weekdays, type Schedule, type Weekday } from '@wijkwijzer/feed';
import { dayOf } from '../dutch/date.ts';
import { sentencesOf } from '../dutch/list.ts';
import { numberOf } from '../dutch/number.ts';
import { hoursOf } from '../dutch/opening-hours.ts';
import { yesOrNo } from '../dutch/yes-no.ts';
import type { Draft } from '../item.ts';
import type { Cell, Cells } from './cells.ts';

export function readHours(cells: Cells, draft: Draft): void {
  const schedules: Schedule[] = [];
  const read = (cell: Cell, text: string, days?: Weekday[]) => {
    const found = hoursOf(text, days);
    schedules.push(...found.schedules);
    for (const part of found.asText) cells.say('hours-as-text', cell, part);
  };
  const together = daysAndTimes(cells);
  if (together) read(together, together.text);
  else {
    for (const cell of cells.all('hours')) read(cell, cell.text);
    readDays(cells, read);
    readEnds(cells, read);
  }
  for (const weekday of weekdays)
    for (const cell of betweenEdges(cells.all(weekday))) {
      const isOpen = yesOrNo(cell.text);
      if (isOpen === undefined) read(cell, cell.text, [weekday]);
      else if (isOpen) schedules.push({ days: [weekday] });
    }
  if (schedules.length) draft.schedules = schedules;
  for (const cell of cells.all('closures')) readClosures(cell, cells, draft);
}

/** "Dinsdag" in one column and "10-12" in the next: what neither says alone. Undefined when each stands on its own. */
function daysAndTimes(cells: Cells): Cell | undefined {
  const parts = [...cells.all('days'), ...cells.all('hours')];
  const [first] = parts;
  if (!first || parts.length !== 2 || cells.first('opensAt') || parts.some(({ text }) => text.includes('\n'))) return undefined;
  const read = parts.map(({ text }) => hoursOf(text).schedules);
  const isTimes = read.map((schedules) => schedules.every(({ days, opensAt }) => !days && !opensAt));
  if (isTimes[0] === isTimes[1] || read.some((schedules) => schedules.some(({ opensAt }) => opensAt))) return undefined;
  const ordered = isTimes[0] ? parts.toReversed() : parts;
  return { column: first.column, text: ordered.map(({ text }) => text).join(' ') };
}

/** "9.00" under "Maandag van" and "17.00" under "Maandag tot" are one cell. Whoever writes both in one column has them there. */
function betweenEdges(cells: readonly Cell[]): Cell[] {
  const found: Cell[] = [];
  for (const [at, cell] of cells.entries()) {
    const { column } = cell;
    const text = time(cell.text);
    const before = found.at(-1);
    if (column.edge === 'to' && before?.column.edge === 'from' && isTime.test(text) && isTime.test(before.text))
      found[found.length - 1] = { text: `${before.text} - ${text}`, column: { ...before.column, edge: 'to' } };
    else if (column.edge === 'to' && isTime.test(text)) found.push({ text: `tot ${text}`, column });
    // "Gesloten" under both is said once.
    else if (!(column.edge === 'to' && cells[at - 1]?.text === cell.text)) found.push({ text, column });
  }
  return found;
}

const isTime = /^\d{1,2}(?:[:.u]\d{2})?(?::\d{2})? ?(?:uur|u|h)?\.?$/i;

/** Days beside their times, in one or more groups of columns. */
function readDays(cells: Cells, read: (cell: Cell, text: string) => void) {
  for (const cell of [...cells.all('days'), ...cells.all('opensAt')]) {
    const { group } = cell.column;
    const days = cells.first('days', group);
    const opensAt = cells.first('opensAt', group)?.text;
    const closesAt = cells.first('closesAt', group)?.text;
    // Once per group: from its days, or from its opening time when no column has days.
    if (cell.column.field === 'opensAt' && days) continue;
    read(days ?? cell, [days?.text, opensAt && time(opensAt), closesAt && `- ${time(closesAt)}`].filter(Boolean).join(' '));
  }
}

/** "Tot 17.00" when nothing says from when. */
function readEnds(cells: Cells, read: (cell: Cell, text: string) => void) {
  for (const cell of cells.all('closesAt')) {
    const { group } = cell.column;
    if (!cells.first('days', group) && !cells.first('opensAt', group)) read(cell, `tot ${time(cell.text)}`);
  }
}

/** Excel keeps a clock time as a part of the day: 0.375 is nine o'clock. */
function time(text: string): string {
  const part = /^0?[.,]\d+$/.test(text) ? numberOf(text) : undefined;
  if (part === undefined) return text;
  const minutes = Math.round(part * 1_440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `24-12-2026 t/m 3-1-2027 Kerst`, one on a line. */
function readClosures(cell: Cell, cells: Cells, draft: Draft) {
  let isRead = true;
  for (const part of sentencesOf(cell.text)) {
    const [, first = part, last, note] =
      /^(\d[\d/.-]+|\d{1,2} [a-z]+ \d{4})(?:\s*(?:t\/m|tot en met|tot|–|-)\s*(\d[\d/.-]+|\d{1,2} [a-z]+ \d{4}))?[\s:,]*(.*)$/i.exec(
        part,
      ) ?? [];
    const from = dayOf(first);
    const to = last && dayOf(last);
    if (!from) isRead = false;
    else (draft.closures ??= []).push({ from, ...(to && { to }), ...(note && { note }) });
  }
  if (!isRead) cells.say('not-a-date', cell);
}
