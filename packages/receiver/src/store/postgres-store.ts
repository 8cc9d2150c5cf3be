/** The shared store: several receivers on one PostgreSQL, each delivery taken by one of them. */
import { openPostgres } from './postgres-database.ts';
import type { RequestStore } from './request-store.ts';
import { openSqlStore } from './sql-store.ts';

export async function openPostgresStore(url: string): Promise<RequestStore> {
  return openSqlStore(await openPostgres(url));
}
