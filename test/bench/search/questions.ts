/**
 * What residents might type, and what should answer it: labelled by reading the offers, before the search was tuned. A line is a
 * class, the words, and the ids of what fits: first what answers it (3), after a slash what helps as well (2), after the next what
 * has something to do with it (1). The list of Zutphen is not ours, so of its offers only the place in the list stands here.
 */
export const classes = [
  ...(['plain', 'phrase', 'question', 'typo', 'compound', 'synonym', 'prefix', 'inflection'] as const),
  ...(['diacritics', 'name', 'nothing'] as const),
] as const;
export type QuestionClass = (typeof classes)[number];

export interface Question {
  kind: QuestionClass;
  words: string;
  /** Grade by id, 1 to 3. */
  grades: ReadonlyMap<string, number>;
}

const read = (lines: string): Question[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', words = '', ids = ''] = line.split('|').map((part) => part.trim());
      const graded = ids.split('/').flatMap((same, at) => {
        const list = same.trim().split(/\s+/).filter(Boolean);
        return list.map((id) => [id, 3 - at] as const);
      });
      return { kind: kind as QuestionClass, words, grades: new Map(graded) };
    });

/** Over demo/feeds/lindewaard.json. */
export const lindewaard = read(`
plain | dementie | geheugencafe casemanager-dementie / dagbesteding-lindehoeve
plain | schulden | schuldhulp uit-de-schulden / thuisadministratie sociaal-raadslieden / geldvragen-per-app voedselpakket
plain | eenzaam | maatje belcirkel zondagsclub koffie-lindelaan praatgroep-alleen-verder avondlijn meer-mensen-in-5-stappen samen-eten-molenwijk eettafel-de-linde welzijn-op-recept vrienden-na-vijftig / samen-koken op-pad-sociaal-werker praktijkondersteuner
plain | wandelen | wandelclub-noord piekerwandeling suiker-op-stap / zondagsclub maatje / fitroute
plain | boodschappen | boodschappen-met-een-buur / voedselpakket / samen-koken buurtbus-waardhuizen
plain | computer | digitaal-spreekuur tabletbuur / woningzoek-uurtje sollicitatiehulp / thuis-nederlands-oefenen
plain | rouw | praatgroep-alleen-verder / zondagsclub waken-bij-een-zieke kinderen-na-scheiding
plain | verslaving | samen-nuchter verslavingsspreekuur / samen-stoppen
plain | vrijwilligerswerk | vrijwilligerswerk-zoeken
plain | tuin | tuinploeg-noord / moestuin-oosterhof
plain | mantelzorg | mantelzorgcafe middag-vrij overeind-blijven mantelzorgwaardering werk-en-zorg ff-niet-zorgen soep-voor-de-mantelzorger zorg-verdelen logeerhuis-de-rustplek / naasten-groep geheugencafe casemanager-dementie
plain | autisme | ouders-van-een-kind-met-autisme
plain | zwanger | bolle-buiken
plain | rolstoel | hulpmiddelen-lenen rolstoelbasketbal / scootmobiel-proberen regiotaxi buurtbus-waardhuizen
phrase | hulp in de huishouding | hulp-bij-huishouden / wasmand huis-op-orde
phrase | samen eten | samen-eten-molenwijk eettafel-de-linde / samen-koken nah-lunch maaltijd-aan-huis
phrase | warme maaltijd | maaltijd-aan-huis eettafel-de-linde / samen-eten-molenwijk
phrase | ruzie met de buren | buurtbemiddeling
phrase | geen geld voor eten | voedselpakket / weggeefkast-oost
phrase | stoppen met roken | samen-stoppen
phrase | bezwaar maken | zelf-bezwaar-maken sociaal-raadslieden / brievenkoffie
phrase | openbaar vervoer | samen-met-de-bus buurtbus-waardhuizen / regiotaxi
phrase | lezen en schrijven | lezen-en-schrijven / pas-op-mijn-veertigste taalmaatje
phrase | hond uitlaten | dierenmaatje hondenoppas / burenhulp-oost
phrase | gesprek met de gemeente | gesprek-voorbereiden keukentafelgesprek mee-naar-gesprek / clientondersteuning
phrase | Nederlands leren | taalcafe taalmaatje thuis-nederlands-oefenen / lezen-en-schrijven vrouwenochtend welkom-in-lindewaard oekraiense-keuken voorlezen-aan-huis pas-op-mijn-veertigste
question | ik kan mijn huur niet betalen | schuldhulp toeslagen-nakijken / bijzondere-bijstand sociaal-raadslieden thuisadministratie / uit-de-schulden
question | wie kan er met mij mee naar het ziekenhuis | mee-naar-het-ziekenhuis / mee-naar-gesprek
question | ik voel me zo alleen sinds mijn man is overleden | praatgroep-alleen-verder / zondagsclub maatje belcirkel
question | mijn moeder vergeet steeds meer | geheugencafe casemanager-dementie / dagbesteding-lindehoeve
question | mijn kind luistert niet en is heel boos | opvoedinloop grenzen-zonder-schreeuwen / ouderkring-molenwijk hulp-van-het-jeugdteam gezinsmaatje ouders-van-een-kind-met-autisme
question | ik snap de brief van de gemeente niet | formulierenhulp brievenkoffie / thuisadministratie sociaal-raadslieden kwijtschelding
question | hoe kom ik aan een rollator na mijn operatie | hulpmiddelen-lenen / sta-sterk
question | ik kan niet slapen door de stress | beter-slapen minder-stress-app / piekerwandeling avondlijn koppie-koppie
question | wie past er op mijn hond als ik in het ziekenhuis lig | dierenmaatje hondenoppas / burenhulp-oost
question | ik zoek een goedkope wasmachine | bijzondere-bijstand kringloop-tweede-ronde
question | ik wil graag meer bewegen maar ik heb last van mijn gewrichten | aangepast-zwemmen / sta-sterk fitroute wandelclub-noord
question | waar kan ik mijn oude fiets laten repareren | repaircafe leerwerkplek / klusteam
typo | demetie | geheugencafe casemanager-dementie / dagbesteding-lindehoeve
typo | schuldne | schuldhulp uit-de-schulden / thuisadministratie sociaal-raadslieden
typo | boodschapen | boodschappen-met-een-buur / voedselpakket
typo | mantelsorg | mantelzorgcafe middag-vrij overeind-blijven mantelzorgwaardering werk-en-zorg ff-niet-zorgen soep-voor-de-mantelzorger zorg-verdelen logeerhuis-de-rustplek / naasten-groep geheugencafe casemanager-dementie
typo | scootmobeil | scootmobiel-proberen
typo | eensaam | maatje belcirkel zondagsclub koffie-lindelaan praatgroep-alleen-verder avondlijn meer-mensen-in-5-stappen samen-eten-molenwijk eettafel-de-linde welzijn-op-recept vrienden-na-vijftig / samen-koken op-pad-sociaal-werker praktijkondersteuner
typo | huishouwen | hulp-bij-huishouden huis-op-orde / wasmand
typo | diabetis | suiker-op-stap dietist-spreekuur
typo | solicitatie | sollicitatiehulp werkcafe
typo | verslaaving | samen-nuchter verslavingsspreekuur / samen-stoppen
typo | formulierre invullen | formulierenhulp / brievenkoffie kwijtschelding
typo | regiotaksi | regiotaxi
typo | hoortoestl | hoorinloop
compound | schuldenhulp | schuldhulp uit-de-schulden / thuisadministratie
compound | taalles | taalcafe taalmaatje lezen-en-schrijven thuis-nederlands-oefenen
compound | dementiebegeleiding | casemanager-dementie / geheugencafe dagbesteding-lindehoeve
compound | huurschuld | schuldhulp / uit-de-schulden
compound | ziekenhuisvervoer | mee-naar-het-ziekenhuis / meerijden regiotaxi
compound | hulp bij schoonmaken | hulp-bij-huishouden / huis-op-orde wasmand
compound | computerhulp | digitaal-spreekuur tabletbuur
compound | mantelzorgondersteuning | mantelzorgcafe overeind-blijven middag-vrij / werk-en-zorg logeerhuis-de-rustplek ff-niet-zorgen
compound | rouwverwerking | praatgroep-alleen-verder / zondagsclub
compound | kinder kleding | kleding-ruilen
compound | huis bezoek | maatje / belcirkel
compound | tuinhulp | tuinploeg-noord
compound | wandelgroep | wandelclub-noord suiker-op-stap piekerwandeling
synonym | poetsvrouw | hulp-bij-huishouden
synonym | suikerziekte | suiker-op-stap dietist-spreekuur
synonym | neerslachtig | de-vrije-kamer behandeling-baken praktijkondersteuner / piekerwandeling herstelmaatje beter-slapen koppie-koppie minder-stress-app
synonym | incassobureau | schuldhulp uit-de-schulden / thuisadministratie
synonym | zuster | wijkverpleging
synonym | werkloos | werkcafe sollicitatiehulp / vrijwilligerswerk-zoeken leerwerkplek jobcoach
synonym | scheiden | kinderen-na-scheiding
synonym | handwerken | vrouwenochtend repaircafe / leerwerkplek
synonym | doodgaan | waken-bij-een-zieke / praatgroep-alleen-verder volmacht-avond
synonym | blind | boek-aan-huis
synonym | vluchtelingen | welkom-in-lindewaard oekraiense-keuken / taalmaatje
synonym | tafeltje dekje | maaltijd-aan-huis
synonym | laaggeletterd | lezen-en-schrijven pas-op-mijn-veertigste
synonym | invalide | parkeerkaart regiotaxi scootmobiel-proberen / rolstoelbasketbal
prefix | demen | geheugencafe casemanager-dementie / dagbesteding-lindehoeve
prefix | scootm | scootmobiel-proberen
prefix | mantelz | mantelzorgcafe middag-vrij overeind-blijven mantelzorgwaardering werk-en-zorg ff-niet-zorgen soep-voor-de-mantelzorger / zorg-verdelen logeerhuis-de-rustplek geheugencafe casemanager-dementie
prefix | hulp bij schu | schuldhulp / uit-de-schulden thuisadministratie
prefix | taxiv | regiotaxi
prefix | solli | sollicitatiehulp werkcafe
prefix | zwem | aangepast-zwemmen / kindpakket
prefix | bezw | zelf-bezwaar-maken sociaal-raadslieden
prefix | voedselb | voedselpakket
prefix | rolst | rolstoelbasketbal hulpmiddelen-lenen / scootmobiel-proberen regiotaxi buurtbus-waardhuizen
inflection | wandeling | wandelclub-noord piekerwandeling suiker-op-stap / zondagsclub
inflection | huizen ruilen | kamer-bij-een-oudere woningzoek-uurtje kleiner-wonen / urgentie
inflection | honden | hondenoppas dierenmaatje
inflection | brieven | brievenkoffie formulierenhulp / lezen-en-schrijven sociaal-raadslieden thuisadministratie zelf-bezwaar-maken
inflection | kapotte lampen | klusteam
inflection | krukken lenen | hulpmiddelen-lenen
inflection | gezongen | zangcafe
inflection | verhuisd | kleiner-wonen kringloop-tweede-ronde / woningaanpassing woningzoek-uurtje
inflection | eenzame ouderen | maatje belcirkel zondagsclub / koffie-lindelaan kamer-bij-een-oudere
inflection | slapeloze nachten | beter-slapen / avondlijn
diacritics | cliëntondersteuning | clientondersteuning / mee-naar-gesprek keukentafelgesprek
diacritics | dietist | dietist-spreekuur
diacritics | diëtist | dietist-spreekuur
diacritics | oekraine | oekraiense-keuken
diacritics | polski kacik | polski-kacik
diacritics | cafe | taalcafe zangcafe repaircafe gebarencafe mantelzorgcafe geheugencafe parkinsoncafe werkcafe
diacritics | menu's | maaltijd-aan-huis
diacritics | OV chipkaart | samen-met-de-bus
name | Klusteam De Handige Buur | klusteam
name | speelotheek de tol | speelotheek
name | Het Baken | behandeling-baken
name | inloophuis de wilg | inloophuis-de-wilg
name | Koppie Koppie | koppie-koppie
name | fitroute wilgenpark | fitroute
name | De Vrije Kamer | de-vrije-kamer
nothing | paspoort verlengen |
nothing | zeilboot kopen |
nothing | aquarium |
nothing | qwrtplk |
nothing | asdfasdf jklm |
nothing | vliegtickets naar spanje |
nothing | bitcoin |
nothing | grofvuil ophalen |
nothing | xxxxzzzz |
nothing | tandarts |
`);

/** Over the list of Zutphen, in the order of test/zutphen/to-feed.ts. */
export const zutphen = read(`
plain | vervoer | 18 16 15 17 / 51
plain | mantelzorg | 35 44 1 2 0 45 3 / 8 10 22 / 4 9 11 37 40
plain | eenzaamheid | 38 50 / 36 39 7 13
plain | klussen | 34 32 55 / 33
plain | pgb | 46 42 / 59
plain | maaltijden | 28 27 29 53
plain | administratie | 5 47 8 9 / 42 46 7
plain | dementie | 37
phrase | hulp bij huishouden | 31 30 54
phrase | openbaar vervoer | 17 / 15 16
phrase | luisterend oor | 38 37 36 39 / 0 8 10 4 9 11
phrase | eigen bijdrage | 41
phrase | persoonlijke verzorging | 26 52 / 20 19 22 21 23 24 25
question | wie kan mij met de auto naar het ziekenhuis brengen | 18 51 / 16 15
question | ik kan zelf niet meer koken | 28 27 29 53
question | ik wil met iemand praten midden in de nacht | 39 36
question | wie helpt mij met het aanvragen van toeslagen | 5 / 8 9 40 46 47
question | mijn moeder kan niet meer naar de kapper | 23
typo | mantelzorch | 35 44 1 2 0 45 3 / 8 10
typo | opticiën | 24
typo | pedicuur | 25
typo | maaltijtservice | 28 / 27 29
typo | verzekring | 3 43 47 / 42
typo | alzheimmer | 37
compound | mantelzorg lijn | 35 1 / 2
compound | huishoudhulp | 30 31 / 54
compound | tuinonderhoud | 33 / 55 34
compound | boodschappenservice | 12 49
compound | schuldhulpverlening | 7 / 5 47 59
compound | clientenondersteuner | 4 9 11
synonym | blut | 7 5 / 59 47
synonym | bril | 24
synonym | gehoorapparaat | 21
synonym | schoonmaakster | 31 30 / 54
synonym | taxi | 16 15 18
synonym | hovenier | 33
synonym | haren knippen | 23
synonym | uitstapje | 14 / 50 13
prefix | boodsch | 12 49
prefix | cliento | 4 9 11
prefix | opti | 24
prefix | mantelzorgm | 3
inflection | koken | 27 53 / 28 29
inflection | reis | 17 15 16
inflection | tuinen | 33 34 / 55
inflection | geklust | 34 32 55
diacritics | financiele hulp | 5 7 59 / 41 42
diacritics | mantelzorgcoordinator | 0 8 10
diacritics | WMO-loket | 26 31
name | Valys | 15
name | per saldo | 46
name | Zilverlijn | 38
name | PlusOV | 16
name | het cak | 41
name | budgetbuddy | 5
nothing | zwembad |
nothing | rijbewijs verlengen |
nothing | hondenbelasting |
nothing | wqxzrtp |
nothing | parkeervergunning |
`);

/**
 * Over the list of Zutphen too, written and labelled on 22 November 2026 when the rules of the search were done, before any of it was
 * asked: nothing may be tuned on these.
 */
export const heldOut = read(`
plain | trein | 17
plain | huisarts | 19 / 48 51
plain | tuinman | 33 / 34 55
plain | wmo | 26 31 41 16 / 58
plain | cursus | 22 6 / 44
phrase | hulp bij de administratie | 5 8 9 47
phrase | contact met lotgenoten | 44
phrase | boodschappen laten bezorgen | 12 / 49
phrase | kapper aan huis | 23
question | mijn oren worden slecht, wie kan er thuis komen | 21
question | ik zorg voor mijn vrouw en het wordt mij te veel | 1 0 35 2 / 44 8 10 57
question | wie maait het gras bij mijn vader | 33 34 / 55
question | hoe vraag ik een huishoudelijke hulp aan | 31 30
question | ik durf niet alleen met de trein | 17 / 15
typo | huishoudeljke hulp | 30 31 / 54
typo | boodschapen | 12 49
typo | vervoor | 18 16 15 17 / 51
typo | zorgverzekring | 43 3
typo | eenzaamhied | 38 50 / 36 39 7
compound | mantelzorgcursus | 22 6 / 44
compound | gehoorproblemen | 21
compound | maaltijdhulp | 27 28 / 29 53
compound | ziekenhuisvervoer | 51 18 / 16 15
compound | klusjesman | 32 34 / 55
synonym | dokter | 19 / 48 51
synonym | voetverzorging | 25
synonym | poetsen | 30 31 54
synonym | mijn hart luchten | 36 39 38 1
synonym | chauffeur | 18 / 16 15
prefix | audic | 21
prefix | pedic | 25
prefix | wandel | 50
prefix | keukent | 31
inflection | klusje | 32 34 55
inflection | vrijwilliger | 18 34 27 39 / 45
inflection | medicijn | 52 22
inflection | afspraak | 48 51 / 10 11
diacritics | cliëntondersteuner | 4 9 11
diacritics | coordinator | 0 8 10
name | luisterlijn | 36
name | sensoor | 39
name | Regelhulp | 40
nothing | paspoort aanvragen |
nothing | vuilnis |
nothing | zwemles |
nothing | blorptakwi |
`);

/** Over the list of Zutphen again: a second set, written and labelled later that day, before any of it was asked and before typing errors were looked at. */
export const heldOutLater = read(`
plain | supermarkt | 12 49
plain | wandelen | 50
plain | lotgenoten | 44
plain | toeslagen | 5
phrase | warm eten | 29 / 27 28 53
phrase | samen koken | 27 / 53
phrase | met de bus reizen | 17 / 16 15
phrase | luisteren naar mijn verhaal | 1 39 36 / 38 37
question | ik kan mijn vader niet meer alleen verzorgen, wat nu | 52 26 / 20 22 1 35 / 19
question | wie doet de was en stofzuigt bij oude mensen | 54 30 31
question | ik heb schulden en durf mijn post niet open te maken | 7 5 / 47
question | hoeveel moet ik zelf betalen voor de wmo | 41
question | mijn man is ziek en ik slaap slecht van de zorgen | 1 35 0 / 2 44 57
typo | huihoudelijke hulp | 30 31 / 54
typo | vrijwilleger | 18 34 27 39 / 45
typo | opticein | 24
typo | mantelzrog | 35 44 1 2 0 45 3 / 8 10
typo | tuinmna | 33 / 34
typo | kapperr | 23
typo | bodschappen | 12 49
typo | clientondersteunning | 4 9 11
typo | eenzam | 38 50 / 7
compound | kookmaatje | 27 / 53
compound | reiskosten vergoeding | 6 59 / 15 16
compound | geldhulp | 5 7 / 47 59
compound | zorgvergoeding | 6 59 / 43 3
synonym | oppasser voor zieke moeder | 20 52
synonym | eten aan huis bezorgd | 28 / 12 29
synonym | somber | 36 39 38
synonym | gras maaien | 33 / 34 55
synonym | kletsen | 38 50 / 36
prefix | vergoe | 6 59 / 3
prefix | regel | 40 48 3 / 11 10
inflection | scheiden | 7
inflection | kookt | 27 53
inflection | gereisd | 17 15 16
diacritics | financiën | 7 59 5
diacritics | coördinatoren | 0 8 10
name | Mezzo | 45
name | SVB | 42
nothing | kinderopvang |
nothing | verhuisbedrijf |
nothing | sportschool |
nothing | flurkenbroes |
`);
