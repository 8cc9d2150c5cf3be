/** Why an address gave nothing, in a code. */
export type NetErrorCode =
  | 'bad-address'
  /** The host, or one that it sends us to, is inside a network: nobody asked for that. */
  | 'internal'
  | 'no-host'
  | 'unreachable'
  | 'timeout'
  /** `value` is what was the most, in MB. */
  | 'too-large'
  | 'too-many-redirects'
  /** `value` is the HTTP status. */
  | 'status';

export class NetError extends Error {
  override readonly name = 'NetError';
  readonly code: NetErrorCode;
  readonly value: string;

  constructor(code: NetErrorCode, { value = '', cause }: { value?: string | number; cause?: unknown } = {}) {
    super(code, { cause });
    this.code = code;
    this.value = String(value);
  }
}
