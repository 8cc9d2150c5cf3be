/** `list`: what is stored and how it fares, without a word of what residents wrote. */
import type { Delivery, StoredRequest } from '../store/request-store.ts';
import { asJson, exitCodes, type Command } from './command-context.ts';
import { shortMoment, table } from './table.ts';

const most = 1_000;

export const list: Command = async ({ store, dead, json, print }) => {
  const requests = await store.list(dead ? { state: 'dead' } : {}, most);
  if (json) print(asJson(requests.map(asRecord)));
  else if (requests.length === 0) print(dead ? 'Nothing was given up.\n' : 'There are no requests.\n');
  else print(table([head, ...requests.flatMap(rowsOf)]));
  if (!json && requests.length === most) print(`Only the newest ${most} are shown.\n`);
  return exitCodes.done;
};

const head = ['Reference', 'Received', 'For', 'By', 'State', 'Attempts', 'Problem', 'Next attempt', 'Deleted'];

const rowsOf = ({ reference, receivedAt, purgeAt, deliveries }: StoredRequest): string[][] =>
  deliveries.map((delivery, at) => [
    ...(at === 0 ? [reference, shortMoment(receivedAt)] : ['', '']),
    ...[delivery.recipient, delivery.channel, delivery.state, String(delivery.attempts), delivery.problem ?? ''],
    delivery.state === 'waiting' ? shortMoment(delivery.dueAt) : '',
    at === 0 ? shortMoment(purgeAt) : '',
  ]);

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** With moments in ISO 8601, as programs like them. */
export const asRecord = ({ id, reference, receivedAt, purgeAt, deliveries }: StoredRequest) => ({
  ...{ reference, id, receivedAt: iso(receivedAt), deletedAt: iso(purgeAt) },
  deliveries: deliveries.map(deliveryRecord),
});

const deliveryRecord = ({ dueAt, changedAt, ...delivery }: Delivery) => ({
  ...delivery,
  ...(delivery.state === 'waiting' && { nextAttemptAt: iso(dueAt) }),
  changedAt: iso(changedAt),
});
