/** What the render functions of the picker are given: everything to show, and the few things a resident can do. */
import { html, type TemplateResult } from 'lit';
import type { Supporter, ZonedTime } from '@wijkwijzer/feed';
import type { OfferIndex, SupporterMatch, SupporterWishes } from '@wijkwijzer/search';
import type { ContactWay } from '../events/finder-events.ts';
import type { Shows } from '../feed-store.ts';
import type { Messages } from '../messages/nl.ts';
import type { PickerMessages } from '../messages/nl/picker.ts';
import type { KioskAround } from '../parts/kiosk-around.ts';
import type { ReadAloud } from '../parts/read-aloud.ts';
import type { TakeAlong } from '../parts/take-along.ts';
import type { Speech } from '../parts/text.ts';
import type { PickerState } from './picker-state.ts';
import type { Questions } from './questions.ts';

/** All questions on one screen, one question at a time, or everyone at once. */
export type QuestionMode = 'panel' | 'steps' | 'none';

export type PickerTexts = Messages & PickerMessages;

export interface PickerSpeech extends Speech {
  t: PickerTexts;
}

export interface PickerView extends PickerSpeech {
  index: OfferIndex;
  state: PickerState;
  mode: QuestionMode;
  questions: Questions;
  /** What is asked by now; a postcode counts as its neighborhood. */
  wishes: SupporterWishes;
  /** Everyone beside the wishes, who fits best first. */
  matches: readonly SupporterMatch[];
  /** Who was chosen, here or in another element with this feed. */
  chosen: Supporter | undefined;
  /** Has offers shown by another element; undefined where there is none. */
  showOffers: Shows['offers'];
  /** Opens the contact form on the page; undefined where there is none. */
  writeTo: Shows['contact'];
  now: ZonedTime;
  /** Level of our highest heading. */
  level: number;
  /** The first people have been painted: the others and what is below them follow. */
  settled: boolean;
  images: boolean;
  /** A short answer to the last tap: why a fourth can't be compared. */
  reply: 'compareFull' | 'compareMore' | 'compareReady' | undefined;
  /** The kiosk that the picker stands in. */
  kiosk: KioskAround | undefined;
  takeAlong: TakeAlong;
  readAloud: ReadAloud;

  /** Goes to another state. `push` is a step that Back returns from. */
  go(change: Partial<PickerState>, how?: 'push' | 'replace'): void;
  /** Goes to the list, or back to where it was. */
  back(): void;
  open(supporter: Supporter): void;
  choose(supporter: Supporter): void;
  chooseAnother(): void;
  /** Puts someone beside the others, or takes away; tells whether it was done. */
  compare(supporter: Supporter): boolean;
  contact(supporter: Supporter, way: ContactWay): void;
}

/** A name that opens the profile. It has no address: whom a resident looks at is the resident's own. */
export const personLink = (view: PickerView, supporter: Supporter): TemplateResult =>
  html`<button class="as-link begin" data-supporter=${supporter.id} @click=${() => view.open(supporter)}>
    ${supporter.name}
  </button>`;

export const supporterOf = ({ feed }: Speech, id: string): Supporter | undefined =>
  feed.supporters.find((supporter) => supporter.id === id);
