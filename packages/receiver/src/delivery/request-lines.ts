/** A request in words: what a resident filled in, each with its label, in the order of the form. */
import { dutchPhone, type ContactRequest, type DayPart } from '@wijkwijzer/feed';
import { printable } from './printable.ts';

const dayPartNames: Record<DayPart, string> = { morning: 'ochtend', afternoon: 'middag', evening: 'avond' };
const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

/** [label, text], without the message. */
export function requestLines(request: ContactRequest): [label: string, text: string][] {
  const { topic, name, phone, email, organization, dayParts, language, supporter, offer } = request;
  const lines: [string, string | undefined][] = [
    ['Soort', topic === 'correction' ? 'Melding: er klopt iets niet' : 'Vraag om hulp'],
    ['Over ondersteuner', supporter],
    ['Over aanbod', offer],
    ['Naam', name],
    ['Voor wie', subjectOf(request)],
    ['Organisatie', organization],
    ['Telefoon', phone && withDigits(phone)],
    ['E-mail', email],
    ['Beste moment', dayParts?.length ? dayParts.map((part) => dayPartNames[part]).join(', ') : undefined],
    ['Taal', language && nameOf(language)],
  ];
  return lines.flatMap(([label, text]) => (text ? [[label, printable(text)] as [string, string]] : []));
}

function subjectOf({ subject, personKnows }: ContactRequest): string {
  if (subject === 'self') return 'Voor zichzelf';
  if (subject === 'professional') return 'Als professional, voor een cliënt';
  if (personKnows === undefined) return 'Voor iemand anders';
  return personKnows ? 'Voor iemand anders, die hiervan weet' : 'Voor iemand anders, die hier nog niet van weet';
}

/** As it was typed, and as it is dialed when that looks different. */
function withDigits(phone: string): string {
  const digits = dutchPhone(phone);
  return digits && digits !== phone ? `${phone} (${digits})` : phone;
}

function nameOf(language: string): string {
  try {
    return languageNames.of(language) ?? language;
  } catch {
    return language; // well-formed for us, not for Intl
  }
}
