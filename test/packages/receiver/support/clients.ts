/** Clients that do what our form does: one key for each request, sent again until there is an answer. */
import { randomUUID } from 'node:crypto';
import { goodRequest, send } from './requests.ts';

export interface Clients {
  /** By key: the reference that was acknowledged. */
  acknowledged: Map<string, string>;
  /** By key: what was sent. */
  sent: Map<string, object>;
  /** Answers that are neither an acknowledgement nor a "not now". */
  wrong: string[];
  /** Begins nothing new, and resolves when all that was begun is acknowledged. */
  finish(): Promise<void>;
}

/** `url` may change: a receiver that was killed comes back elsewhere. */
export function startClients(count: number, url: () => string): Clients {
  const clients = { acknowledged: new Map<string, string>(), sent: new Map<string, object>(), wrong: [] as string[] };
  let finishing = false;

  async function client(name: number): Promise<void> {
    for (let at = 0; !finishing; at++) {
      const key = randomUUID();
      const request = { ...goodRequest, name: `Klant ${name}`, message: `Vraag ${at}` };
      clients.sent.set(key, request);
      while (!clients.acknowledged.has(key)) {
        const answer = await send(url(), request, { key }).catch(() => undefined);
        if (answer?.status === 201) clients.acknowledged.set(key, answer.body.reference);
        else if (answer && ![409, 429, 503].includes(answer.status)) clients.wrong.push(`${answer.status} ${answer.body.code}`);
        if (!clients.acknowledged.has(key)) await new Promise((resolve) => setTimeout(resolve, 100));
        if (clients.wrong.length > 0) return;
      }
    }
  }

  const all = Promise.all(Array.from({ length: count }, (_, name) => client(name)));
  return {
    ...clients,
    async finish() {
      finishing = true;
      await all;
    },
  };
}
