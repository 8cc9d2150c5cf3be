/** From rows of the database to what the rest of the receiver knows. */
import type { Sealed } from '../vault/vault.ts';
import type { Channel, Claimed, Delivery, DeliveryState, RecipientKey, StoredRequest } from './request-store.ts';
import type { Row } from './sql-database.ts';

const deliveryFrom = (row: Row): Delivery => ({
  id: String(row.id),
  channel: String(row.channel) as Channel,
  recipient: String(row.recipient) as RecipientKey,
  state: String(row.state) as DeliveryState,
  attempts: Number(row.attempts),
  dueAt: Number(row.due_at),
  problem: row.problem == null ? undefined : String(row.problem),
  changedAt: Number(row.changed_at),
});

/** From `requests` joined with `data_keys`. */
export const sealedFrom = (row: Row): Sealed => ({
  keyId: String(row.key_id),
  wrappedKey: row.wrapped as Uint8Array,
  content: row.content as Uint8Array,
});

export const claimedFrom = (row: Row, request: Row): Claimed => ({
  ...deliveryFrom(row),
  claim: String(row.claim),
  request: {
    id: String(request.id),
    reference: String(request.reference),
    receivedAt: Number(request.received_at),
    sealed: sealedFrom(request),
  },
});

/** Each request with its deliveries, in a fixed order. */
export function requestsFrom(requests: readonly Row[], deliveries: readonly Row[]): StoredRequest[] {
  const byRequest = Map.groupBy(deliveries, (row) => row.request_id);
  return requests.map((row) => ({
    id: String(row.id),
    reference: String(row.reference),
    receivedAt: Number(row.received_at),
    purgeAt: Number(row.purge_at),
    deliveries: (byRequest.get(row.id ?? '') ?? []).map(deliveryFrom).sort(byChannel),
  }));
}

const channelOrder: readonly Channel[] = ['webhook', 'mail', 'alarm'];
const byChannel = (one: Delivery, other: Delivery) => channelOrder.indexOf(one.channel) - channelOrder.indexOf(other.channel);
