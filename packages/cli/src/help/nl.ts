/** What `wijkwijzer --help` and `wijkwijzer <opdracht> --help` say, in Dutch: the source of what is said. */

export const dutch = {
  usage: 'wijkwijzer <opdracht>',
  more: 'wijkwijzer <opdracht> --help vertelt meer. In English: --help --lang en.',
  commands: {
    import: {
      summary: 'maakt een aanbodbestand van CSV, Excel of Open Referral',
      help: `wijkwijzer import <bron> [<bron> …] --out feed.json

Maakt van lijsten één aanbodbestand. Een bron is een CSV- of Excel-bestand (.xlsx), een export in
Open Referral (HSDS, JSON), een ander aanbodbestand, of het webadres van een van die. Bij een map doen alle
lijsten in die map mee. Tabellen die met id’s naar elkaar wijzen (services.csv, locations.csv, phones.csv …)
worden samen gelezen. Staat iets in meer bronnen, dan wint de bron die het eerst genoemd is.

  --out <bestand>      waar het aanbodbestand komt; zonder --out komt het op het scherm
  --title <titel>      titel van het aanbodbestand
  --desk <naam>        de balie waar bewoners terechtkunnen als zij er niet uitkomen, met
  --desk-phone <nummer>, --desk-email <adres> en --desk-website <adres>
  --columns <bestand>  JSON die zegt wat onbekende kolommen betekenen: { "Soort hulp": "thema" }
  --propose            schrijft zo'n JSON voor het eerste bestand, om na te kijken en te bewaren
  --json               het hele verslag als JSON, met alle meldingen
  --lang nl|en         taal van het verslag

Sjablonen om mee te beginnen staan in de map templates. Uitleg: docs/feed.
Afloop: 0 gelukt, 1 er zijn rijen overgeslagen, 2 het lukte niet en er is niets geschreven.`,
    },
    export: {
      summary: 'maakt van een aanbodbestand Open Referral (HSDS 3.0)',
      help: `wijkwijzer export --hsds feed.json [--out <bestand>]

Maakt van een aanbodbestand een pagina met diensten in Open Referral HSDS 3.0.
Zonder --out komt hij op het scherm. Uitleg: docs/feed/hsds.md.

  --lang nl|en         taal van de meldingen`,
    },
    check: {
      summary: 'kijkt wat er stuk is, ontbreekt of beter kan',
      help: `wijkwijzer check <bestand|map|adres> [--lang nl|en] [--links] [--json] [--html rapport.html]

Kijkt wat er beter kan aan een aanbodbestand: wat stuk is, wat ontbreekt en wat duidelijker kan, per organisatie,
met bij elk punt hoe u het oplost. Daarna: bij welke onderwerpen, wegen en wijken er nog niets is.
Een CSV- of Excel-bestand kan ook, of een map met lijsten: dan staat bij elk punt de rij en de kolom.

  --links          kijkt ook of de links werken; dat duurt even, want het gaat rustig
  --html <bestand> maakt er één pagina van, om te lezen, te printen of te mailen
  --json           geeft alles als JSON
  --columns <best> bij CSV of Excel: wat onbekende kolommen betekenen, zoals bij import
  --lang en        in het Engels

Einde: 0 er is niets stuk, 1 er is iets stuk, 2 het lukte niet.`,
    },
    pages: {
      summary: 'maakt gewone webpagina’s van een aanbodbestand',
      help: `wijkwijzer pages <bestand|adres> --out map --base https://… [--lang nl|en]

Maakt gewone webpagina’s van een aanbodbestand: één voor elk aanbod en elke ondersteuner, en lijsten per onderwerp en
per wijk. Ze werken zonder JavaScript, op elke telefoon, en zoekmachines vinden ze.

  --out <map>    waar de pagina’s komen; een map van iemand anders raakt dit niet aan
  --base <adres> waar de pagina’s straks staan, bijvoorbeeld https://hulp.voorbeeld.nl/

In de map staat ook snippet.html: wat u tussen de tags van een element zet, voor wie geen JavaScript heeft.
Maak de pagina’s elke nacht opnieuw: wat over is, verdwijnt dan.`,
    },
    search: {
      summary: 'zoekt zoals bewoners zoeken',
      help: `wijkwijzer search <bestand|adres> [woorden…] [--limit N] [--json] [--why] [--lang nl|en]

Zoekt zoals bewoners zoeken. Zonder woorden leest het een vraag per regel en geeft het per vraag een regel JSON:
  { "query", "total", "hits": [{ "id", "name", "score" }] }
Zijn er maar weinig, dan volgt wat over hetzelfde onderwerp gaat, met "score": 0 en "related": true.
Met woorden staat bij elke uitkomst door welke woorden hij gevonden is.

  --limit N  hoogstens N uitkomsten per vraag (10)
  --json     ook met woorden: als JSON
  --why      ook in JSON waarom: "why": [{ "typed", "word", "how" }] bij elke uitkomst
  --lang en  in het Engels`,
    },
    watch: {
      summary: 'vertelt wat er veranderd is sinds de vorige keer',
      help: `wijkwijzer watch <adres|bestand> [--state bestand] [--json] [--lang nl|en]

Vertelt wat er veranderd is sinds de vorige keer: nieuw, weg of veranderd aanbod, wat stuk ging en wat oud werd.
Bedoeld om elke nacht te draaien.

  --state <bestand> waar het onthoudt wat het zag (wijkwijzer-watch.json)
  --json            als JSON

Einde: 0 er is niets te doen, 1 er ging iets stuk of meer dan de helft is weg, 2 het lukte niet (dan blijft het geheugen zoals het was).`,
    },
  },
};

export type Help = typeof dutch;
export type CommandName = keyof Help['commands'];
