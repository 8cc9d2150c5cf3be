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

/** Waits for something that comes by itself; by default half a minute, after which it never will. */
export async function until(isSo: () => boolean | Promise<boolean>, milliseconds = 30_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not come within ${milliseconds} ms: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
