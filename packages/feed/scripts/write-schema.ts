/** Writes feed.schema.json. Run after a change of the schemas: `node --conditions=wijkwijzer-source scripts/write-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { feedJsonSchema } from '../src/json-schema.ts';

writeFileSync(new URL('../feed.schema.json', import.meta.url), `${JSON.stringify(feedJsonSchema(), null, 2)}\n`);
