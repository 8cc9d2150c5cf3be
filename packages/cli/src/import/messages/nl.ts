/** What the maker of a feed reads after an import, in Dutch. Each sentence says what is the matter and how to mend it. */
import type { ImportCode, SourceErrorCode } from '../problem.ts';

/** `{value}`, `{expected}` and `{count}` are filled in. */
export const problems: Record<ImportCode, string> = {
  // Rows that are left out.
  'row-without-name': 'Deze rij heeft geen naam en is overgeslagen. Vul de naam in.',
  'sub-heading': '“{value}” is gelezen als tussenkop en is overgeslagen. Is het wel aanbod? Vul dan meer in.',
  'no-name-column':
    'Er is geen kolom met namen gevonden; alle rijen zijn overgeslagen. Geef met --columns aan welke kolom de naam is, of begin met --propose.',
  'no-headings':
    'Boven de lijst staan geen koppen; alle rijen zijn overgeslagen. Zet er een rij boven die zegt wat er staat: Naam, Adres, Telefoon …',
  'no-list':
    'Dit blad lijkt geen lijst met aanbod en is overgeslagen. Is het dat wel? Zet er koppen boven, zoals Naam, Adres en Telefoon.',
  'too-many-offers':
    'Er past niet meer dan {expected} in een aanbodbestand; de rest is overgeslagen. Maak er twee bestanden van.',
  'row-unlinked':
    'Deze rij hoort bij geen enkel aanbod en is overgeslagen. Vul in bij welk aanbod, welke locatie of welke organisatie hij hoort.',
  'not-a-record': 'Dit is geen aanbod en is overgeslagen: “{value}”.',
  'record-without-name': 'Dit aanbod heeft geen naam (name) en is overgeslagen. Vul de naam in.',
  'heading-again': 'Deze rij herhaalt de koppen en is overgeslagen.',
  missing: 'Hier ontbreekt iets wat niet kan ontbreken; de rij is overgeslagen. Vul het in.',
  'item-invalid': '“{value}” kan hier niet staan; de rij is overgeslagen. Wat wel kan: {expected}.',
  'duplicate-id': 'Het kenmerk “{value}” komt twee keer voor; alleen de eerste doet mee. Geef elk aanbod een eigen kenmerk.',
  'too-many': 'Dit zijn er te veel; de laatste {count} doen niet mee.',
  // Kept as words.
  'hours-as-text':
    'De tijden “{value}” zijn overgenomen als tekst. Schrijf bijvoorbeeld “ma t/m vr 9.00-17.00 uur”, dan klopt “nu open” ook.',
  'cost-as-text': 'De kosten “{value}” zijn overgenomen als tekst. Schrijf een bedrag als “€ 2,50 per keer”, of “gratis”.',
  'age-as-text': 'De leeftijd “{value}” staat nu bij de doelgroep. Schrijf bijvoorbeeld “vanaf 55 jaar” of “12-18”.',
  'phone-doubtful': '“{value}” lijkt geen telefoonnummer. Het is zo overgenomen; kijk het na.',
  'postal-code-foreign': '“{value}” is geen Nederlandse postcode en staat nu bij het adres. Een postcode ziet eruit als 1234 AB.',
  'access-as-text':
    'Hoe men binnenkomt (“{value}”) staat nu bij het aanmelden. Wil men hierop kunnen kiezen? Schrijf dan: vrij toegankelijk, aanmelden, verwijzing of indicatie.',
  // Mended.
  'phone-zero-added': 'Er ontbrak een 0 vooraan; het nummer is nu {value}. Maak in Excel van deze kolom Tekst.',
  'markup-removed': 'Er stond opmaak (HTML) in deze cel; alleen de tekst is overgenomen.',
  'id-made': 'Het kenmerk “{value}” is al van een ander aanbod; dit aanbod heet nu {expected}.',
  'unclosed-quote':
    'In deze regel staat een aanhalingsteken dat niet wordt gesloten. De regel is gelezen zonder dat teken; kijk hem na.',
  'mixed-encoding':
    'Deze regel is anders opgeslagen dan de rest van het bestand (“{value}”). Kijk letters als é en ë na, en bewaar het bestand als CSV UTF-8.',
  'version-unclear': 'Het bestand noemt geen versie; het is gelezen als versie 1.',
  'text-cut': 'Deze tekst is te lang en is afgekapt. Maak hem korter.',
  encoding: 'Hier staan tekens die niet gelezen kunnen worden. Bewaar het bestand als UTF-8.',
  // Worth a look.
  formula: 'Hier staat een formule; hij is overgenomen als tekst. Zet de uitkomst in de cel.',
  'garbled-text': 'Hier staan verkeerde letters (“{value}”). Bewaar het bestand opnieuw als CSV UTF-8.',
  'example-row': 'Dit is een voorbeeld uit het sjabloon. Haal deze rij weg voordat u het bestand gebruikt.',
  // Not used.
  'above-headings': 'Deze rij staat boven de koppen en doet niet mee: “{value}”.',
  'unknown-column': 'Deze kolom doet niet mee ({count} keer ingevuld). Hoort hij erbij? Zet in --columns wat hij betekent.',
  'column-suggested':
    'Deze kolom doet niet mee ({count} keer ingevuld). Het lijkt “{expected}”. Klopt dat? Noem de kolom zo, of zet het in --columns.',
  'word-found': 'Van “{value}” is alleen “{expected}” overgenomen. Is de rest nodig? Zet die bij de uitleg.',
  'heading-guessed': 'Deze kolom is gelezen als “{value}”. Klopt dat niet? Zet in --columns wat hij wel betekent.',
  'only-name': 'Hier staat alleen een naam: “{value}”. Is het een tussenkop? Haal de rij dan weg. Anders: vul hem aan.',
  'name-without-phone': '“{value}” doet niet mee: een contactpersoon staat bij een telefoonnummer, en dat is er niet.',
  'extra-cell': 'Hier staat “{value}” in een kolom zonder kop; het doet niet mee.',
  'spreadsheet-error': 'Hier staat een fout van Excel; de cel is leeg gelaten.',
  'unknown-word': '“{value}” is hier niet bekend en doet niet mee. Wat wel kan: {expected}.',
  'not-a-date': '“{value}” is geen datum en doet niet mee. Schrijf bijvoorbeeld 1-3-2026.',
  'not-a-number': '“{value}” is geen getal en doet niet mee.',
  'not-yes-or-no': '“{value}” doet niet mee. Schrijf ja of nee.',
  'not-an-email': '“{value}” is geen e-mailadres en doet niet mee.',
  'not-a-link': '“{value}” is geen webadres en doet niet mee. Een webadres begint met https://.',
  'not-a-coordinate': '“{value}” is geen plek op de kaart en doet niet mee.',
  'unknown-language': 'De taal “{value}” is niet bekend en doet niet mee.',
  'unknown-alternative': 'Er is geen ander aanbod dat “{value}” heet; deze verwijzing is weggelaten.',
  'link-unknown': 'Een rij met id “{value}” staat niet in de andere tabel; deze verwijzing doet niet mee.',
  'foreign-currency': '{value}: geen euro’s. Het bedrag is overgenomen als tekst.',
  'days-unknown': 'Bij {value} staat niet op welke dagen. De tijden zijn overgenomen als tekst.',
  fax: 'Het faxnummer {value} is weggelaten.',
  'not-held': 'Dit veld kent het aanbodbestand niet; de inhoud is weggelaten ({count} keer).',
  'pages-stopped': 'Niet alle pagina’s zijn opgehaald: {value}.',
  'field-ignored': '“{value}” kan hier niet staan en is weggelaten. Wat wel kan: {expected}.',
  'unsafe-url': '“{value}” is geen veilig webadres en is weggelaten.',
  'unknown-reference': '“{value}” bestaat niet in dit bestand.',
  'more-problems': 'Daarna kwamen er nog {count} meldingen.',
  // Of whole feeds; said by `sources` when they come alone.
  'not-json': 'Dit is geen geldige JSON.',
  'html-instead-of-json': 'Hier staat een webpagina in plaats van gegevens.',
  'not-a-feed': 'Dit is geen aanbodbestand.',
  'wrong-version': 'Dit aanbodbestand heeft een versie die hier niet gelezen kan worden.',
  'too-large': 'Dit is te groot.',
  'too-deep': 'Dit is te diep genest.',
};

/** Why a source gives nothing at all: one sentence, after its name. */
export const sources: Record<SourceErrorCode, string> = {
  'not-there': 'is er niet. Klopt de naam?',
  'not-readable': 'mag niet gelezen worden.',
  folder: 'is een map zonder lijsten. Noem een CSV-, Excel- of JSON-bestand.',
  'empty-file': 'is leeg.',
  'too-large': 'is te groot om te lezen. Maak er kleinere bestanden van.',
  'too-many-rows': 'heeft meer dan {value} rijen. Maak er kleinere bestanden van.',
  'too-many-columns': 'heeft meer dan 1000 kolommen. Waarschijnlijk is dit geen lijst met aanbod.',
  'row-too-long': 'heeft een regel die te lang is (regel {value}). Waarschijnlijk is dit geen CSV-bestand.',
  pdf: 'is een PDF. Vraag om het Excel- of CSV-bestand waar hij van gemaakt is.',
  picture: 'is een afbeelding, geen lijst.',
  html: 'is een webpagina, geen lijst. Haal het bestand op achter de knop “downloaden” of “exporteren”.',
  'old-excel':
    'is een oud Excel-bestand (.xls), of is beveiligd met een wachtwoord. Open het in Excel en bewaar het als .xlsx of als CSV.',
  'other-document': 'is een ander soort document. Bewaar het als .xlsx of als CSV.',
  binary: 'is geen tekstbestand. Bewaar de lijst als .xlsx of als CSV.',
  'broken-workbook': 'is beschadigd en kan niet geopend worden. Bewaar het in Excel opnieuw als .xlsx.',
  'workbook-too-large': 'wordt bij het uitpakken veel te groot en is daarom niet geopend. Bewaar de lijst als CSV.',
  'not-json': 'is geen geldige JSON ({value}).',
  'unknown-json': 'bevat geen aanbod dat herkend wordt: geen aanbodbestand en geen Open Referral (HSDS).',
  'not-a-feed': 'is geen aanbodbestand dat gelezen kan worden.',
  'wrong-version': 'heeft een versie van het aanbodbestand die hier niet gelezen kan worden.',
  'too-deep': 'is te diep genest om te lezen.',
  'unknown-field':
    'kan niet gelezen worden met deze --columns: “{value}” is geen kolom die we kennen. De namen staan in docs/feed/kolommen.md.',
};

export const texts = {
  row: (row: number) => `rij ${row}`,
  column: (letter: string, heading: string | undefined) => (heading ? `kolom ${letter} (${heading})` : `kolom ${letter}`),
  sheet: (name: string) => `blad ${name}`,
  done: (offers: number, supporters: number) =>
    `${counted(offers, 'aanbod', 'keer aanbod')}${supporters ? ` en ${counted(supporters, 'ondersteuner', 'ondersteuners')}` : ''} in het bestand.`,
  source: (name: string, given: number, kept: number, leftOut: number) =>
    `${name}: ${counted(given, 'rij', 'rijen')} gelezen, ${figure(kept)} overgenomen${leftOut ? `, ${figure(leftOut)} overgeslagen` : ''}.`,
  record: (name: string, given: number, kept: number, leftOut: number) =>
    `${name}: ${given} keer aanbod gelezen, ${figure(kept)} overgenomen${leftOut ? `, ${figure(leftOut)} overgeslagen` : ''}.`,
  merged: (count: number) =>
    count === 1
      ? 'Eén aanbod stond er dubbel in en is samengevoegd:'
      : `${count} keer stond er iets dubbel in; dat is samengevoegd:`,
  dropped: (fields: string) => `de eerste wint bij: ${fields}`,
  leftOut: 'Overgeslagen:',
  look: 'Om na te kijken:',
  more: (count: number) => `… en nog ${count}. Alles ziet u met --json.`,
  also: (count: number) => `(Ook in ${counted(count, 'andere rij', 'andere rijen')}.)`,
  unwritable: (path: string, why: string) => `${path} kan niet geschreven worden (${why}).`,
  written: (path: string) => `Geschreven: ${path}`,
  next: (path: string) => `Kijk het na met: wijkwijzer check ${path}`,
  progress: (source: string, done: number) => `${source}: ${done} rijen …`,
  page: (number: number) => `pagina ${number} …`,
  nothing: 'Er is geen aanbod gevonden, dus er is geen bestand geschreven.',
};

const figures = new Intl.NumberFormat('nl');
const figure = (count: number) => figures.format(count);
const counted = (count: number, one: string, many: string) => `${figure(count)} ${count === 1 ? one : many}`;
