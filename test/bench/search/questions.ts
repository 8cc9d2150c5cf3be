/**
 * What residents might type, and what should answer it: each file in `questions/` says over which offers it goes, and when and by whom it
 * was labelled. A line is a class, the words, and the ids of what fits: first what answers it (3), after a slash what helps as well (2),
 * after the next what has something to do with it (1). The list of Zutphen is not ours, so of its offers only the place in the list,
 * in the order of test/zutphen/to-feed.ts, stands here.
 */
import { readFileSync } from 'node:fs';

export const classes = [
  ...(['plain', 'phrase', 'question', 'typo', 'compound', 'synonym', 'prefix', 'inflection'] as const),
  ...(['diacritics', 'name', 'nothing'] as const),
] as const;
export type QuestionClass = (typeof classes)[number];

export interface Question {
  kind: QuestionClass;
  words: string;
  /** Grade by id, 1 to 3. */
  grades: ReadonlyMap<string, number>;
}

const isKind = (kind: string): kind is QuestionClass => classes.some((each) => each === kind);

function readQuestion(line: string): Question {
  const [kind = '', words = '', ids = ''] = line.split('|').map((part) => part.trim());
  if (!isKind(kind)) throw new Error(`No class of questions: ${line}`);
  const graded = ids.split('/').flatMap((same, at) => {
    const list = same.trim().split(/\s+/).filter(Boolean);
    return list.map((id) => [id, 3 - at] as const);
  });
  return { kind, words, grades: new Map(graded) };
}

/** The questions of `questions/<name>.txt`. */
export const questionsIn = (name: string): Question[] =>
  readFileSync(new URL(`questions/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map(readQuestion);
