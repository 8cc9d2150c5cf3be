/** What could not be done, as one sentence for who typed the command; exit code 2. */
export class CommandError extends Error {
  override name = 'CommandError';
}
