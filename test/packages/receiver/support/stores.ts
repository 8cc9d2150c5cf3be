/** The same tests on both databases. */
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { temporaryFolder } from './configuration.ts';
import { noPostgres, startPostgres, type Postgres } from './postgres.ts';

/** For `configurationWith`. */
export interface DatabaseValues {
  database?: string;
  databaseUrl?: string;
}

export interface Place {
  /** An empty database of its own for one test. */
  fresh(): Promise<DatabaseValues>;
  /** Folder with all its files. */
  filesOf(values: DatabaseValues): string;
  postgres?: Postgres;
}

/** Runs `tests` for SQLite, and for PostgreSQL where there is one. */
export function onEachDatabase(tests: (place: Place) => void): void {
  describe('on SQLite', () => {
    tests({
      fresh: () => Promise.resolve({ database: join(temporaryFolder(), 'receiver.sqlite') }),
      filesOf: ({ database = '' }) => join(database, '..'),
    });
  });

  describe('on PostgreSQL', { skip: noPostgres }, () => {
    let postgres: Postgres;
    let count = 0;
    before(async () => {
      postgres = await startPostgres();
    });
    after(() => postgres.stop());
    tests({
      fresh: () => Promise.resolve({ databaseUrl: postgres.createDatabase(`test_${++count}`) }),
      filesOf: () => postgres.folder,
      get postgres() {
        return postgres;
      },
    });
  });
}
