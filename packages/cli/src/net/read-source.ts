/** A feed from a file, from standard input (`-`), or from an address: its bytes, bounded; what goes wrong is one sentence. */
import { open } from 'node:fs/promises';
import { CommandError } from '../command-error.ts';
import type { Language } from '../commands/language.ts';
import { fetchPolitely, type Fetched } from './fetch-politely.ts';
import { NetError } from './net-error.ts';
import { sourceMessages } from './source-messages.ts';

/** One byte more than a reader of feeds takes, so that it can say itself that it is too large. */
const mostBytes = 32 * 1024 * 1024 + 1;

export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);

export async function readSource(source: string, language: Language): Promise<Uint8Array> {
  if (isWebAddress(source)) return (await fetchSource(source, language)).body;
  const t = sourceMessages[language];
  let file;
  try {
    file = await open(source);
    const stat = await file.stat();
    if (stat.isDirectory()) throw new CommandError(t.isFolder(source));
    if (stat.size >= mostBytes) throw new CommandError(t.tooLarge(source));
    // Not `readFile`: what has no size, such as a pipe, may have no end.
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size >= mostBytes) throw new CommandError(t.tooLarge(source));
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = (error as { code?: unknown }).code;
    throw new CommandError(code === 'ENOENT' ? t.noFile(source) : t.unreadable(source, String(code ?? error)), { cause: error });
  } finally {
    await file?.close();
  }
}

/** Status 304 is an answer when `headers` ask for it; other statuses than 200 are none. */
export async function fetchSource(source: string, language: Language, headers: Record<string, string> = {}): Promise<Fetched> {
  const t = sourceMessages[language];
  let fetched: Fetched;
  try {
    const trusted = new URL(source).origin;
    fetched = await fetchPolitely(source, { most: mostBytes, timeout: 30_000, trusted, headers });
  } catch (error) {
    if (error instanceof NetError) throw new CommandError(t.net[error.code](source), { cause: error });
    throw new CommandError(t.net['bad-address'](source), { cause: error });
  }
  const { status } = fetched;
  if (status !== 200 && !(status === 304 && headers['if-none-match'])) throw new CommandError(t.status(source, status));
  return fetched;
}
