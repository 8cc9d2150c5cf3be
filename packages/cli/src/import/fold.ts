import { remembered } from './remembered.ts';

/** Words made alike, so that `Cliëntondersteuning (Oost)` and `clientondersteuning oost` are one. */
export const fold: (text: string) => string = remembered((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘`´\u00ad\p{M}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** The same as a part of an id. Two scripts without Latin letters stay themselves. */
export const slug = (text: string): string => fold(text).replaceAll(' ', '-').slice(0, 80).replace(/-$/, '');

/** Eight characters that stand for a text: the same text gives the same ones, on every machine. FNV-1a, twice. */
export function shortHash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + at), 0x85ebca6b);
  }
  return (first >>> 0).toString(36).padStart(7, '0').slice(-5) + (second >>> 0).toString(36).padStart(7, '0').slice(-3);
}
