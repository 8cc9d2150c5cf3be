/** What the render functions of the portal are given. */
import type { Messages } from '../messages/nl.ts';
import type { PortalMessages } from '../messages/nl/portal.ts';
import type { Speech } from '../parts/text.ts';
import type { PortalState, Way } from './portal-state.ts';

export type PortalTexts = Messages & PortalMessages;

export interface PortalSpeech extends Speech {
  t: PortalTexts;
}

/** The attributes that go on to the elements inside. */
export interface PassedOn {
  feed: string;
  endpoint: string;
  theme: string;
  route: string;
  neighborhood: string;
  postcode: string;
  words: string;
  questions: 'panel' | 'steps' | 'none';
  controller: string;
  purpose: string;
  retentionDays: number;
  privacyUrl: string;
  headingLevel: number;
  images: boolean;
  shareUrl: string;
  keep: string;
}

/** Something chosen before, that a resident may take along to where they are now. */
export interface Offered {
  text: string;
  question: string;
  yes: string;
  no: string;
  take(): void;
  leave(): void;
}

export interface PortalView {
  t: PortalTexts;
  given: PassedOn;
  state: PortalState;
  /** The ways there are: without people in the feed there is none to them. */
  ways: readonly Way[];
  /** Parts that were opened keep their state while another is in sight. */
  opened: ReadonlySet<Way>;
  /** Name of the finder's part of an address; `none` where steps stay in memory. */
  urlState: string;
  /** What a form may leave behind matters more here: nothing is filled in, all is wiped. */
  private: boolean;
  hasPrivacySlot: boolean;
  /** Shows the host's own introduction: only where a visit begins. */
  intro: boolean;
  offered: Offered | undefined;

  address(state: PortalState): string | undefined;
  go(state: PortalState): void;
}
