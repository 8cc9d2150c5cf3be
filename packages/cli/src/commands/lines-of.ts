/** The lines of a stream, one after another, in bounded memory: a line that is longer than `longest` characters is cut there. */
import { StringDecoder } from 'node:string_decoder';

export async function* linesOf(stream: AsyncIterable<Uint8Array | string>, longest: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  /** The line goes on after its bound; or something was read of one that has no end yet. */
  let open = false;
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    const parts = text.split('\n');
    for (const [at, part] of parts.entries()) {
      if (line.length < longest) line += part.slice(0, longest - line.length);
      if (at === parts.length - 1) {
        open ||= part !== '' || line !== '';
        break;
      }
      yield withoutReturn(line);
      line = '';
      open = false;
    }
  }
  line += decoder.end();
  if (open || line) yield withoutReturn(line);
}

/** Windows ends its lines with two characters; some begin their files with a mark. */
const withoutReturn = (line: string): string => line.replace(/\r$/, '').replace(/^\ufeff/, '');
