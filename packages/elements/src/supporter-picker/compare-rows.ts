/** What is put side by side: each fact as a question, with the answer of everyone. What nobody tells is left out. */
import { html, type TemplateResult } from 'lit';
import { tasks, type Supporter } from '@wijkwijzer/feed';
import type { SupporterMatch } from '@wijkwijzer/search';
import { when } from '../parts/offer-facts.ts';
import { renderLines } from '../parts/props.ts';
import type { PickerView } from './picker-view.ts';
import { renderReasons, renderRoute, renderTick } from './supporter-card.ts';
import {
  answerOf,
  attendanceText,
  audienceLines,
  commission,
  criteriaMet,
  employer,
  independence,
  kindName,
  languagesText,
  neighborhoodsText,
  response,
  room,
  themesText,
} from './supporter-facts.ts';
import { reasonText } from './wish-words.ts';

export interface Row {
  title: string;
  /** The answers are alike. */
  same: boolean;
  cells: readonly unknown[];
}

/** What one person's facts say, in lines; [] when they say nothing. */
type Say = (supporter: Supporter, match: SupporterMatch) => readonly string[];
type Show = (match: SupporterMatch) => TemplateResult | undefined;

export function compareRows(view: PickerView, matches: readonly SupporterMatch[]): Row[] {
  const { t, feed, now } = view;
  const rows: Row[] = [];
  /** `show` draws what lines alone don't tell. */
  const row = (title: string, say: Say, show?: Show): void => {
    const answers = matches.map((match) => say(match.supporter, match).filter(Boolean));
    if (answers.every(({ length }) => !length)) return;
    const cells = matches.map((match, at) => show?.(match) ?? renderLines(answers[at]?.length ? answers[at] : [t.unknown]));
    rows.push({ title, same: new Set(answers.map((lines) => lines.join())).size === 1, cells });
  };

  row(
    t.whatKind,
    (supporter) => [kindName(t, supporter), supporter.route ?? ''],
    ({ supporter }) => html`${kindName(t, supporter)} ${renderRoute(view, supporter)}`,
  );
  row(t.commissionGiver, (supporter) => [`${commission(t, supporter)}.`]);
  row(t.belongsTo, (supporter) => [employer(view, supporter)]);
  row(t.independence, (supporter) => independence(t, supporter));
  row(
    t.fitsAnswers,
    (supporter, { reasons }) => reasons.map((reason) => reasonText(view, supporter, reason)),
    ({ supporter, reasons, group }) => (group === 'all' ? html`${t.fitsAll}` : renderReasons(view, supporter, reasons, false)),
  );
  for (const task of tasks) {
    const does = (supporter: Supporter): boolean | undefined =>
      supporter.tasks?.includes(task) || (supporter.notTasks?.includes(task) ? false : undefined);
    row(
      t.task[task],
      (supporter) => [String(does(supporter) ?? '')],
      ({ supporter }) => {
        const answer = answerOf(does(supporter));
        return renderTick(answer === 'no' ? 'not' : answer, t[answer]);
      },
    );
  }
  row(t.topics, (supporter) => [themesText(view, supporter)]);
  row(t.forWhom, (supporter) => audienceLines(view, supporter));
  row(t.wherePossible, (supporter) => [attendanceText(view, supporter)]);
  row(t.serviceArea, (supporter) => [neighborhoodsText(view, supporter)]);
  row(t.languages, (supporter) => [languagesText(view, supporter)]);
  row(t.when, (supporter) => when(view, supporter, now));
  row(t.timeNow, (supporter) => [room(view, supporter).text, response(t, supporter)]);
  if (feed.criteria.length) {
    row(t.quality, (supporter) =>
      supporter.criteria ? [`${t.criteriaMet(criteriaMet(feed, supporter).length, feed.criteria.length)}.`] : [],
    );
  }
  return rows;
}
