/** A file as bytes, without ever holding more than can be read: a file of two gigabytes, or one without an end, is refused. */
import { open, type FileHandle } from 'node:fs/promises';
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
    if (size > 0) return await readWhole(file, size);
    // A pipe does not tell how much will come.
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

/** Into its place at once: pieces that are put together afterwards take the memory twice. */
async function readWhole(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (let read = 1; read > 0 && at < size; at += read) read = (await file.read(bytes, at)).bytesRead;
  return bytes.subarray(0, at);
}
