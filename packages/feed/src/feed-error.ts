/** Why a feed could not be loaded, in a code: elements turn it into a sentence for the resident and one for the webmaster. */
import type { Problem } from './problem.ts';

export type FeedErrorCode =
  /** The address is no web address. */
  | 'bad-address'
  /** No connection, or the server forbids this page to read (CORS): a browser does not tell these apart. */
  | 'unreachable'
  /** The page's own Content-Security-Policy has no `connect-src` for this address. */
  | 'refused-by-csp'
  /** The server answered with `status`. */
  | 'http-status'
  /** Too long without a byte. */
  | 'timeout'
  /** More than 32 MB, decompressed. */
  | 'too-large'
  /** Something came, but it is no feed: see `problems`. */
  | 'unreadable';

export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** HTTP status, with `http-status`. */
  readonly status: number | undefined;
  /** What was wrong with what came, with `unreadable`; otherwise empty. */
  readonly problems: readonly Problem[];

  constructor(code: FeedErrorCode, more: { status?: number; problems?: readonly Problem[]; cause?: unknown } = {}) {
    super(more.status ? `${code} ${more.status}` : code, { cause: more.cause });
    this.code = code;
    this.status = more.status;
    this.problems = more.problems ?? [];
  }
}
