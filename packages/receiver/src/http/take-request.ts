/** From a request that is right to one that is stored, and the answer to it. */
import { randomUUID } from 'node:crypto';
import type { ContactRequest } from '@wijkwijzer/feed';
import type { Configuration } from '../configuration/configuration.ts';
import { lookUp, recipientOf } from '../delivery/recipient.ts';
import type { Channel, RequestStore } from '../store/request-store.ts';
import { newReference } from '../vault/reference.ts';
import type { Vault } from '../vault/vault.ts';
import { hashOfKey } from './idempotency-key.ts';
import { Refusal } from './refusal.ts';

/** What the form is told, and shows. Every promise in it comes from the configuration. */
export interface Receipt {
  reference: string;
  /** `desk` when the one that was chosen has no address here. */
  deliveredTo: { kind: 'addressee' | 'desk'; name: string };
  responseWorkingDays?: number;
  /** Days until the request is deleted at the latest. */
  retentionDays: number;
  /** ISO 8601, UTC. */
  receivedAt: string;
}

const hour = 3_600_000;
const day = 24 * hour;
/** More than a day, so that a form that is left open overnight can still be told that its request came. */
const answersLast = 48 * hour;

export interface Taker {
  configuration: Configuration;
  store: RequestStore;
  vault: Vault;
  clock: () => number;
}

/** Stores it, once for each key. `receipt` is JSON. Throws a `Refusal` or the store's errors. */
export async function takeRequest(
  request: ContactRequest,
  key: string,
  { configuration, store, vault, clock }: Taker,
): Promise<{ receipt: string; replayed: boolean }> {
  const id = randomUUID();
  const receivedAt = clock();
  const recipient = recipientOf(request, configuration);
  const arrival = {
    ...{ id, receivedAt, recipient },
    purgeAt: receivedAt + configuration.retentionDays * day,
    sealed: vault.seal(id, request),
    channels: channelsOf(configuration),
    key: hashOfKey(key),
    fingerprints: vault.fingerprints(request),
    answerUntil: receivedAt + answersLast,
  };
  for (;;) {
    const reference = newReference();
    const { kind, name, responseWorkingDays } = lookUp(recipient, configuration);
    const receipt: Receipt = {
      reference,
      deliveredTo: { kind, name },
      ...(responseWorkingDays !== undefined && { responseWorkingDays }),
      retentionDays: configuration.retentionDays,
      receivedAt: new Date(receivedAt).toISOString(),
    };
    const acceptance = await store.accept({ ...arrival, reference, answer: JSON.stringify(receipt) });
    switch (acceptance.outcome) {
      case 'accepted':
      case 'replayed':
        return { receipt: acceptance.answer, replayed: acceptance.outcome === 'replayed' };
      case 'key-reused':
        throw new Refusal('key-reused');
      case 'in-progress':
        throw new Refusal('in-progress', { retryAfter: 1 });
      case 'reference-taken':
        continue;
    }
  }
}

/** The webhook carries the content; mail carries it, or says that it is there. */
const channelsOf = ({ webhook }: Configuration): Channel[] => (webhook ? ['webhook', 'mail'] : ['mail']);
