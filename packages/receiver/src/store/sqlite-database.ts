/** The database that is built into Node: one file, one receiver, nothing to install. */
import { chmodSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { ReceiverError } from '../receiver-error.ts';
import type { Query, Row, SqlDatabase } from './sql-database.ts';

/** Milliseconds to wait for another process that writes, such as the command line. */
const patience = 5_000;

interface SqliteError extends Error {
  code: 'ERR_SQLITE_ERROR';
  /** https://sqlite.org/rescode.html */
  errcode: number;
}
const isSqliteError = (error: unknown): error is SqliteError =>
  (error as Partial<SqliteError> | null)?.code === 'ERR_SQLITE_ERROR';
const uniqueViolations = [1555, 2067]; // SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE
const isBusy = (error: unknown) => isSqliteError(error) && (error.errcode & 0xff) === 5; // SQLITE_BUSY and its kinds

/** Opens or makes the file, readable for its owner alone. */
export function openSqlite(file: string): SqlDatabase {
  const database = failing(() => open(file));
  const statements = new Map<string, StatementSync>();
  const query: Query = (sql, ...values) => {
    let statement = statements.get(sql);
    if (!statement) statements.set(sql, (statement = database.prepare(sql)));
    const rows = statement.all(Object.fromEntries(values.map((value, at) => [at + 1, value])));
    return Promise.resolve(rows as Row[]);
  };

  // There is one connection: whoever comes during a transaction waits for its end.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    isShared: false,
    bytes: 'BLOB',
    skipLocked: '',
    transaction: (work) =>
      inTurn(async () => {
        try {
          await begin(database);
          const result = await work(query);
          database.exec('COMMIT');
          return result;
        } catch (error) {
          if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
          throw asReceiverError(error);
        }
      }),
    tryLock: () => Promise.resolve(true), // BEGIN IMMEDIATE is the lock
    lockSchema: () => Promise.resolve(),
    isDuplicate: (error) => isSqliteError(error) && uniqueViolations.includes(error.errcode),
    // `secure_delete` has overwritten the rows; what is left of them stands in the write-ahead log, until it is cut to nothing.
    scrub: () =>
      inTurn(async () => {
        for (let tries = 0; tries < 20; tries++) {
          if (failing(() => database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0)) return true;
          await pause(50);
        }
        return false;
      }),
    close: () => inTurn(() => Promise.resolve(database.close())),
  };
}

/**
 * Immediately: two that both begin by reading would stand in each other's way when they come to write. SQLite's own waiting would
 * hold up everything else here.
 */
async function begin(database: DatabaseSync): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      database.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      await pause(5 + 10 * Math.random());
    }
  }
}

function open(file: string): DatabaseSync {
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600); // -wal and -shm take it over
  const database = new DatabaseSync(file, { timeout: patience });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA journal_size_limit = 4194304;
    PRAGMA busy_timeout = 0;
  `);
  return database;
}

function failing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asReceiverError(error);
  }
}

const asReceiverError = (error: unknown): unknown =>
  isSqliteError(error) || (error as NodeJS.ErrnoException).syscall ? new ReceiverError('unavailable', error) : error;
