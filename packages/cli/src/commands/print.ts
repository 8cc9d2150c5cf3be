/** To the standard output, as fast as who reads it and no faster: nothing piles up in memory. Whoever stops reading has enough. */
import { once } from 'node:events';

let isClosed = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  isClosed = true;
});

/** Whether anyone still reads. */
export async function print(text: string): Promise<boolean> {
  if (isClosed) return false;
  if (!process.stdout.write(text))
    await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => undefined);
  return !isClosed;
}
