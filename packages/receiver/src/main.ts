/** The command line. Operators use it, so it speaks English; what residents wrote is shown with the labels of the form. */
import { readArguments } from './command/arguments.ts';
import { erase, purge, retry } from './command/change.ts';
import { summary } from './command/check.ts';
import { exitCodes, type Command, type ExitCode } from './command/command-context.ts';
import { list } from './command/list.ts';
import { sentenceFor } from './command/sentences.ts';
import { serve } from './command/serve.ts';
import { exportAll, show } from './command/show.ts';
import { usage } from './command/usage.ts';
import type { Environment } from './configuration/environment.ts';
import { newKey } from './configuration/keys.ts';
import { readConfiguration } from './configuration/read-configuration.ts';
import { openStore } from './store/open-store.ts';
import { makeVault } from './vault/vault.ts';

interface Streams {
  print(text: string): void;
  complain(text: string): void;
}
const processStreams: Streams = {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

const commands: Record<'list' | 'show' | 'export' | 'erase' | 'retry' | 'purge', Command> = {
  ...{ list, show, export: exportAll, erase, retry, purge },
};

/** `args` without the program's own name. Gives the exit code; never rejects. */
export async function main(args: readonly string[], environment: Environment, streams = processStreams): Promise<ExitCode> {
  const { print, complain } = streams;
  const call = readArguments(args);
  if ('problem' in call) {
    complain(`${call.problem}\n"wijkwijzer-receiver --help" tells what it can do.\n`);
    return exitCodes.usedWrongly;
  }
  const { name, config, json } = call;
  if (name === 'help' || name === 'key') {
    print(name === 'help' ? usage : `${newKey()}\n`);
    return exitCodes.done;
  }
  const { configuration, problems } = readConfiguration(config ?? environment.WIJKWIJZER_CONFIG, environment);
  if (!configuration) {
    complain(`The receiver cannot start with this configuration:\n${problems.map((each) => `  - ${each}\n`).join('')}`);
    return exitCodes.notInOrder;
  }
  if (name === 'check') {
    print(json ? '{ "problems": [] }\n' : summary(configuration));
    return exitCodes.done;
  }
  try {
    if (name === 'serve') return await serve(configuration);
    const store = await openStore(configuration);
    const vault = makeVault(configuration.keys);
    const context = { ...call, ...streams, configuration, store, vault, now: Date.now() };
    return await commands[name](context).finally(() => store.close());
  } catch (error) {
    complain(`${sentenceFor(error)}\n`);
    return exitCodes.notInOrder;
  }
}
