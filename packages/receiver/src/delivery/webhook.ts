/** A request posted to another system, signed. What the receiver of it has to know stands in docs/receiver/README.md. */
import { createHmac } from 'node:crypto';
import { failedFor, sent, type Outcome } from './outcome.ts';

export interface Parcel {
  /** Of the delivery: the same whenever it is posted again. */
  id: string;
  content: object;
}

/** `v1=` and the HMAC-SHA256, in hex, of the seconds since 1970, a full stop and the body. */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

/** Answers that will be the same next time. A wrong address or secret is not among them: an operator can mend it. */
const permanent = [400, 410, 413, 415, 422];

/** Never rejects. `patience` in milliseconds. */
export async function postWebhook(
  { id, content }: Parcel,
  { url, secret }: { url: string; secret: string },
  patience: number,
  signal: AbortSignal,
): Promise<Outcome> {
  const body = JSON.stringify(content);
  const seconds = Math.floor(Date.now() / 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'wijkwijzer-receiver',
        'idempotency-key': `"${id}"`,
        'wijkwijzer-timestamp': String(seconds),
        'wijkwijzer-signature': signatureOf(secret, seconds, body),
      },
      body,
      // A redirect would carry what a resident wrote to an address that nobody configured.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    await response.body?.cancel();
    return response.ok ? sent : failedFor(`webhook-${response.status}`, permanent.includes(response.status));
  } catch (error) {
    return failedFor((error as Error).name === 'TimeoutError' ? 'webhook-timeout' : 'webhook-unreachable');
  }
}
