/** What a resident fills in. It lives in memory only, and leaves it as a request to the receiver. */
import {
  longestMessage,
  readRequest,
  type DayPart,
  type RequestProblem,
  type RequestSubject,
  type RequestTopic,
} from '@wijkwijzer/feed';
import type { ContactTopic } from '../feed-store.ts';
import type { Addressee } from './addressee.ts';

export interface Draft {
  subject: RequestSubject;
  personKnows: boolean | undefined;
  organization: string;
  name: string;
  /** What stands in a field that is not wanted any more stays there, and is not sent. */
  byPhone: boolean;
  byEmail: boolean;
  phone: string;
  email: string;
  /** The question, and the mistake in the feed: two texts, so that neither is lost for the other. */
  help: string;
  correction: string;
  dayParts: readonly DayPart[];
  language: string;
  /** The field that no person sees. */
  website: string;
}

export const emptyDraft: Draft = {
  subject: 'self',
  personKnows: undefined,
  organization: '',
  name: '',
  byPhone: true,
  byEmail: false,
  phone: '',
  email: '',
  help: '',
  correction: '',
  dayParts: [],
  language: '',
  website: '',
};

/** Fields that show what is wrong with them. `reach` stands for the choice between phone and e-mail. */
export const shownFields = ['organization', 'name', 'reach', 'phone', 'email', 'message'] as const;
export type ShownField = (typeof shownFields)[number];
export interface ShownProblem {
  field: ShownField;
  code: RequestProblem['code'] | 'either';
}

/** How much longer a message may become, counted as `readRequest` does; below 0 it is too long. */
export const charactersLeft = (text: string): number => longestMessage - text.replace(/\r\n?/g, '\n').trim().length;

/** The request that a draft makes, or what has to change first. */
export function requestOf(
  draft: Draft,
  { kind, item }: Addressee,
  about: ContactTopic | undefined,
): ReturnType<typeof readRequest> {
  const topic: RequestTopic = about?.topic ?? 'help';
  const { name, phone, email, language, dayParts } = draft;
  const reach = { ...(draft.byPhone && { phone }), ...(draft.byEmail && { email }) };
  if (topic === 'correction') {
    const { offer, supporter } = about ?? {};
    return readRequest({ version: '1', topic, subject: 'self', offer, supporter, name, ...reach, message: draft.correction });
  }
  const { subject, personKnows, organization } = draft;
  return readRequest({
    version: '1',
    topic,
    subject,
    personKnows,
    organization,
    name,
    ...reach,
    message: draft.help,
    ...(kind !== 'desk' && { [kind]: item.id }),
    ...(draft.byPhone && dayParts.length && { dayParts }),
    language,
  });
}

/** Where a problem is shown; undefined for one that no resident can solve. */
export function shownProblem({ field, code }: RequestProblem, { byPhone, byEmail }: Draft): ShownProblem | undefined {
  if (code === 'one-needed') {
    if (!byPhone && !byEmail) return { field: 'reach', code: 'missing' };
    if (byPhone && byEmail) return { field: 'phone', code: 'either' };
    return { field: byPhone ? 'phone' : 'email', code: 'missing' };
  }
  const known = shownFields.find((each) => each === field);
  return known && { field: known, code };
}
