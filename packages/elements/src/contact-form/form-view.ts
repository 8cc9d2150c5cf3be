/** What the render functions of the form are given: everything to show, and what a resident can do. */
import type { RequestTopic } from '@wijkwijzer/feed';
import type { Messages } from '../messages/nl.ts';
import type { FormMessages } from '../messages/nl/form.ts';
import type { Speech } from '../parts/text.ts';
import type { Addressee } from './addressee.ts';
import type { ContactTopic } from '../feed-store.ts';
import type { Draft, ShownField, ShownProblem } from './draft.ts';
import type { Receipt } from './receipt.ts';
import type { Progress } from './send-request.ts';
import type { Privacy } from './settings.ts';

export type FormTexts = Messages & FormMessages;

export interface FormSpeech extends Speech {
  t: FormTexts;
}

/** What is kept of a request that arrived; the rest is forgotten. */
export interface Sent {
  receipt: Receipt;
  topic: RequestTopic;
  addressee: Addressee;
  /** How the one who reads it can be in touch; undefined after a report without a number or an address. */
  way: 'phone' | 'email' | undefined;
  subject: Draft['subject'];
  dayParts: Draft['dayParts'];
  /** The last two digits of the number; '' where others may look on. */
  phoneEnds: string;
  numberShown: boolean;
}

/** An answer to a tap. */
export type Reply = 'textCopied' | 'textNotCopied' | undefined;

export interface FormView extends FormSpeech {
  /** Level of our highest heading. */
  level: number;
  images: boolean;
  sharedDevice: boolean;
  draft: Draft;
  topic: RequestTopic;
  about: ContactTopic | undefined;
  addressee: Addressee;
  /** Undefined when what stands in the slot says it. */
  privacy: Privacy | undefined;
  /** Something was filled in that would be lost with the page. */
  dirty: boolean;
  problems: ReadonlyMap<ShownField, ShownProblem>;
  /** What was wrong when it was last sent. */
  summary: readonly ShownProblem[];
  /** Why a request was refused, when that is not in its fields. */
  refusal: string | undefined;
  /** The message looks as if it has a citizen service number. */
  bsn: boolean;
  /** Undefined while it is being filled in. */
  progress: Progress | undefined;
  maybeStored: boolean;
  reply: Reply;
  /** Has people shown by another element; undefined where there is none, or nothing to choose. */
  pickSupporter: (() => void) | undefined;

  set(change: Partial<Draft>, field?: ShownField): void;
  leave(field: ShownField): void;
  submit(): void;
  focus(id: string): void;
  takeOutBsn(): void;
  askInstead(): void;
  /** Tries now, or anew. */
  send(): void;
  change(): void;
  /** Undefined in a kiosk: what is copied there is there for the next one. */
  copy: (() => void) | undefined;
  /** Undefined where no paper comes out. */
  print: (() => void) | undefined;
  writeAnother(): void;
  privacyChanged(): void;
}
