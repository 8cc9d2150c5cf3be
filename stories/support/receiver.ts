/** A receiver inside the story's page: it answers instead of one on the network. */

type Answer = () => Response | Promise<Response>;

const own = window.fetch;

export function answerWith(answer: Answer): void {
  window.fetch = (input, init) => (init?.method === 'POST' ? Promise.resolve(answer()) : own(input, init));
}

export const stored =
  (change: object = {}): Answer =>
  () =>
    Response.json(
      {
        reference: 'K7FM-2RXD',
        deliveredTo: { kind: 'addressee', name: 'Samira Bouali' },
        responseWorkingDays: 2,
        retentionDays: 30,
        receivedAt: '2026-11-24T10:00:00.000Z',
        ...change,
      },
      { status: 201 },
    );

export const problem =
  (status: number, code: string, retryAfter = ''): Answer =>
  () =>
    Response.json(
      { type: 'about:blank', title: code, status, code },
      { status, headers: { 'content-type': 'application/problem+json', ...(retryAfter && { 'retry-after': retryAfter }) } },
    );

export function withoutNetwork(offline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !offline });
}
