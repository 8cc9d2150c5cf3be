/** From bytes to text, as spreadsheets save it: UTF-8, UTF-16, or Windows-1252 from an older Excel. */
import type { TableNote } from './table.ts';

export interface DecodedText {
  text: string;
  notes: TableNote[];
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const [first = 1, second = 1] = bytes;
  const little = (first === 0xff && second === 0xfe) || second === 0;
  const big = (first === 0xfe && second === 0xff) || first === 0;
  if (little || big) return { text: new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes), notes: [] };
  const text = utf8(bytes);
  if (text !== undefined) return { text, notes: [] };
  return isMixed(bytes) ? decodeLines(bytes) : { text: windows1252.decode(bytes), notes: [] };
}

const windows1252 = new TextDecoder('windows-1252');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined; // another encoding: that is the answer
  }
}

/** Whether there is a letter in UTF-8 between what is not: then two files were pasted into one. */
function isMixed(bytes: Uint8Array): boolean {
  const isNext = (at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    // É, ë, € and their like: two or three bytes, the next ones all of the kind that follows.
    if (byte >= 0xc3 && byte <= 0xdf && isNext(at + 1) && !isNext(at + 2)) return true;
    if (byte >= 0xe0 && byte <= 0xef && isNext(at + 1) && isNext(at + 2)) return true;
  }
  return false;
}

/** Each line in its own encoding, and said which ones are not in UTF-8. */
function decodeLines(bytes: Uint8Array): DecodedText {
  const lines: string[] = [];
  const notes: TableNote[] = [];
  for (let from = 0; from <= bytes.length;) {
    const end = bytes.indexOf(10, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    const text = utf8(line);
    lines.push(text ?? windows1252.decode(line));
    if (text === undefined) notes.push({ code: 'mixed-encoding', row: lines.length, value: (lines.at(-1) ?? '').slice(0, 80) });
    if (end < 0) break;
    from = end + 1;
  }
  return { text: lines.join('\n'), notes };
}
