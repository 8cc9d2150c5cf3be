/** What the receiver really has, read from its database as its operator could, beside what forms believe. */
import { DatabaseSync } from 'node:sqlite';
import type { ContactRequest } from '@wijkwijzer/feed';
import type { Configuration } from '@wijkwijzer/receiver';
import { sealedFrom } from '../../../packages/receiver/src/store/rows.ts';
import type { Row } from '../../../packages/receiver/src/store/sql-database.ts';
import { makeVault } from '../../../packages/receiver/src/vault/vault.ts';

export interface Stored {
  reference: string;
  request: ContactRequest;
}

/** Gives what was stored since it was last asked. */
export function watchStored({ database, keys }: Pick<Configuration, 'database' | 'keys'>): () => Stored[] {
  const vault = makeVault(keys);
  let last = 0;
  return () => {
    const file = new DatabaseSync(database, { readOnly: true });
    const rows = file
      .prepare(
        `SELECT requests.rowid AS number, id, reference, content, key_id, wrapped
         FROM requests JOIN data_keys ON request_id = id WHERE requests.rowid > ? ORDER BY requests.rowid`,
      )
      .all(last) as unknown as Row[];
    file.close();
    last = Number(rows.at(-1)?.number ?? last);
    return rows.map((row) => ({
      reference: String(row.reference),
      request: vault.open(String(row.id), sealedFrom(row)),
    }));
  };
}
