/**
 * Where requests are kept until they are delivered and forgotten. Whatever resolves here has happened and survives a crash; what
 * rejects with `ReceiverError` `unavailable` has not happened, or is not known to have.
 *
 * All moments are milliseconds since 1970, and are given: a store has no clock of its own.
 */
import type { Sealed } from '../vault/vault.ts';

/** `mail` and `webhook` bring the request; `alarm` tells the operator that another delivery was given up. */
export type Channel = 'mail' | 'webhook' | 'alarm';

/** To whom: `desk`, or the configured `supporter:<id>` or `offer:<id>`. The address is looked up when it is sent. */
export type RecipientKey = 'desk' | `supporter:${string}` | `offer:${string}`;

export interface Arrival {
  /** UUID, random. */
  id: string;
  reference: string;
  receivedAt: number;
  /** When it is deleted, whatever became of it. */
  purgeAt: number;
  sealed: Sealed;
  recipient: RecipientKey;
  channels: readonly Channel[];
  /** What stands for the idempotency key. */
  key: string;
  /** By every master key, the newest first: a key may have been added since the first try. */
  fingerprints: readonly [string, ...string[]];
  /** What the first try was answered, to be said again. Holds nothing of what a resident wrote. */
  answer: string;
  /** When key, fingerprint and answer are forgotten. */
  answerUntil: number;
}

export type Acceptance =
  | { outcome: 'accepted' | 'replayed'; answer: string }
  /** The key came before, with another content. */
  | { outcome: 'key-reused' }
  /** A request with this key is being stored at this moment. */
  | { outcome: 'in-progress' }
  /** Nothing was stored: take another reference. */
  | { outcome: 'reference-taken' };

export type DeliveryState = 'waiting' | 'delivered' | 'dead';

export interface Delivery {
  /** UUID, the same over all attempts. */
  id: string;
  channel: Channel;
  recipient: RecipientKey;
  state: DeliveryState;
  /** How many times it was begun. */
  attempts: number;
  /** When it is tried next, while `waiting`. */
  dueAt: number;
  /** Why the last attempt failed: a code such as `smtp-550`, never a server's own words. */
  problem: string | undefined;
  changedAt: number;
}

export interface StoredRequest {
  id: string;
  reference: string;
  receivedAt: number;
  purgeAt: number;
  deliveries: Delivery[];
}

/** A delivery that is ours until `claimedUntil`. */
export interface Claimed extends Delivery {
  claim: string;
  request: { id: string; reference: string; receivedAt: number; sealed: Sealed };
}

export interface Condition {
  /** Deliveries that were given up; alarms do not count. */
  dead: number;
  /** When the request came that waits longest for delivery. */
  oldestWaiting: number | undefined;
}

export interface RequestStore {
  /** Request, deliveries and answer in one transaction: all of them, or nothing. */
  accept(arrival: Arrival): Promise<Acceptance>;

  /** When a receiver starts: what a crash left claimed is due again, unless another receiver may have it. */
  recover(): Promise<void>;
  /** Deliveries that are due, made ours for `lease` milliseconds; who crashes loses them to whoever asks after that. */
  claimDue(now: number, lease: number, most: number): Promise<Claimed[]>;
  /** It arrived. When nothing of the request is waiting any more, it is deleted at `purgeAt` if that is sooner. */
  delivered(claimed: Claimed, now: number, purgeAt: number): Promise<void>;
  /** It did not arrive: again at `dueAt`, or given up, and then `alarm` asks for the operator to be told. */
  failed(claimed: Claimed, now: number, problem: string, next: { dueAt: number } | { alarm: boolean }): Promise<void>;
  /** Give back what was claimed and not begun. */
  release(claimed: readonly Claimed[]): Promise<void>;

  find(reference: string): Promise<(StoredRequest & { sealed: Sealed }) | undefined>;
  /** The newest first. */
  list(filter?: { state?: DeliveryState }, most?: number): Promise<StoredRequest[]>;
  /** Delivers again what was given up: of one request, or of all when there is no reference. Gives how many deliveries. */
  retry(reference: string | undefined, now: number): Promise<number>;

  /** Deletes one request, beyond recovery; its answer stays until its own time. */
  erase(reference: string): Promise<boolean>;
  /**
   * Deletes what is over its time, beyond recovery. `scrubbed` is false when traces may be left in the database's files, because
   * somebody was reading; the next call cleans them.
   */
  purge(now: number): Promise<{ requests: number; answers: number; scrubbed: boolean }>;

  /** Writes something, to know that writing is possible. */
  ping(now: number): Promise<void>;
  condition(): Promise<Condition>;
  close(): Promise<void>;
}
