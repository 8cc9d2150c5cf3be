/** Brings out what is due, some at a time, and keeps account of it. Several couriers may share a store. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Configuration } from '../configuration/configuration.ts';
import { type Log } from '../log.ts';
import { ReceiverError } from '../receiver-error.ts';
import type { Claimed, RequestStore } from '../store/request-store.ts';
import { waitAfter } from './backoff.ts';
import type { Deliver } from './deliver.ts';
import { failedFor, type Outcome } from './outcome.ts';

export interface CourierParts {
  store: RequestStore;
  deliver: Deliver;
  configuration: Configuration;
  log: Log;
  clock: () => number;
  /** Milliseconds between looks for what is due; `wake` makes one at once. */
  every: number;
  /** Milliseconds that a delivery is ours: more than it may take. */
  lease: number;
}

export interface Courier {
  /** Something new is due. */
  wake(): void;
  /** Begins nothing new, gives what is under way so many milliseconds, and gives the rest back. */
  stop(grace: number): Promise<void>;
}

const atOnce = 4;
const day = 86_400_000;

export function startCourier({ store, deliver, configuration, log, clock, every, lease }: CourierParts): Courier {
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const hangUp = new AbortController();
  let woken: () => void = () => undefined;
  let rings = 0;
  const wake = () => {
    rings++;
    woken();
  };

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      const heard = rings;
      try {
        const free = atOnce - underWay.size;
        if (free > 0) for (const claimed of await store.claimDue(clock(), lease, free)) begin(claimed);
      } catch (error) {
        log.error({ err: error }, 'the database does not give out deliveries');
      }
      if (rings === heard) await rest();
    }
  }

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => woken(), every);
      woken = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopping.signal.aborted) woken();
    });
  }

  function begin(claimed: Claimed): void {
    const task = attempt(claimed).finally(() => {
      underWay.delete(task);
      wake(); // there is room for another
    });
    underWay.add(task);
  }

  async function attempt(claimed: Claimed): Promise<void> {
    const outcome = await deliver(claimed, hangUp.signal).catch((error: unknown) => {
      if (!(error instanceof ReceiverError)) log.error({ err: error }, 'delivering failed');
      return failedFor(error instanceof ReceiverError ? error.code : 'failed');
    });
    try {
      await patiently(() => record(claimed, outcome));
    } catch (error) {
      // The lease ends by itself; the mail may go out twice then, with the same Message-ID.
      log.error({ ...factsOf(claimed), err: error }, 'the outcome of a delivery could not be kept');
    }
  }

  async function record(claimed: Claimed, outcome: Outcome): Promise<void> {
    const now = clock();
    if (outcome.sent) {
      await store.delivered(claimed, now, now + configuration.retentionDaysAfterDelivery * day);
      log.info(factsOf(claimed), 'delivered');
      return;
    }
    if (hangUp.signal.aborted) return store.release([claimed]);
    const { problem, permanent } = outcome;
    const wait = permanent ? undefined : waitAfter(claimed.attempts);
    const isAlarm = claimed.channel === 'alarm';
    const next = wait === undefined ? { alarm: configuration.operator !== undefined && !isAlarm } : { dueAt: now + wait };
    await store.failed(claimed, now, problem, next);
    if (wait === undefined) log.error({ ...factsOf(claimed), problem }, 'given up: see "list --dead"');
    else log.warn({ ...factsOf(claimed), problem, again: Math.round(wait / 1000) }, 'not delivered yet');
  }

  const working = work();
  return {
    wake,
    async stop(grace) {
      stopping.abort();
      woken();
      await working;
      const limit = new AbortController();
      await Promise.race([Promise.allSettled(underWay), pause(grace, undefined, limit).catch(() => undefined)]);
      limit.abort();
      hangUp.abort();
      await Promise.allSettled(underWay);
    },
  };
}

const factsOf = ({ channel, attempts, request }: Claimed) => ({ reference: request.reference, channel, attempt: attempts });

/** A mail that went out should not go out again because the database was away for a second. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (const wait of [100, 500, 2_000]) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ReceiverError)) throw error;
      await pause(wait);
    }
  }
  return work();
}
