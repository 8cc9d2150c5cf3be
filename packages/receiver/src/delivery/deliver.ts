/** One delivery by its channel. */
import type { Configuration } from '../configuration/configuration.ts';
import type { Claimed } from '../store/request-store.ts';
import type { Vault } from '../vault/vault.ts';
import { alarmLetter, fullLetter, noticeLetter } from './letters.ts';
import { failedFor, type Outcome } from './outcome.ts';
import { lookUp } from './recipient.ts';
import { domainOf, sendMail, type MailPatience } from './smtp.ts';
import { postWebhook } from './webhook.ts';

export interface DeliveryPatience extends MailPatience {
  /** Milliseconds for a whole webhook. */
  webhook: number;
}

export const usualPatience: DeliveryPatience = { connect: 20_000, idle: 30_000, whole: 90_000, webhook: 15_000 };

export type Deliver = (claimed: Claimed, signal: AbortSignal) => Promise<Outcome>;

/** Rejects only with the vault's errors. */
export function makeDeliver(configuration: Configuration, vault: Vault, patience: DeliveryPatience): Deliver {
  const { mailContent, operator, webhook } = configuration;

  function mail({ request, recipient: key }: Claimed, signal: AbortSignal): Promise<Outcome> {
    const recipient = lookUp(key, configuration);
    const content = mailContent === 'full' ? vault.open(request.id, request.sealed) : undefined;
    const letter = content
      ? fullLetter(content, request.reference, request.receivedAt, recipient)
      : noticeLetter(request.reference);
    const to = { name: recipient.name, address: recipient.email };
    const messageId = `${request.id}@${domainOf(configuration)}`;
    return sendMail({ ...letter, to, replyTo: content?.email, messageId }, configuration, patience, signal);
  }

  function post({ id, request, recipient: key }: Claimed, signal: AbortSignal): Promise<Outcome> {
    if (!webhook) return Promise.resolve(failedFor('webhook-not-configured'));
    const { kind, id: recipientId, name, email } = lookUp(key, configuration);
    const content = {
      id: request.id,
      reference: request.reference,
      receivedAt: new Date(request.receivedAt).toISOString(),
      recipient: { kind, id: recipientId, name, email },
      request: vault.open(request.id, request.sealed),
    };
    return postWebhook({ id, content }, webhook, patience.webhook, signal);
  }

  function alarm({ id, request }: Claimed, signal: AbortSignal): Promise<Outcome> {
    if (!operator) return Promise.resolve(failedFor('operator-not-configured', true));
    const to = { name: 'Beheerder', address: operator.email };
    const messageId = `${id}.alarm@${domainOf(configuration)}`;
    return sendMail({ ...alarmLetter(request.reference), to, replyTo: undefined, messageId }, configuration, patience, signal);
  }

  const channels = { mail, webhook: post, alarm };
  // Async, so that the vault's errors reject as well.
  return async (claimed, signal) => channels[claimed.channel](claimed, signal);
}
