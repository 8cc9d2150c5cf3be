/** What can go wrong inside the receiver, in a code; the server and the command line each say it in their own words. */

export type ReceiverErrorCode =
  /** The database does not answer, is locked, is full or cannot be written: nothing was stored, or it is not known. */
  | 'unavailable'
  /** The database was made by a newer version of the receiver. */
  | 'newer-database'
  /** PostgreSQL runs with `fsync = off`: what it calls committed may be lost. */
  | 'not-durable'
  /** A record was sealed with a key that is not in the configuration. */
  | 'unknown-key'
  /** A record does not open with its key: it was changed, or belongs to another request. */
  | 'unreadable';

export class ReceiverError extends Error {
  override readonly name = 'ReceiverError';
  readonly code: ReceiverErrorCode;

  constructor(code: ReceiverErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}
