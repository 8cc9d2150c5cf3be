/** The tables, step by step. A step that was released is never changed: add one. */
import { ReceiverError } from '../receiver-error.ts';
import type { Query, SqlDatabase } from './sql-database.ts';

const steps = (bytes: SqlDatabase['bytes']): readonly (readonly string[])[] => [
  [
    `CREATE TABLE requests (
      id TEXT PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      received_at BIGINT NOT NULL,
      purge_at BIGINT NOT NULL,
      content ${bytes} NOT NULL
    )`,
    'CREATE INDEX requests_by_purge ON requests (purge_at)',
    // Apart from the content, and small: this is what has to vanish at once.
    `CREATE TABLE data_keys (
      request_id TEXT PRIMARY KEY REFERENCES requests (id) ON DELETE CASCADE,
      key_id TEXT NOT NULL,
      wrapped ${bytes} NOT NULL
    )`,
    `CREATE TABLE deliveries (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
      channel TEXT NOT NULL,
      recipient TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts BIGINT NOT NULL,
      due_at BIGINT NOT NULL,
      claim TEXT,
      claimed_until BIGINT NOT NULL,
      problem TEXT,
      changed_at BIGINT NOT NULL
    )`,
    'CREATE INDEX deliveries_by_request ON deliveries (request_id)',
    'CREATE INDEX deliveries_by_due ON deliveries (state, due_at)',
    `CREATE TABLE answers (
      idempotency_key TEXT PRIMARY KEY,
      fingerprint TEXT NOT NULL,
      answer TEXT NOT NULL,
      answer_until BIGINT NOT NULL
    )`,
    'CREATE INDEX answers_by_until ON answers (answer_until)',
    `CREATE TABLE heartbeat (id BIGINT PRIMARY KEY, at BIGINT NOT NULL, filler ${bytes})`,
    'INSERT INTO heartbeat (id, at) VALUES (1, 0)',
  ],
];

/** Brings the tables to this version; several receivers may start at once. Throws `newer-database` rather than guess. */
export const migrate = (database: SqlDatabase): Promise<void> =>
  database.transaction(async (query) => {
    await database.lockSchema(query);
    await query('CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)');
    const [row] = await query('SELECT version FROM schema_version');
    const all = steps(database.bytes);
    const from = Number(row?.version ?? 0);
    if (from > all.length) throw new ReceiverError('newer-database');
    for (const statement of all.slice(from).flat()) await query(statement);
    if (from < all.length) await setVersion(query, all.length);
  });

async function setVersion(query: Query, version: number): Promise<void> {
  await query('DELETE FROM schema_version');
  await query('INSERT INTO schema_version (version) VALUES ($1)', version);
}
