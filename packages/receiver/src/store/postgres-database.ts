/** PostgreSQL: for several receivers side by side, or where a database is cared for already. */
import { createHash } from 'node:crypto';
import { DatabaseError, Pool, types, type PoolClient } from 'pg';
import { ReceiverError } from '../receiver-error.ts';
import type { Query, Row, SqlDatabase } from './sql-database.ts';

/** Any number will do, as long as all receivers take the same. */
const schemaLock = 7_435_201;

/** Milliseconds. Above the slowest honest answer, and below a visitor's patience. */
const patience = { connect: 5_000, statement: 10_000, lock: 5_000 };

/** Throws `not-durable` when the server is told not to write to the disk. */
export async function openPostgres(url: string): Promise<SqlDatabase> {
  const pool = new Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    query_timeout: patience.statement + 2_000, // for a server that has gone silent
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: patience.statement,
    application_name: 'wijkwijzer-receiver',
    // A server, database or role may be set to answer before the disk has it.
    options: '-c synchronous_commit=on',
    // Moments fit in a double for 285,000 years.
    types: { getTypeParser: (id, format) => (id === types.builtins.INT8 ? Number : types.getTypeParser(id, format)) as never },
  });
  // Without a listener a dropped idle connection would end the process; the next query gets a new one.
  pool.on('error', () => undefined);

  const transaction: SqlDatabase['transaction'] = async (work) => {
    let client: PoolClient | undefined;
    try {
      client = await pool.connect();
      const result = await inTransaction(client, work);
      client.release();
      return result;
    } catch (error) {
      // What the database refused is undone before anyone is told, or who tries again at once still meets the lock of the first try.
      const undone = error instanceof DatabaseError && (await client?.query('ROLLBACK').catch(() => undefined));
      // Otherwise nobody knows in which state the connection is: it is not used again.
      client?.release(!undone);
      throw asReceiverError(error);
    }
  };
  try {
    await transaction(async (query) => {
      const [row] = await query('SHOW fsync');
      if (row?.fsync === 'off') throw new ReceiverError('not-durable');
    });
  } catch (error) {
    await pool.end();
    throw error;
  }

  return {
    isShared: true,
    bytes: 'BYTEA',
    skipLocked: 'FOR UPDATE OF deliveries SKIP LOCKED',
    transaction,
    async tryLock(query, name) {
      const number = createHash('sha256').update(name).digest().readBigInt64BE();
      const [row] = await query('SELECT pg_try_advisory_xact_lock($1::bigint)::int AS free', String(number));
      return row?.free === 1;
    },
    async lockSchema(query) {
      await query('SELECT pg_advisory_xact_lock($1::bigint)', String(schemaLock));
    },
    isDuplicate: (error) => error instanceof DatabaseError && error.code === '23505',
    async scrub() {
      try {
        // A plain VACUUM leaves the bytes of deleted rows where they were; the small table of keys is written anew.
        await pool.query('VACUUM FULL data_keys');
        await pool.query('VACUUM requests, deliveries, answers');
        return true;
      } catch (error) {
        if (error instanceof DatabaseError) return false;
        throw asReceiverError(error);
      }
    },
    close: () => pool.end(),
  };
}

async function inTransaction<Result>(client: PoolClient, work: (query: Query) => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  const result = await work(async (sql, ...values) => (await client.query<Row>(sql, [...values])).rows);
  await client.query('COMMIT');
  return result;
}

/** Only what the database itself refused as wrong is our own mistake; everything else may be over in a minute. */
function asReceiverError(error: unknown): unknown {
  if (error instanceof ReceiverError) return error;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  const ours = error instanceof DatabaseError ? /^(22|23|42)/.test(String(code)) : !syscall && !isConnectionError(error);
  return ours ? error : new ReceiverError('unavailable', error);
}

/** Errors of the driver have no code of their own. */
const isConnectionError = (error: unknown) =>
  error instanceof AggregateError || (error instanceof Error && /connect|terminat|timeout|closed/i.test(error.message));
