/** The check as lines for a terminal: what is worst first, one organization after another. */
import { plain } from '@wijkwijzer/feed';
import { printable } from '../printable.ts';
import { countLevels, type CheckedFeed } from './check-feed.ts';
import { levels, type Finding } from './finding.ts';
import type { CheckMessages } from './messages/nl.ts';
import { gather, placesOf, spokenFor } from './shared-advice.ts';
import { todoLists, type TodoList } from './todo-lists.ts';

/** Findings that are printed; a list that nobody reads helps nobody. */
const mostPrinted = 200;
/** Of what holds for many, the places that are named. */
const mostNamed = 4;

export const sentenceOf = ({ findings }: CheckMessages, { code, values }: Finding): readonly [what: string, mend: string] =>
  findings[code](values);

/** Where something stands, in the words of who keeps it: the row of their sheet, else the path in the feed. */
export const placeOf = (t: CheckMessages, { origin, path }: Finding): string => (origin ? t.origin(origin) : path);

export const listName = (t: CheckMessages, { organization, name }: TodoList): string =>
  organization === undefined ? t.noOrganization : (name ?? organization);

export const titleOf = ({ feed }: CheckedFeed, t: CheckMessages): string =>
  feed ? plain(feed.title, t.language, feed.language) : '';

/** The few sentences above the lists. */
export function summaryOf({ totals: { offers, shown, supporters, leftOut }, findings }: CheckedFeed, t: CheckMessages): string[] {
  const { broken, missing, better } = countLevels(findings);
  return [
    t.totals(offers, supporters),
    ...(shown < offers ? [t.notShown(offers - shown)] : []),
    ...(leftOut ? [t.leftOut(leftOut)] : []),
    findings.length ? `${t.counts(broken, missing, better)}.` : t.allWell,
  ];
}

/** The gaps in sentences. */
export function gapLines({ gaps }: CheckedFeed, t: CheckMessages): string[] {
  const list = new Intl.ListFormat(t.language);
  return gaps.flatMap(({ theme: { name }, nothing, routes, neighborhoods }) => [
    ...(nothing ? [t.gapNothing(name)] : []),
    ...(routes.length ? [t.gapRoutes(name, list.format(routes.map((route) => t.route[route].toLowerCase())))] : []),
    ...(neighborhoods.length ? [t.gapNeighborhoods(name, list.format(neighborhoods.map((each) => each.name)))] : []),
  ]);
}

/** `intake`: what was met when the feed was made of other files, in sentences. */
export function reportText(checked: CheckedFeed, t: CheckMessages, intake: readonly string[] = []): string {
  const lines = [t.reportOf(titleOf(checked, t)), ...summaryOf(checked, t)];
  if (intake.length) lines.push('', t.intake, ...intake.slice(0, mostPrinted).map((line) => `  ${line}`));
  if (intake.length > mostPrinted) lines.push(`  ${t.more(intake.length - mostPrinted)}`);
  const { shared, rest } = gather(checked.findings);
  let printed = 0;
  for (const list of todoLists(checked.feed, rest)) {
    if (printed >= mostPrinted) break;
    const { broken, missing, better } = list.counts;
    lines.push('', `${listName(t, list)} — ${t.counts(broken, missing, better)}`);
    for (const { subject, findings } of list.items) {
      if (printed >= mostPrinted) break;
      lines.push(`  ${subject ? subject.name || subject.id || t.unnamed : t.wholeFeed}`);
      for (const level of levels)
        for (const finding of findings.filter((each) => each.level === level)) {
          const [what, mend] = sentenceOf(t, finding);
          const place = placeOf(t, finding);
          lines.push(`    ${t.level[level]}: ${what}${place && ` [${place}]`}`, `      ${mend}`);
          printed++;
        }
    }
  }
  if (rest.length > printed) lines.push('', t.more(rest.length - printed));
  if (shared.length) lines.push('', t.shared);
  for (const group of shared.slice(0, mostPrinted)) {
    const first = spokenFor(group);
    if (!first) continue;
    const [what, mend] = sentenceOf(t, first);
    lines.push(
      `  ${t.level[first.level]}, ${t.times(group.length)}: ${what}`,
      `    ${mend}`,
      `    ${placesOf(t, group, mostNamed)}`,
    );
  }
  const gaps = gapLines(checked, t);
  if (checked.feed && gaps.length) lines.push('', t.gaps, ...gaps.map((line) => `  ${line}`));
  return lines.map(printable).join('\n');
}
