/** The reference a resident gets: short enough to say on the phone, and nothing in it looks or sounds like something else. */
import { randomInt } from 'node:crypto';

/** Of 0 O, 1 I L, 2 Z, 5 S, 8 B, U V at most one each; no vowels, which make words. 24⁸ is 1.1 × 10¹¹. */
const letters = '2346789CDFGHJKMNPQRTVWXY';

/** Eight random characters, `K7FM-2RXD`. Whether it is free is for the store to say. */
export function newReference(): string {
  const draw = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${draw()}-${draw()}`;
}

/** A reference as people type it: small letters, with or without the hyphen. Undefined when it can't be one. */
export function readReference(text: string): string | undefined {
  const bare = text.toUpperCase().replace(/[\s-]/g, '');
  return new RegExp(`^[${letters}]{8}$`).test(bare) ? `${bare.slice(0, 4)}-${bare.slice(4)}` : undefined;
}
