/**
 * Back and Forward for one element. Its state stands in `history.state`, beside that of our other elements and whatever the host page
 * keeps there; the part that may be seen also in the page address, when the element says how that is written.
 *
 * All elements share the one line of steps that a tab has. Back undoes the step that was made last, of whichever element; the others
 * stay as they are, with what was done in them since.
 */
import type { ReactiveControllerHost } from 'lit';
import { kioskAround } from './kiosk-around.ts';

const stateKey = 'wijkwijzer';
/** A prefix is one element's; a second one that wants it keeps its state to itself. */
const taken = new Set<string>();

/**
 * A new step that Back returns from, a change in place of the present one, or a part of the step that another element of ours just
 * made: Back then undoes both.
 */
export type StepKind = 'push' | 'replace' | 'join';

interface Step {
  host: Element;
  joins: boolean;
  undo(): void;
}

/** The steps of elements that keep theirs in memory, in the order in which they were made. */
let steps: Step[] = [];

function undo(at: number): void {
  const [step] = steps.splice(at, 1);
  if (!step) return;
  if (step.joins && at === steps.length) undo(at - 1);
  step.undo();
  kioskAround(step.host)?.follow?.(false);
}

/** Whether one of these elements made a step that is kept in memory. */
export const hasStep = (isOne: (host: Element) => boolean): boolean => steps.some(({ host }) => isOne(host));

/** One step back among those that are kept in memory, of whichever of these elements made the last one; false when there is none. */
export function stepBack(isOne: (host: Element) => boolean): boolean {
  const at = steps.findLastIndex(({ host }) => isOne(host));
  if (at < 0) return false;
  undo(at);
  return true;
}

export interface PageHistoryOptions<State> {
  /** Hears where Back or Forward led, when that is another step of this element; undefined is where the visit began. */
  onTravel(state: Partial<State> | undefined): void;
  /** Writes the public part of a state into an address, in parameters that begin with the prefix, and keeps the rest of it. */
  toAddress?(state: State, address: URL, prefix: string): URL;
  /** Reads what an address says; undefined when it says nothing about this element. */
  fromAddress?(address: URL, prefix: string): Partial<State> | undefined;
}

export interface PageHistory<State> {
  /** Takes a prefix (`none` for memory only) and tells what the history entry or the address already holds. */
  open(prefix: string): Partial<State> | undefined;
  /** Remembers a state. */
  remember(state: State, how: StepKind): void;
  /** The address of a state, for a link; undefined when states have no address. */
  address(state: State): string | undefined;
  /** One step back, or false when the last step was not this element's: going back would undo another's, or leave the page. */
  back(): boolean;
}

interface Entry<State> {
  state?: State | undefined;
  /** How many of the element's own steps lie before this one. */
  depth: number;
}

const asObject = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;

/** What our elements keep in the present entry: each under its own prefix, and under `by` the prefix of the one that made the step. */
const notes = (): Record<string, unknown> | undefined => asObject(asObject(history.state)?.[stateKey]);

export function pageHistory<State extends object>(
  host: ReactiveControllerHost & Element,
  { onTravel, toAddress, fromAddress }: PageHistoryOptions<State>,
): PageHistory<State> {
  /** Name of our part of an entry, and start of our parameters' names in the address; '' keeps everything in memory. */
  let prefix = '';
  let now: Entry<State> = { depth: 0 };
  /** What the address says of this element, to tell whether it says something else. */
  let said: string | undefined;

  const own = (): Entry<State> | undefined => notes()?.[prefix] as Entry<State> | undefined;

  const address = (state: State): string | undefined =>
    prefix ? toAddress?.(state, new URL(location.href), prefix).href : undefined;

  const read = (): Partial<State> | undefined => fromAddress?.(new URL(location.href), prefix);

  /** Takes over what the present entry or the address holds. */
  const arrive = (): Partial<State> | undefined => {
    now = own() ?? { depth: 0 };
    said = JSON.stringify(read());
    return now.state ?? read();
  };

  const write = (how: StepKind): void => {
    const by = how === 'replace' ? {} : { by: prefix };
    const entry = { ...asObject(history.state), [stateKey]: { ...notes(), ...by, [prefix]: now } };
    try {
      history[how === 'push' ? 'pushState' : 'replaceState'](entry, '', now.state && address(now.state));
      said = JSON.stringify(read());
    } catch {
      // A sandboxed frame or a browser that limits history calls refuses: the page works on, without Back.
    }
  };

  const travel = ({ isTrusted }: Event): void => {
    if (!notes()) {
      // A jump to a `#part` of the page or a step of its own: only the address may tell us something. A page that sends the event
      // itself wants it to be read.
      if (fromAddress && (!isTrusted || JSON.stringify(read()) !== said)) onTravel(arrive());
    } else if ((own()?.depth ?? 0) !== now.depth) onTravel(arrive());
    // The step was another element's: this one stays as it is, and so does the focus.
    else write('replace');
  };

  const close = (): void => {
    removeEventListener('popstate', travel);
    taken.delete(prefix);
    prefix = '';
    now = { depth: 0 };
    steps = steps.filter((step) => step.host !== host);
  };

  host.addController({ hostDisconnected: close });

  return {
    address,
    open(wanted) {
      close();
      // Who was taken off the page while it waited to be drawn would keep the name for good.
      if (wanted === 'none' || !host.isConnected) return undefined;
      if (taken.has(wanted)) {
        console.warn(`Wijkwijzer: two elements have url-state="${wanted}". Give the second one another name.`);
        return undefined;
      }
      taken.add(wanted);
      prefix = wanted;
      addEventListener('popstate', travel);
      return arrive();
    },
    remember(state, how) {
      const last = now;
      // Where the first step starts is marked as ours too, so that Back to it is known from a jump to a `#part` of the page.
      if (how === 'push' && prefix && !own()) write('replace');
      now = { state, depth: last.depth + Number(how !== 'replace') };
      if (prefix) return write(how);
      if (how === 'replace') return;
      const back = (): void => {
        now = last;
        onTravel(last.state);
      };
      steps.push({ host, joins: how === 'join', undo: back });
      kioskAround(host)?.follow?.(true);
    },
    back() {
      if (prefix) {
        const ours = notes()?.by === prefix;
        if (ours) history.back();
        return ours;
      }
      return stepBack((each) => each === host);
    },
  };
}
