/** Mail, by the configured server. One connection for each mail: there are few, and a fresh one has no past. */
import { Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Configuration } from '../configuration/configuration.ts';
import type { Letter } from './letters.ts';
import { failedFor, sent, type Outcome } from './outcome.ts';

export interface Mail extends Letter {
  to: { name: string; address: string };
  /** A single plain address, checked by the shared schema. */
  replyTo: string | undefined;
  /** Without the angle brackets; the same whenever this mail is sent again. */
  messageId: string;
}

/** Milliseconds. */
export interface MailPatience {
  /** For a connection, and again for the greeting. */
  connect: number;
  /** Without a byte. */
  idle: number;
  /** For all of it: less than the lease on a delivery, or another receiver sends it as well. */
  whole: number;
}

/** The domain of Message-IDs. */
export const domainOf = ({ smtp }: Configuration): string => smtp.from.slice(smtp.from.indexOf('@') + 1);

/** Never rejects; aborting ends the connection. */
export async function sendMail(
  mail: Mail,
  { smtp }: Configuration,
  patience: MailPatience,
  signal: AbortSignal,
): Promise<Outcome> {
  const socket = new Socket();
  const tooLong = AbortSignal.any([signal, AbortSignal.timeout(patience.whole)]);
  const hangUp = () => socket.destroy(new Error('given up'));
  tooLong.addEventListener('abort', hangUp);
  const secure = smtp.security === 'tls';
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port ?? (secure ? 465 : 587),
    socket,
    secure,
    requireTLS: smtp.security === 'starttls',
    ignoreTLS: smtp.security === 'none',
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    ...(smtp.user !== undefined && smtp.password !== undefined && { auth: { user: smtp.user, pass: smtp.password } }),
    connectionTimeout: patience.connect,
    greetingTimeout: patience.connect,
    dnsTimeout: patience.connect,
    socketTimeout: patience.idle,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    if (tooLong.aborted) return failedFor('smtp-timeout');
    await transport.sendMail({
      from: { name: 'Wijkwijzer', address: smtp.from },
      to: mail.to,
      ...(mail.replyTo !== undefined && { replyTo: { name: '', address: mail.replyTo } }),
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.messageId}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return sent;
  } catch (error) {
    return failureOf(error, tooLong.aborted);
  } finally {
    tooLong.removeEventListener('abort', hangUp);
    transport.close();
  }
}

/** Not about this mail but about logging in, which an operator can mend: RFC 4954, section 6. */
const aboutLogin = [530, 534, 535, 538];

function failureOf(error: unknown, timedOut: boolean): Outcome {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  if (timedOut) return failedFor('smtp-timeout');
  if (!responseCode) return failedFor(`smtp-${(code ?? 'failed').toLowerCase()}`);
  const aboutMail = /^(MAIL FROM|RCPT TO|DATA)$/.test(command ?? '') && !aboutLogin.includes(responseCode);
  return failedFor(`smtp-${responseCode}`, responseCode >= 500 && aboutMail);
}
