/** Master keys, from one variable: `<id>:<32 bytes in base64>`, the newest first, separated by commas or line breaks. */
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { told } from './shapes.ts';

export interface MasterKey {
  /** Stands in each record, so that it is known which key opens it. */
  id: string;
  /** 32 bytes. */
  secret: Uint8Array;
}

const purpose =
  'the key that contents are encrypted with, in WIJKWIJZER_KEYS or WIJKWIJZER_KEYS_FILE; "wijkwijzer-receiver key" makes one';

function readKey(text: string): MasterKey | undefined {
  const [, id, base64] = /^([\w.-]{1,40}):([A-Za-z0-9+/_-]+={0,2})$/.exec(text.trim()) ?? [];
  const secret = Buffer.from(base64 ?? '', 'base64');
  return id && secret.length === 32 ? { id, secret } : undefined;
}

/** One or more keys: the first encrypts, all of them decrypt. */
export const masterKeys = z.string(told(purpose)).transform((text, context): [MasterKey, ...MasterKey[]] => {
  const parts = text.split(/[,\n]/).filter((part) => part.trim());
  const keys = parts.map(readKey).filter((key) => key !== undefined);
  const [first, ...others] = keys;
  const names = new Set(keys.map(({ id }) => id));
  // No part of a key belongs in a message.
  if (first && keys.length === parts.length && names.size === keys.length) return [first, ...others];
  const issue =
    names.size < keys.length ? 'names two keys alike.' : `is wrong: <id>:<32 bytes in base64>, separated by commas; ${purpose}.`;
  context.addIssue({ code: 'custom', message: issue });
  return z.NEVER;
});

/** A new key in the form that the configuration takes. */
export const newKey = (): string => `k${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`;
