/** Collects what was met, so that a file with a mistake in every row stays readable, and small enough to keep. */
import type { ImportProblem } from './problem.ts';

const most = 50_000;

export class Report {
  readonly problems: ImportProblem[] = [];
  /** Rows and records that are left out, those in `unlisted` included. */
  leftOut = 0;
  #unlisted: ImportProblem | undefined;
  readonly #counted = new Map<string, ImportProblem>();

  add(problem: ImportProblem): void {
    this.leftOut += problem.skipped ?? 0;
    if (this.problems.length < most) this.problems.push(problem);
    else if (this.#unlisted) {
      this.#unlisted.count = (this.#unlisted.count ?? 0) + 1;
      if (problem.skipped) this.#unlisted.skipped = (this.#unlisted.skipped ?? 0) + problem.skipped;
    } else this.problems.push((this.#unlisted = { ...problem, code: 'more-problems', count: 1 }));
  }

  /** Keeps a place for what is known only when all rows are read, and belongs before what is said of them. */
  sayLater(): (problems: readonly ImportProblem[]) => void {
    const at = this.problems.length;
    return (problems) => void this.problems.splice(at, 0, ...problems);
  }

  /** What is the same for many records is said once, at the first, with the number of times. */
  addCounted(key: string, problem: ImportProblem): void {
    const before = this.#counted.get(key);
    if (before) before.count = (before.count ?? 1) + 1;
    else {
      this.#counted.set(key, problem);
      this.add(problem);
    }
  }
}
