/**
 * A request: what a resident sends by the contact form, and a receiver takes. Form and receiver judge it by the same rules, each on
 * its own side of the network: the form to say what to change, the receiver because anyone can send anything.
 */
import * as z from '#zod';
import { dutchPhone } from './dutch-phone.ts';
import { mailtoHref } from './safe-url.ts';
import { fields, id, languageTag } from './shapes.ts';

/** For whom a resident asks: for oneself, for someone else, or as a professional for a client. */
export const requestSubjects = ['self', 'someone-else', 'professional'] as const;
export type RequestSubject = (typeof requestSubjects)[number];

/** Part of the day that suits to be called. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** A question for help, or the message that a fact in the feed is wrong; the latter goes to the desk, whatever it is about. */
export const requestTopics = ['help', 'correction'] as const;
export type RequestTopic = (typeof requestTopics)[number];

export const longestMessage = 1_000;

/** In UTF-16 code units, as a text field counts them. */
const longest: Partial<Record<string, number>> = { name: 80, phone: 40, email: 254, organization: 200, message: longestMessage };

/** One line that says something: it may end up in the header of a mail. */
const oneLine = (most: number) =>
  z.string().check(z.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*[^\p{C}\p{Z}][^\p{Cc}\p{Cs}\u2028\u2029]*$/u), z.maxLength(most));

/** Texts are trimmed and lines end in `\n` before this judges them: `readRequest` sees to it. */
export const contactRequest = fields(
  {
    version: z.literal('1'),
    topic: z.enum(requestTopics),
    subject: z.enum(requestSubjects),
    message: z.string().check(z.regex(/^[^\p{Cs}\0]*[^\p{C}\p{Z}][^\p{Cs}\0]*$/u), z.maxLength(longestMessage)),
  },
  {
    /** A name to use; a first name is enough. Needed with `help`, as is one of phone and email: who reports a mistake may stay unknown. */
    name: oneLine(80),
    /** Id of the supporter it is for or about; without supporter and offer it is for the desk. */
    supporter: id,
    /** Id of the offer it is for or about. */
    offer: id,
    /** A Dutch number as people type it, or an international one. */
    phone: oneLine(40),
    email: oneLine(254),
    dayParts: z.array(z.enum(dayParts)).check(z.maxLength(dayParts.length)),
    /** With `someone-else`: whether that person knows of this request. */
    personKnows: z.boolean(),
    /** With `professional`: where they work. */
    organization: oneLine(200),
    /** The language that a resident would rather speak. */
    language: languageTag,
  },
);
export type ContactRequest = z.infer<typeof contactRequest>;
export type RequestField = keyof ContactRequest;

/** Beside the request itself, for the receiver to tell people from programs; never stored. */
export interface RequestEnvelope {
  /** A field that no person sees, so whoever fills it in is a program. */
  website?: string;
  /** Milliseconds between the first sight of the form and sending. */
  openFor?: number;
}

export interface RequestProblem {
  field: RequestField;
  /** `one-needed` stands at `phone` when an answer is wanted and there is neither a phone number nor an e-mail address. */
  code: 'missing' | 'too-long' | 'invalid' | 'one-needed';
}

const tidy = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : Array.isArray(value) ? [...new Set(value)] : value;

/**
 * A request from a value that may be anything: the fields that we know, trimmed; or all that is wrong with it, in the order of the
 * form. What does not belong to the subject is left out (an organization only with `professional`), unknown fields too.
 */
export function readRequest(
  value: unknown,
): { request: ContactRequest; problems?: never } | { request?: never; problems: RequestProblem[] } {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const found: Record<string, unknown> = {};
  const problems: RequestProblem[] = [];
  // Not `.shape`, which the embed's zod does not have.
  for (const [name, schema] of Object.entries(contactRequest._zod.def.shape)) {
    const field = name as RequestField;
    const tidied = tidy(Object.hasOwn(given, field) ? given[field] : undefined);
    const isGiven = tidied !== undefined && tidied !== null && tidied !== '';
    // Length goes first: a pattern may take long over a long text.
    if (isGiven && tooLong(field, tidied)) problems.push({ field, code: 'too-long' });
    else if (isGiven && isRight(field, schema, tidied)) found[field] = tidied;
    else if (isGiven) problems.push({ field, code: 'invalid' });
    else if (schema._zod.def.type !== 'optional') problems.push({ field, code: 'missing' });
  }
  const wrong = (field: RequestField) => problems.some((problem) => problem.field === field);
  if (found.subject !== 'someone-else') delete found.personKnows;
  if (found.subject !== 'professional') delete found.organization;
  else if (!found.organization && !wrong('organization')) problems.push({ field: 'organization', code: 'missing' });
  const reports = found.topic === 'correction';
  if (!reports) {
    if (!found.name && !wrong('name')) problems.push({ field: 'name', code: 'missing' });
    if (!found.phone && !found.email && !wrong('phone') && !wrong('email')) problems.push({ field: 'phone', code: 'one-needed' });
  }
  if (!problems.length) return { request: found as ContactRequest };
  // Who reports a mistake is first asked what it is.
  const rank = ({ field }: RequestProblem) => formOrder.indexOf(reports && field === 'message' ? 'subject' : field);
  return { problems: problems.sort((one, other) => rank(one) - rank(other)) };
}

const formOrder: readonly RequestField[] = [
  'version',
  'topic',
  'supporter',
  'offer',
  'subject',
  'personKnows',
  'organization',
  'name',
  'phone',
  'email',
  'message',
  'dayParts',
  'language',
];

const tooLong = (field: RequestField, value: unknown): boolean =>
  typeof value === 'string' && value.length > (longest[field] ?? Infinity);

function isRight(field: RequestField, schema: z.core.$ZodType, value: unknown): boolean {
  const judge = (part: z.core.$ZodType, each: unknown): boolean => z.safeParse(part, each).success;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const bare = def.type === 'optional' ? def.innerType : schema;
  // The embed's zod judges leaves only.
  const inner = (bare as z.core.$ZodTypes)._zod.def;
  if (inner.type === 'array')
    return Array.isArray(value) && value.length < 10 && value.every((each) => judge(inner.element, each));
  if (!judge(bare, value)) return false;
  if (field === 'phone') return dutchPhone(value as string) !== undefined;
  if (field === 'email') return mailtoHref(value as string) !== undefined;
  return true;
}
