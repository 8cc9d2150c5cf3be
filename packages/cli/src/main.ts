/** The command `wijkwijzer`: which of its commands is meant, and with which exit code it ends. */
import { parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';
import { english } from './help/en.ts';
import { dutch, type CommandName, type Help } from './help/nl.ts';

/** One command. `run` gets what follows its name and gives the exit code: 0 all is well, 1 the feed is not, 2 it could not be done. */
export interface Command {
  run(args: string[]): Promise<number>;
}

/** Each is fetched when it is asked for: a search should not wait for the reader of spreadsheets. */
const commands: Record<CommandName, () => Promise<Command>> = {
  import: async () => (await import('./commands/import.ts')).command,
  export: async () => (await import('./commands/export.ts')).command,
  check: async () => (await import('./commands/check.ts')).check,
  pages: async () => (await import('./commands/pages.ts')).pages,
  search: async () => (await import('./commands/search.ts')).search,
  watch: async () => (await import('./commands/watch.ts')).watch,
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const helpIn = (args: readonly string[]): Help =>
  args.some((each, at) => each === '--lang=en' || (each === 'en' && args[at - 1] === '--lang')) ? english : dutch;

function overview({ usage, commands: all, more }: Help): string {
  const lines = Object.entries(all).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`);
  return [usage, '', ...lines, '', more].join('\n');
}

/** Runs a command line; gives the exit code. What went wrong is one sentence on the error output. */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (!isCommand(name)) {
      const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h' } }, strict: false });
      if (name && !values.help) throw new CommandError(`De opdracht ${name} bestaat niet. wijkwijzer --help noemt ze allemaal.`);
      console.log(overview(helpIn(args)));
      return name ? 0 : 2;
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      console.log(helpIn(rest).commands[name].help);
      return 0;
    }
    const command = await commands[name]();
    return await command.run(rest);
  } catch (error) {
    const said = error instanceof CommandError ? error.message : usageSentence(error, name);
    if (said === undefined) throw error;
    console.error(said);
    return 2;
  }
}

/** `parseArgs` names the option in quotes, in English. */
function usageSentence(error: unknown, name: string): string | undefined {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'))) return undefined;
  const [, option = ''] = /'(-[^' ]*)/.exec(error.message) ?? [];
  return `Deze optie klopt niet: ${option}. wijkwijzer ${name} --help vertelt meer.`;
}
