/** What an operator reads when something is wrong, instead of a stack. */
import { ReceiverError, type ReceiverErrorCode } from '../receiver-error.ts';

const sentences: Record<ReceiverErrorCode, string> = {
  unavailable: 'The database cannot be reached, or cannot be written.',
  'newer-database': 'The database was made by a newer version of the receiver. Install that version.',
  'not-durable': 'PostgreSQL runs with fsync = off, so it could lose what was acknowledged. Turn it on.',
  'unknown-key': 'This request was encrypted with a key that is not in WIJKWIJZER_KEYS.',
  unreadable: 'This request does not open with its key: the record was changed, or the key is another one of the same name.',
};

const ofSystem: Partial<Record<string, string>> = {
  EADDRINUSE: 'Another program listens on this address and port already.',
  EACCES: 'This user may not listen on this port.',
  EADDRNOTAVAIL: 'This machine does not have the address to listen on.',
};

export function sentenceFor(error: unknown): string {
  const { code, cause } = error as { code?: string; cause?: { code?: string; errcode?: number } };
  if (error instanceof ReceiverError) {
    const reason = cause?.errcode ?? cause?.code;
    return `${sentences[error.code]}${reason === undefined ? '' : ` (${reason})`}`;
  }
  const known = ofSystem[code ?? ''];
  return known ?? `This went wrong, and should not: ${(error instanceof Error && error.stack) || String(error)}`;
}
