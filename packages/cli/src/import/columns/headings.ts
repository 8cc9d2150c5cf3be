/**
 * What a heading means. The first name of each is the one in our templates; the others are how lists elsewhere call it, in Dutch and
 * in English, as spreadsheets, sociale kaarten and Open Referral exports write them. Compared by `fold`.
 */
import { weekdays } from '@wijkwijzer/feed';
import { fold } from '../fold.ts';

const both = {
  id: 'id|kenmerk|code|nummer|nr|volgnummer|identifier|import id|service id|services id|external id|uuid|guid',
  continues: 'hoort bij|vervolg van|import id reference|parent id reference',
  name: 'naam|naam aanbod|naam van het aanbod|aanbod|titel|activiteit|naam activiteit|dienst|naam dienst|voorziening|naam voorziening|initiatief|product|name|title|service name|program name|activity|naam ondersteuner|ondersteuner',
  organization:
    'organisatie|aanbieder|naam organisatie|naam aanbieder|uitvoerder|instelling|instantie|stichting|vereniging|in dienst van|werkgever|organization|organisation|organization name|organisation name|provider|agency|employer|service provider',
  themes:
    'themas|thema|levensdomein|levensdomeinen|leefgebied|leefgebieden|categorie|categorieen|rubriek|rubrieken|onderwerp|onderwerpen|domein|domeinen|soort hulp|type hulp|onderdeel test|onderdeeltest|soorthulp|theme|themes|category|categories|topic|topics|taxonomy|taxonomies|service taxonomies|service type',
  audience:
    'doelgroep|doelgroepen|voor wie|bedoeld voor|wie|groep|audience|target group|target groups|target audience|suitabilities|for whom|populations',
  minimumAge:
    'minimumleeftijd|leeftijd vanaf|vanaf leeftijd|min leeftijd|minimale leeftijd|leeftijd min|minimum age|min age|age from|age min',
  maximumAge:
    'maximumleeftijd|leeftijd tot|tot leeftijd|max leeftijd|maximale leeftijd|leeftijd max|leeftijd tot en met|leeftijd t m|maximum age|max age|age to|age max',
  ages: 'leeftijd|leeftijden|leeftijdsgroep|leeftijdscategorie|age|ages|age range|age group',
  attendance:
    'waar gegeven|waar krijgt u het|vorm van contact|contactvorm|hoe|op locatie of online|bereik|wijze van contact|attendance|attending type|delivery|how delivered|service is delivered',
  hours:
    'openingstijden|openingstijd|tijden|tijd|tijdstip|dagen en tijden|dag en tijd|wanneer|spreekuur|spreekuren|inloopuren|bereikbaarheid|bereikbaar|beschikbaarheid|rooster|opening hours|hours|hours of operation|business hours|schedule|schedules|regular schedule|times|when|service availability|dates and hours',
  days: 'dagen|dag|dagdeel|dagdelen|herhaling|frequentie|weekdag|weekdagen|days|day|weekday|weekdays|scheduled weekday|day of week|hours of operation day',
  opensAt:
    'begintijd|starttijd|startijd|aanvang|aanvangstijd|van|open vanaf|tijd van|opens at|opens|start time|from time|schedules opens at|hours of operation open',
  closesAt:
    'eindtijd|tot|sluit om|open tot|tijd tot|closes at|closes|end time|to time|schedules closes at|hours of operation close',
  monday: 'maandag|ma|monday|mon|openingstijden maandag',
  tuesday: 'dinsdag|di|tuesday|tue|openingstijden dinsdag',
  wednesday: 'woensdag|wo|wednesday|wed|openingstijden woensdag',
  thursday: 'donderdag|do|thursday|thu|openingstijden donderdag',
  friday: 'vrijdag|vr|friday|fri|openingstijden vrijdag',
  saturday: 'zaterdag|za|saturday|sat|openingstijden zaterdag',
  sunday: 'zondag|zo|sunday|sun|openingstijden zondag',
  closures: 'gesloten|gesloten op|vakantiesluiting|sluitingsdagen|closed|closures|holiday schedule',
  languages: 'talen|taal|gesproken talen|spreekt|language|languages|languages spoken',
  phones:
    'telefoon|telefoonnummer|telefoonnummers|tel|telnr|tel nr|tel nummer|mobiel|mobiel nummer|mobiele telefoon|gsm|06|06 nummer|contact telefoon|telefoon contactpersoon|phone|phones|phone number|phone numbers|telephone|contact phone|mobile|toll free phone number',
  phoneName: 'contactpersoon|naam contactpersoon|contact|vragen naar|contact name|contact person',
  email: 'e-mail|email|mail|e-mailadres|emailadres|mailadres|contact email|contact e mail|email address|e mail address',
  url: 'website|site|webadres|url|link|internet|webpagina|meer informatie|homepage|web|www|website address|links url|web address',
  available: 'plek|ruimte|plaats beschikbaar|plek vrij|available|capacity available',
  waitingWeeks: 'wachttijd|wachttijd in weken|wachtweken|wachtlijst|waiting weeks|wait time|waiting time',
  assuredDate:
    'gecontroleerd op|laatst gecontroleerd|gecontroleerd|datum controle|controledatum|actueel op|laatst bijgewerkt|bijgewerkt|bijgewerkt op|laatst gewijzigd|laatste wijziging|datum laatste wijziging|peildatum|assured date|last updated|last modified|last verified|updated',
} as const;

const offer = {
  summary:
    'kort|samenvatting|korte omschrijving|korte beschrijving|in het kort|introductie|intro|summary|short description|short desc|excerpt',
  description:
    'uitleg|omschrijving|beschrijving|toelichting|lange omschrijving|wat|wat is het|inhoud|tekst|informatie|description|content|body|details|long description|service description',
  route: 'weg|route|wie helpt|door wie|hulp door|soort hulpverlener|type aanbieder|route of help',
  needs: 'hulpvragen|hulpvraag|vragen|needs|need',
  keywords:
    'zoekwoorden|trefwoorden|trefwoord|tags|labels|steekwoorden|keywords|alternate name|andere naam|ook bekend als|afkorting',
  eligibility: 'voorwaarden|voorwaarde|wie kan meedoen|eligibility|eligibility description|requirements|criteria|conditions',
  access: 'toegang|hoe komt u binnen|toegankelijkheid hulp|toegang via|access|access type|how to access',
  needsReferral: 'verwijzing nodig|indicatie nodig|needs referral|referral required',
  applicationProcess:
    'aanmelden|aanmelding|zo meldt u zich aan|hoe aanmelden|inschrijven|opgeven|werkwijze|application process|how to apply|how to start|intake procedure',
  contactBy: 'contact door|wie neemt contact op|contact by',
  costs:
    'kosten|prijs|tarief|tarieven|bijdrage|eigen bijdrage|entree|toegangsprijs|deelnamekosten|costs|cost|price|fee|fees|fees description|income eligibility and fees|flat fee description',
  costAmount: 'bedrag|prijs in euro|cost amount|amount',
  costPer: 'per|bedrag per|eenheid|cost type|cost per|unit',
  costNote: 'opmerking kosten|toelichting kosten|cost option|cost note',
  free: 'gratis|kosteloos|free|is free',
  form: 'vorm|werkvorm|groep of alleen|form|format',
  locationName:
    'locatie|naam locatie|gebouw|plek van activiteit|zaal|locatienaam|waar|location|location name|venue|venue name|site name',
  address:
    'adres|straat en huisnummer|bezoekadres|straat huisnummer|straat|straatnaam|straat en nummer|locatieadres|adresregel 1|address|address 1|street|street address|location address 1|physical address|address line 1',
  houseNumber: 'huisnummer|huisnr|nr huis|house number|number of house',
  houseSuffix: 'toevoeging|huisnummertoevoeging|huisletter|address 2|address line 2',
  postalCode: 'postcode|post code|pc|postal code|zip|zip code|zipcode|location postcode|postal',
  city: 'plaats|woonplaats|plaatsnaam|stad|dorp|vestigingsplaats|city|town|location city|place|mailing address city',
  latitude: 'breedtegraad|latitude|lat|location latitude',
  longitude: 'lengtegraad|longitude|lon|lng|long|location longitude',
  coordinates: 'coordinaten|gps|coordinates|geolocation|lat lon|latlng|geo',
  accessibility:
    'toegankelijkheid|rolstoeltoegankelijk|toegankelijk|rolstoel|accessibility|accessibility notes|wheelchair|location accessibilities|wheelchair accessible',
  serviceAreas:
    'wijken|wijk|gebied|werkgebied|buurt|buurten|kern|kernen|regio|gemeente|postcodegebied|service area|service areas|neighborhood|neighborhoods|neighbourhood|area|areas|cities',
  status: 'status|actief|is actief|toestand|active|state',
  temporarilyClosed: 'tijdelijk gesloten|temporarily closed',
  alert: 'let op|melding|bijzonderheden|belangrijk|alert|notice|warning',
  alternatives: 'lichter alternatief|alternatief|alternatieven|eenvoudiger|alternatives',
  uniformProductName: 'upl|upl naam|uniforme productnaam|uniform product name',
  validFrom: 'geldig vanaf|startdatum|begindatum|datum|ingangsdatum|van datum|datum van|valid from|start date|visible from|date',
  validTo: 'geldig tot|geldig tot en met|einddatum|tot datum|datum tot|valid to|end date|visible to|valid until',
  image: 'foto|afbeelding|plaatje|beeld|image|photo|picture|logo',
} as const;

const supporter = {
  kind: 'soort ondersteuner|soort|functie|rol|type ondersteuner|kind|supporter kind|role',
  team: 'team|is team|is een team',
  introduction: 'introductie|over mij|voorstellen|kort|omschrijving|beschrijving|wie ben ik|introduction|about|bio|description',
  photo: 'foto|afbeelding|photo|image',
  commissionedBy: 'in opdracht van|opdrachtgever|opdracht|commissioned by|client',
  providesCare: 'geeft zelf zorg|verleent zorg|biedt zorg|provides care',
  decidesOnAccess: 'beslist over hulp|beslist over toegang|doet indicaties|decides on access',
  independence:
    'onafhankelijkheid|hoe onafhankelijk|onafhankelijk|verklaring onafhankelijkheid|independence|independence statement',
  route: 'weg|route|vrijwilliger of beroepskracht|betaald of vrijwillig',
  laws: 'wetten|wet|wettelijk kader|onder welke wet|laws|law',
  tasks: 'taken|taak|wat doet u|wat doet deze ondersteuner|doet wel|tasks|task',
  notTasks: 'doet niet|niet|wat doet u niet|not tasks',
  neighborhoods:
    'wijken|wijk|werkgebied|gebied|buurt|buurten|kernen|kern|gemeente|plaats|woonplaats|neighborhoods|neighbourhoods|area|service area',
  responseWorkingDays:
    'antwoord binnen werkdagen|reactietijd|antwoord binnen|reactie in werkdagen|response working days|response time',
  criteria: 'kwaliteitscriteria|criteria|kwaliteit|keurmerk|keurmerken|quality criteria',
} as const;

export type SharedField = keyof typeof both;
export type OfferField = SharedField | keyof typeof offer;
export type SupporterField = SharedField | keyof typeof supporter;
export type FieldName = OfferField | SupporterField;
export type TableOf = 'offers' | 'supporters';

const namesOf = { offers: { ...both, ...offer }, supporters: { ...both, ...supporter } };

const byHeading = Object.fromEntries(
  Object.entries(namesOf).map(([list, fields]) => [
    list,
    new Map(
      Object.entries(fields)
        .flatMap(([field, names]) => [
          [fold(splitWords(field)), field] as const,
          ...names.split('|').map((name) => [fold(name), field] as const),
        ])
        .reverse(),
    ),
  ]),
) as Record<TableOf, Map<string, FieldName>>;

/** The heading that our template gives to a field. */
export const headingOf = (list: TableOf, field: FieldName): string =>
  ((namesOf[list] as Partial<Record<FieldName, string>>)[field] ?? field).split('|')[0] ?? field;

/** Whether a list has a field: only offers have costs, only supporters have tasks. */
export const hasField = (list: TableOf, field: FieldName): boolean => field in namesOf[list];

/** Our names for everything that a list can have: to choose from. */
export const headingsOf = (list: TableOf): string[] =>
  (Object.keys(namesOf[list]) as FieldName[]).map((field) => headingOf(list, field));

export interface Meaning {
  field: FieldName;
  /** 2 in `Adres 2`: what belongs together when there are several. */
  group: number;
  /** Of a day: whether it has the hour that it begins or ends; else it has both. */
  edge?: 'from' | 'to';
}

/** What a heading says, or undefined. A remark between brackets, a star and a number after it do not matter. */
export function meaningOf(list: TableOf, heading: string): Meaning | undefined {
  const bare = fold(splitWords(heading.replace(/\([^)]*\)|\[[^\]]*\]|\*/g, ' ')));
  const [, words = bare, number] = /^(.*?) ?([1-9])$/.exec(bare) ?? [];
  const known = byHeading[list];
  const day = dayIn(bare);
  if (day) return { field: day, group: 1 };
  const edge = edgeIn(bare);
  if (edge) return edge;
  const field =
    known.get(bare) ?? known.get(words) ?? known.get(words.replace(/^(de|het|uw|the|service|dienst|aanbod|activiteit) /, ''));
  return field && { field, group: known.has(bare) ? 1 : Number(number ?? 1) };
}

/** "Openingstijden ma", "Maandagmiddag": hours of one day. Undefined for a day with more words: "maandag van", "tot". */
function dayIn(bare: string): FieldName | undefined {
  const [, name] = /^(?:openingstijd(?:en)?|openingsuren|tijd(?:en)?|open|geopend|hours) (?:op )?(\p{L}+)$/u.exec(bare) ?? [];
  const day = (name ?? bare).replace(/(?<=dag)(ochtend|morgen|middag|avond)$/, '');
  const field = name || day !== bare ? byHeading.offers.get(day) : undefined;
  return field && (weekdays as readonly string[]).includes(field) ? field : undefined;
}

/** "Maandag van", "ma open", "Openingstijd maandag tot", "Monday closes": when a day begins or ends. */
function edgeIn(bare: string): Meaning | undefined {
  const [, name = '', from, to] =
    /^(?:openingstijd(?:en)? |tijd(?:en)? )?(\p{L}+) (?:(van(?:af)?|open(?:t|s|ing)?|begin(?:t|tijd)?|start(?:tijd)?|from|opens at)|(tot(?: en met)?|t m|dicht|sluit|sluiting(?:stijd)?|eind(?:e|tijd)?|to|until|closes?|closes at)) ?[1-9]?$/u.exec(
      bare,
    ) ?? [];
  const field = from || to ? dayIn(`open ${name}`) : undefined;
  return field && { field, group: 1, edge: from ? 'from' : 'to' };
}

/** `postalCode` and `postal_code` are two words. */
function splitWords(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
}

/** Headings that only a list of supporters has. */
const onlySupporters = new Set<FieldName>([
  'commissionedBy',
  'laws',
  'tasks',
  'notTasks',
  'providesCare',
  'decidesOnAccess',
  'independence',
  'team',
]);

/** Which list a row of headings belongs to: supporters have tasks, laws and someone who commissions them. */
export function listOfHeadings(headings: readonly string[]): TableOf {
  const found = headings.flatMap((heading) => meaningOf('supporters', heading)?.field ?? []);
  const asSupporters = new Set(found.filter((field) => onlySupporters.has(field))).size;
  const isNamed = headings.some((heading) => /ondersteuner|supporter/i.test(heading));
  return asSupporters >= 2 || (isNamed && found.includes('kind')) ? 'supporters' : 'offers';
}
