/** The check of a feed, for the command line and for a page in the browser: it needs neither a file nor a network. */
export { checkFeed, checkFeedSteps, countLevels, type CheckedFeed, type CheckOptions } from './check-feed.ts';
export { gapsOf, type Coverage, type CoverageGap, type CoverageRow, type Named, type RouteCounts } from './coverage.ts';
export {
  levelOf,
  levels,
  type Finding,
  type FindingCode,
  type Level,
  type Origin,
  type Subject,
  type Values,
} from './finding.ts';
export { en } from './messages/en.ts';
export { nl, type CheckMessages } from './messages/nl.ts';
export { linksIn, withLinks, type AskedLink } from './link-findings.ts';
export { reportHtml } from './report-html.ts';
export { reportText, sentenceOf } from './report-text.ts';
export { todoLists, type TodoItem, type TodoList } from './todo-lists.ts';
