/** A receiver in the page: it takes the place of `fetch` for one address, and hears what is really sent. */
import { endpoint } from './support.ts';

export interface Heard {
  key: string;
  body: Record<string, unknown>;
  text: string;
  init: RequestInit;
}

export type Answer = (heard: Heard, signal: AbortSignal) => Response | Promise<Response>;

export const receipt = {
  reference: 'K7FM-2RXD',
  deliveredTo: { kind: 'addressee', name: 'Samira Bouali' },
  responseWorkingDays: 2,
  retentionDays: 30,
  // A Tuesday.
  receivedAt: '2026-11-24T10:00:00.000Z',
};

const json = (status: number, type: string, value: unknown, headers = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': type, ...headers } });

export const stored =
  (change: object = {}): Answer =>
  () =>
    json(201, 'application/json; charset=utf-8', { ...receipt, ...change });

export const problem =
  (status: number, code: string, more: { fields?: unknown; retryAfter?: string } = {}): Answer =>
  () =>
    json(
      status,
      'application/problem+json',
      { type: 'about:blank', title: 'x', status, code, fields: more.fields },
      more.retryAfter === undefined ? {} : { 'retry-after': more.retryAfter },
    );

export const page =
  (status: number): Answer =>
  () =>
    new Response('<p>Welkom op de wifi</p>', { status, headers: { 'content-type': 'text/html' } });

export const broken: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** Answers only when it is told to, or never. */
export const silent: Answer = (_, signal) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

const own = window.fetch;

/** Answers in turn; the last answer is given again and again. */
export function receive(...answers: Answer[]): Heard[] {
  const heard: Heard[] = [];
  window.fetch = (input, init = {}) => {
    if (input !== endpoint) return own(input, init);
    const text = init.body as string;
    const body = JSON.parse(text) as Heard['body'];
    heard.push({ key: new Headers(init.headers).get('idempotency-key') ?? '', body, text, init });
    const answer = answers[Math.min(heard.length, answers.length) - 1];
    if (!answer) throw new Error('No answer for this request.');
    return Promise.resolve(answer(heard.at(-1)!, init.signal!));
  };
  return heard;
}

export const stopReceiving = (): void => {
  window.fetch = own;
};

/** Says to the page whether there is a network. */
export function goOffline(offline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !offline });
  if (!offline) {
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
  }
}
