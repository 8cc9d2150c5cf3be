/** `wijkwijzer pages`: plain pages of a feed. */
import { parseArgs } from 'node:util';
import { readFeed } from '@wijkwijzer/feed';
import { checkFeed, en, nl } from '../check/index.ts';
import { CommandError } from '../command-error.ts';
import type { Command } from '../main.ts';
import { readSource } from './read-source.ts';
import { makePages } from '../pages/make-pages.ts';
import { FolderError, writePages } from '../pages/write-pages.ts';
import { unreadable } from './check.ts';
import { languageOf } from './language.ts';
import { oneSource } from './one-source.ts';
import { print } from './print.ts';

const messages = {
  nl: {
    noOut: 'Waar moeten de pagina’s komen? Geef --out met een map.',
    noBase: 'Waar komen de pagina’s te staan? Geef --base met een adres dat begint met https://.',
    made: (files: number, folder: string) => `${files} bestanden gemaakt in ${folder}.`,
    'not-ours': (path: string) => `In ${path} staan al andere bestanden. Kies een lege of een nieuwe map.`,
    'not-a-folder': (path: string) => `${path} is geen map.`,
    'in-the-way': (path: string) => `Het bestand ${path} is van iemand anders en staat in de weg. Er is niets veranderd.`,
    failed: (folder: string, why: string) => `De pagina’s konden niet in ${folder} komen (${why}).`,
  },
  en: {
    noOut: 'Where do the pages go? Give --out with a folder.',
    noBase: 'Where will the pages be? Give --base with an address that starts with https://.',
    made: (files: number, folder: string) => `${files} files made in ${folder}.`,
    'not-ours': (path: string) => `There are other files in ${path}. Choose an empty or a new folder.`,
    'not-a-folder': (path: string) => `${path} is no folder.`,
    'in-the-way': (path: string) => `The file ${path} is someone else’s and stands in the way. Nothing has changed.`,
    failed: (folder: string, why: string) => `The pages could not be put in ${folder} (${why}).`,
  },
};

export const pages: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' }, base: { type: 'string' }, lang: { type: 'string' } },
    });
    const language = languageOf(values.lang);
    const t = messages[language];
    const source = oneSource(positionals, language);
    const { out, base } = values;
    if (!out) throw new CommandError(t.noOut);
    const address = base === undefined ? null : URL.parse(base);
    if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash) throw new CommandError(t.noBase);
    const bytes = await readSource(source, language);
    const { feed } = readFeed(bytes);
    if (!feed) throw new CommandError(unreadable(source, checkFeed(bytes), language === 'en' ? en : nl));
    try {
      await print(`${t.made(await writePages(out, makePages(feed, { base: address.href })), out)}\n`);
      return 0;
    } catch (error) {
      if (error instanceof FolderError) throw new CommandError(t[error.code](error.path), { cause: error });
      if (error instanceof Error && 'code' in error) throw new CommandError(t.failed(out, String(error.code)), { cause: error });
      throw error;
    }
  },
};
