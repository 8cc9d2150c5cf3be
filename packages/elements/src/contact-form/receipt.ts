/** What a receiver says when it has a request: all that the form may promise from then on. */

export interface Receipt {
  /** Eight characters that a resident can say over the phone. */
  reference: string;
  /** To whom it really went. `supporter` is the one who was addressed, or who provides the offer. */
  deliveredTo: { kind: 'addressee' | 'desk'; name: string };
  /** Working days within which an answer comes; absent when nobody promised. */
  responseWorkingDays: number | undefined;
  /** Days after which the request is deleted at the latest. */
  retentionDays: number;
  receivedAt: Date;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 10_000;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 300;

/** Undefined when a part that has to be there is not: then we don't know what happened. */
export function readReceipt(value: unknown): Receipt | undefined {
  const { reference, deliveredTo, responseWorkingDays, retentionDays, receivedAt } = (value ?? {}) as Record<string, unknown>;
  const { kind, name } = (deliveredTo ?? {}) as Record<string, unknown>;
  const at = new Date(isText(receivedAt) ? receivedAt : NaN);
  if (!isText(reference) || !isText(name) || !isCount(retentionDays) || Number.isNaN(at.getTime())) return undefined;
  if (kind !== 'addressee' && kind !== 'desk') return undefined;
  return {
    reference,
    deliveredTo: { kind, name },
    responseWorkingDays: isCount(responseWorkingDays) ? responseWorkingDays : undefined,
    retentionDays,
    receivedAt: at,
  };
}
