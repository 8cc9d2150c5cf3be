/** Whether all is well: one word for anyone who asks, without figures that tell something about residents. */
import type { Configuration } from '../configuration/configuration.ts';
import type { Log } from '../log.ts';
import type { RequestStore } from '../store/request-store.ts';

/** Milliseconds that an answer stands: anyone may ask, and each look is a write. */
const fresh = 5_000;

/** Well is: the database can be written, nothing was given up, nothing waits too long. */
export function makeHealth(store: RequestStore, { undeliveredMinutes }: Configuration, clock: () => number, log: Log) {
  let last: { at: number; isWell: Promise<boolean> } | undefined;

  async function look(now: number): Promise<boolean> {
    try {
      await store.ping(now);
      const { dead, oldestWaiting = now } = await store.condition();
      return dead === 0 && now - oldestWaiting <= undeliveredMinutes * 60_000;
    } catch (error) {
      log.error({ err: error }, 'the database cannot be written');
      return false;
    }
  }

  return (): Promise<boolean> => {
    const now = clock();
    if (!last || now - last.at >= fresh || now < last.at) last = { at: now, isWell: look(now) };
    return last.isWell;
  };
}
