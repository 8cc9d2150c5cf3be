/** `show` and `export`: one request with what the resident wrote. */
import { printable } from '../delivery/printable.ts';
import { lookUp } from '../delivery/recipient.ts';
import { requestLines } from '../delivery/request-lines.ts';
import { asJson, exitCodes, type Command } from './command-context.ts';
import { asRecord } from './list.ts';
import { pairs, shortMoment } from './table.ts';

export const show: Command = async (context) => {
  const { store, vault, configuration, json, print, reference = '' } = context;
  if (json) return exportAll(context);
  const stored = await store.find(reference);
  if (!stored) return notThere(context);
  const request = vault.open(stored.id, stored.sealed);
  const recipient = stored.deliveries[0]?.recipient ?? 'desk';
  const deliveries = stored.deliveries.map(
    ({ channel, state, attempts, problem, dueAt }) =>
      `${channel}: ${state}, ${attempts} attempts${problem ? `, ${problem}` : ''}${state === 'waiting' ? `, next ${shortMoment(dueAt)}` : ''}`,
  );
  print(
    pairs([
      ['Kenmerk', stored.reference],
      ['Ontvangen', shortMoment(stored.receivedAt)],
      ['Bestemd voor', lookUp(recipient, configuration).name],
      ['Bezorging', deliveries.join('\n')],
      ['Wordt gewist', shortMoment(stored.purgeAt)],
      ...requestLines(request),
      ['Bericht', printable(request.message)],
    ]),
  );
  return exitCodes.done;
};

/** All that is held of someone, for whoever asks what we know (GDPR, article 15). */
export const exportAll: Command = async (context) => {
  const stored = await context.store.find(context.reference ?? '');
  if (!stored) return notThere(context);
  context.print(asJson({ ...asRecord(stored), request: context.vault.open(stored.id, stored.sealed) }));
  return exitCodes.done;
};

export function notThere({ complain, reference = '' }: Parameters<Command>[0]) {
  complain(`There is no request ${reference}: it was never here, or it is deleted already.\n`);
  return exitCodes.notThere;
}
