/** What the contact form says, in Dutch. No promise that is not in the configuration or in the receiver's answer. */
import type { DayPart, RequestSubject } from '@wijkwijzer/feed';
import { plural } from '../speech.ts';
import { listOr, number } from './speech.ts';

const workingDays = (days: number): string => `${number(days)} ${plural(days, 'werkdag', 'werkdagen')}`;
const characters = (count: number): string => `${number(count)} ${plural(count, 'teken', 'tekens')}`;

export const form = {
  // To whom it goes
  messageTo: 'Uw bericht gaat naar',
  messageAbout: (name: string): string => `Het gaat over: ${name}`,
  theDesk: 'de balie',
  pickAnother: 'Kies iemand anders',
  pickSomeone: 'Kies zelf een persoon',
  askInstead: 'Ik wil iets anders vragen',
  addresseeGone: (desk: string): string => `Wie u zocht, staat niet meer in de lijst. Uw bericht gaat nu naar ${desk}.`,

  // What is asked
  subjectAsk: 'Voor wie is het?',
  subjects: {
    self: 'Voor mezelf',
    'someone-else': 'Voor iemand anders',
    professional: 'Ik ben hulpverlener',
  } satisfies Record<RequestSubject, string>,
  personKnowsAsk: 'Weet die persoon hiervan?',
  personKnows: { yes: 'Ja', no: 'Nee' },
  personKnowsNot: 'U mag toch iets vragen. Schrijf dan niet op hoe die persoon heet.',
  organizationAsk: 'Bij welke organisatie werkt u?',
  nameAsk: 'Hoe wilt u genoemd worden?',
  nameHint: 'Een voornaam is genoeg.',
  reachAsk: { help: 'Hoe mogen we u bereiken?', correction: 'Mogen wij u iets vragen als het niet duidelijk is?' },
  reachBy: { phone: 'Bellen', email: 'Mailen' },
  reachField: { phone: 'Telefoonnummer', email: 'Mailadres' },
  messageAsk: { help: 'Waar gaat het over?', correction: 'Wat klopt er niet?' },
  messageHint: {
    help: 'Een paar woorden is genoeg. Schrijf geen burgerservicenummer (BSN) op.',
    correction: 'Weet u hoe het wel is? Schrijf dat er dan bij.',
  },
  charactersLeft: (left: number): string =>
    left < 0 ? `U hebt ${characters(-left)} te veel.` : `U kunt nog ${characters(left)} typen.`,
  dayPartsAsk: 'Wanneer komt het uit?',
  dayParts: { morning: 'Ochtend', afternoon: 'Middag', evening: 'Avond' } satisfies Record<DayPart, string>,
  languageAsk: 'In welke taal praat u het liefst?',
  anyLanguage: 'Maakt niet uit',
  maySkip: '(mag u overslaan)',

  // A citizen service number
  bsnTitle: 'Staat hier een burgerservicenummer (BSN)?',
  bsnText: 'Haal het dan weg: niemand heeft het hier nodig. Is het iets anders? Dan kunt u het laten staan.',
  bsnRemove: 'Haal het nummer weg',
  bsnRemoved: 'Het nummer is weg.',

  // What happens to it
  privacyTo: (name: string): string => `Uw bericht gaat naar ${name}.`,
  privacy: (controller: string, purpose: string, days: number): string =>
    `${controller} gebruikt het ${purpose} en wist het na ${number(days)} ${plural(days, 'dag', 'dagen')}.`,
  privacyLink: 'Zo gaan wij om met uw gegevens',
  newTab: '(opent een nieuw tabblad)',

  // Sending
  send: 'Verstuur',
  sending: 'Bezig met versturen…',
  orCall: 'of bel',
  answersWithin: {
    phone: (name: string, days: number): string =>
      days ? `${name} belt u binnen ${workingDays(days)}.` : `${name} belt u op dezelfde werkdag.`,
    email: (name: string, days: number): string =>
      days ? `${name} mailt u binnen ${workingDays(days)}.` : `${name} mailt u op dezelfde werkdag.`,
  },

  // What is to be changed
  notRightYet: 'Er gaat nog iets niet goed',
  error: 'Fout:',
  problems: {
    name: {
      missing: 'Vul in hoe u genoemd wilt worden',
      'too-long': 'Maak uw naam korter. Een voornaam is genoeg',
      invalid: 'Vul uw naam in met gewone letters',
    },
    phone: {
      missing: 'Vul uw telefoonnummer in',
      'too-long': 'Vul één telefoonnummer in',
      invalid: 'Vul een telefoonnummer van 10 cijfers in',
    },
    email: {
      missing: 'Vul uw mailadres in',
      'too-long': 'Vul één mailadres in',
      invalid: 'Vul een mailadres in zoals naam@voorbeeld.nl',
    },
    reach: {
      missing: 'Kies of wij u mogen bellen of mailen',
      either: 'Vul uw telefoonnummer of uw mailadres in',
    },
    organization: {
      missing: 'Vul in bij welke organisatie u werkt',
      'too-long': 'Maak de naam van de organisatie korter',
      invalid: 'Vul de naam van de organisatie in met gewone letters',
    },
    message: {
      missing: 'Schrijf kort waar het over gaat',
      'too-long': (over: number): string => `Maak uw tekst korter. U hebt ${characters(over)} te veel`,
      invalid: 'Uw tekst heeft tekens die wij niet kunnen lezen. Haal die weg',
    },
    correction: { missing: 'Schrijf op wat er niet klopt' },
  },

  // Not sent (yet)
  unsent: 'Uw bericht is nog niet verstuurd.',
  unsentMaybe: 'Uw bericht is misschien nog niet verstuurd.',
  unsentBecause: {
    offline: 'Er is geen internet.',
    unreachable: 'Er kwam geen antwoord.',
    busy: 'Het is nu te druk.',
    failing: 'Er is een storing.',
  },
  unsentStays: 'Uw tekst blijft hier staan. Sluit deze bladzijde niet.',
  unsentStaysShared: 'Uw tekst blijft hier staan. Loop nog niet weg.',
  notTwice: 'Het bericht komt niet dubbel aan.',
  againIn: (seconds: number): string =>
    `Wij proberen het zelf nog eens over ${plural(seconds, '1 seconde', `${seconds} seconden`)}.`,
  againOnline: 'Wij proberen het zelf nog eens als er weer internet is.',
  againNow: 'Wij proberen het nu nog eens…',
  tryNow: 'Probeer nu',
  failedToSend: 'Het lukt niet om uw bericht te versturen.',
  failedMaybe: 'Wij weten niet of uw bericht is aangekomen.',
  failedToSendText: 'Uw tekst staat hieronder. Probeer het straks nog eens, of bel.',
  failedMaybeText: 'Probeer het nog eens: het bericht komt niet dubbel aan. Bellen kan ook. Uw tekst staat hieronder.',
  copyText: 'Kopieer mijn tekst',
  textCopied: 'Uw tekst is gekopieerd.',
  textNotCopied: 'Dat lukte niet. Kopieer uw tekst hieronder zelf.',
  changeText: 'Verander mijn bericht',
  changeTextMaybe: 'Verandert u uw bericht? Dan komt het misschien twee keer aan.',
  refused: 'Uw bericht is niet verstuurd.',
  refusals: {
    'too-large': 'Uw tekst is te lang. Maak uw tekst korter en verstuur het bericht nog eens.',
    'too-fast': 'Dat ging te snel. Wacht even en verstuur het bericht nog eens.',
    refused: 'Ons systeem denkt dat een computer dit bericht schreef. Bellen kan wel.',
    'key-reused':
      'Er is al een bericht van u, met een andere tekst. Wilt u ook dit bericht versturen? Druk dan nog eens op ‘Verstuur’.',
    other: 'Er gaat iets mis met dit formulier. Daar kunt u niets aan doen. Uw tekst blijft hier staan.',
  },

  // Sent
  arrived: 'Uw bericht is aangekomen',
  arrivedAt: {
    help: (name: string): string => `${name} heeft uw vraag.`,
    correction: (name: string): string => `${name} heeft uw bericht.`,
  },
  arrivedElsewhere: (chosen: string): string =>
    `Het ging niet rechtstreeks naar ${chosen}. Zeg erbij wie u zoekt, als u contact hebt.`,
  yourNumber: 'Uw nummer',
  yourNumberHint: 'Handig als u belt. U hoeft het niet te onthouden.',
  numberHidden: 'Wij laten uw nummer niet meer zien, omdat meer mensen dit scherm gebruiken.',
  howItGoesOn: 'Zo gaat het verder',
  dayName: (day: Date): string =>
    new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day),
  contactsBy: {
    phone: (who: string, day: string): string => `${who} belt u, uiterlijk ${day}.`,
    email: (who: string, day: string): string => `${who} mailt u, uiterlijk ${day}.`,
  },
  contacts: {
    phone: (who: string): string => `${who} leest uw bericht en kan u bellen.`,
    email: (who: string): string => `${who} leest uw bericht en kan u mailen.`,
  },
  preferring: (parts: readonly DayPart[]): string => {
    const words = { morning: '’s ochtends', afternoon: '’s middags', evening: '’s avonds' };
    return `U wilt het liefst ${listOr(parts.map((part) => words[part]))} gebeld worden.`;
  },
  phoneEnds: (digits: string): string => `Op het nummer dat eindigt op ${digits}.`,
  correctionNext: 'De balie kijkt het na.',
  correctionNextText: 'Is er iets niet duidelijk? Dan vraagt de balie het aan u.',
  youTell: 'U vertelt wat er speelt.',
  youTellText: 'U hoeft niets voor te bereiden.',
  youDecide: 'U beslist wat er gebeurt.',
  youDecideText: (who: string): string => `Past ${who} toch niet? Dan kiest u iemand anders. U hoeft niet te zeggen waarom.`,
  deletedAfter: (days: number): string => `Uw bericht wordt na ${number(days)} ${plural(days, 'dag', 'dagen')} gewist.`,
  nothingHeard: 'Niets gehoord?',
  printThis: 'Print dit',
  writeAnother: 'Schrijf nog een bericht',
};

export type FormMessages = typeof form;
