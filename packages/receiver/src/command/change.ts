/** `erase`, `retry` and `purge`: what changes something. */
import { asJson, exitCodes, type Command } from './command-context.ts';
import { notThere } from './show.ts';

export const erase: Command = async (context) => {
  const { store, reference = '', json, print } = context;
  if (!(await store.erase(reference))) return notThere(context);
  print(json ? asJson({ erased: reference }) : `${reference} is deleted. Mails that went out are not: ask whoever got them.\n`);
  return exitCodes.done;
};

export const retry: Command = async (context) => {
  const { store, reference, now, json, print } = context;
  if (reference !== undefined && !(await store.find(reference))) return notThere(context);
  const deliveries = await store.retry(reference, now);
  if (json) print(asJson({ deliveries }));
  else if (deliveries === 0) print('Nothing was given up, so nothing is tried again.\n');
  else print(`${deliveries} ${deliveries === 1 ? 'delivery is' : 'deliveries are'} tried again by the running receiver.\n`);
  return exitCodes.done;
};

export const purge: Command = async ({ store, now, json, print, complain }) => {
  const { requests, answers, scrubbed } = await store.purge(now);
  print(
    json ? asJson({ requests, answers, scrubbed }) : `Deleted: ${requests} requests, ${answers} answers to repeated requests.\n`,
  );
  if (!scrubbed) complain('Traces may be left in the files of the database, because somebody was reading. Run this again.\n');
  return scrubbed ? exitCodes.done : exitCodes.notInOrder;
};
