/**
 * How long a resident waits on a slow telephone: CPU slowed four times, slow line (see visit.ts). Every figure is there twice:
 *
 * - measured, with Chromium's own throttling. On a machine that does other work too these are far too high, because the throttling
 *   also slows down the time that others had;
 * - reckoned for a quiet machine: the line alone, and to it, times four, the CPU time that the page's main thread took at full
 *   speed while nothing came in: before the script is asked for, from the script to the request for the feed, and from the last
 *   byte of the feed on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../e2e/support/browser.ts';
import { figure, median, printTable, spread } from './table.ts';
import { readTrace, sourcesOf, type Share, type Stretch } from './trace.ts';
import { pages, serve, visit, type PageName, type Visit } from './visit.ts';

const slowdown = 4;
const longTask = 50;
const ours = ['start', 'theme', 'words'] as const;

interface Reckoned {
  field: number;
  /** What is to be seen at last: cards, or the start screen. */
  ready: number;
  longest: number;
  /** Main thread: from the script to the request for the feed, and from the feed to what is to be seen. */
  starting: number;
  reading: number;
}

function reckon({ marks, resources, trace }: Visit, page: string, lineScript: number, lineFeed: number): Reckoned {
  const read = readTrace(trace!, { page, slowdown });
  const script = resources['/wijkwijzer.js']!;
  const feed = resources['/feed.json']!;
  const asking = read.worked(0, script.start);
  const starting = read.worked(script.end, feed.start);
  const reading = read.worked(feed.end, marks.cards ?? marks.start ?? NaN);
  return {
    field: lineScript + asking + read.worked(script.end, marks.field ?? NaN),
    ready: lineFeed + asking + starting + reading,
    longest: read.longest(),
    starting,
    reading,
  };
}

const listed = (shares: readonly Share[], most: number): string =>
  shares
    .slice(0, most)
    .map(({ what, milliseconds }) => `${figure(milliseconds)} ${what}`)
    .join(' · ');

function printStretch({ start, milliseconds, kinds, functions, own }: Stretch, profile: boolean): void {
  console.log(`  ${figure(milliseconds).padStart(5)} at ${figure(start)}: ${listed(kinds, profile ? 12 : 5)}`);
  if (!profile) return console.log(`        with what they call: ${listed(functions, 8)}\n        themselves: ${listed(own, 5)}`);
  for (const [title, shares] of [
    ['with what they call', functions],
    ['themselves', own],
  ] as const) {
    console.log(`      ${title}:`);
    for (const { what, milliseconds: part } of shares.slice(0, 45)) console.log(`      ${figure(part).padStart(7)}  ${what}`);
  }
}

export async function benchPage({ embed, runs, profile }: { embed: string; runs: number; profile: boolean }): Promise<void> {
  const path = join(embed, 'wijkwijzer.js');
  const server = await serve(readFileSync(path, 'utf8'));
  const browser = await launch();
  const names = Object.keys(pages) as PageName[];
  const perPage = <T>(make: () => T) => Object.fromEntries(names.map((name) => [name, make()])) as Record<PageName, T>;
  const go = (name: PageName, options?: Parameters<typeof visit>[3]) => visit(browser, server.url, name, options);
  try {
    const slowed = perPage((): Visit[] => []);
    const plain = perPage((): Visit[] => []);
    await go('words');
    // In turns, so that a busy moment of the machine does not fall on one page only.
    for (let round = 0; round < runs; round++)
      for (const name of names) {
        slowed[name].push(await go(name, { slowdown }));
        plain[name].push(await go(name, { trace: name === 'line' ? undefined : 'tasks' }));
      }

    const line = median(slowed.line.map(({ marks }) => marks.feed ?? NaN));
    const plainLine = median(plain.line.map(({ marks }) => marks.feed ?? NaN));
    const plainScript = median(plain.line.map(({ resources }) => resources['/line.js']?.end ?? NaN));
    const reckoned = perPage((): Reckoned[] => []);
    for (const name of ours)
      reckoned[name] = plain[name].map((each) => reckon(each, `${server.url}/${name}`, plainScript, plainLine));
    const measured = (name: PageName, mark: keyof Visit['marks']) => slowed[name].map(({ marks }) => marks[mark] ?? NaN);
    const quiet = (name: PageName, what: keyof Reckoned) => spread(reckoned[name].map((each) => each[what]));
    const longest = (name: PageName) => slowed[name].map(({ tasks }) => Math.max(0, ...tasks.map((task) => task.milliseconds)));
    const ready = (name: (typeof ours)[number], label: string, promise: string) => {
      const times = measured(name, pages[name].until);
      const ratio = median(reckoned[name].map((each) => each.ready)) / plainLine;
      return [
        [label, spread(times), quiet(name, 'ready'), ''],
        ['  against the line alone', figure(median(times) / line), figure(ratio), promise],
        ['  main thread, script → request for the feed', '', quiet(name, 'starting'), ''],
        ['  main thread, last byte of the feed → this', '', quiet(name, 'reading'), ''],
      ];
    };
    printTable(
      `A page on a slow telephone (CPU ÷ ${slowdown}, 1.6 Mbit/s, 150 ms); milliseconds, median (range) of ${runs}; ${server.sizes}`,
      [
        ['', 'measured here', 'reckoned, quiet machine', 'promise'],
        ['the question can be typed', spread(measured('start', 'field')), quiet('start', 'field'), '≤ 1000'],
        ['  a letter typed at once stays', `${slowed.start.filter(({ kept }) => kept).length} of ${runs}`, '', 'all'],
        ...ready('start', 'the start screen stands', ''),
        ...ready('theme', 'six cards stand, theme="…"', '≤ 1.3'),
        ...ready('words', 'six cards stand, words="…"', '≤ 1.3'),
        ['the line alone: script, then feed', spread(measured('line', 'feed')), figure(plainLine), ''],
        ...ours.map((name) => [`longest task, ${name}`, spread(longest(name)), quiet(name, 'longest'), '≤ 200']),
      ],
    );
    const where = sourcesOf(path);
    for (const name of ours) {
      const { trace, marks, resources } = await go(name, { trace: 'profile' });
      const read = readTrace(trace!, { page: `${server.url}/${name}`, slowdown, where });
      console.log(
        `\nTasks over ${longTask} ms, ${name}: reckoned milliseconds (so a slice of 20 counts as 80), watched by the profiler`,
      );
      const tasks = read.tasks(longTask);
      for (const task of tasks) printStretch(task, profile);
      if (!tasks.length) console.log('  none');
      if (!profile) continue;
      console.log(`\nFrom the last byte of the feed to what is to be seen, ${name}:`);
      printStretch(read.between(resources['/feed.json']?.end ?? NaN, marks.cards ?? marks.start ?? NaN), true);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
