/** What tells a receiver that a second try is the same request. */

/** A UUID of version 4 (RFC 9562, section 5.4). `crypto.randomUUID` is missing on `http:` pages, as some intranets still have. */
export function newKey(): string {
  if ((crypto as Partial<Crypto>).randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
