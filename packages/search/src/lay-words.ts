/**
 * Lay words of the social domain, written for this project: how residents say what offers call something else. A line is a group; who
 * types a word of it searches for the others too. Those behind a `>` are searched for as well, and do not search back: `blut` finds
 * schulden, `schulden` does not look for blut. Those behind `>>` are wider, and searched for only where few offers have the others:
 * `toeslag` finds what is called so, and money matters where there is none. Stems are compared, so one form of a word is enough. A file
 * of its own that comes after the first paint; the feed's own synonyms add to it and weigh more.
 */
export const layWords = `
blut, platzak, skeer, rood staan, krap bij kas > schulden, geldzorgen, rondkomen, armoede, financien
geldzorgen, geldproblemen, geldnood, geldtekort, financiele problemen, geen geld, weinig geld, te weinig geld >> schulden, financieel, geldzaken, budget
rondkomen, eindjes aan elkaar > geldzorgen, budget, schulden, armoede, financien
armoede, minima, laag inkomen
schuldeiser, incasso, incassobureau, deurwaarder, aanmaning, beslag, loonbeslag, dwangbevel > schulden, schuldhulp
betalingsachterstand, achterstand, huurachterstand, huurschuld > schulden, schuldhulp
schuldhulp, schuldhulpverlening, schuldsanering, schuldregeling, wsnp > schulden
failliet, faillissement > schulden, schuldhulp, ondernemer
lening, lenen van geld, krediet, aflossen, bkr > kredietbank, schulden, budget
budget, budgetteren, huishoudboekje, sparen, geld beheren > budgetcursus, budgetcoach, budgetbeheer
bewindvoerder, bewindvoering, beschermingsbewind, curator, curatele, mentor >> geldzaken, schulden
geld, centen, poen > financien, budget
rekeningen, facturen, acceptgiro > administratie, post, geldzorgen
uitkering, bijstand, participatiewet, bijstandsuitkering >> inkomen, financieel
aow, pensioen, oudedag >> svb, inkomen
ww, werkloosheidsuitkering, ontslaguitkering > uwv, uitkering
wia, wao, wajong, arbeidsongeschikt, afgekeurd, ziektewet > uitkering, uwv
toeslag, huurtoeslag, zorgtoeslag, kindgebonden budget, huursubsidie, kinderopvangtoeslag >> geldzaken, financieel, belastingdienst, formulieren
bijzondere bijstand, noodfonds, tegemoetkoming > vergoeding, minima
belasting, aangifte, belastingaangifte, blauwe envelop > belastingdienst, administratie
kwijtschelding, gemeentebelasting, afvalstoffenheffing
energierekening, stookkosten, gasrekening, energiekosten, stroomrekening, energietoeslag > energie >> geldzorgen
tocht, isolatie, verwarming, koud huis > energie, energiecoach
zorgverzekering, ziektekosten, eigen risico > verzekering, zorgkosten, vergoeding
voedselbank, voedselpakket, gratis eten, honger, eten over
kledingbank, tweedehands kleding, gratis kleding > kleding, kringloop
kringloop, kringloopwinkel, tweedehands, goedkope spullen, goedkope meubels
weggeven, gratis spullen, gratis af te halen > weggeefkast, ruilen, kringloop
stadspas, minimapas, kortingspas, gelrepas, ooievaarspas
wasmachine, koelkast, witgoed > bijzondere bijstand, kringloop, witgoedregeling
kinderarmoede, jeugdfonds, schoolspullen > kindpakket
zwemles > zwemmen, jeugdfonds, kindpakket
fraude, opgelicht, oplichting, phishing > politie, slachtofferhulp
gokken, gokverslaafd, casino > verslaving
alleen, moederziel alleen, geen vrienden, geen aanspraak, niemand om mee te praten > eenzaam
eenzaam >> ontmoeting, contact, gezelschap, bezoek, activiteiten
gezelschap, aanspraak, gezelligheid, onder de mensen > ontmoeting, maatje, contact
vriend, vriendschap, vrienden maken, kennissen, mensen ontmoeten > maatje, ontmoeting
maatje, buddy, bezoekvrijwilliger, bezoekmaatje
visite, aanloop, langskomen > bezoek, maatje, huisbezoek
praatje, babbelen, kletsen, buurten > gesprek, ontmoeting, koffie >> luisterend oor
luisterend oor, hart luchten, mijn verhaal kwijt, uithuilen > luisteren, praten, gesprek, luisterlijn
hulplijn, luisterlijn, telefonische hulp, chatten
telefooncirkel, belcirkel, goedemorgendienst
koffie drinken, bakkie, koffieochtend, koffie-uurtje > koffie, inloop, ontmoeting
inloop, binnenlopen, inloophuis, huiskamer, ontmoetingsplek >> ontmoeting
buurthuis, wijkcentrum, dorpshuis, buurtkamer, wijkgebouw, buurtcentrum, ontmoetingscentrum
buren, buurtbewoners, buurtgenoten
burenhulp, buurthulp, naoberhulp, noaberhulp, burendienst
uitje, uitstapje, dagje uit, dagje weg, excursie, dagtocht > activiteit
vakantie, reisje, met vakantie > vakantieweek, respijtzorg
activiteiten, vrije tijd, hobby, iets te doen, verveling, verveel me, tijdverdrijf >> ontmoeting
spelletjes, gezelschapsspel, kaarten, kaartspel, bridge, bingo, biljarten
handwerken, breien, haken, naaien, borduren, naaimachine
knutselen, schilderen, tekenen, creatief, boetseren, keramiek
zingen, koor, zangkoor, muziek maken, liedjes
dansen, dansles
muziek, muziekles, instrument, gitaar, piano
theater, film, bioscoop, museum, cultuur
lezen, leesclub, boeken, bibliotheek, bieb
tuinieren, moestuin, volkstuin, groente verbouwen
kinderboerderij, boerderij
feest, straatfeest, buurtfeest, burendag
homo, lesbisch, gay, trans, lhbti, lhbtq, lhbt, transgender, queer, regenboog, biseksueel, uit de kast
kerk, geloof, moskee, dominee > geestelijke verzorging, levensvragen, diaconie
zingeving, levensvragen, zin van het leven, geestelijke verzorging
wandelen, ommetje, een blokje om, wandelclub >> bewegen
lopen > wandelen
fietsen, fietstocht, duofiets, driewielfiets, tandem
fietsles, leren fietsen > fietsen
sporten, bewegen, gym, fitness, sportschool, conditie, gymnastiek
afvallen, te dik, overgewicht, te zwaar, dieet, obesitas > leefstijl, dietist, voeding
voeding, gezond eten, dieet, voedingsadvies > dietist
zwemmen, zwembad, aquagym
yoga, mindfulness, meditatie, ontspannen, ontspanning
voetbal, sportclub, sportvereniging
vallen, valgevaar, gevallen, struikelen, valpreventie, evenwicht >> bewegen, oefenen
gehandicaptensport, aangepast sporten, rolstoelsport >> sport, bewegen
samen eten, eettafel, eetclub, wijkrestaurant, aanschuiven, open tafel, buurtrestaurant >> maaltijd, ontmoeting
tafeltje dekje, maaltijdservice, maaltijdbezorging, maaltijd aan huis, warme maaltijd, diepvriesmaaltijd, eten bezorgen >> maaltijd
koken, kookhulp, kookles, kookcursus, eten maken, warm eten > maaltijd
boodschappen, boodschappendienst, boodschappenhulp, winkelen, supermarkt
poetsen, poetshulp, poetsvrouw, werkster, schoonmaken, schoonmaakster, schoonmaakhulp, huishoudelijke hulp, hulp in de huishouding, huishoudhulp, interieurverzorgster >> huishouden
stofzuigen, dweilen, ramen lappen, ramen wassen, bed verschonen > huishoudelijke hulp, schoonmaken, huishouden
huishouden, het huis doen > huishoudelijke hulp, schoonmaken
wassen en strijken, strijken, wasserij, was doen, wasservice, de was >> huishouden
opruimen, rommel, troep, verzamelwoede, hoarder, vol huis, ontspullen
klusje, klusjesman, klusser, klussendienst, reparatie aan huis, karweitje, handige man, lamp ophangen, lekkende kraan
tuinhulp, tuinonderhoud, tuinman, hovenier, grasmaaien, onkruid, heg knippen, snoeien >> tuin, klussen
schilder, behangen, verven, loodgieter, elektricien, timmerman > klussen
verhuizen, verhuizing, verhuishulp, verhuiswagen
repareren, kapot, stuk, reparatie, repaircafe >> klussen
gereedschap, boormachine, ladder
huisdier, hond, kat, poes, dier
hond uitlaten, hondenuitlaat, oppas voor dier, dierenoppas
thuiszorg, wijkverpleging, wijkverpleegkundige, wijkzuster, verpleging thuis, zorg aan huis >> verpleging, verzorging
zuster, verpleegster, verpleger, broeder > verpleegkundige, wijkverpleging, thuiszorg
wassen en aankleden, douchen, hulp bij wassen, steunkousen, wondverzorging > persoonlijke verzorging, wijkverpleging, thuiszorg
kapper, haren knippen
pedicure, voetverzorging, teennagels, voeten > voetzorg
bril, ogen, oogmeting > opticien
slechtziend, blind, slecht zien, oogziekte, staar, braille, niet goed zien, slechte ogen > grote letters, luisterboek, visuele beperking
gehoorapparaat, hoortoestel, hoorapparaat, oren, oor, hoort slecht > audicien, gehoor, slechthorend
doof, slechthorend, hardhorend, gehoor, slecht horen, gebarentaal >> audicien
tandarts, gebit, kiespijn, tanden > mondzorg
dokter, huisarts, arts, huisdokter
ziekenhuis, specialist, poli, polikliniek, hospitaal
medicijnen, pillen, medicatie, geneesmiddelen, apotheek
dossier, patientenrechten, second opinion
rollator, looprek, loophulp, wandelstok >> hulpmiddelen
karretje > rolstoel, scootmobiel
rolstoel >> hulpmiddelen
scootmobiel, invalidenwagen >> hulpmiddelen
krukken > hulpmiddelen, uitleen
toiletstoel, douchestoel, po-stoel > hulpmiddelen, uitleen
ziekenhuisbed, hoog-laagbed > hulpmiddelen, uitleen
hulpmiddel, uitleen, thuiszorgwinkel
traplift, drempel, beugels, aangepaste badkamer, aangepast huis, woningaanpassing >> hulpmiddelen
alarmknop, personenalarm, alarmering, noodknop, halsalarm, alarmbel, personenalarmering >> hulpmiddelen
domotica, slimme hulpmiddelen, zorgtechnologie, beeldzorg
invalide, gehandicapt, handicap, beperking, mindervalide, minder mobiel, slecht ter been, lichamelijke beperking
verstandelijke beperking, verstandelijk gehandicapt, syndroom van down, downsyndroom, lvb, licht verstandelijk beperkt
invalidenparkeerkaart, parkeerkaart, gehandicaptenparkeerkaart
wmo, maatschappelijke ondersteuning, wmo-loket, zorgloket >> gemeente
keukentafelgesprek, wmo-gesprek, gesprek met de gemeente, gesprek gemeente
indicatie, zorgindicatie, ciz, beschikking, wlz >> zorg aanvragen
pgb, persoonsgebonden budget, zorg inkopen >> budget
eigen bijdrage, abonnementstarief, cak
verpleeghuis, bejaardentehuis, verzorgingshuis, bejaardenhuis, tehuis >> wonen
dagbesteding, dagopvang, dagverzorging, dagactiviteiten >> activiteiten
mantelzorg, mantelzorger, familiezorg, zorgen voor een ander, zorgen voor mijn man, zorgen voor mijn vrouw, zorgen voor mijn moeder, zorgen voor mijn vader, zorgen voor mijn ouders, zorg voor naaste >> mantelzorgondersteuning
respijtzorg, vervangende zorg, vervanging mantelzorger, even vrij van zorgen, logeerhuis, tijdelijk verblijf, logeeropvang, adempauze
overbelast, het wordt te veel, trek het niet meer, ik kan niet meer > overbelasting, mantelzorg, stress
mantelzorgcompliment, mantelzorgwaardering, mantelzorgpas
zorgverlof, mantelzorg en werk, combineren met werk
jonge mantelzorger, zieke ouder, zieke moeder, zieke vader, zieke broer, ziek zusje
lotgenoten, lotgenotencontact, zelfhulpgroep, praatgroep, zelfhulp, ervaringen delen >> ervaringen
ervaringsdeskundige, zelf meegemaakt, ervaringswerker
vergeetachtig, vergeten, dementie, dementerend, dementeren, alzheimer, geheugen, geheugenverlies, in de war, geheugenproblemen, dement
niet-aangeboren hersenletsel, hersenletsel, beroerte, hersenbloeding, cva, nah, herseninfarct, tia
parkinson, trillen, beven
suikerziekte, suiker, diabetes, insuline, bloedsuiker
kanker, borstkanker, chemo, tumor, oncologie, bestraling
hart, hartklachten, hartinfarct, hartpatient, hartfalen, hartaanval >> huisarts
longen, copd, astma, benauwd, longziekte
reuma, artrose, stijve gewrichten, gewrichten, spierpijn
rugpijn, nekpijn, hernia, fysio, fysiotherapie, fysiotherapeut
chronisch ziek, langdurig ziek
moe, vermoeid, uitgeput, geen energie
slapen, slecht slapen, slapeloos, wakker liggen, nachtmerries >> stress, luisterlijn
stress, gespannen, spanning, drukte in mijn hoofd, hoofd vol >> psychisch, ontspanning
burn-out, burnout, overspannen, opgebrand, overwerkt > stress, psychisch, huisarts
piekeren, malen, tobben, zorgen maken, zorgen om > stress
somber, depressief, depri, depressie, neerslachtig, zwaarmoedig, verdrietig, niet lekker in mijn vel, nergens zin in, lusteloos >> psychisch, luisterend oor, emotionele steun, huisarts
angst, bang, angstig, straatvrees, paniek, paniekaanval, fobie, pleinvrees >> psychisch, luisterend oor
verdriet, huilen > rouw, somber
trauma, ptss, nare ervaring, misbruikt > psycholoog, traumaverwerking
psychisch, psychische klachten, geestelijke gezondheid, mentaal, mentale klachten, ggz, psychiatrisch >> luisterend oor
psycholoog, therapeut, therapie, psychiater, behandeling > ggz, psychisch, praktijkondersteuner
poh, praktijkondersteuner, poh-ggz
herstel, herstelacademie, herstelgroep
psychose, stemmen horen, schizofrenie, verward, verwarde persoon, bipolair, manisch, borderline
zelfbeeld, onzeker, zelfvertrouwen, weerbaar, assertief
eetstoornis, anorexia
autisme, autistisch, asperger, ass, prikkels >> begeleiding
adhd, druk kind, concentratie, add >> opvoeden
verslaving, verslaafd, alcohol, drank, drinken, drugs, blowen, wiet, coke, alcoholist, te veel drinken, verslavingszorg
roken, vapen, stoppen met roken, sigaretten, nicotine
gamen, game, gameverslaving, schermverslaving, schermtijd, telefoonverslaving >> verslaving
rouw, verlies, overleden, gestorven, rouwverwerking, nabestaanden, gemis, weduwe, weduwnaar, rouwgroep, iemand verloren >> luisterend oor
dood, doodgaan, sterven, stervende, laatste fase, palliatief, hospice, stervensbegeleiding, terminaal, ongeneeslijk, euthanasie, laatste levensfase >> rouw, nabestaanden
begrafenis, uitvaart, crematie
testament, volmacht, levenstestament, erfenis, notaris, wilsverklaring, nalatenschap
reanimeren, ehbo, eerste hulp, aed
scheiden, scheiding, echtscheiding, uit elkaar, gescheiden, relatie over > relatieproblemen
relatieproblemen, huwelijksproblemen, ruzie met partner, relatie > relatietherapie, maatschappelijk werk
alimentatie, omgangsregeling, co-ouderschap > scheiding, juridisch
alleenstaande ouder, alleenstaande moeder, eenoudergezin, alleenstaande vader
familieproblemen, ruzie thuis, ruzie in familie > maatschappelijk werk, gezin
opvoeden, opvoeding, opvoedhulp, opvoedondersteuning, opvoedvragen, opvoedadvies, opvoedcursus
kind luistert niet, lastig kind, boos kind, driftig, driftbui, moeilijk gedrag, gedragsproblemen > opvoeden, gedrag
puber, tiener, puberteit, jongere
jeugdzorg, jeugdhulp, jeugdteam, uithuisplaatsing, jeugd en gezin, centrum voor jeugd en gezin, cjg, jeugdbescherming
consultatiebureau, jgz, jeugdgezondheidszorg, jeugdarts, vaccinatie, prikken voor baby
zwanger, zwangerschap, in verwachting, bevallen, verloskundige, kraamzorg, kraamtijd, bevalling
baby, babyspullen, huilbaby, pasgeboren, borstvoeding
peuter, kleuter, peuterspeelzaal, voorschool, vve
oppas, babysitter, kinderopvang, opvang, creche, gastouder, bso, naschoolse opvang
speelgoed, speelotheek, spelletjes lenen
kinderkleding, babykleding, kleren voor kinderen
kinderfeestje, traktatie, verjaardag vieren > kinderen, kindpakket
huiswerk, huiswerkbegeleiding, bijles, leerachterstand, huiswerkhulp
school, schoolkosten, schoolreisje, schoolgeld > leerlingen, kindpakket
pesten, gepest, pestgedrag
spijbelen, leerplicht, schoolverzuim, schooluitval, thuiszitter > school, jeugdhulp
hangjongeren, jongerencentrum, jongerenwerk, jongerenwerker, jeugdhonk
pleegzorg, pleeggezin, pleegkind, steungezin
voorlezen, voorleesvrijwilliger, boekjes
speeltuin, buiten spelen, speelplek
leerlingenvervoer, schoolbus, schooltaxi
vervoer, ergens komen, vervoer nodig, hoe kom ik er, mobiliteit, weggebracht worden, iemand die mij brengt >> reizen
taxi, regiotaxi, deeltaxi, belbus, rolstoeltaxi > vervoer
wmo-vervoer, collectief vervoer, zittend ziekenvervoer > vervoer, regiotaxi
openbaar vervoer, bus, trein, ov, ov-chipkaart, buurtbus, metro, tram >> reizen, vervoer
meerijden, automaatje, lift, rijdienst, chauffeur, autorit, vrijwillige chauffeur, met de auto >> vervoer
ziekenvervoer, naar het ziekenhuis, naar de dokter > vervoer, meegaan, begeleiding
rijbewijs, autorijden, rijvaardigheid, rijles
geen auto, niet kunnen reizen, slecht ter been > vervoer
mee naar de dokter, iemand mee, meegaan, begeleiden, iemand naast mij
woning, woonruimte, huurhuis, huurwoning, flat, appartement, woning zoeken, huis zoeken
kamer, kamer huren, hospita, kamer te huur >> woning
woningcorporatie, huurbaas, huisbaas, verhuurder, woningbouw
urgentie, urgentieverklaring, voorrang op een woning, spoed huis
huur, huur betalen, huurprijs, huurverhoging > huurtoeslag
hypotheek, koophuis, huis kopen
uithuisgezet, ontruiming, huisuitzetting, uit huis gezet > schulden, dakloos
dakloos, zwerver, nachtopvang, daklozenopvang, slaapplek, slaapplaats, thuisloos, maatschappelijke opvang
geen huis, op straat > dakloos, nachtopvang, daklozenopvang
beschermd wonen, begeleid wonen, woonbegeleiding, ambulante begeleiding
seniorenwoning, aanleunwoning, ouderenwoning, kleiner wonen, gelijkvloers, levensloopbestendig, woongroep >> wonen
ruzie met de buren, burenruzie, overlast, geluidsoverlast, buurtbemiddeling, herrie van de buren
schimmel, vocht in huis, lekkage > woningcorporatie, huurrecht
veilig wonen, inbraak > veiligheid
brandveilig, rookmelder > veiligheid, brandweer
onveilig, straatverlichting, wijkagent, buurtpreventie
afval, grofvuil, vuilnis, container
werk, baan, vacature, werk zoeken, job, werkzoekend
werkloos, werkeloos, ontslagen, zonder werk, geen werk, baan kwijt >> werk, uitkering
solliciteren, sollicitatie, sollicitatiebrief, cv, sollicitatiegesprek
re-integratie, reintegratie, weer aan het werk, terug naar werk, werkfit
werken met een beperking, jobcoach, beschut werk, sociale werkplaats, banenafspraak
vrijwilligerswerk, vrijwilliger worden, vrijwilligersbaan, iets doen voor, iets voor een ander doen, vrijwilligersvacature
stage, leerwerkplek, bbl, werkervaring, werkervaringsplek
eigen bedrijf, zzp, ondernemen, ondernemer, voor mezelf beginnen, zelfstandige, startersloket
omscholen, bijscholen, opleiding, studie, studeren, cursus volgen
studieschuld, studiefinanciering, duo
ontslag, arbeidsrecht, contract, arbeidsconflict > rechtshulp, juridisch
gepensioneerd, met pensioen, vut
taalles, taalcursus, nederlands leren, nederlandse les, taalmaatje, taalcoach, nt2, taal leren, les nederlands >> taal
inburgeren, inburgering, inburgeringscursus, inburgeringsexamen
laaggeletterd, analfabeet, niet kunnen lezen, moeite met lezen, lezen en schrijven, leren lezen, basisvaardigheden, taalpunt, moeite met taal >> taal
rekenen, leren rekenen, getallen
tolk, vertalen, vertaling, vertaler
vluchteling, asielzoeker, statushouder, nieuwkomer, azc, asiel, verblijfsvergunning, migrant
oekraine, oekraiens, oekraieners
arbeidsmigrant, seizoenarbeider
pools, polen > arbeidsmigrant
roemeens > arbeidsmigrant
bulgaars > arbeidsmigrant
turks > nieuwkomers, taal
arabisch > nieuwkomers, taal
marokkaans > arabisch, nieuwkomers
syrisch > arabisch, nieuwkomers
eritrees > nieuwkomers, taal
gezinshereniging, ind > vluchteling, juridisch
illegaal, ongedocumenteerd > vluchteling, juridisch
discriminatie, racisme, ongelijk behandeld > antidiscriminatie, klacht, meldpunt
brief, moeilijke brief, post, ik snap de brief niet > formulieren, administratie
formulier, papieren, papierwerk, invullen, formulierenhulp, formulierenbrigade, aanvraag invullen >> administratie, aanvragen
administratie, paperassen, thuisadministratie, ordner, post openen, papierwinkel >> geldzaken, formulieren, post
digid, inloggen, wachtwoord, mijnoverheid, berichtenbox >> digitaal, computer
computer, pc, laptop, computerles, computercursus, digitaal, digitale vaardigheden, internet
tablet, ipad, smartphone, mobieltje, telefoon, iphone, whatsapp, apps >> computer, digitaal
beeldbellen, videobellen, facetime, skype
e-mail, email, mailen, mailadres
printen, kopieren, scannen
juridisch, rechtshulp, jurist, advocaat, juridisch loket, rechtswinkel, rechten, mijn recht, rechtsbijstand
bezwaar, bezwaarschrift, in beroep, oneens, niet eens, afgewezen, beroepschrift >> juridisch
klacht, klagen, ontevreden, klachtenfunctionaris, ombudsman, vertrouwenspersoon
boete, bekeuring, cjib > schulden, juridisch, bezwaar
sociaal raadslieden, raadslieden, raadsman
clientondersteuning, clientondersteuner, onafhankelijke ondersteuning, iemand die meedenkt, belangenbehartiger
maatschappelijk werk, maatschappelijk werker, sociaal werker, welzijnswerk, sociaal werk, welzijnswerker, opbouwwerker
wijkteam, sociaal team, buurtteam, sociaal wijkteam, wijkcoach, gebiedsteam
gemeente, gemeentehuis, stadhuis, burgerzaken, gemeentewinkel
loket, balie, steunpunt, informatiepunt
welzijnscoach, welzijn op recept, leefstijlcoach
ouderenadviseur, ouderenwerker, seniorenadviseur, ouderenbond
ouderen, senioren, bejaarden, op leeftijd
oma, opa, grootouders, kleinkinderen
vrouwen, vrouwengroep, vrouwenochtend, moedergroep
mannen, mannengroep, vadergroep, mannenochtend
jongeren, jeugd, tieners, jongvolwassenen
gezin, familie, ouders met kinderen
mishandeld, mishandeling, geslagen, huiselijk geweld, geweld thuis, slaat, slaan, klappen, kindermishandeling, vrouwenopvang > veilig thuis
slachtoffer, aangifte doen, bestolen, beroofd, overval, inbraak > slachtofferhulp, politie
ouderenmishandeling, financieel misbruik, uitbuiting > veilig thuis, vertrouwenspersoon
stalking, stalken, bedreigd, bedreiging > veilig thuis, politie, slachtofferhulp
loverboy > veilig thuis, politie, slachtofferhulp
seksueel misbruik, verkracht, incest, aanranding > centrum seksueel geweld, slachtofferhulp
seksuele gezondheid > ggd, seksualiteit
soa > seksuele gezondheid, ggd
anticonceptie > seksuele gezondheid, ggd
abortus > seksuele gezondheid, huisarts
zelfmoord, suicide, suicidaal, niet meer leven, dood willen > 113, crisis
crisis, crisisdienst, spoed, nood > noodgeval
oorlog > trauma
veteraan, uitgezonden > trauma
gevangenis, gedetineerd, detentie, vastgezeten, ex-gedetineerd, vrijgelaten > nazorg, reclassering
paspoort, identiteitskaart, id-kaart > burgerzaken, identiteitsbewijs
verzekering, wa-verzekering, polis > administratie
sterk staan, opkomen voor jezelf, mondig, empowerment > weerbaarheid, eigen kracht
eigen regie, zelfredzaam, zelfstandig wonen, zelfstandig blijven
tijdelijke opname, eerstelijnsverblijf, herstel na operatie, revalidatie, revalideren, na het ziekenhuis, weer thuis na ziekenhuis
nachtzorg, waken, iemand 's nachts, nachtwaker, waakhulp
palliatieve zorg, vrijwilligers palliatieve zorg, terminale zorg
boek aan huis, bibliotheek aan huis, luisterboek, grote letters
oefenen met praten, spreken, taalcafe, conversatie, praten oefenen >> taal
stotteren, logopedie, logopedist, spraak, taalachterstand, praat nog niet
dyslexie, dyscalculie, leerproblemen
even bijkomen, tijd voor mezelf, even weg > respijtzorg
boos, agressie, agressief, woede, woedend, kort lontje > agressieregulatie, opvoeden
schaamte, taboe > lotgenoten
zorgen om de buurman, zorgen om mijn buurvrouw, zorgen om iemand > meldpunt, wijkteam
prikken, bloedprikken, bloedafname
verzorgende, verzorging, hulp bij verzorging > persoonlijke verzorging, thuiszorg
incontinent, incontinentie, plassen, luiers volwassenen
stoma > wijkverpleging
katheter > wijkverpleging
stijf, lenig, spieren > bewegen, oefeningen, fysiotherapie
overgang, menopauze >> huisarts
couveuse, prematuur, te vroeg geboren > kraamzorg, baby
kinderwens, onvruchtbaar, adoptie, draagmoeder
miskraam > verlies, rouw
stiefgezin, samengesteld gezin, stiefkind > opvoeden, scheiding
verdwaald, dwalen > dementie
bank, bankpas, internetbankieren, bankieren, pinpas, pinnen, bankzaken
korting > minima
fiets, fiets kapot, fietsenmaker, gratis fiets
meubels, bed, bank en stoel, inrichting > kringloop
zorgkantoor, wlz-zorg, langdurige zorg
zorgboerderij > boerderij, dagbesteding
daginvulling, iets om handen > dagbesteding, vrijwilligerswerk
zwerfjongere, weggelopen, kamer voor jongere > jongeren, opvang
studiekeuze, schoolkeuze, loopbaan > loopbaanadvies, opleiding
waar heb ik recht op > regelingen, toeslagen
kosteloos, voor niks, zonder kosten > gratis
weet niet waar ik moet beginnen > wijkteam, loket
voorlichting, info > informatie
workshop, cursus, training
spreekuur, inloopspreekuur, inloopuur
avondmaaltijd, avondeten, diner, warm eten
lunch, middageten, brood > maaltijd
kramp > fysiotherapie
heup > revalidatie
knie > revalidatie
bloeddruk, cholesterol > leefstijl
oorsuizen, tinnitus > gehoor
bijbaan > vacature
schulden, rekening niet betalen >> geldzorgen, geldzaken, budget, financien, schuldhulp, administratie
schilderij, ophangen, spijker, boren, plank > klussen
kast in elkaar zetten > klussen
gordijnen, zonwering > klussen
lamp > klussen
kraan, dakgoot > klussen
nagels, eelt, likdoorn > pedicure, voetverzorging
zie niemand, niemand gezien, niemand spreken, hele dag alleen, kom nergens meer, zit alleen >> eenzaam, ontmoeting, bezoek
iemand om mee te praten, met iemand praten, praten, praatje maken, mijn ei kwijt >> luisterend oor, gesprek, bezoek, luisterlijn
midden in de nacht, dag en nacht >> luisterlijn, 24 uur
betalen, kosten, duur >> vergoeding, eigen bijdrage, financieel
vergoed, vergoeding, declareren, terugkrijgen > verzekering, financieel
regels, wetten, uitleg, wegwijs >> informatie, advies, clientondersteuning
wie helpt, waar begin ik, hulpvraag >> wijkteam, informatie en advies
oppasser, iemand erbij, even weg kunnen, niet alleen laten >> respijtzorg, waken, vrijwilligers, thuiszorg
stofzuigt, de was doen, dweil, ramen > huishoudelijke hulp
het gras, gras maaien, heg, blad harken, schutting > tuin, tuinonderhoud
eten thuisbezorgd, eten bezorgd, bezorgen, thuisbezorgd >> maaltijdservice, boodschappen bezorgen
niet meer koken, zelf koken, kookt >> maaltijd, maaltijdservice, eten
eten >> maaltijd, maaltijdservice, eettafel
uit bed, naar bed, aankleden, naar de wc, insmeren, zalven, pleister >> persoonlijke verzorging, thuiszorg
ontslag uit het ziekenhuis, net geopereerd, operatie >> thuiszorg, herstel, revalidatie
moeilijk lopen, komt de deur niet uit, niet meer naar buiten, aan huis >> thuis
reiskosten, kilometervergoeding, parkeergeld >> vergoeding, vervoer
zorgpremie, premie, basisverzekering, aanvullend verzekerd >> zorgverzekering
hulp aanvragen, aanvraag >> indicatie
opname >> ziekenhuis
afspraak >> regelen
klaarzetten, druppelen, pillendoos >> medicijnen
crisisopvang, blijf-van-mijn-lijf, vluchthuis >> veilig thuis, opvang
bellen, chat >> telefonisch, hulplijn
griep > huisarts
koorts > huisarts
duizelig > huisarts
jeuk, eczeem > huisarts
migraine, hoofdpijn > huisarts
darmen > huisarts
maag > huisarts
hardlopen, joggen > sporten
tennis > sportclub
volleybal > sportclub
zakgeld > opvoeden
bedplassen > opvoeden
zindelijk > opvoeden
bier, wijn > alcohol
joint > drugs
puzzel > spelletjes
schaken, dammen > spelletjes
luiers > babyspullen
kinderwagen > babyspullen
diploma, examen > opleiding
loon, salaris > inkomen
herrie > overlast
stank, ratten > overlast
kapsalon > kapper
bejaard > ouderen
wond > wijkverpleging
sigaret > roken
soep > maaltijd
envelop > post
trap > traplift
auto > vervoer
heimwee > eenzaam
app > telefoon
oud papier > afval
graf > rouw
chef, baas > werkgever
juf, meester > school
jas > kleding
schoenen > kleding
koran > geloof
bijbel > geloof
verliefd > relatie
weekend > zaterdag, zondag
blaffen > overlast
`;
