/** A receiver in this process, with a mailbox and a database of its own. */
import { join } from 'node:path';
import { startReceiver, type Receiver, type ReceiverOptions } from '@wijkwijzer/receiver';
import { configurationWith, goodValues, temporaryFolder, type Values } from './configuration.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';

interface Test {
  after(work: () => unknown): void;
}

export interface Running extends Receiver {
  mailbox: Mailbox;
  /** What it logged, line by line. */
  logged: string[];
}

/** Closed when the test is over. */
export async function running(t: Test, changes: Values = {}, options: ReceiverOptions = {}): Promise<Running> {
  const mailbox = await openMailbox();
  const database = join(temporaryFolder(), 'receiver.sqlite');
  const smtp = { ...goodValues.smtp, port: mailbox.port };
  const logged: string[] = [];
  const receiver = await startReceiver(configurationWith({ database, smtp, ...changes }), {
    logTo: { write: (line) => void logged.push(line) },
    every: 200,
    grace: 1_000,
    ...options,
  });
  t.after(async () => {
    await receiver.close();
    await mailbox.close();
  });
  return { ...receiver, mailbox, logged };
}
