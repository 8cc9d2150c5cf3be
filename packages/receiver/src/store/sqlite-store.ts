/** The embedded store: a file, WAL, every commit on the disk before it counts. */
import type { RequestStore } from './request-store.ts';
import { openSqlStore } from './sql-store.ts';
import { openSqlite } from './sqlite-database.ts';

export async function openSqliteStore(file: string): Promise<RequestStore> {
  return openSqlStore(openSqlite(file));
}
