/**
 * What an operator decides. There is no default where a promise to residents depends on it: who is responsible, what for, how long it
 * is kept, from which pages requests may come, where they go, and how they travel.
 */
import * as z from 'zod';
import { masterKeys } from './keys.ts';
import { isLoopback, isSafeAddress, line, mailAddress, origin, told, wholeNumber } from './shapes.ts';

const workingDays = wholeNumber(0, 60, 'the working days within which a resident gets an answer').optional();

const place = z.strictObject({
  name: line('the name that a resident reads: "sent to …"'),
  email: mailAddress('where requests are mailed'),
  responseWorkingDays: workingDays,
});

/** By id in the feed. A Map: an id may be `__proto__`, and comes from outside. */
const places = z
  .record(z.string().min(1).max(200), place)
  .default({})
  .transform((record) => new Map(Object.entries(record)));

const smtpFields = z.strictObject(
  {
    host: line('the mail server'),
    port: wholeNumber(1, 65_535, 'the port of the mail server').optional(),
    /** `tls` from the first byte (465), `starttls` (587), `none` for a trial on this machine alone. */
    security: z.enum(['tls', 'starttls', 'none'], told('"tls" or "starttls"; the certificate is always checked')),
    from: mailAddress('the address that mails come from'),
    user: line('the name to log in with').optional(),
    password: z.string().min(1).optional(),
  },
  told('{ host, security, from } of the mail server'),
);

const smtp = smtpFields
  .refine(({ security, host }) => security !== 'none' || isLoopback(host), {
    when: ({ value }) => typeof (value as { host?: unknown } | undefined)?.host === 'string', // also when another field is wrong
    path: ['security'],
    error: 'is "none" while the mail server is another machine: mails would travel readable. Use "tls" or "starttls".',
  })
  .refine(({ user, password }) => (user === undefined) === (password === undefined), {
    path: ['user'],
    error: 'and the password (WIJKWIJZER_SMTP_PASSWORD) go together: one of them is missing.',
  });

const webhook = z.strictObject({
  url: z.string(told('where requests are posted')).refine(isSafeAddress, {
    error: 'has to begin with https:// (http:// is for this machine alone) and holds no user name or password.',
  }),
  secret: z
    .string(told('the secret that signs what is posted, in WIJKWIJZER_WEBHOOK_SECRET'))
    .min(16, { error: 'is shorter than 16 characters (WIJKWIJZER_WEBHOOK_SECRET).' }),
});

const limits = z.strictObject({
  perAddress: wholeNumber(1, 1_000_000, 'requests from one address within the time').default(10),
  together: wholeNumber(1, 10_000_000, 'requests from all addresses within the time').default(600),
  minutes: wholeNumber(1, 1_440, 'the time, in minutes').default(10),
});

export const configurationSchema = z.strictObject({
  /** Who is responsible for the data (GDPR article 13.1.a), and what for (13.1.c). */
  controller: line('the organization that is responsible for the data'),
  purpose: line('what the data is used for'),
  privacyUrl: z.url({ protocol: /^https?$/, ...told('the page with the privacy statement') }),
  /** Days after which a request is deleted, whatever became of it. */
  retentionDays: wholeNumber(1, 3_650, 'the days after which a request is deleted, delivered or not'),
  /** Days after delivery when it is deleted sooner. */
  retentionDaysAfterDelivery: wholeNumber(0, 3_650, 'the days after delivery when a request is deleted'),
  allowedOrigins: z
    .array(origin, told('the websites whose forms may send, such as ["https://www.example.nl"]'))
    .min(1, { error: 'is empty: no form could send anything.' }),
  /**
   * `full`: the mail holds what a resident wrote. `notice`: the mail holds the reference alone, and a webhook delivers the content; for
   * those bound to NTA 7516 (safe mail about health).
   */
  mailContent: z.enum(
    ['full', 'notice'],
    told('"full" or "notice"; there is no default, because it decides whether mail carries what residents write'),
  ),
  desk: z.strictObject({ ...place.shape }, told('{ name, email } of the desk that gets what has no other address')),
  supporters: places,
  offers: places,
  smtp,
  webhook: webhook.optional(),
  keys: masterKeys,
  /** Who is mailed when a request cannot be delivered; without content. */
  operator: z.strictObject({ email: mailAddress('who is told of requests that cannot be delivered') }).optional(),
  /** For `/.well-known/security.txt` (RFC 9116): `mailto:` or `https:`. */
  securityContact: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, { error: 'has to begin with mailto: or https://.' })
    .optional(),
  /** File of the built-in database. */
  database: z.string().min(1).default('wijkwijzer-receiver.sqlite'),
  /** PostgreSQL instead of the built-in database. */
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { error: 'has to begin with postgres:// (DATABASE_URL).' })
    .optional(),
  listen: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1'),
      port: wholeNumber(0, 65_535, 'the port to listen on').default(8788),
    })
    .prefault({}),
  /** Which proxies are believed about a visitor's address: none, how many stand in front, or their addresses. */
  trustProxy: z
    .union([z.literal(false), z.int().min(1).max(10), z.array(z.string().min(1)).min(1)], {
      error: 'is wrong: false, the number of proxies in front, or a list of their addresses. "true" would believe anyone.',
    })
    .default(false),
  /** Milliseconds that a person needs at least to fill in the form. */
  minimumMilliseconds: wholeNumber(0, 60_000, 'milliseconds that filling in takes at least').default(3_000),
  rateLimit: limits.prefault({}),
  maximumConnections: wholeNumber(1, 100_000, 'connections at a time').default(1_000),
  /** Minutes that a request may wait for delivery before `/health` says so. */
  undeliveredMinutes: wholeNumber(1, 100_000, 'minutes after which /health reports what is not delivered').default(60),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type Configuration = z.infer<typeof configurationSchema>;
export type Place = z.infer<typeof place>;
