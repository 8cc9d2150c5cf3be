/** The header Idempotency-Key: draft-ietf-httpapi-idempotency-key-header-07. */
import { createHash } from 'node:crypto';
import { Refusal } from './refusal.ts';

const uuid4 = /^(?:"([0-9a-f-]{36})"|([0-9a-f-]{36}))$/i;
const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * The UUID in a header: as a string in quotes, as the draft wants it (RFC 8941, section 3.3.3), or bare, as many send it.
 * Throws a `Refusal`.
 */
export function readIdempotencyKey(header: string | string[] | undefined): string {
  if (header === undefined || header === '') throw new Refusal('idempotency-key-missing');
  const [, quoted, bare] = (typeof header === 'string' && uuid4.exec(header.trim())) || [];
  const key = (quoted ?? bare ?? '').toLowerCase();
  if (!version4.test(key)) throw new Refusal('idempotency-key-invalid');
  return key;
}

/** What stands for the key in the database. A UUID of version 4 can't be guessed, so a bare hash will do. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64');
