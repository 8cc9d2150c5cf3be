/** The little that the store needs of a database. Both speak the same SQL, with `$1`, `$2` … for values. */

export type SqlValue = string | number | Uint8Array | null;
export type Row = Record<string, SqlValue>;
export type Query = (sql: string, ...values: readonly SqlValue[]) => Promise<Row[]>;

export interface SqlDatabase {
  /** Whether other receivers may be working with it. */
  readonly isShared: boolean;
  /** Type name for bytes. */
  readonly bytes: 'BLOB' | 'BYTEA';
  /** After the `SELECT` of rows that others may be taking at the same time. */
  readonly skipLocked: '' | 'FOR UPDATE OF deliveries SKIP LOCKED';
  /** All of it or nothing, and on the disk when it resolves. Rejects with a `ReceiverError` when the database is the cause. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  /** Within a transaction: whether nobody else is busy with this name. Holds it until the transaction ends. */
  tryLock(query: Query, name: string): Promise<boolean>;
  /** Within a transaction: waits until nobody else changes the tables. */
  lockSchema(query: Query): Promise<void>;
  /** Whether an error says that a row with this unique value is there already. */
  isDuplicate(error: unknown): boolean;
  /** Removes the traces of deleted rows from the files. False when somebody stood in the way. */
  scrub(): Promise<boolean>;
  close(): Promise<void>;
}
