/** What a column that nobody foresaw may mean: by the words in its heading, and where those say nothing by what is in it. */
import { costsOf } from '../dutch/money.ts';
import { dayOf } from '../dutch/date.ts';
import { hoursOf } from '../dutch/opening-hours.ts';
import { phonesOf } from '../dutch/phone.ts';
import { fold } from '../fold.ts';
import { hasField, type FieldName, type TableOf } from './headings.ts';

/** About who keeps the list, or about mail and money: never what a resident has to know. */
const internal =
  /post ?adres|postbus|correspond|factu|invul|ingevuld|intern|opmerking|tijdstempel|timestamp|\bkvk\b|\biban\b|\bbtw\b|\bfax|facebook|instagram|twitter|linkedin|mailing|beheerder|eigenaar|aantal|max\w* deelnemers|\bids?$/;

/** Whether folded words of a heading are about who keeps the list. */
export const isInternal = (words: string): boolean => internal.test(words);

/** In order: the first that fits wins. Questions of a form are here too, for many lists begin as one. */
const clues: [FieldName, RegExp][] = [
  ['name', /hoe heet|^naam (van )?(het |de |een )?(aanbod|activiteit|dienst|voorziening|initiatief|product|client|ondersteuner)/],
  ['closures', /gesloten|sluiting|\bclosed|holiday/],
  ['alert', /let op|bijzonder|waarschuw/],
  ['email', /\be ?mail|mail ?adres|\bmail\b/],
  ['phones', /telefoon|\btel\b|\btelnr|mobiel|\bgsm\b|\bphone|telephone/],
  ['url', /web ?(site|adres|pagina|link)|\burl\b|\bsite\b|\blink\b|homepage/],
  ['assuredDate', /gecontroleerd|bijgewerkt|gewijzigd|wijziging|actuali|mutatie|geverifieerd|updated|modified|verified|reviewed/],
  ['validTo', /(eind|sluit|verval) ?datum|datum (tot|eind)|\bend date|expir/],
  ['validFrom', /(start|begin|ingangs) ?datum|datum (van|start|begin)|\bstart date/],
  ['needsReferral', /(verwijz|verwijsbrief|indicatie|referral).*(nodig|vereist|verplicht|required|needed)/],
  ['access', /verwijz|indicatie|referral|\btoegang\b/],
  ['applicationProcess', /aanmeld|aan te melden|inschrij|opgeven|opgave|\bapply|application|registration|intake|sign ?up/],
  [
    'hours',
    /openingstijd|open ingstijd|(dag|dagen).*(tijd|uur)|wanneer|hoe laat|bereikbaar|spreekuur|inloopuur|schedule|\bhours\b|opening/,
  ],
  ['opensAt', /begin ?tijd|start? ?tijd|aanvang/],
  ['closesAt', /eind ?tijd/],
  ['costs', /kosten|prijs|tarief|bijdrage|wat kost|kost het|vergoeding|entree|\bcosts?\b|\bfees?\b|price/],
  ['minimumAge', /(min|vanaf|ondergrens).*leeftijd|leeftijd.*(min|vanaf|\bvan\b)|min.*\bage|\bage.*(min|from)/],
  ['maximumAge', /(max|bovengrens).*leeftijd|leeftijd.*(max|\btot|\bt m\b)|max.*\bage|\bage.*(max|\bto\b)/],
  ['ages', /leeftijd|\bages?\b/],
  ['eligibility', /voorwaarde|eligib|requirement/],
  ['audience', /doelgroep|voor wie|who is it for|for whom|bestemd|bedoeld|deelnemers|target|audience|population/],
  ['languages', /\btalen\b|\btaal\b|language/],
  ['keywords', /trefwoord|zoekwoord|zoekterm|\btags?\b|keyword/],
  ['needs', /hulpvra/],
  ['commissionedBy', /opdracht/],
  ['kind', /functie|\brol\b|soort ondersteuner/],
  ['organization', /organi[sz]|aanbieder|uitvoer|instelling|stichting|vereniging|werkgever|provider|agency/],
  ['summary', /\bkorte?\b|samenvatting|summary|\bshort|intro/],
  [
    'description',
    /omschrijving|beschrijving|toelichting|uitleg|wat houdt|wat is|wat doe|\binhoud|informatie|description|details|\babout/,
  ],
  ['themes', /thema|rubriek|categor|domein|leefgebied|onderwerp|specialis|taxonom|topic|soort|\btype\b/],
  ['serviceAreas', /werkgebied|\bwijk|\bbuurt|gebied|regio|neighbo|service area/],
  ['neighborhoods', /werkgebied|\bwijk|\bbuurt|gebied|regio|gemeente|neighbo/],
  ['accessibility', /rolstoel|toegankelijk|invalide|drempel|wheelchair|accessib/],
  ['latitude', /\blat(itude)?$|breedtegraad/],
  ['longitude', /\b(lon|lng|longitude)$|lengtegraad/],
  ['houseNumber', /huis ?n(umme)?r/],
  ['city', /(post ?code|\bpc\b|\bzip).*(plaats|stad|dorp|city|town)/],
  ['postalCode', /post ?code|\bzip\b/],
  ['address', /straat|adres|\baddress|\bstreet/],
  ['locationName', /locatie|gebouw|zaal|\bwaar\b|\bvenue|location|\bplek\b/],
  ['city', /woonplaats|plaats|\bstad\b|\bdorp\b|gemeente|\bcity|\btown/],
  ['route', /vrijwillig|beroepskracht|wie helpt|begeleiding door|door wie/],
  ['image', /foto|afbeelding|\bimage|\blogo|picture/],
  ['days', /\bdag(en)?\b|weekday/],
  ['hours', /\btijd(en|stip)?\b|\btime/],
  ['phoneName', /contact|meer weten/],
  ['name', /^naam\b|\bnaam$|titel|\bname\b|\btitle\b|activiteit|voorziening|\bproduct\b/],
];

/** A field by the words in a heading; undefined when none tells. What has many words is no heading, unless it asks for something. */
export function clueIn(list: TableOf, heading: string): FieldName | undefined {
  // "Bezoekadres plaats" is about the place.
  const words = fold(heading).replace(/^\w*adres (?=\w+$)/, '');
  const isLong = words.length > 80 || (words.split(' ').length > 6 && !heading.includes('?'));
  // schema.org says with @ what a thing is, not what it is like.
  if (!words || isLong || heading.includes('@') || isInternal(words)) return undefined;
  return clues.find(([field, clue]) => hasField(list, field) && clue.test(words))?.[0];
}

/** Which values are certainly of a field; the first of these that fits most cells wins. */
const tells: [FieldName, (value: string) => boolean][] = [
  ['email', (value) => /^\S+@\S+\.\S+$/.test(value)],
  ['url', (value) => /^(https?:\/\/|www\.)\S+$/i.test(value)],
  ['postalCode', (value) => /^[1-9]\d{3}\s?[a-z]{2}$/i.test(value)],
  ['hours', (value) => /\d/.test(value) && hoursOf(value).schedules.some(({ days, opensAt }) => days && opensAt)],
  ['costs', (value) => /€|eur\b|gratis/i.test(value) && costsOf(value).costs.some(({ amount }) => amount !== undefined)],
  ['assuredDate', (value) => dayOf(value) !== undefined],
  ['phones', (value) => /^[+(\d]/.test(value) && phonesOf(value).doubtful.length === 0 && value.replace(/\D/g, '').length >= 9],
  ['latitude', (value) => /^5[0-3][.,]\d{3,}$/.test(value)],
  ['longitude', (value) => /^[3-7][.,]\d{3,}$/.test(value)],
  ['address', (value) => /^\p{L}[\p{L} .'-]+ \d{1,5}\s?[a-z]?\b/u.test(value) && value.length < 60],
];

const share = (values: readonly string[], fits: (value: string) => boolean) => values.filter(fits).length / values.length;

/** A field by what is in a column, of those that have no column yet. */
export function tellOf(
  list: TableOf,
  values: readonly string[],
  taken: ReadonlySet<FieldName | undefined>,
): FieldName | undefined {
  if (!values.length) return undefined;
  return tells.find(([field, fits]) => hasField(list, field) && !taken.has(field) && share(values, fits) >= 0.6)?.[0];
}

/** The name is short, and nearly always another. */
export function looksLikeNames(values: readonly string[]): boolean {
  const length = lengthOf(values);
  return (
    length > 3 &&
    length < 80 &&
    new Set(values).size > values.length * 0.8 &&
    share(values, (value) => /\p{L}{3}/u.test(value)) > 0.8
  );
}

export const lengthOf = (values: readonly string[]): number =>
  values.reduce((sum, { length }) => sum + length, 0) / (values.length || 1);
