/** What comes from the system's own packages. */
import { existsSync } from 'node:fs';
import { run } from './run.js';

/** On Debian and Ubuntu, and only as root, these are installed; elsewhere the one command that does is printed. */
export async function installSystemPackages(names) {
  if (!existsSync('/etc/debian_version')) return;
  const command = `apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (process.getuid?.() !== 0) {
    console.log(`These come with one command: sudo apt-get update && sudo ${command}`);
    return;
  }
  console.log(`Installing from the system's packages: ${names.join(' ')} …`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, seconds: 900 };
  await run('apt-get', ['update', '-qq'], options);
  const all = await run('apt-get', command.split(' ').slice(1).concat('-qq'), options);
  // One unknown name (Ubuntu has no firefox-esr) makes apt refuse all: then one by one, so that the others do arrive.
  if (all.code !== 0)
    for (const name of names) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
}
