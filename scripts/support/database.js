/**
 * What the receiver's tests need beside Node: PostgreSQL, of which they start one of their own, and strace, to count what reaches the
 * disk. On Debian and Ubuntu root gets them installed; elsewhere the tests that need them say that they skip.
 */
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installSystemPackages } from './system-packages.js';

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const found = {
  postgresql: () => onPath('initdb') || globSync('/usr/lib/postgresql/*/bin/initdb').length > 0,
  strace: () => process.platform !== 'linux' || onPath('strace'),
};
const absent = () => Object.keys(found).filter((name) => !found[name]());

/** @returns {Promise<string[]>} a sentence for each that is still missing */
export async function provideDatabase() {
  if (absent().length > 0) await installSystemPackages(absent());
  return absent().map((name) => `${name} was not found; the tests of the receiver that need it skip.`);
}
