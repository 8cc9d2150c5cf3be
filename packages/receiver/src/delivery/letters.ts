/** The mails that go out, as text: in plain Dutch for those who help, and without content for the operator. */
import type { ContactRequest } from '@wijkwijzer/feed';
import { printable } from './printable.ts';
import type { Recipient } from './recipient.ts';
import { requestLines } from './request-lines.ts';

export interface Letter {
  /** Never anything that a resident wrote: subjects are shown on lock screens and kept in logs. */
  subject: string;
  text: string;
}

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
const subjectFor = (reference: string) => `Nieuw contactverzoek ${reference}`;

const indented = (text: string) => text.replace(/^/gm, '  ');

/** All that was filled in. */
export function fullLetter(request: ContactRequest, reference: string, receivedAt: number, recipient: Recipient): Letter {
  const lines = [
    'Er is een nieuw contactverzoek binnengekomen.',
    '',
    `Kenmerk: ${reference}`,
    `Ontvangen: ${moment.format(receivedAt)}`,
    `Bestemd voor: ${recipient.name}`,
    '',
    ...requestLines(request).map(([label, text]) => `${label}: ${text}`),
    '',
    'Bericht:',
    '',
    // Indented, so that a message can't pass for one of the lines above it.
    indented(printable(request.message)),
    '',
    ...promise(recipient.responseWorkingDays),
    'Dit zijn persoonsgegevens. Gebruik ze alleen om te helpen en bewaar deze mail niet langer dan nodig.',
  ];
  return { subject: subjectFor(reference), text: `${lines.join('\n')}\n` };
}

function promise(workingDays: number | undefined): string[] {
  if (workingDays === undefined) return [];
  if (workingDays === 0) return ['De inwoner verwacht vandaag nog antwoord.'];
  if (workingDays === 1) return ['De inwoner verwacht binnen 1 werkdag antwoord.'];
  return [`De inwoner verwacht binnen ${workingDays} werkdagen antwoord.`];
}

/** That a request is waiting, and nothing else. */
export const noticeLetter = (reference: string): Letter => ({
  subject: subjectFor(reference),
  text: `Er staat een nieuw contactverzoek klaar.\n\nKenmerk: ${reference}\n\nHet verzoek zelf staat niet in deze mail. Het staat in het systeem waarin verzoeken binnenkomen.\n`,
});

/** For the operator, who keeps the server running and reads no requests. */
export const alarmLetter = (reference: string): Letter => ({
  subject: `Contactverzoek ${reference} kon niet worden bezorgd`,
  text: `Contactverzoek ${reference} kon niet worden bezorgd, en het wordt niet meer vanzelf opnieuw geprobeerd. Misschien geldt dat ook voor andere.\n\nWat er wacht en waarom:\n\n  wijkwijzer-receiver list --dead\n\nNa het herstel opnieuw bezorgen:\n\n  wijkwijzer-receiver retry --dead\n`,
});
