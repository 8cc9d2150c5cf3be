/** What can be better about a feed, in codes and values. The sentences are in `messages/`; a page or a program may have its own. */
import type { ListName, ProblemCode } from '@wijkwijzer/feed';

/** From what residents miss entirely to what would help them a little. */
export const levels = ['broken', 'missing', 'better'] as const;
export type Level = (typeof levels)[number];

const ownCodes = {
  broken: [
    'day-impossible',
    'ends-before-start',
    'ages-crossed',
    'checked-in-future',
    'coordinates-swapped',
    'phone-impossible',
    'email-impossible',
    'link-dead',
  ],
  missing: [
    'no-publisher',
    'no-publisher-contact',
    'no-offers',
    'need-without-offer',
    'no-summary',
    'no-route',
    'no-themes',
    'no-organization',
    'no-contact',
    'no-place',
    'no-hours',
    'hours-over',
    'no-cost',
    'no-access',
    'not-checked',
    'stale',
    'no-tasks',
    'no-commission',
    'no-independence',
    'no-introduction',
    'room-stale',
  ],
  better: [
    'expired',
    'ends-soon',
    'looks-double',
    'unlisted-organization',
    'coordinates-abroad',
    'insecure-link',
    'link-moved',
    'link-unsure',
    'html-in-text',
    'capitals',
    'long-summary',
    'long-sentence',
    'long-words',
    'hard-words',
    'synonyms-without-offer',
    'synonyms-of-one',
  ],
} as const;

type OwnCode = (typeof ownCodes)[Level][number];
export type FindingCode = ProblemCode | OwnCode;

/** What the reader of feeds reports is broken, but for what it could mend itself. */
const mended: readonly FindingCode[] = ['version-unclear', 'text-cut'];

const levelByCode = new Map<FindingCode, Level>(
  levels.flatMap((level) => ownCodes[level].map((code): [FindingCode, Level] => [code, level])),
);

export const levelOf = (code: FindingCode): Level => levelByCode.get(code) ?? (mended.includes(code) ? 'better' : 'broken');

/** What goes into the sentence: words of the feed, numbers, days (`2026-11-22`). */
export type Values = Readonly<Record<string, string | number>>;

/** The item a finding is about. */
export interface Subject {
  list: ListName;
  /** Id and name as far as there are any. */
  id?: string;
  name?: string;
  /** Id or name of the organization that has to do something; absent when the feed does not say. */
  organization?: string;
}

/** A place in what the feed was made from. Row 1 is the first row of a sheet, and `column` the letter above a column. */
export interface Origin {
  file?: string;
  sheet?: string;
  row?: number;
  column?: string;
  heading?: string;
  /** In JSON: as one would write it in JavaScript. */
  path?: string;
}

export interface Finding {
  code: FindingCode;
  level: Level;
  /** Where in the feed, as in JavaScript: `offers[3].email`; empty for the feed as a whole. */
  path: string;
  subject?: Subject;
  values: Values;
  origin?: Origin;
}

/** Takes a finding of the item at hand; `path` starts at the item: `.email`, `[3]`. */
export type Report = (code: FindingCode, path: string, values?: Values) => void;

/** In the order of the feed within a level. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  levels.flatMap((level) => findings.filter((each) => each.level === level));
