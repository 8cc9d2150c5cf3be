/** What was typed, understood or refused before anything is opened. */
import { parseArgs } from 'node:util';
import { readReference } from '../vault/reference.ts';

/** What follows each name. */
const takes = {
  serve: 'nothing',
  list: 'nothing',
  show: 'reference',
  export: 'reference',
  erase: 'reference',
  retry: 'reference or --dead',
  purge: 'nothing',
  check: 'nothing',
  key: 'nothing',
  help: 'nothing',
} as const;
export type CommandName = keyof typeof takes;

export interface Call {
  name: CommandName;
  reference: string | undefined;
  config: string | undefined;
  dead: boolean;
  json: boolean;
}

/** A call, or in one sentence why it is none. */
export function readArguments(args: readonly string[]): Call | { problem: string } {
  const read = parse(args);
  if (!read.parsed) return read;
  const { values, positionals } = read.parsed;
  const [word = 'serve', given, ...others] = positionals;
  const name = values.help ? 'help' : Object.keys(takes).find((each): each is CommandName => each === word);
  if (!name) return { problem: `There is no command "${word}".` };
  const call = { name, reference: undefined, config: values.config, dead: values.dead, json: values.json };
  if (name === 'help') return call;

  const what = takes[name];
  if (others.length > 0 || (given !== undefined && what === 'nothing'))
    return { problem: `"${name}" does not take so many words.` };
  if (given === undefined) {
    if (what === 'reference') return { problem: `"${name}" needs a reference.` };
    if (what === 'reference or --dead' && !values.dead) return { problem: `"${name}" needs a reference, or --dead for all.` };
    return call;
  }
  const reference = readReference(given);
  if (!reference) return { problem: `"${given}" is no reference; one looks like K7FM-2RXD.` };
  if (values.dead) return { problem: `"${name}" takes a reference or --dead, not both.` };
  return { ...call, reference };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      config: { type: 'string' },
      json: { type: 'boolean', default: false },
      dead: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    } as const;
    return { parsed: parseArgs({ args: [...args], allowPositionals: true, options }) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
