/** Why a request is not taken: a code for the form, and a sentence for whoever reads it all the same. RFC 9457. */
import type { RequestProblem } from '@wijkwijzer/feed';

/** [status, what a resident or webmaster reads] */
export const refusals = {
  'bad-request': [400, 'Dit is geen verzoek dat wij begrijpen.'],
  'not-json': [400, 'Het verzoek is niet leesbaar aangekomen: de inhoud is geen geldige JSON.'],
  'idempotency-key-missing': [400, 'De header Idempotency-Key ontbreekt. Het formulier moet die meesturen.'],
  'idempotency-key-invalid': [400, 'De header Idempotency-Key is geen UUID versie 4.'],
  'origin-not-allowed': [
    403,
    'Vanaf deze website kan geen verzoek worden verstuurd. De beheerder moet de website eerst toelaten.',
  ],
  'not-found': [404, 'Hier is niets.'],
  'method-not-allowed': [405, 'Dit kan hier niet op deze manier.'],
  timeout: [408, 'Het versturen duurde te lang. Er is niets opgeslagen. Probeer het opnieuw.'],
  'in-progress': [409, 'Dit verzoek wordt op dit moment al opgeslagen. Wacht even.'],
  'too-large': [413, 'Het verzoek is te groot. Maak de tekst korter.'],
  'not-json-type': [415, 'Het verzoek moet JSON zijn, met content-type application/json.'],
  invalid: [422, 'Er is nog iets niet goed ingevuld.'],
  'key-reused': [422, 'Dit verzoek is al eerder verstuurd, met een andere inhoud. Open het formulier opnieuw.'],
  'too-fast': [422, 'Dat ging wel heel snel. Wacht een paar tellen en verstuur het dan opnieuw.'],
  refused: [422, 'Wij kunnen dit bericht niet aannemen, omdat het van een programma lijkt te komen. Bel ons liever.'],
  'too-many': [429, 'Er zijn nu te veel verzoeken verstuurd. Probeer het over een paar minuten opnieuw, of bel ons.'],
  'headers-too-large': [431, 'De headers van dit verzoek zijn te groot.'],
  failed: [500, 'Er ging bij ons iets mis. Probeer het later opnieuw, of bel ons.'],
  unavailable: [
    503,
    'Door een storing kunnen wij nu niets opslaan. Het verzoek is niet verstuurd. Probeer het over een minuut opnieuw.',
  ],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type RefusalCode = keyof typeof refusals;

export interface ProblemBody {
  type: 'about:blank';
  title: string;
  status: number;
  code: RefusalCode;
  /** With `invalid`. */
  fields?: readonly RequestProblem[];
}

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly fields: readonly RequestProblem[] | undefined;
  /** Seconds, for the header Retry-After. */
  readonly retryAfter: number | undefined;

  constructor(code: RefusalCode, more: { fields?: readonly RequestProblem[]; retryAfter?: number; cause?: unknown } = {}) {
    super(code, { cause: more.cause });
    this.code = code;
    this.fields = more.fields;
    this.retryAfter = more.retryAfter;
  }

  get status(): number {
    return refusals[this.code][0];
  }

  get body(): ProblemBody {
    const [status, title] = refusals[this.code];
    return { type: 'about:blank', title, status, code: this.code, ...(this.fields && { fields: this.fields }) };
  }
}

/** Codes of Fastify for what a client did wrong. */
const frameworkCodes: Partial<Record<string, RefusalCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-json-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'not-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'not-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
};

/** Any error as a refusal: ours as it is, the database's as `unavailable`, what nobody foresaw as `failed`. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'unavailable') return new Refusal('unavailable', { retryAfter: 30, cause: error });
  const known = frameworkCodes[code ?? ''];
  if (known) return new Refusal(known);
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? new Refusal('bad-request')
    : new Refusal('failed', { cause: error });
}
