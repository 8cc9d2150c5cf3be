/** A mail server that keeps what it gets. */
import { openMailbox as open } from '../../../../scripts/support/mailbox.js';

export interface Mailbox extends Awaited<ReturnType<typeof open>> {
  /** Resolves when there are so many. */
  has(count: number): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mailbox = await open();
  return { ...mailbox, has: (count) => until(() => mailbox.mails.length >= count) };
}

/** Waits for something that comes by itself; after half a minute it never will. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not come within half a minute: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
