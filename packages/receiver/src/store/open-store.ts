/** The store that the configuration asks for. */
import type { Configuration } from '../configuration/configuration.ts';
import { openPostgresStore } from './postgres-store.ts';
import type { RequestStore } from './request-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** PostgreSQL when there is a DATABASE_URL, else the file. */
export const openStore = ({ databaseUrl, database }: Pick<Configuration, 'database' | 'databaseUrl'>): Promise<RequestStore> =>
  databaseUrl === undefined ? openSqliteStore(database) : openPostgresStore(databaseUrl);
