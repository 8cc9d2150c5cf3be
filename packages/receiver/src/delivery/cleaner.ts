/** Forgets what has to be forgotten: at once, and then every hour. */
import type { Log } from '../log.ts';
import type { RequestStore } from '../store/request-store.ts';

const hour = 3_600_000;

/** Gives what ends it; a purge that is under way is finished first. */
export function startCleaner(store: RequestStore, clock: () => number, log: Log): { stop(): Promise<void> } {
  async function clean(): Promise<void> {
    try {
      const { requests, answers, scrubbed } = await store.purge(clock());
      if (requests + answers > 0) log.info({ requests, answers }, 'deleted what was over its time');
      if (!scrubbed) log.warn('traces of deleted requests are left in the files of the database; the next purge cleans them');
    } catch (error) {
      log.error({ err: error }, 'what is over its time could not be deleted');
    }
  }
  let cleaning = clean();
  const timer = setInterval(() => {
    cleaning = cleaning.then(clean);
  }, hour);
  return {
    stop() {
      clearInterval(timer);
      return cleaning;
    },
  };
}
