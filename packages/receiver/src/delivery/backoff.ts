/** When a delivery is tried again, and when it is given up. */

/** Minutes between attempts: together four and a half hours, the time in which someone restarts a mail server. */
const waits = [1, 5, 15, 30, 60, 60, 99];
/** A tenth more or less, so that what failed together does not come back together. */
const jitter = 0.1;

/** Milliseconds until the next attempt, after so many; undefined when that was the last. */
export function waitAfter(attempts: number): number | undefined {
  const minutes = waits[Math.max(1, attempts) - 1];
  return minutes === undefined ? undefined : minutes * 60_000 * (1 - jitter + 2 * jitter * Math.random());
}
