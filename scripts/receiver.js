/** `npm run receiver`: the receiver and its command line from a clone, built when needed. `npm run -s receiver -- --help` tells more. */
import { giveUp, setUp } from './support/set-up.js';

await setUp();

// Only now is everything there that these need.
const { buildWhenStale } = await import('./build.js');

try {
  await buildWhenStale();
} catch (error) {
  giveUp('', error.message);
}
const { main } = await import('../packages/receiver/dist/main.js');
process.exitCode = await main(process.argv.slice(2), process.env);
