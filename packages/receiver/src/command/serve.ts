/** `serve`: until somebody stops it. */
import type { Configuration } from '../configuration/configuration.ts';
import { startReceiver } from '../start-receiver.ts';
import { exitCodes, type ExitCode } from './command-context.ts';

/** Rejects when it cannot start. A second signal ends it at once. */
export async function serve(configuration: Configuration): Promise<ExitCode> {
  const receiver = await startReceiver(configuration);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await receiver.close();
  return exitCodes.done;
}
