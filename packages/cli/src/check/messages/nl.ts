/** What the check says, in Dutch at language level B1: what is wrong, and how to mend it. The source of the keys. */
import type { Route } from '@wijkwijzer/feed';
import type { FindingCode, Level, Origin, Values } from '../finding.ts';
import { fields } from './nl/fields.ts';
import { capital, plural, speech, type Value } from './speech.ts';

/** What is the matter, and what to do about it. */
export type Sentence = (values: Values) => readonly [what: string, mend: string];

const { number, day } = speech('nl-NL');
const items = (count: Value): string => `${number(count)} ${plural(count, 'regel', 'regels')}`;

const field = (name: Value): string => fields[String(name)] ?? (name ? `‘${String(name)}’` : 'dit');
const allowed = (expected: Value): string =>
  expected && String(expected).includes('|')
    ? `Kies uit: ${String(expected).replaceAll(' | ', ', ')}.`
    : expected
      ? `Hier hoort: ${String(expected)}.`
      : 'Kijk in het voorbeeld hoe het hoort.';
const phoneWhy: Partial<Record<string, string>> = {
  'not-a-number': 'is geen telefoonnummer',
  'too-short': 'heeft te weinig cijfers',
  'too-long': 'heeft te veel cijfers',
};

const findings: Record<FindingCode, Sentence> = {
  // The feed as a whole
  'not-json': ({ value }) => [
    'Dit is geen aanbodbestand: het is geen JSON.',
    `Maak het bestand opnieuw met ‘wijkwijzer import’.${value ? ` De lezer zegt: ${String(value)}` : ''}`,
  ],
  'html-instead-of-json': () => [
    'Dit is een webpagina en geen aanbodbestand.',
    'Kijk of het adres klopt. Vaak is het een foutpagina of een inlogscherm.',
  ],
  'not-a-feed': () => ['Dit is geen aanbodbestand: er staat geen lijst met aanbod in.', 'Kijk of u het goede bestand hebt.'],
  'wrong-version': ({ value }) => [
    `Dit is versie ‘${String(value)}’. Wij kennen alleen versie 1.`,
    'Maak het bestand als versie 1.',
  ],
  'too-large': () => ['Het bestand is te groot: meer dan 32 MB.', 'Verdeel het over meer bestanden, per gemeente of per wijk.'],
  'too-deep': () => ['In dit bestand zit te veel in elkaar.', 'Maak het opnieuw: waarschijnlijk is er iets misgegaan.'],
  'version-unclear': () => ['Er staat niet bij welke versie dit is.', 'Zet bovenaan: "version": "1".'],
  encoding: () => ['Sommige letters zijn kapot (�).', 'Sla het bestand op als UTF-8. Zet daarna de letters met � weer goed.'],
  'more-problems': ({ count }) => [
    `Er zijn nog ${number(count)} andere fouten.`,
    'Los eerst op wat hier staat. Controleer dan weer.',
  ],
  'no-offers': () => ['Er staat nog geen aanbod in.', 'Zet er minstens één ding in dat een bewoner kan doen.'],
  'no-publisher': () => [
    'Er staat niet bij van wie deze lijst is.',
    'Vul de balie in (bij import: --desk en --desk-phone). Bewoners bellen daarheen als er iets misgaat.',
  ],
  'no-publisher-contact': () => [
    'De balie heeft geen telefoonnummer.',
    'Vul een nummer in. Bewoners zien het als er niets gevonden is.',
  ],
  'need-without-offer': ({ need }) => [
    `Bij de hulpvraag ‘${String(need)}’ is geen aanbod.`,
    'Zoek aanbod dat erbij past, of haal de hulpvraag weg. Een bewoner die hierop tikt, vindt nu niets.',
  ],
  'synonyms-without-offer': ({ words }) => [
    `Op deze woorden vindt een bewoner niets: ${String(words)}.`,
    'Zet een van deze woorden bij aanbod dat erover gaat, of haal de woorden weg.',
  ],
  'synonyms-of-one': ({ words }) => [
    `Dit groepje met gelijke woorden heeft maar één woord${words ? `: ${String(words)}` : ''}.`,
    'Zet er een tweede woord bij dat hetzelfde betekent, of haal het groepje weg.',
  ],

  // What was left out while reading
  missing: ({ field: name, skipped }) => [
    `${capital(field(name))} ontbreekt. ${skipped ? 'Bewoners zien dit dus niet.' : 'Dit deel telt niet mee.'}`,
    `Vul ${field(name)} in.`,
  ],
  'item-invalid': ({ field: name, value, expected }) => [
    value === undefined
      ? `${capital(field(name))} klopt niet. Bewoners zien dit dus niet.`
      : `${capital(field(name))} kan niet ‘${String(value)}’ zijn. Bewoners zien dit dus niet.`,
    allowed(expected),
  ],
  'duplicate-id': ({ value }) => [
    `Het kenmerk ‘${String(value)}’ komt twee keer voor. Bewoners zien alleen de eerste.`,
    'Geef dit een eigen kenmerk (id). Is het echt hetzelfde? Haal er dan één weg.',
  ],
  'too-many': ({ skipped, count }) => [
    `Dit zijn er te veel. ${items(skipped ?? count)} ${plural(skipped ?? count, 'telt', 'tellen')} niet mee.`,
    'Haal weg wat niet nodig is, of verdeel het over meer bestanden.',
  ],
  'field-ignored': ({ field: name, value, expected }) => [
    value === undefined
      ? `${capital(field(name))} klopt niet en telt niet mee.`
      : `${capital(field(name))} kan niet ‘${String(value)}’ zijn en telt niet mee.`,
    allowed(expected),
  ],
  'text-cut': ({ field: name }) => [
    `${capital(field(name))} is te lang en is afgekort.`,
    'Maak de tekst korter dan 10.000 tekens.',
  ],
  'unsafe-url': ({ field: name, value }) => [
    `${capital(field(name))} is geen veilig webadres: ‘${String(value)}’. Bewoners zien het niet.`,
    'Gebruik een adres dat begint met https://.',
  ],
  'unknown-reference': ({ field: name, value, count }) => [
    `Bij ${field(name)} staat ‘${String(value)}’, maar dat staat niet in de lijst.${Number(count ?? 1) > 1 ? ` Dit komt ${number(count)} keer voor.` : ''}`,
    'Kijk of het goed gespeld is, of zet het in de lijst.',
  ],

  // Facts that can't be
  'day-impossible': ({ day: given }) => [
    `De dag ${String(given)} bestaat niet.`,
    'Vul een dag in die bestaat, zoals 2026-11-22.',
  ],
  'ends-before-start': ({ from, to }) => [
    `De laatste dag (${day(to)}) is vóór de eerste dag (${day(from)}).`,
    'Draai de dagen om, of verbeter er een.',
  ],
  'ages-crossed': ({ from, to }) => [
    `De laagste leeftijd (${number(from)}) is hoger dan de hoogste leeftijd (${number(to)}).`,
    'Draai de leeftijden om, of verbeter er een.',
  ],
  'checked-in-future': ({ day: given }) => [
    `De dag van de controle (${day(given)}) moet nog komen.`,
    'Vul de dag in waarop iemand de gegevens echt heeft bekeken.',
  ],
  'coordinates-swapped': ({ latitude, longitude }) => [
    `De plek op de kaart is omgedraaid: breedte ${String(latitude)}, lengte ${String(longitude)}.`,
    'Wissel de twee getallen. In Nederland is de breedte ongeveer 52 en de lengte ongeveer 5.',
  ],
  'coordinates-abroad': ({ latitude, longitude }) => [
    `De plek op de kaart (${String(latitude)}, ${String(longitude)}) ligt niet in Nederland.`,
    'Zoek de plek opnieuw op, of haal de getallen weg.',
  ],
  'phone-impossible': ({ phone, why }) => [
    `‘${String(phone)}’ ${phoneWhy[String(why)] ?? 'is geen telefoonnummer'}. Hier kan niemand naar bellen.`,
    'Vul een nummer van tien cijfers in, zoals 030 123 45 67. Eén nummer per regel.',
  ],
  'email-impossible': ({ email }) => [`‘${String(email)}’ is geen mailadres.`, 'Vul één adres in, zoals info@voorbeeld.nl.'],

  // Links
  'link-dead': ({ url, why }) => [
    `Deze link werkt niet: ${String(url)} (${deadWhy(why)}).`,
    'Zoek het goede adres, of haal de link weg.',
  ],
  'link-moved': ({ url, to }) => [`Deze link is verhuisd: ${String(url)}`, `Gebruik het nieuwe adres: ${String(to)}`],
  'link-unsure': ({ url, why }) => [
    `Wij konden deze link niet bekijken: ${String(url)} (${deadWhy(why)}).`,
    'Open de link zelf een keer. Sommige websites laten geen controle toe.',
  ],
  'insecure-link': ({ url }) => [`Deze link is niet beveiligd: ${String(url)}`, 'Probeer hetzelfde adres met https:// ervoor.'],

  // What residents miss
  'no-summary': () => ['Er staat niet kort bij wat het is.', 'Schrijf één of twee zinnen: wat kan ik hier doen?'],
  'no-route': () => [
    'Er staat niet bij hoe iemand hier hulp krijgt.',
    'Kies een weg: zelf, met buren, met een vrijwilliger, met iemand die het zelf meemaakte, of met een professional.',
  ],
  'no-themes': () => ['Er staat geen onderwerp bij.', 'Kies één of meer onderwerpen. Zonder onderwerp vindt bijna niemand het.'],
  'no-organization': () => ['Er staat niet bij van welke organisatie dit is.', 'Vul de organisatie in.'],
  'unlisted-organization': ({ organization }) => [
    `De organisatie ‘${String(organization)}’ staat niet in de lijst met organisaties.`,
    'Zet de organisatie in de lijst, met telefoon en mail. Dan hoeft dat niet overal bij.',
  ],
  'no-contact': () => [
    'Er staat geen telefoon, mail of website bij, ook niet bij de organisatie.',
    'Vul minstens één manier in om contact op te nemen.',
  ],
  'no-place': () => [
    'Er staat niet bij waar het is.',
    'Vul een adres in. Is het bij mensen thuis, aan de telefoon of op internet? Zet dat er dan bij.',
  ],
  'no-hours': () => ['Er staat niet bij wanneer het is.', 'Vul dagen en tijden in. Weet u ze niet? Schrijf dan ‘op afspraak’.'],
  'hours-over': ({ day: given }) => [`De tijden golden tot en met ${day(given)}.`, 'Vul de nieuwe tijden in.'],
  'no-cost': () => [
    'Er staat niet bij wat het kost.',
    'Vul het bedrag in. Kost het niets? Zet er dan 0 bij: dan staat er ‘Gratis’.',
  ],
  'no-access': () => [
    'Er staat niet bij hoe iemand mee kan doen.',
    'Kies: binnenlopen, aanmelden, met een verwijzing, of na een gesprek met de gemeente.',
  ],
  'not-checked': () => [
    'Er staat niet bij wanneer dit voor het laatst is bekeken.',
    'Bel of mail de organisatie. Klopt alles? Vul dan de dag van vandaag in.',
  ],
  stale: ({ day: given, months }) => [
    given === undefined
      ? `De laatste controle was ${number(months)} maanden geleden of nog langer. Bewoners zien dat.`
      : `De laatste controle was op ${day(given)}: ${number(months)} maanden geleden. Bewoners zien dat.`,
    'Bel of mail de organisatie. Klopt alles? Vul dan de dag van vandaag in.',
  ],
  'no-introduction': () => [
    'Deze ondersteuner stelt zich niet voor.',
    'Vraag om twee of drie zinnen: wie ben ik, en waar help ik mee?',
  ],
  'no-tasks': () => [
    'Er staat niet bij wat deze ondersteuner doet.',
    'Kies de taken, zoals luisteren of meegaan naar een gesprek.',
  ],
  'no-commission': () => [
    'Er staat niet bij wie de opdracht geeft.',
    'Vul in wie de opdracht geeft, zoals de gemeente of bewoners. Bewoners hebben er recht op dat te weten.',
  ],
  'no-independence': () => [
    'Er staat niet bij hoe onafhankelijk deze ondersteuner is.',
    'Vul twee dingen in: geeft de organisatie ook zorg, en beslist zij over hulp?',
  ],
  'room-stale': ({ months }) => [
    `Of er ruimte is voor nieuwe mensen, is ${number(months)} maanden geleden ingevuld.`,
    'Vraag het opnieuw, of haal het weg.',
  ],

  // What could be better
  expired: ({ day: given }) => [
    `Dit was tot en met ${day(given)}. Bewoners zien het niet meer.`,
    'Gaat het door? Vul een nieuwe laatste dag in. Anders kan het weg.',
  ],
  'ends-soon': ({ day: given }) => [`Dit stopt op ${day(given)}.`, 'Gaat het daarna door? Vul dan een nieuwe laatste dag in.'],
  'looks-double': ({ other }) => [
    `Dit lijkt hetzelfde als ‘${String(other)}’: zelfde naam, zelfde plek of nummer.`,
    'Is het hetzelfde? Haal er dan één weg. Anders: zet het verschil in de naam.',
  ],
  'html-in-text': ({ html }) => [
    `In de tekst staat code voor webpagina’s: ${String(html)}`,
    'Haal de code weg. Bewoners zien die letterlijk.',
  ],
  capitals: () => ['De naam is in HOOFDLETTERS geschreven.', 'Schrijf alleen de eerste letter groot. Dat leest makkelijker.'],
  'long-summary': ({ length, most }) => [
    `De korte tekst heeft ${number(length)} tekens. Dat past niet op een kaartje.`,
    `Maak er hoogstens ${number(most)} van. De rest kan in de uitleg.`,
  ],
  'long-sentence': ({ words, sentence }) => [
    `Deze zin heeft ${number(words)} woorden: ‘${String(sentence)}’`,
    'Maak er twee of drie korte zinnen van.',
  ],
  'long-words': ({ words }) => [`Lange woorden: ${String(words)}.`, 'Zeg het met kortere woorden, of deel het woord op.'],
  'hard-words': ({ words }) => [`Moeilijke woorden: ${String(words)}.`, 'Gebruik liever het gewone woord achter de pijl.'],
};

/** By the code of why a link could not be read: an HTTP status, or a word. */
function deadWhy(why: Value): string {
  const words: Partial<Record<string, string>> = {
    timeout: 'geen antwoord',
    'no-host': 'deze website bestaat niet',
    unreachable: 'geen verbinding',
    internal: 'dit adres is alleen binnen een netwerk te bereiken',
    'too-many-redirects': 'de website stuurt steeds door',
    '403': 'wij mogen er niet in',
    '404': 'de bladzijde bestaat niet',
    '410': 'de bladzijde is weggehaald',
    '429': 'de website vraagt om te wachten',
    'not-asked': 'te veel links in één keer',
  };
  return words[String(why)] ?? (Number(why) >= 500 ? 'de website heeft een storing' : `antwoord ${String(why)}`);
}

const level: Record<Level, string> = { broken: 'Stuk', missing: 'Ontbreekt', better: 'Kan beter' };

export const nl = {
  language: 'nl',
  findings,
  number,
  day,
  level,
  levelMeaning: {
    broken: 'Bewoners zien dit niet, of het werkt niet.',
    missing: 'Bewoners missen iets om te kunnen kiezen.',
    better: 'Het klopt, maar het kan duidelijker.',
  } satisfies Record<Level, string>,
  route: {
    self: 'Zelf doen',
    neighbors: 'Met buren',
    volunteer: 'Met een vrijwilliger',
    peer: 'Met iemand die het zelf meemaakte',
    professional: 'Met een professional',
  } satisfies Record<Route, string>,
  reportOf: (title: string): string => (title ? `Controle van ${title}` : 'Controle van het aanbodbestand'),
  checkedOn: (when: string): string => `Bekeken op ${day(when)}`,
  howToMend: 'Zo lost u het op',
  totals: (offers: number, supporters: number): string =>
    `${number(offers)} keer aanbod en ${number(supporters)} ${plural(supporters, 'ondersteuner', 'ondersteuners')}.`,
  notShown: (count: number): string => `${number(count)} keer aanbod is over of gestopt. Bewoners zien dat niet.`,
  leftOut: (count: number): string => `${items(count)} ${plural(count, 'doet', 'doen')} niet mee, omdat er iets niet klopt.`,
  counts: (broken: number, missing: number, better: number): string =>
    `${number(broken)} stuk, ${number(missing)} ontbreekt, ${number(better)} kan beter`,
  allWell: 'Alles is in orde. Er is niets te doen.',
  notBroken: 'Er is niets stuk.',
  todo: 'Wat er te doen is',
  todoHint: 'Per organisatie, zodat u elke lijst apart kunt doorsturen.',
  wholeFeed: 'Het hele bestand',
  noOrganization: 'Voor wie de lijst bijhoudt',
  organizations: 'Organisaties',
  more: (count: number): string =>
    `En nog ${number(count)} ${plural(count, 'punt', 'punten')}. Met --json staat alles in de lijst.`,
  shared: 'Dit geldt voor meer dan één',
  times: (count: number): string => `${number(count)} keer`,
  andMore: (count: number): string => `en nog ${number(count)}.`,
  place: (path: string): string => `Plek: ${path}`,
  origin: ({ file, sheet, row, column, heading, path }: Origin): string =>
    [
      file,
      sheet && `blad ${sheet}`,
      row && `rij ${number(row)}`,
      column && `kolom ${column}${heading ? ` (${heading})` : ''}`,
      path,
    ]
      .filter(Boolean)
      .join(', '),
  intake: 'Bij het inlezen',
  unnamed: 'Zonder naam',
  gaps: 'Wat er nog niet is',
  gapsHint: 'Hier vindt een bewoner niets. Soms is dat goed. Soms is het een gat.',
  noGaps: 'Elk onderwerp heeft aanbod, in elke wijk en op elke weg.',
  gapNothing: (theme: string): string => `Voor ‘${theme}’ is er helemaal niets.`,
  gapRoutes: (theme: string, ways: string): string => `Voor ‘${theme}’ is er niets bij: ${ways}.`,
  gapNeighborhoods: (theme: string, where: string): string => `Voor ‘${theme}’ is er niets in: ${where}.`,
  coverageRoutes: 'Onderwerpen en wegen',
  coverageNeighborhoods: 'Onderwerpen en wijken',
  coverageHint: 'Aanbod dat voor elke wijk is, telt in elke wijk mee. In een leeg vak is niets.',
  theme: 'Onderwerp',
  total: 'Alles',
  routeUnknown: 'Weg niet bekend',
  supporters: 'Ondersteuners',
  nothing: 'niets',
  hereBy: (total: number, ways: string): string =>
    ways ? `${number(total)}, niet: ${ways}` : `${number(total)}, langs elke weg`,
  missingRoutes: 'In een vak staat hoeveel er is. Een lege stip is een weg die daar nog niet is.',
  madeWith: 'Gemaakt met wijkwijzer check.',
};

export type CheckMessages = typeof nl;
