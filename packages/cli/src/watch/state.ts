/** What was remembered between two runs: one JSON file. */
import { readFile } from 'node:fs/promises';
import { CommandError } from '../command-error.ts';
import type { Language } from '../commands/language.ts';
import { watchedLists, type Snapshot } from './snapshot.ts';

export interface State {
  version: 1;
  source: string;
  /** When this was written. */
  at: string;
  /** What the server called this version of the feed. */
  etag?: string;
  snapshot: Snapshot;
}

const messages = {
  nl: {
    unreadable: (path: string, why: string) => `Het geheugenbestand ${path} is niet te lezen (${why}).`,
    damaged: (path: string) => `Het geheugenbestand ${path} is beschadigd. Haal het weg, dan begint het kijken opnieuw.`,
    other: (path: string, source: string) =>
      `Het geheugenbestand ${path} is van een ander bestand: ${source}. Geef met --state een eigen plek.`,
  },
  en: {
    unreadable: (path: string, why: string) => `The state file ${path} can't be read (${why}).`,
    damaged: (path: string) => `The state file ${path} is damaged. Remove it, then watching starts afresh.`,
    other: (path: string, source: string) =>
      `The state file ${path} is of another feed: ${source}. Give one of its own by --state.`,
  },
};

/** Undefined at the first run. */
export async function readState(path: string, source: string, language: Language): Promise<State | undefined> {
  const t = messages[language];
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT') return undefined;
    throw new CommandError(t.unreadable(path, String(code)), { cause: error });
  }
  const state = parse(text);
  if (!state) throw new CommandError(t.damaged(path));
  if (state.source !== source) throw new CommandError(t.other(path, state.source));
  return state;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
const isItem = (value: unknown): boolean => isObject(value) && typeof value.name === 'string' && isObject(value.facts);

function parse(text: string): State | undefined {
  try {
    const state: unknown = JSON.parse(text);
    if (!isObject(state) || state.version !== 1 || typeof state.source !== 'string' || !isObject(state.snapshot))
      return undefined;
    const { lists, broken, stale } = state.snapshot;
    if (!isObject(lists) || !areTexts(broken) || !areTexts(stale)) return undefined;
    if (!watchedLists.every((list) => isObject(lists[list]) && Object.values(lists[list]).every(isItem))) return undefined;
    return state as unknown as State;
  } catch {
    return undefined; // the caller says that it is damaged
  }
}
