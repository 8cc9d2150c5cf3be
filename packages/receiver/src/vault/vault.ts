/**
 * Keeps what residents write unreadable at rest. Each request has a random data key of its own, which is wrapped by a master key that
 * is not in the database: who deletes the wrapped key has shredded the content, wherever copies of it may be.
 * AES-256-GCM (NIST SP 800-38D), 12 random bytes of nonce, 16 of tag; bound to the request by its id, so that records can't be swapped.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { ContactRequest } from '@wijkwijzer/feed';
import type { MasterKey } from '../configuration/keys.ts';
import { ReceiverError } from '../receiver-error.ts';

export interface Sealed {
  /** Which master key wraps the data key. */
  keyId: string;
  wrappedKey: Uint8Array;
  content: Uint8Array;
}

export interface Vault {
  seal(requestId: string, request: ContactRequest): Sealed;
  /** Throws a `ReceiverError`: `unknown-key` or `unreadable`. */
  open(requestId: string, sealed: Sealed): ContactRequest;
  /**
   * What tells whether two requests are the same, by each master key, the newest first. Keyed: a bare hash of a short text can be
   * guessed.
   */
  fingerprints(request: ContactRequest): readonly [string, ...string[]];
}

interface Keys {
  id: string;
  wrapping: Uint8Array;
  fingerprinting: Uint8Array;
}

/** `keys`: the first seals, all of them open. */
export function makeVault([first, ...others]: readonly [MasterKey, ...MasterKey[]]): Vault {
  const newest = derive(first);
  const older = others.map(derive);
  return {
    seal(requestId, request) {
      const dataKey = randomBytes(32);
      const bound = `${requestId} ${newest.id}`;
      return {
        keyId: newest.id,
        wrappedKey: encrypt(newest.wrapping, dataKey, `key ${bound}`),
        content: encrypt(dataKey, Buffer.from(JSON.stringify(request)), `content ${bound}`),
      };
    },
    open(requestId, { keyId, wrappedKey, content }) {
      const keys = [newest, ...older].find(({ id }) => id === keyId);
      if (!keys) throw new ReceiverError('unknown-key');
      const bound = `${requestId} ${keyId}`;
      try {
        const dataKey = decrypt(keys.wrapping, wrappedKey, `key ${bound}`);
        return JSON.parse(decrypt(dataKey, content, `content ${bound}`).toString()) as ContactRequest;
      } catch {
        throw new ReceiverError('unreadable'); // without the cause: an error of JSON.parse quotes what it read
      }
    },
    fingerprints(request) {
      const canonical = JSON.stringify(Object.entries(request).sort(([one], [other]) => (one < other ? -1 : 1)));
      const print = ({ fingerprinting }: Keys) => createHmac('sha256', fingerprinting).update(canonical).digest('base64');
      return [print(newest), ...older.map(print)];
    },
  };
}

/** One key, one use. */
function derive({ id, secret }: MasterKey): Keys {
  const key = (use: string) => new Uint8Array(hkdfSync('sha256', secret, '', `wijkwijzer receiver ${use}`, 32));
  return { id, wrapping: key('wrapping'), fingerprinting: key('fingerprints') };
}

function encrypt(key: Uint8Array, plain: Uint8Array, bound: string): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const content = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), content]);
}

function decrypt(key: Uint8Array, sealed: Uint8Array, bound: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
