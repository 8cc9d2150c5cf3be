/** A configuration that works, as an operator would write it, for tests to change one thing of. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkConfiguration, newKey, type Configuration } from '@wijkwijzer/receiver';

export const origin = 'https://www.lindewaard.example';

export const goodValues = {
  controller: 'Gemeente Lindewaard',
  purpose: 'U helpen met uw vraag',
  privacyUrl: 'https://www.lindewaard.example/privacy',
  retentionDays: 30,
  retentionDaysAfterDelivery: 7,
  allowedOrigins: [origin],
  mailContent: 'full',
  desk: { name: 'Wijkpunt Lindewaard', email: 'balie@lindewaard.example', responseWorkingDays: 2 },
  supporters: { fatima: { name: 'Fatima', email: 'fatima@steun.example' } },
  offers: { koffie: { name: 'Buurthuis De Linde', email: 'koffie@linde.example', responseWorkingDays: 5 } },
  smtp: { host: '127.0.0.1', port: 2525, security: 'none', from: 'wijkwijzer@lindewaard.example' },
  operator: { email: 'beheer@lindewaard.example' },
  listen: { host: '127.0.0.1', port: 0 },
  rateLimit: { perAddress: 1_000_000, together: 1_000_000 },
  keys: newKey(),
};

export type Values = Record<string, unknown>;

export function configurationWith(changes: Values = {}): Configuration {
  const { configuration, problems } = checkConfiguration({ ...goodValues, ...changes });
  assert.ok(configuration, problems?.join('\n'));
  return configuration;
}

/** A folder that is gone when the test file is over: whoever works in it closes first. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wijkwijzer-'));
  folders.push(folder);
  return folder;
}
const folders: string[] = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
