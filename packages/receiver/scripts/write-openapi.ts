/** Writes openapi.json. Run after a change of the contract: `node --conditions=wijkwijzer-source scripts/write-openapi.ts`. */
import { writeFileSync } from 'node:fs';
import { openApi } from '../src/openapi.ts';

writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(openApi(), null, 2)}\n`);
