/**
 * Reads Chromium's own trace: which tasks held up the page, and what they did. Times are those that the thread really had the
 * CPU, times the slowdown: on a machine that does other work too, that is what comes near a quiet one. Chromium's own throttling
 * counts the time that others had as ours, and slows that down as well; so traces are taken at full speed.
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename } from 'node:path';

const tasksOnly = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
export const traceCategories = {
  tasks: tasksOnly,
  profile: [
    ...tasksOnly,
    'devtools.timeline',
    'disabled-by-default-v8.cpu_profiler',
    'disabled-by-default-v8.cpu_profiler.hires',
    'v8.execute',
    'v8',
  ],
};

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Microseconds of CPU. */
  tdur?: number;
  id?: string;
  args: { data?: Record<string, unknown> };
}

interface CallFrame {
  functionName: string;
  url?: string;
  lineNumber: number;
  columnNumber: number;
}

interface ProfileChunk {
  cpuProfile?: { nodes?: { id: number; parent?: number; callFrame: CallFrame }[]; samples?: number[] };
  timeDeltas?: number[];
}

export interface Share {
  what: string;
  milliseconds: number;
}

/** A task, or all between two moments. */
export interface Stretch {
  /** Milliseconds after the navigation began. */
  start: number;
  milliseconds: number;
  /** What the engine was doing, without what is inside it: running script, compiling it, layout … */
  kinds: Share[];
  /** Functions of ours, with all that they called. */
  functions: Share[];
  /** The same, without what they called. */
  own: Share[];
}

/** Where a function of the script stands in our sources: `read-item.ts:56 makeReader`. */
export function sourcesOf(script: string): (frame: CallFrame) => string {
  const payload = JSON.parse(readFileSync(`${script}.map`, 'utf8')) as ConstructorParameters<typeof SourceMap>[0];
  const map = new SourceMap(payload);
  return ({ functionName, lineNumber, columnNumber }) => {
    const entry = map.findEntry(lineNumber, columnNumber);
    if (!('originalSource' in entry) || !entry.originalSource) return functionName || 'script';
    const source = payload.sourcesContent[payload.sources.indexOf(entry.originalSource)] ?? '';
    const line = (source.split('\n')[entry.originalLine] ?? '').trim();
    const isLibrary = entry.originalSource.includes('node_modules');
    const where = isLibrary
      ? /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(entry.originalSource)?.[1]
      : basename(entry.originalSource);
    return `${where}:${entry.originalLine + 1} ${isLibrary ? functionName : line.slice(0, 48)}`;
  };
}

const sorted = (shares: ReadonlyMap<string, number>, least = 1): Share[] =>
  [...shares]
    .map(([what, microseconds]) => ({ what, milliseconds: microseconds / 1000 }))
    .filter(({ milliseconds }) => milliseconds >= least)
    .sort((a, b) => b.milliseconds - a.milliseconds);

const add = (shares: Map<string, number>, what: string, microseconds: number) =>
  shares.set(what, (shares.get(what) ?? 0) + microseconds);

/** Per kind of event the time that is in no event inside it. */
function kindsIn(events: readonly TraceEvent[]): Map<string, number> {
  const shares = new Map<string, number>();
  const open: { name: string; end: number }[] = [];
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    while (open.length && open.at(-1)!.end <= ts) open.pop();
    const around = open.at(-1);
    if (around) add(shares, around.name, -tdur);
    add(shares, name, tdur);
    open.push({ name, end: ts + dur });
  }
  return shares;
}

interface Sample {
  at: number;
  microseconds: number;
  stack: CallFrame[];
}

function samplesIn(events: readonly TraceEvent[], pid: number, tid: number): Sample[] {
  const profile = events.find((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid);
  if (!profile) return [];
  const nodes = new Map<number, { parent: number | undefined; callFrame: CallFrame }>();
  const samples: Sample[] = [];
  let at = profile.args.data?.startTime as number;
  const stackOf = (id: number | undefined): CallFrame[] => {
    const node = id === undefined ? undefined : nodes.get(id);
    return node ? [node.callFrame, ...stackOf(node.parent)] : [];
  };
  for (const { args } of events.filter(({ name, id, pid: of }) => name === 'ProfileChunk' && id === profile.id && of === pid)) {
    const { cpuProfile, timeDeltas = [] } = args.data as ProfileChunk;
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) nodes.set(id, { parent, callFrame });
    (cpuProfile?.samples ?? []).forEach((id, index) => {
      at += timeDeltas[index] ?? 0;
      const last = samples.at(-1);
      if (last) last.microseconds = at - last.at;
      samples.push({ at, microseconds: 0, stack: stackOf(id) });
    });
  }
  return samples;
}

interface ReadOptions {
  /** Address of the page. */
  page: string;
  slowdown: number;
  /** The name of a function. */
  where?: (frame: CallFrame) => string;
}

/** A trace as questions to it; moments are milliseconds after the navigation began. */
export function readTrace(trace: Buffer, { page, slowdown, where = ({ functionName }) => functionName }: ReadOptions) {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const events = traceEvents.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const begin = events.find(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === page);
  if (!begin) throw new Error(`The trace has no navigation to ${page}.`);
  const here = events.filter(({ pid, tid, ph, ts }) => pid === begin.pid && tid === begin.tid && ph === 'X' && ts >= begin.ts);
  const runs = here.filter(({ name }) => name === 'RunTask');

  /** Microseconds of CPU, slowed down. Within a task they are taken to be spread evenly. */
  const cpu = (from: number, to: number): number =>
    runs.reduce((sum, { ts, dur = 0, tdur = 0 }) => {
      const inside = Math.min(to, ts + dur) - Math.max(from, ts);
      return inside > 0 ? sum + (tdur * inside * slowdown) / dur : sum;
    }, 0);

  const look = (samples: readonly Sample[], from: number, to: number): Stretch => {
    const had = cpu(from, to);
    const functions = new Map<string, number>();
    const own = new Map<string, number>();
    for (const { at, microseconds, stack } of samples) {
      if (at < from || at >= to) continue;
      const spent = cpu(at, Math.min(at + microseconds, to));
      const ours = stack.filter(({ url }) => url?.endsWith('/wijkwijzer.js')).map(where);
      const [top] = stack;
      if (ours[0]) add(own, top?.url ? ours[0] : `${top?.functionName ?? ''} in ${ours[0]}`, spent);
      for (const name of new Set(ours)) add(functions, name, spent);
    }
    const inside = here.filter(({ name, ts, dur = 0 }) => name !== 'RunTask' && ts >= from && ts + dur <= to);
    const kinds = new Map([...kindsIn(inside)].map(([name, share]) => [name, share * slowdown]));
    return {
      start: (from - begin.ts) / 1000,
      milliseconds: had / 1000,
      kinds: sorted(kinds),
      functions: sorted(functions),
      own: sorted(own),
    };
  };

  return {
    /** Milliseconds that the page's main thread worked between two moments, slowed down. */
    worked: (from: number, to: number) => cpu(begin.ts + from * 1000, begin.ts + to * 1000) / 1000,
    longest: () => runs.reduce((most, { tdur = 0 }) => Math.max(most, (tdur * slowdown) / 1000), 0),
    /** The tasks of at least so many milliseconds. */
    tasks(least: number): Stretch[] {
      const samples = samplesIn(events, begin.pid, begin.tid);
      const long = runs.filter(({ tdur = 0 }) => tdur * slowdown >= least * 1000);
      return long.map(({ ts, dur = 0 }) => look(samples, ts, ts + dur));
    },
    /** All between two moments as one. */
    between: (from: number, to: number) =>
      look(samplesIn(events, begin.pid, begin.tid), begin.ts + from * 1000, begin.ts + to * 1000),
  };
}
