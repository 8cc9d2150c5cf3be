/** The command line from its sources, for tests that need a process of its own. */
import { main } from '../../../../packages/receiver/src/main.ts';

process.exitCode = await main(process.argv.slice(2), process.env);
