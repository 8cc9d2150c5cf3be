/** A file as bytes, without ever holding more than can be read: a file of two gigabytes, or one without an end, is refused. */
import { open } from 'node:fs/promises';
import { SourceError, type SourceErrorCode } from '../import/index.ts';
import { limits } from '../table/index.ts';

const reasons: Partial<Record<string, SourceErrorCode>> = {
  ENOENT: 'not-there',
  EACCES: 'not-readable',
  EPERM: 'not-readable',
  EISDIR: 'folder',
};

export async function readLocal(path: string, most = limits.bytes): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size > most) throw new SourceError('too-large', path);
    const chunks: Uint8Array[] = [];
    let total = 0;
    for await (const chunk of file.createReadStream({ highWaterMark: 1024 * 1024 }) as AsyncIterable<Uint8Array>) {
      total += chunk.length;
      if (total > most) throw new SourceError('too-large', path);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason && !(error instanceof SourceError)) throw new SourceError(reason, path, undefined, { cause: error });
    throw error;
  }
}
