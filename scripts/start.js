/** `npm start`: from a fresh clone to a demo in the browser, in one command. */
import { giveUp, setUp } from './support/set-up.js';

await setUp();

// Only now is everything there that these need.
const { buildWhenStale } = await import('./build.js');
const { serveDemoUntilStopped } = await import('./serve.js');
const { startDemoReceiver } = await import('./demo-receiver.js');

try {
  await buildWhenStale();
  await serveDemoUntilStopped(startDemoReceiver);
} catch (error) {
  giveUp('', error.message);
}
