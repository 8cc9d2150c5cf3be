/** `check`: what the receiver would do with this configuration. */
import type { Configuration } from '../configuration/configuration.ts';
import { pairs } from './table.ts';

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Without secrets. */
export function summary(configuration: Configuration): string {
  const { controller, purpose, privacyUrl, desk, supporters, offers, smtp, webhook, operator, keys, databaseUrl } = configuration;
  const content =
    configuration.mailContent === 'full' ? 'the mail holds all that a resident wrote' : 'the mail holds the reference alone';
  const transport = {
    tls: 'TLS, certificate checked',
    starttls: 'STARTTLS required, certificate checked',
    none: 'not encrypted: a trial',
  };
  return pairs([
    ['Responsible', `${controller}, for: ${purpose}`],
    ['Privacy', privacyUrl],
    [
      'Kept',
      `${counted(configuration.retentionDays, 'day')}, or ${counted(configuration.retentionDaysAfterDelivery, 'day')} after delivery`,
    ],
    ['Forms on', configuration.allowedOrigins.join('\n')],
    ['Desk', `${desk.name} <${desk.email}>`],
    ['Own addresses', `${counted(supporters.size, 'supporter')}, ${counted(offers.size, 'offer')}`],
    ['Mail', `${smtp.host} (${transport[smtp.security]}), from ${smtp.from}; ${content}`],
    ['Webhook', webhook?.url ?? 'none'],
    ['Operator', operator?.email ?? 'none: nobody is mailed when a request cannot be delivered'],
    ['Keys', `${keys.map(({ id }) => id).join(', ')} (the first encrypts)`],
    ['Database', databaseUrl === undefined ? configuration.database : 'PostgreSQL'],
  ]);
}
