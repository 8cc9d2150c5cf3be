/** A feed from a file or an address: its bytes, bounded; what goes wrong is one sentence. */
import { CommandError } from '../command-error.ts';
import { SourceError } from '../import/index.ts';
import { sourceSentence } from '../import/report-text.ts';
import { fetchPolitely, type Fetched } from '../net/fetch-politely.ts';
import { NetError } from '../net/net-error.ts';
import { netSentence } from '../net/net-sentences.ts';
import type { Language } from './language.ts';
import { readLocal } from './read-local.ts';

/** One byte more than a reader of feeds takes, so that it can say itself that it is too large. */
const mostBytes = 32 * 1024 * 1024 + 1;

export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);

export async function readSource(source: string, language: Language, most = mostBytes): Promise<Uint8Array> {
  if (isWebAddress(source)) return (await fetchSource(source, language)).body;
  try {
    return await readLocal(source, most);
  } catch (error) {
    if (error instanceof SourceError) throw new CommandError(sourceSentence(error, language), { cause: error });
    throw error;
  }
}

/** Status 304 is an answer when `headers` ask for it; other statuses than 200 are none. */
export async function fetchSource(source: string, language: Language, headers: Record<string, string> = {}): Promise<Fetched> {
  try {
    if (!URL.canParse(source)) throw new NetError('bad-address');
    const trusted = new URL(source).origin;
    const fetched = await fetchPolitely(source, { most: mostBytes, timeout: 30_000, trusted, headers });
    const { status } = fetched;
    if (status !== 200 && !(status === 304 && headers['if-none-match'])) throw new NetError('status', { value: status });
    return fetched;
  } catch (error) {
    if (error instanceof NetError) throw new CommandError(netSentence(error, source, language), { cause: error });
    throw error;
  }
}
