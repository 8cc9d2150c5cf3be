/**
 * The commands of packages/ from a clone, built when needed: `npm run -s receiver -- --help`, `npm run -s wijkwijzer -- --help`.
 *   node scripts/command.js <package> [arguments]
 */
import { giveUp, setUp } from './support/set-up.js';

await setUp();

// Only now is everything there that these need.
const { buildWhenStale } = await import('./build.js');

// What is said about building is no part of a command's answer.
const { log } = console;
console.log = console.error;
try {
  await buildWhenStale();
} catch (error) {
  giveUp('', error.message);
}
console.log = log;

const [name, ...args] = process.argv.slice(2);
const { main } = await import(`../packages/${name}/dist/main.js`);
process.exitCode = await main(args, process.env);
