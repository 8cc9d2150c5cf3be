/**
 * What is checked before anything is walked: size, encoding and, of values made elsewhere, depth. Text needs no look at its depth:
 * `JSON.parse` ends in a value or in an error, and readers go only as deep as their schema, so a million brackets are one bad item.
 */
import type { Steps } from './slices.ts';

/** 32 MB, decompressed. */
export const maximumSize = 32 * 1024 * 1024;
const maximumDepth = 64;
/** More values than 32 MB of text can hold; stops an object that refers to itself in many ways. */
const maximumValues = maximumSize / 2;

/** For UTF-8, or UTF-16 by its byte order mark or its zero bytes. What is no text becomes U+FFFD. */
export function decoderOf(bytes: ArrayBufferView): TextDecoder {
  const [first, second] = new Uint8Array(bytes.buffer, bytes.byteOffset, Math.min(2, bytes.byteLength));
  const little = (first === 0xff && second === 0xfe) || second === 0;
  const big = (first === 0xfe && second === 0xff) || first === 0;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8');
}

/** Whether a value made elsewhere is too deep or too large; it may even contain itself. */
export function* boundsOfValue(value: unknown): Steps<'too-deep' | 'too-large' | undefined> {
  const open: { value: object; depth: number }[] = [];
  let seen = 0;
  const look = (each: unknown, depth: number) => {
    if (typeof each === 'object' && each !== null) open.push({ value: each, depth });
  };
  look(value, 1);
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > maximumDepth) return 'too-deep';
    if (Array.isArray(next.value) && next.value.length > maximumValues) return 'too-large';
    const children: unknown[] = Array.isArray(next.value) ? next.value : Object.values(next.value);
    seen += children.length + 1;
    if (seen > maximumValues) return 'too-large';
    for (const child of children) look(child, next.depth + 1);
    if (open.length % 64 === 0) yield;
  }
  return undefined;
}
