/** What a receiver answers, and what that means for the request: it is there, it is refused, try again, or nobody knows. */
import type { RequestProblem } from '@wijkwijzer/feed';
import { readReceipt, type Receipt } from './receipt.ts';

export type Answer =
  | { means: 'sent'; receipt: Receipt }
  /** For good: the same request will never be taken. `code` is that of our own receiver, '' of something in between. */
  | { means: 'refused'; code: string; problems: readonly RequestProblem[] }
  /** `after`: milliseconds, where the receiver says so. `stored`: whether it may have been stored all the same. */
  | { means: 'again'; why: 'busy' | 'failing' | 'in-progress' | 'too-fast'; after: number | undefined; stored: 'no' | 'maybe' }
  /** Success, in words that we don't understand. */
  | { means: 'unclear' };

/** Codes with which our receiver says that nothing was stored; what else answers so may stand in between, and not know. */
const nothingStored = ['timeout', 'too-many', 'unavailable', 'too-fast'];

export async function readAnswer(response: Response): Promise<Answer> {
  const { status, ok, headers } = response;
  const body = (await readJson(response)) as { code?: unknown; fields?: unknown } | undefined;
  if (ok) {
    const receipt = readReceipt(body);
    return receipt ? { means: 'sent', receipt } : { means: 'unclear' };
  }
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
  const code = isProblem && typeof body?.code === 'string' ? body.code : '';
  const again = (why: 'busy' | 'failing' | 'in-progress' | 'too-fast'): Answer => ({
    means: 'again',
    why,
    after: retryAfter(headers.get('retry-after')),
    stored: nothingStored.includes(code) ? 'no' : 'maybe',
  });
  if (status === 409) return again('in-progress');
  if (status === 429) return again('busy');
  if (code === 'too-fast') return again('too-fast');
  if (status < 400 || status >= 500 || status === 408) return again('failing');
  return { means: 'refused', code, problems: Array.isArray(body?.fields) ? body.fields.filter(isRequestProblem) : [] };
}

async function readJson(response: Response): Promise<unknown> {
  // An answer that breaks off is a failure of the network, and rejects; one that is no JSON is an answer.
  const text = await response.text();
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRequestProblem = (value: unknown): value is RequestProblem => {
  const { field, code } = (value ?? {}) as Record<string, unknown>;
  return typeof field === 'string' && typeof code === 'string' && ['missing', 'too-long', 'invalid', 'one-needed'].includes(code);
};

const longestWait = 120_000;

/** The header `Retry-After` (RFC 9110, section 10.2.3), seconds or a date, in milliseconds, two minutes at most. */
export function retryAfter(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWait);
}
