/** The same in English. */
import type { Help } from './nl.ts';

export const english: Help = {
  usage: 'wijkwijzer <command>',
  more: 'wijkwijzer <command> --help tells more.',
  commands: {
    import: {
      summary: 'makes a feed of CSV, Excel or Open Referral',
      help: `wijkwijzer import <source> [<source> …] --out feed.json

Makes one feed of lists. A source is a CSV or Excel file (.xlsx), an export in Open Referral (HSDS, JSON), another feed,
or the address of one of these. Of a folder, all lists in it take part. Tables that refer to each other by id
(services.csv, locations.csv, phones.csv …) are read together. What more sources say, the one named first says.

  --out <file>         where the feed goes; without --out it goes to the screen
  --title <title>      title of the feed
  --desk <name>        the desk that residents turn to when they need help with all this, with
  --desk-phone <number>, --desk-email <address> and --desk-website <address>
  --columns <file>     JSON that says what unknown columns mean: { "Soort hulp": "thema" }
  --propose            writes such JSON for the first file, to look at and keep
  --json               the whole report as JSON, with everything that was met
  --lang nl|en         language of the report

Templates to begin with are in the folder templates. More: docs/feed.
Exit codes: 0 done, 1 rows were left out, 2 it could not be done and nothing was written.`,
    },
    export: {
      summary: 'makes Open Referral (HSDS 3.0) of a feed',
      help: `wijkwijzer export --hsds feed.json [--out <file>]

Makes a page of services in Open Referral HSDS 3.0 of a feed. Without --out it goes to the screen. More: docs/feed/hsds.md.

  --lang nl|en         language of what is said`,
    },
    check: {
      summary: 'says what is broken, missing or could be better',
      help: `wijkwijzer check <file|folder|address> [--lang nl|en] [--links] [--json] [--html report.html]

Says what is broken, missing or could be clearer in a feed, for each organization, with how to mend it. Then: which themes,
routes and neighborhoods have nothing yet. A CSV or Excel file will do, or a folder of lists: each point then has its row and column.

  --links          also asks whether links work; takes a while, because it is polite
  --html <file>    makes one page of it, to read, print or mail
  --json           gives everything as JSON
  --columns <file> for CSV or Excel: what unknown columns mean, as with import
  --lang en        in English

Exit codes: 0 nothing is broken, 1 something is, 2 it could not be done.`,
    },
    pages: {
      summary: 'makes plain web pages of a feed',
      help: `wijkwijzer pages <file|address> --out folder --base https://… [--lang nl|en]

Makes plain web pages of a feed: one for each offer and supporter, and lists by theme and neighborhood. They work without
JavaScript, on every phone, and search engines find them.

  --out <folder>   where the pages go; a folder of someone else is never touched
  --base <address> where the pages will be, such as https://help.example.org/

The folder also holds snippet.html: what goes between the tags of an element, for those without JavaScript.
Make the pages anew each night: what is over is then gone.`,
    },
    search: {
      summary: 'searches as residents do',
      help: `wijkwijzer search <file|address> [words…] [--limit N] [--json] [--why] [--lang nl|en]

Searches as residents do. Without words it reads a query per line and answers each by one line of JSON:
  { "query", "total", "hits": [{ "id", "name", "score" }] }
When there are few, what is on the same subject follows, with "score": 0 and "related": true.
With words each result says which of its words matched.

  --limit N  no more than N results for a query (10)
  --json     with words too: as JSON
  --why      says why in JSON too: "why": [{ "typed", "word", "how" }] with each result
  --lang en  in English`,
    },
    watch: {
      summary: 'tells what changed since the last time',
      help: `wijkwijzer watch <address|file> [--state file] [--json] [--lang nl|en]

Tells what changed since the last time: offers that are new, gone or changed, what broke and what grew old. Meant to run each night.

  --state <file> where it remembers what it saw (wijkwijzer-watch.json)
  --json         as JSON

Exit codes: 0 nothing to do, 1 something broke or more than half is gone, 2 it could not be done (what it remembers then stays).`,
    },
  },
};
