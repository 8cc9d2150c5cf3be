/**
 * Back and Forward for one finder. Ids stand in the address, the resident's own words only in `history.state`, beside whatever
 * the host page keeps there. Only one finder on a page may use a prefix; a second one keeps its state to itself.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fromAddress, startState, toAddress, type FinderState } from './finder-state.ts';

const taken = new Map<string, FinderHistory>();
const stateKey = 'wijkwijzer';

interface Entry {
  state: FinderState;
  /** How many of our own steps lie before this one: 0 means that going back would leave the page. */
  depth: number;
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export class FinderHistory implements ReactiveController {
  readonly #onTravel: (state: Partial<FinderState> | undefined) => void;
  /** Start of our parameters' names in the address; '' keeps everything in memory. */
  #prefix = '';
  #steps: Entry[] = [];

  /** `onTravel` hears where Back or Forward led; undefined is where the visit began. */
  constructor(host: ReactiveControllerHost, onTravel: (state: Partial<FinderState> | undefined) => void) {
    this.#onTravel = onTravel;
    host.addController(this);
  }

  /** Takes a prefix (`none` for memory only) and tells what the history entry or the address already holds. */
  open(wanted: string): Partial<FinderState> | undefined {
    this.close();
    if (wanted === 'none') return undefined;
    if (taken.has(wanted)) {
      console.warn(`Wijkwijzer: two finders have url-state="${wanted}". Give the second one another name.`);
      return undefined;
    }
    taken.set(wanted, this);
    this.#prefix = wanted;
    addEventListener('popstate', this.#travel);
    return this.#here();
  }

  close(): void {
    removeEventListener('popstate', this.#travel);
    if (taken.get(this.#prefix) === this) taken.delete(this.#prefix);
    this.#prefix = '';
    this.#steps = [];
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Remembers a state: as a new step that Back returns from, or in place of the present one. */
  remember(state: FinderState, how: 'push' | 'replace'): void {
    const depth = this.#depth() + (how === 'push' ? 1 : 0);
    if (!this.#prefix) {
      this.#steps.length = depth;
      this.#steps[depth] = { state, depth };
      return;
    }
    const kept = asObject(history.state);
    const entry = { ...kept, [stateKey]: { ...asObject(kept[stateKey]), [this.#prefix]: { state, depth } } };
    const address = toAddress(state, new URL(location.href), this.#prefix);
    try {
      history[`${how}State`](entry, '', address);
    } catch {
      // A sandboxed frame or a browser that limits history calls refuses: the page works on, without Back.
    }
  }

  /** The address of a state, for a link; undefined when states have no address. */
  address(state: FinderState): string | undefined {
    return this.#prefix ? toAddress(state, new URL(location.href), this.#prefix).href : undefined;
  }

  /** One step back, or false when that would leave the page. */
  back(): boolean {
    const depth = this.#depth();
    if (depth === 0) return false;
    if (this.#prefix) history.back();
    else {
      this.#steps.pop();
      this.#onTravel(this.#steps[depth - 1]?.state);
    }
    return true;
  }

  readonly #travel = (): void => {
    this.#onTravel(this.#here());
  };

  #here(): Partial<FinderState> | undefined {
    const state = this.#entry()?.state;
    return state ? { ...startState, ...state } : fromAddress(new URL(location.href), this.#prefix);
  }

  #entry(): Entry | undefined {
    if (!this.#prefix) return this.#steps.at(-1);
    return asObject(asObject(history.state)[stateKey])[this.#prefix] as Entry | undefined;
  }

  #depth(): number {
    return this.#entry()?.depth ?? 0;
  }
}
