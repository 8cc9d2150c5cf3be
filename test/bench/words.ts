/** Dutch words of the kind that offers in a neighborhood are written with; together about six hundred. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const nouns = words(`
  hulp buurt wijk huis kamer straat plein tuin park school winkel balie loket gesprek vraag antwoord brief formulier afspraak
  bezoek avond middag ochtend dag week maand jaar uur tijd koffie thee soep maaltijd eten tafel stoel keuken zaal deur sleutel
  fiets auto bus taxi vervoer rit boodschappen was schoonmaak klus reparatie lamp computer telefoon tablet scherm internet post
  krant boek verhaal taal les cursus groep club vereniging team koor muziek dans zang gitaar piano schilder teken foto film
  theater museum bibliotheek sport zwembad gymnastiek yoga wandeling loop voetbal biljart kaart spel bingo feest lunch ontbijt
  diner markt kraam bloem plant moestuin boom dier hond kat zorg verpleging arts huisarts apotheek medicijn pijn ziekte slaap
  geheugen dementie beweging gezondheid gewicht voeding adem rust stress angst rouw verlies verdriet eenzaamheid gezelschap
  vriend vriendschap ontmoeting contact praat maatje buddy buren buurman buurvrouw gezin ouder kind baby peuter kleuter jongere
  tiener student moeder vader opa oma familie relatie scheiding ruzie opvoeding oppas opvang speelgoed kleding schoen meubel
  wasmachine koelkast bed dekbed rollator rolstoel scootmobiel traplift beugel drempel hulpmiddel alarm bril gehoor tolk
  vertaling inburgering vluchteling woning huur hypotheek verhuizing energie gas stroom water isolatie rekening schuld geld
  inkomen uitkering toeslag belasting budget bank spaar pensioen bijstand werk baan stage sollicitatie vacature diploma beroep
  ondernemer vrijwilliger mantelzorger ondersteuner coach begeleider beheerder medewerker adviseur jurist notaris bewindvoerder
  recht wet regeling aanvraag bezwaar besluit indicatie budgethouder gemeente provincie politie brandweer kerk moskee stichting
  fonds subsidie steunpunt buurthuis inloop ruilkast voedselbank weggeefwinkel repaircafe spreekuur wachtlijst thuis dagbesteding
  logeerhuis hospice ziekenhuis polikliniek fysio logopedie tandarts podotherapie verslaving alcohol drugs gokken roken geweld
  veiligheid agenda rondje plek weg hand oog oor hoofd hart licht zon regen winter zomer herfst lente kerst
`);

export const verbs = words(`
  komt helpt krijgt leert vraagt vertelt luistert praat belt schrijft leest maakt kookt eet drinkt wandelt fietst rijdt haalt
  brengt zoekt vindt regelt vult kijkt denkt zorgt past oefent speelt zingt danst tekent bouwt repareert ruilt leent geeft deelt
  betaalt spaart kiest beslist weet begint stopt blijft gaat staat zit ligt slaapt rust beweegt traint zwemt werkt verdient
  solliciteert verhuist woont ontmoet begrijpt legt neemt gebruikt opent sluit wacht stuurt ontvangt meldt
`);

export const adjectives = words(`
  gratis goed nieuw oud klein groot lang kort warm rustig gezellig stil licht zwaar makkelijk moeilijk eigen ander vast vrij
  open dicht vroeg laat ziek gezond alleen samen eenzaam verdrietig blij boos bang moe zeker onzeker veilig handig duidelijk
  eenvoudig persoonlijk vertrouwd anoniem wekelijks maandelijks dagelijks tijdelijk digitaal lokaal betaalbaar goedkoop duur
  toegankelijk vrolijk creatief actief sportief gezamenlijk zelfstandig vrijwillig professioneel ervaren
`);

export const adverbs = words(`
  vandaag morgen straks soms vaak altijd nooit eerst daarna thuis buiten binnen dichtbij online graag rustig even langer opnieuw
  elke week per maand
`);

export const links = words(`
  met voor bij naar over zonder na tijdens tegen uit in op van aan door om langs tussen volgens
`);

export const articles = words('de het een uw de het een de elke deze onze geen die');

export const people = words(`
  ouderen jongeren ouders kinderen bewoners buren vrijwilligers mantelzorgers nieuwkomers mannen vrouwen gezinnen studenten
  ondernemers werkzoekenden alleenstaanden volwassenen starters wandelaars huurders grootouders tieners slechthorenden
  slechtzienden
`);

export const firstNames = words(`
  Anna Bram Carla Dirk Els Farid Greet Hassan Ilse Jan Karin Lotte Mo Nel Omar Piet Rosa Sanne Teun Ursula Vera Willem Yasmin Zeki
`);

export const streetNames = words(`
  Linde Beuken Eiken Kastanje Molen Kerk Dorps School Haven Station Markt Nassau Oranje Wilhelmina Juliana Beatrix Vondel Rembrandt
  Merel Lijster Reiger Zwaluw Tulpen Rozen Akker Weide Heide Duin Poolster Zonne
`);

export const streetKinds = words('straat laan weg plein hof pad kade singel');
