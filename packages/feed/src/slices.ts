/**
 * Long work in small steps. The work is a generator that yields wherever it could pause; who drives it decides whether it does:
 * the command line runs to the end at once, a browser gives way to the visitor every few milliseconds.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Run all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Run steps in slices of about `budget` milliseconds (20 unless told), with room for input and painting between them.
 * Rejects with `signal.reason` when aborted.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { signal, budget = 20 }: { signal?: AbortSignal | undefined; budget?: number | undefined } = {},
): Promise<Result> {
  try {
    for (;;) {
      signal?.throwIfAborted();
      const end = performance.now() + budget;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
      await giveWay();
    }
  } finally {
    steps.return(undefined as never);
  }
}

/**
 * Room for input and painting: resolves in a task of its own. Not an idle callback: a page full of animation would never reach it;
 * nor a timer, which hidden tabs slow down to a second.
 */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
