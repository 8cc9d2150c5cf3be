/** `wijkwijzer export`: from a feed to what other software reads. */
import { parseArgs } from 'node:util';
import { readFeed } from '@wijkwijzer/feed';
import { CommandError } from '../command-error.ts';
import { toHsds } from '../export/to-hsds.ts';
import { SourceError } from '../import/index.ts';
import type { Command } from '../main.ts';
import { sourceSentence } from '../import/report-text.ts';
import { readLocal } from './read-local.ts';
import { isSameFile, writeWhole } from './write-whole.ts';

export const command: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        hsds: { type: 'boolean', default: false },
        out: { type: 'string', short: 'o' },
        lang: { type: 'string', default: 'nl' },
      },
    });
    const isEnglish = values.lang === 'en';
    const [path, ...others] = positionals;
    if (!values.hsds || path === undefined || others.length)
      throw new CommandError(
        isEnglish
          ? 'Say what to export: wijkwijzer export --hsds feed.json'
          : 'Zeg wat er gemaakt moet worden: wijkwijzer export --hsds feed.json',
      );
    const { out } = values;
    if (out && (await isSameFile(path, out)))
      throw new CommandError(
        isEnglish
          ? `${out} is itself the feed; choose another name for --out.`
          : `${out} is zelf het aanbodbestand; kies een andere naam achter --out.`,
      );
    try {
      const { feed, problems } = readFeed(await readLocal(path));
      if (!feed)
        throw new SourceError(problems.at(-1)?.code === 'not-json' ? 'not-json' : 'not-a-feed', path, problems.at(-1)?.value);
      const text = JSON.stringify(toHsds(feed), null, 1);
      if (out) await writeWhole(out, `${text}\n`, isEnglish ? 'en' : 'nl');
      else console.log(text);
      const leftOut = problems.filter(({ skipped }) => skipped).length;
      if (leftOut)
        console.error(
          isEnglish
            ? `${leftOut} items of the feed are wrong and were left out. wijkwijzer check ${path} tells which.`
            : `${leftOut} onderdelen van het aanbodbestand kloppen niet en zijn weggelaten. wijkwijzer check ${path} vertelt welke.`,
        );
      return leftOut ? 1 : 0;
    } catch (error) {
      if (error instanceof SourceError) throw new CommandError(sourceSentence(error, isEnglish ? 'en' : 'nl'), { cause: error });
      throw error;
    }
  },
};
