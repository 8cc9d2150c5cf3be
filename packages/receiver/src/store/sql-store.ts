/** The store, in SQL that both databases understand. Every method is one transaction. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Arrival, Claimed, Condition, RequestStore } from './request-store.ts';
import { migrate } from './migrations.ts';
import { claimedFrom, requestsFrom, sealedFrom } from './rows.ts';
import type { Query, SqlDatabase } from './sql-database.ts';

/** Bytes, and random ones, which don't shrink: a disk that has room for a heartbeat has room for a request. */
const heartbeatSize = 64 * 1024;

/** Brings the tables up to date first. */
export async function openSqlStore(database: SqlDatabase): Promise<RequestStore> {
  await migrate(database);
  const { transaction } = database;

  async function erase(where: string, value: string | number): Promise<number> {
    const gone = await transaction((query) => query(`DELETE FROM requests WHERE ${where} RETURNING id`, value));
    return gone.length;
  }
  let toScrub = false;
  /** A failure leaves it for the next time. */
  async function scrub(deleted: number): Promise<boolean> {
    toScrub ||= deleted > 0;
    if (toScrub) toScrub = !(await database.scrub());
    return !toScrub;
  }

  return {
    async accept(arrival) {
      try {
        return await transaction(async (query) => {
          if (!(await database.tryLock(query, arrival.key))) return { outcome: 'in-progress' };
          const [known] = await query('SELECT fingerprint, answer FROM answers WHERE idempotency_key = $1', arrival.key);
          if (!known) {
            await insert(query, arrival);
            return { outcome: 'accepted', answer: arrival.answer };
          }
          const same = arrival.fingerprints.includes(String(known.fingerprint));
          return same ? { outcome: 'replayed', answer: String(known.answer) } : { outcome: 'key-reused' };
        });
      } catch (error) {
        // The key is locked and the id is a UUID: only the reference can be taken.
        if (database.isDuplicate((error as Error).cause ?? error)) return { outcome: 'reference-taken' };
        throw error;
      }
    },

    async recover() {
      if (!database.isShared) await transaction((query) => query('UPDATE deliveries SET claim = NULL, claimed_until = 0'));
    },

    claimDue: (now, lease, most) =>
      transaction(async (query) => {
        const rows = await query(
          `UPDATE deliveries SET claim = $1, claimed_until = $2, attempts = attempts + 1
           WHERE id IN (SELECT id FROM deliveries WHERE state = 'waiting' AND due_at <= $3 AND claimed_until <= $3
                        ORDER BY due_at LIMIT $4 ${database.skipLocked})
           RETURNING *`,
          ...[randomUUID(), now + lease, now, most],
        );
        const claimed: Claimed[] = [];
        for (const row of rows) {
          const [request] = await query(
            `SELECT * FROM requests JOIN data_keys ON request_id = requests.id WHERE requests.id = $1`,
            row.request_id as string,
          );
          if (request) claimed.push(claimedFrom(row, request));
        }
        return claimed;
      }),

    delivered: ({ id, request }, now, purgeAt) =>
      transaction(async (query) => {
        // Also when the claim was lost meanwhile: it did arrive.
        await query(
          `UPDATE deliveries SET state = 'delivered', claim = NULL, claimed_until = 0, problem = NULL, changed_at = $1 WHERE id = $2`,
          ...[now, id],
        );
        await query(
          `UPDATE requests SET purge_at = $1 WHERE id = $2 AND purge_at > $1 AND NOT EXISTS
           (SELECT 1 FROM deliveries WHERE request_id = $2 AND state <> 'delivered' AND channel <> 'alarm')`,
          ...[purgeAt, request.id],
        );
      }),

    failed: (claimed, now, problem, next) =>
      transaction(async (query) => {
        const [state, dueAt] = 'dueAt' in next ? ['waiting', next.dueAt] : ['dead', now];
        const mine = await query(
          `UPDATE deliveries SET state = $1, due_at = $2, claim = NULL, claimed_until = 0, problem = $3, changed_at = $4
           WHERE id = $5 AND claim = $6 RETURNING id`,
          ...[state, dueAt, problem, now, claimed.id, claimed.claim],
        );
        if (mine.length > 0 && 'alarm' in next && next.alarm) await insertAlarm(query, claimed, now);
      }),

    release: (all) =>
      transaction(async (query) => {
        for (const { id, claim } of all)
          await query(
            'UPDATE deliveries SET claim = NULL, claimed_until = 0, attempts = attempts - 1 WHERE id = $1 AND claim = $2',
            ...[id, claim],
          );
      }),

    find: (reference) =>
      transaction(async (query) => {
        const [row] = await query(
          'SELECT * FROM requests JOIN data_keys ON request_id = requests.id WHERE reference = $1',
          reference,
        );
        if (!row) return undefined;
        const deliveries = await query('SELECT * FROM deliveries WHERE request_id = $1', row.id as string);
        const [request] = requestsFrom([row], deliveries);
        return request && { ...request, sealed: sealedFrom(row) };
      }),

    list: ({ state } = {}, most = 1_000) =>
      transaction(async (query) => {
        const having = state ? `WHERE id IN (SELECT request_id FROM deliveries WHERE state = '${state}')` : '';
        const some = `SELECT id FROM requests ${having} ORDER BY received_at DESC, id LIMIT $1`;
        const order = 'ORDER BY received_at DESC, id';
        const rows = await query(
          `SELECT id, reference, received_at, purge_at FROM requests WHERE id IN (${some}) ${order}`,
          most,
        );
        return requestsFrom(rows, await query(`SELECT * FROM deliveries WHERE request_id IN (${some})`, most));
      }),

    retry: (reference, now) =>
      transaction(async (query) => {
        const one = reference === undefined ? [] : [reference];
        const rows = await query(
          `UPDATE deliveries SET state = 'waiting', attempts = 0, due_at = $1, claimed_until = 0, changed_at = $1
           WHERE state = 'dead' AND channel <> 'alarm'
           ${one.length > 0 ? 'AND request_id IN (SELECT id FROM requests WHERE reference = $2)' : ''} RETURNING id`,
          ...[now, ...one],
        );
        return rows.length;
      }),

    async erase(reference) {
      const deleted = await erase('reference = $1', reference);
      await scrub(deleted);
      return deleted > 0;
    },

    async purge(now) {
      const requests = await erase('purge_at <= $1', now);
      const answers = await transaction((query) =>
        query('DELETE FROM answers WHERE answer_until <= $1 RETURNING idempotency_key', now),
      );
      return { requests, answers: answers.length, scrubbed: await scrub(requests + answers.length) };
    },

    async ping(now) {
      await transaction((query) =>
        query('UPDATE heartbeat SET at = $1, filler = $2 WHERE id = 1', now, randomBytes(heartbeatSize)),
      );
    },

    condition: () =>
      transaction(async (query): Promise<Condition> => {
        const [row] = await query(
          `SELECT COUNT(CASE WHEN state = 'dead' THEN 1 END) AS dead,
                  MIN(CASE WHEN state = 'waiting' THEN received_at END) AS oldest
           FROM deliveries JOIN requests ON requests.id = request_id WHERE state <> 'delivered' AND channel <> 'alarm'`,
        );
        return { dead: Number(row?.dead ?? 0), oldestWaiting: row?.oldest == null ? undefined : Number(row.oldest) };
      }),

    close: () => database.close(),
  };
}

async function insert(query: Query, arrival: Arrival): Promise<void> {
  const { id, reference, receivedAt, purgeAt, sealed, recipient, key, fingerprints, answer, answerUntil } = arrival;
  await query('INSERT INTO requests VALUES ($1, $2, $3, $4, $5)', id, reference, receivedAt, purgeAt, sealed.content);
  await query('INSERT INTO data_keys VALUES ($1, $2, $3)', id, sealed.keyId, sealed.wrappedKey);
  for (const channel of arrival.channels) await insertDelivery(query, id, channel, recipient, receivedAt);
  await query('INSERT INTO answers VALUES ($1, $2, $3, $4)', key, fingerprints[0], answer, answerUntil);
}

const insertDelivery = (query: Query, requestId: string, channel: string, recipient: string, now: number) =>
  query(
    `INSERT INTO deliveries (id, request_id, channel, recipient, state, attempts, due_at, claimed_until, changed_at)
     VALUES ($1, $2, $3, $4, 'waiting', 0, $5, 0, $5)`,
    ...[randomUUID(), requestId, channel, recipient, now],
  );

/** One alarm at a time: a mail server that is down for a day is one message, not five hundred. */
async function insertAlarm(query: Query, { request, recipient }: Claimed, now: number): Promise<void> {
  const waiting = await query(`SELECT id FROM deliveries WHERE channel = 'alarm' AND state = 'waiting' LIMIT 1`);
  if (waiting.length === 0) await insertDelivery(query, request.id, 'alarm', recipient, now);
}
