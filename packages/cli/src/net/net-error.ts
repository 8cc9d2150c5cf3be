/** Why an address gave nothing, in a code. */
export type NetErrorCode =
  | 'bad-address'
  /** The host, or one that it sends us to, is inside a network: nobody asked for that. */
  | 'internal'
  | 'no-host'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects';

export class NetError extends Error {
  override readonly name = 'NetError';
  readonly code: NetErrorCode;

  constructor(code: NetErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}
