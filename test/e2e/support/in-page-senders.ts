/** Runs in each tab: letters on their way to a receiver, each with its own sender, and what a resident reads about them. */
import type { ContactRequest } from '@wijkwijzer/feed';
import { RequestSender, type Pace, type Progress } from '../../../packages/elements/src/contact-form/send-request.ts';

export interface Letter {
  id: number;
  request: ContactRequest;
  /** Where each try goes; after the last of them `usual`. */
  addresses: string[];
  usual: string;
  /** How many times the button is pressed, the first two in one go. */
  presses: number;
  pace: Partial<Pace>;
}

/** What a resident could have read of a letter, and how it went. */
export interface Told {
  key: string;
  /** The last that was said. */
  step: Progress['step'] | 'offline';
  /** Every reference that came with “verstuurd”. */
  references: string[];
  maybeStored: boolean;
  code: string;
  /** How long each try took in milliseconds; 0 while it is not over, and when nothing is said about its end. */
  took: number[];
}

/** The window on top keeps it as text: what was said in a tab has been said, also when that tab is gone. */
export interface Desk {
  told: Record<number, string>;
}
const { told: book } = window.parent as unknown as Desk;
const senders = new Map<number, RequestSender>();
const scripts = new Map<number, string[]>();

export function write({ id, request, addresses, usual, presses, pace }: Letter): void {
  const told: Told = { key: '', step: 'sending', references: [], maybeStored: false, code: '', took: [] };
  const tell = (): void => void (book[id] = JSON.stringify(told));
  const script = [...addresses];
  let began = 0;
  const sender: RequestSender = new RequestSender({
    // Asked for at each try: this is how each of them meets something else.
    get endpoint() {
      began = performance.now();
      told.took.push(0);
      return script.shift() ?? usual;
    },
    request,
    website: '',
    openFor: () => 9_000,
    pace,
    onProgress: (progress) => {
      if (began && progress.step !== 'sending') told.took[told.took.length - 1] = performance.now() - began;
      began = 0;
      told.step = progress.step === 'waiting' && progress.until === Infinity ? 'offline' : progress.step;
      told.maybeStored = sender.maybeStored;
      if (progress.step === 'sent') told.references.push(progress.receipt.reference);
      if (progress.step === 'refused') told.code = progress.code;
      tell();
    },
  });
  told.key = sender.key;
  senders.set(id, sender);
  scripts.set(id, script);
  tell();
  sender.start();
  if (presses > 1) sender.start();
  // A late one may come when all is over, and then a form has no button any more.
  if (presses > 2) setTimeout(() => ['sending', 'waiting', 'offline'].includes(told.step) && sender.start());
}

/** After a failure: once more, with other luck. */
function again(id: number, addresses: string[]): void {
  scripts.get(id)!.splice(0, Infinity, ...addresses);
  senders.get(id)!.start();
}

/** Somebody does not want to wait. */
const hurry = (id: number): void => senders.get(id)?.tryNow();

/** As a browser says it to its pages. */
function pretend(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

const tab = { write, again, hurry, pretend };
export type Tab = typeof tab & Window;
Object.assign(window, tab);
