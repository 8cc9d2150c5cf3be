/** What `--help` says. */
export const usage = `wijkwijzer-receiver: takes contact requests, keeps them safe and passes them on, once.

  wijkwijzer-receiver [serve]               take requests until it is stopped
  wijkwijzer-receiver list [--dead]         what is stored, and whether it arrived
  wijkwijzer-receiver show <reference>      one request, in words
  wijkwijzer-receiver export <reference>    all that is held of one request, as JSON
  wijkwijzer-receiver erase <reference>     delete one request, beyond recovery
  wijkwijzer-receiver retry <reference>     deliver again what was given up
  wijkwijzer-receiver retry --dead          the same for all
  wijkwijzer-receiver purge                 delete what is over its time now, instead of within the hour
  wijkwijzer-receiver check                 look at the configuration, and start nothing
  wijkwijzer-receiver key                   print a new encryption key

  --config <file>   the configuration; else the file in WIJKWIJZER_CONFIG, else the environment alone
  --json            for programs
  --help            this

Exit codes: 0 done, 1 the configuration or the database is not in order, 2 used wrongly, 3 there is no such request.
`;
