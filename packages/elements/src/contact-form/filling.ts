/** What was typed so far, and what is wrong with it. While one types, mistakes only disappear; leaving a field or sending shows them. */
import { hasBsn, type ContactRequest, type readRequest, type RequestProblem, type RequestTopic } from '@wijkwijzer/feed';
import { emptyDraft, shownProblem, type Draft, type ShownField, type ShownProblem } from './draft.ts';

export class Filling {
  draft: Draft = emptyDraft;
  problems: ReadonlyMap<ShownField, ShownProblem> = new Map();
  /** What was wrong at the last try to send: it stays as it is, so that nothing moves under who is mending it. */
  summary: readonly ShownProblem[] = [];
  /** Why it was refused, when that is not in the fields. */
  refusal: string | undefined;
  /** The message looks as if it has a citizen service number, and that was said. */
  bsn = false;

  readonly #topic: () => RequestTopic;
  readonly #judge: (draft: Draft) => ReturnType<typeof readRequest>;
  readonly #changed = new Set<ShownField>();

  constructor(topic: () => RequestTopic, judge: (draft: Draft) => ReturnType<typeof readRequest>) {
    this.#topic = topic;
    this.#judge = judge;
  }

  get message(): string {
    return this.draft[this.#topic()];
  }

  set(change: Partial<Draft>, field?: ShownField): void {
    this.draft = { ...this.draft, ...change };
    if (field) this.#changed.add(field);
    const wrong = this.#wrong();
    this.problems = new Map([...this.problems].filter(([known]) => wrong.some((each) => each.field === known)));
    if (!hasBsn(this.message)) this.bsn = false;
  }

  /** Judges a field that was changed. */
  leave(field: ShownField): void {
    const problem = this.#changed.has(field) && this.#wrong().find((each) => each.field === field);
    if (problem) this.problems = new Map([...this.problems, [field, problem]]);
  }

  /** Notes a citizen service number; tells whether that is news. */
  findBsn(): boolean {
    if (this.bsn || !hasBsn(this.message)) return false;
    return (this.bsn = true);
  }

  /** The request, or undefined: then what is wrong is shown. */
  check(): ContactRequest | undefined {
    const { request, problems = [] } = this.#judge(this.draft);
    this.refusal = undefined;
    this.show(problems);
    return request;
  }

  /** Shows what is wrong; what no resident can mend is a refusal. */
  show(problems: readonly RequestProblem[]): void {
    const shown = this.#shown(problems);
    this.problems = new Map(shown.map((problem) => [problem.field, problem]));
    this.summary = [...this.problems.values()];
    if (problems.length && !shown.length) this.refusal = 'other';
  }

  /** The text stays. */
  clearProblems(): void {
    this.show([]);
    this.refusal = undefined;
    this.bsn = false;
  }

  clear(): void {
    this.clearProblems();
    this.draft = emptyDraft;
    this.#changed.clear();
  }

  #wrong(): ShownProblem[] {
    return this.#shown(this.#judge(this.draft).problems ?? []);
  }

  #shown(problems: readonly RequestProblem[]): ShownProblem[] {
    return problems.flatMap((problem) => shownProblem(problem, this.draft) ?? []);
  }
}
