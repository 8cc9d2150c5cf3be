/**
 * Lay words of the social domain, written for this project: how residents say what offers call something else. A line is a group;
 * who types a word of it searches for the others too. With a `>` only those behind it are searched for, and only by who types one
 * in front of it: `blut` finds schulden, `schulden` does not look for blut. A file of its own that comes after the first paint; the
 * feed's own synonyms add to it and weigh more. Stems are compared, so one form of a word is enough.
 */
export const layWords = `
blut, platzak, skeer, rood staan, krap bij kas > schulden, geldzorgen, rondkomen, armoede, financien, financieel
geldzorgen, geldproblemen, geldnood, geldtekort, financiele problemen, geen geld, weinig geld, te weinig geld
rondkomen, eindjes aan elkaar > geldzorgen, budget, schulden, armoede, financien
arm, armoede, minima, laag inkomen
schuldeiser, incasso, incassobureau, deurwaarder, aanmaning, beslag, loonbeslag, dwangbevel > schulden, schuldhulp
betalingsachterstand, achterstand, huurachterstand, huurschuld > schulden, schuldhulp
schuldhulp, schuldhulpverlening, schuldsanering, schuldregeling, wsnp > schulden, schuldhulp
failliet, faillissement > schulden, schuldhulp, ondernemer
lening, lenen van geld, krediet > kredietbank, schulden, budget
budget, budgetteren, huishoudboekje, sparen, geld beheren > budgetcursus, budgetcoach, budgetbeheer
bewindvoerder, bewindvoering, beschermingsbewind, curator, mentor
geld, centen, poen, knaken > financien, financieel, budget
rekeningen, facturen, acceptgiro > administratie, post, geldzorgen
uitkering, bijstand, participatiewet, bijstandsuitkering
aow, pensioen, oudedag
ww, werkloosheidsuitkering, ontslaguitkering > uwv, uitkering
wia, wao, wajong, arbeidsongeschikt, afgekeurd > uitkering, uwv
toeslag, huurtoeslag, zorgtoeslag, kindgebonden budget, huursubsidie, kinderopvangtoeslag
bijzondere bijstand, noodfonds, tegemoetkoming > vergoeding, minima
belasting, aangifte, belastingaangifte, blauwe envelop > belastingdienst, administratie
kwijtschelding, gemeentebelasting, afvalstoffenheffing
energierekening, stookkosten, gasrekening, energiekosten, stroomrekening, energietoeslag > energie
tocht, isolatie, verwarming, koud huis > energie, energiecoach
zorgverzekering, ziektekosten, eigen risico > verzekering, zorgkosten, vergoeding
voedselbank, voedselpakket, gratis eten, honger, eten over
kledingbank, tweedehands kleding, gratis kleding > kleding, kringloop
kringloop, kringloopwinkel, tweedehands, goedkope spullen, goedkope meubels
weggeven, gratis spullen, gratis af te halen > weggeefkast, ruilen, kringloop
stadspas, minimapas, kortingspas, gelrepas, ooievaarspas
wasmachine, koelkast, witgoed > bijzondere bijstand, kringloop, witgoedregeling
kinderarmoede, jeugdfonds, schoolspullen, zwemles > kindpakket, jeugdfonds
fraude, opgelicht, oplichting, phishing > politie, slachtofferhulp
gokken, gokverslaafd, casino > verslaving
eenzaam, alleen, moederziel alleen, geen vrienden, geen aanspraak, niemand om mee te praten
gezelschap, aanspraak, gezelligheid, onder de mensen > ontmoeting, maatje, contact
vriend, vriendschap, vrienden maken, kennissen, mensen ontmoeten > maatje, ontmoeting
maatje, buddy, bezoekvrijwilliger, bezoekmaatje
visite, aanloop, langskomen > bezoek, maatje, huisbezoek
praatje, babbelen, kletsen, buurten > praten, gesprek, ontmoeting, koffie
luisterend oor, hart luchten, mijn verhaal kwijt, uithuilen > luisteren, praten, gesprek, luisterlijn
hulplijn, luisterlijn, telefonische hulp, chatten
telefooncirkel, belcirkel, goedemorgendienst
koffie drinken, bakkie, koffieochtend, koffie-uurtje > koffie, inloop, ontmoeting
inloop, binnenlopen, inloophuis, huiskamer, ontmoetingsplek
buurthuis, wijkcentrum, dorpshuis, buurtkamer, wijkgebouw, buurtcentrum, ontmoetingscentrum
buren, buurtbewoners, buurtgenoten
burenhulp, buurthulp, naoberhulp, noaberhulp, burendienst
uitje, uitstapje, dagje uit, dagje weg, excursie, dagtocht > activiteit, uitstapje
vakantie, reisje, met vakantie > vakantieweek, reizen, respijtzorg
activiteiten, vrije tijd, hobby, iets te doen, verveling, verveel me, tijdverdrijf
spelletjes, gezelschapsspel, kaarten, kaartspel, klaverjassen, rummikub, bridge, sjoelen, bingo, biljarten
handwerken, breien, haken, naaien, borduren, quilten, naaimachine
knutselen, schilderen, tekenen, creatief, boetseren, keramiek
zingen, koor, zangkoor, muziek maken, liedjes
dansen, dansles, stijldansen, volksdansen
muziek, muziekles, instrument, gitaar, piano
theater, film, bioscoop, museum, cultuur
lezen, leesclub, boeken, bibliotheek, bieb
tuinieren, moestuin, volkstuin, groente verbouwen
kinderboerderij, boerderij
feest, straatfeest, buurtfeest, burendag
kerst, kerstdiner, feestdagen, oud en nieuw
homo, lesbisch, lhbti, lhbtq, lhbt, transgender, queer, regenboog, biseksueel, uit de kast
kerk, geloof, moskee, dominee, pastoor, imam > geestelijke verzorging, levensvragen, diaconie
zingeving, levensvragen, zin van het leven, geestelijke verzorging
wandelen, ommetje, een blokje om, wandelclub
lopen > wandelen
fietsen, fietstocht, duofiets, driewielfiets, tandem
fietsles, leren fietsen > fietsen
sporten, sport, bewegen, gym, gymmen, fitness, sportschool, lichaamsbeweging, conditie, gymnastiek
afvallen, te dik, overgewicht, te zwaar, dieet, obesitas > leefstijl, dietist, voeding
voeding, gezond eten, dieet, voedingsadvies > dietist
zwemmen, zwembad, aquagym, aquajoggen, baantjes trekken
yoga, mindfulness, meditatie, ontspannen, ontspanning
voetbal, voetballen, sportclub, sportvereniging
vallen, valgevaar, gevallen, struikelen, valpreventie, evenwicht
gehandicaptensport, aangepast sporten, rolstoelsport
samen eten, eettafel, eetclub, wijkrestaurant, aanschuiven, open tafel, buurtrestaurant
tafeltje dekje, maaltijdservice, maaltijdbezorging, maaltijd aan huis, warme maaltijd, diepvriesmaaltijd, eten bezorgen
koken, kookhulp, kookles, kookcursus, eten maken, warm eten > maaltijd, koken
boodschappen, boodschappendienst, boodschappenhulp, winkelen, supermarkt
poetsen, poetshulp, poetsvrouw, werkster, schoonmaken, schoonmaakster, schoonmaakhulp, huishoudelijke hulp, hulp in de huishouding, huishoudhulp, interieurverzorgster
stofzuigen, dweilen, ramen lappen, ramen wassen, bed verschonen > huishoudelijke hulp, schoonmaken, huishouden
huishouden, het huis doen > huishoudelijke hulp, schoonmaken
wassen en strijken, strijken, wasserij, was doen, wasservice, de was
opruimen, rommel, troep, verzamelwoede, hoarder, vol huis, ontspullen
klusje, klus, klussen, klusjesman, klusser, klussendienst, reparatie aan huis, karweitje, handige man, lamp ophangen, lekkende kraan
tuinhulp, tuinonderhoud, tuinman, hovenier, grasmaaien, onkruid, heg knippen, snoeien
schilder, behangen, verven > klussen
verhuizen, verhuizing, verhuishulp, verhuiswagen
repareren, kapot, stuk, reparatie, repaircafe
gereedschap, boormachine, ladder
huisdier, hond, kat, poes, dier
hond uitlaten, hondenuitlaat, oppas voor dier, dierenoppas
thuiszorg, wijkverpleging, wijkverpleegkundige, wijkzuster, verpleging thuis, zorg aan huis
zuster, verpleegster, verpleger, broeder > verpleegkundige, wijkverpleging, thuiszorg
wassen en aankleden, douchen, hulp bij wassen, steunkousen, steunkous, wondverzorging > persoonlijke verzorging, wijkverpleging, thuiszorg
kapper, haren knippen, haar knippen, coiffeur
pedicure, voetverzorging, teennagels, voeten > pedicure, voetzorg
bril, ogen, oogmeting > opticien
slechtziend, blind, slecht zien, blinden, oogziekte, staar, braille, niet goed zien > slechtzienden, grote letters, luisterboek, visuele beperking
gehoorapparaat, hoortoestel, hoorapparaat, oren > audicien, gehoor, slechthorend
doof, slechthorend, hardhorend, gehoor, slecht horen, gebarentaal
tandarts, gebit, kiespijn, tanden > mondzorg, gebit
dokter, huisarts, arts, huisdokter
ziekenhuis, specialist, poli, polikliniek, hospitaal
medicijnen, pillen, medicatie, geneesmiddelen, apotheek
dossier, patientenrechten, second opinion
rollator, looprek, loophulp, wandelstok, looprekje
rolstoel, rolwagen, karretje
scootmobiel, scootmobile, invalidenwagen, elektrisch karretje, scooter voor ouderen
krukken, toiletstoel, ziekenhuisbed, hoog-laagbed, douchestoel, po-stoel > hulpmiddelen, uitleen
hulpmiddel, hulpmiddelen, uitleen, thuiszorgwinkel
traplift, drempel, beugels, aangepaste badkamer, aangepast huis, woningaanpassing
alarmknop, personenalarm, alarmering, noodknop, halsalarm, alarmbel, personenalarmering
domotica, slimme hulpmiddelen, zorgtechnologie, beeldzorg
invalide, gehandicapt, gehandicapten, handicap, beperking, mindervalide, minder mobiel, slecht ter been, lichamelijke beperking
verstandelijke beperking, verstandelijk gehandicapt, lvb, licht verstandelijk beperkt, zwakbegaafd
invalidenparkeerkaart, parkeerkaart, gehandicaptenparkeerkaart, invalidenkaart
wmo, maatschappelijke ondersteuning, wmo-loket, zorgloket
keukentafelgesprek, wmo-gesprek, gesprek met de gemeente, gesprek gemeente
indicatie, zorgindicatie, ciz, beschikking, wlz
pgb, persoonsgebonden budget, zorg inkopen
eigen bijdrage, abonnementstarief, cak
verpleeghuis, bejaardentehuis, verzorgingshuis, bejaardenhuis, tehuis, verzorgingstehuis
dagbesteding, dagopvang, dagverzorging, dagactiviteiten
mantelzorg, mantelzorger, familiezorg, zorgen voor een ander, zorgen voor mijn man, zorgen voor mijn vrouw, zorgen voor mijn moeder, zorgen voor mijn vader, zorgen voor mijn ouders, zorg voor naaste
respijtzorg, vervangende zorg, vervanging mantelzorger, even vrij van zorgen, logeerhuis, tijdelijk verblijf, logeeropvang, adempauze
overbelast, het wordt te veel, trek het niet meer, ik kan niet meer > overbelasting, mantelzorg, stress
mantelzorgcompliment, mantelzorgwaardering, mantelzorgpas
zorgverlof, mantelzorg en werk, combineren met werk
jonge mantelzorger, zieke ouder, zieke moeder, zieke vader, zieke broer, ziek zusje
lotgenoten, lotgenotencontact, zelfhulpgroep, praatgroep, zelfhulp, ervaringen delen
ervaringsdeskundige, zelf meegemaakt, ervaringswerker
vergeetachtig, vergeten, dementie, alzheimer, geheugen, geheugenverlies, in de war, geheugenproblemen, dement
niet-aangeboren hersenletsel, hersenletsel, beroerte, hersenbloeding, cva, nah, herseninfarct, tia
parkinson, trillen, beven
suikerziekte, suiker, diabetes, insuline, bloedsuiker
kanker, borstkanker, chemo, tumor, oncologie, bestraling
hart, hartklachten, hartinfarct, hartpatient, hartfalen, hartaanval
longen, copd, astma, benauwd, longziekte
reuma, artrose, stijve gewrichten, gewrichten, spierpijn
rugpijn, nekpijn, fysio, fysiotherapie, fysiotherapeut
chronisch ziek, chronische ziekte, langdurig ziek
moe, vermoeid, uitgeput, geen energie > vermoeidheid
slapen, slecht slapen, slapeloos, slapeloosheid, wakker liggen, nachtmerries
stress, gespannen, spanning, drukte in mijn hoofd, hoofd vol
burn-out, burnout, overspannen, opgebrand, overwerkt > stress, psychisch, huisarts
piekeren, malen, tobben, zorgen maken, zorgen om > stress, piekeren
somber, depressief, depressie, neerslachtig, down, zwaarmoedig, verdrietig, niet lekker in mijn vel, nergens zin in, lusteloos
angst, bang, angstig, paniek, paniekaanval, fobie, pleinvrees
verdriet, huilen > rouw, somber
trauma, ptss, nare ervaring, misbruikt > psycholoog, traumaverwerking
psychisch, psychische klachten, geestelijke gezondheid, mentaal, mentale klachten, ggz, gekte, psychiatrisch
psycholoog, therapeut, therapie, psychiater, zielenknijper, behandeling > ggz, psychisch, praktijkondersteuner
poh, praktijkondersteuner, poh-ggz
herstel, herstelacademie, herstelgroep
psychose, stemmen horen, schizofrenie, verward, verwarde persoon, bipolair, manisch, borderline
zelfbeeld, onzeker, zelfvertrouwen, weerbaar, weerbaarheid, assertief
eetstoornis, anorexia, boulimia, eetbuien
autisme, autistisch, asperger, ass, prikkels
adhd, druk kind, concentratie, add
verslaving, verslaafd, alcohol, drank, drinken, drugs, blowen, wiet, coke, alcoholist, te veel drinken, verslavingszorg
roken, stoppen met roken, sigaretten, vapen, nicotine
gamen, gameverslaving, schermtijd, telefoonverslaving
rouw, verlies, overleden, rouwverwerking, nabestaanden, gemis, weduwe, weduwnaar, rouwgroep, iemand verloren
dood, doodgaan, sterven, stervende, laatste fase, palliatief, hospice, stervensbegeleiding, terminaal, laatste levensfase
begrafenis, uitvaart, crematie
testament, volmacht, levenstestament, erfenis, notaris, wilsverklaring, nalatenschap
reanimeren, ehbo, eerste hulp, aed
scheiden, scheiding, echtscheiding, uit elkaar, gescheiden, relatie over > scheiding, relatieproblemen
relatieproblemen, huwelijksproblemen, ruzie met partner, relatie > relatietherapie, maatschappelijk werk
alimentatie, omgangsregeling, co-ouderschap > scheiding, juridisch
alleenstaande ouder, alleenstaande moeder, eenoudergezin, alleenstaande vader
familieproblemen, ruzie thuis, ruzie in familie > maatschappelijk werk, gezin
opvoeden, opvoeding, opvoedhulp, opvoedondersteuning, opvoedvragen, opvoedadvies, opvoedcursus
kind luistert niet, lastig kind, boos kind, driftig, driftbui, moeilijk gedrag, gedragsproblemen > opvoeden, gedrag
puber, tiener, puberteit, jongere
jeugdzorg, jeugdhulp, jeugdteam, jeugd en gezin, centrum voor jeugd en gezin, cjg, jeugdbescherming
consultatiebureau, jgz, jeugdgezondheidszorg, jeugdarts, vaccinatie, prikken voor baby
zwanger, zwangerschap, in verwachting, bevallen, verloskundige, kraamzorg, kraamtijd, bevalling
baby, babyspullen, huilbaby, pasgeboren, borstvoeding
peuter, kleuter, dreumes, peuterspeelzaal, voorschool, vve
oppas, babysitter, kinderopvang, opvang, creche, gastouder, bso, naschoolse opvang
speelgoed, speelotheek, spelletjes lenen
kinderkleding, babykleding, kleren voor kinderen
kinderfeestje, traktatie, verjaardag vieren > kinderen, kindpakket
huiswerk, huiswerkbegeleiding, bijles, leerachterstand, huiswerkhulp
school, schoolkosten, schoolreisje, schoolgeld > leerlingen, kindpakket
pesten, gepest, pestgedrag
spijbelen, leerplicht, schoolverzuim, thuiszitter > school, jeugdhulp
hangjongeren, jongerencentrum, jongerenwerk, jongerenwerker, jeugdhonk
pleegzorg, pleeggezin, pleegkind, steungezin
voorlezen, voorleesvrijwilliger, boekjes
speeltuin, buiten spelen, speelplek
leerlingenvervoer, schoolbus, schooltaxi
bijzonder onderwijs, speciaal onderwijs
vervoer, ergens komen, vervoer nodig, hoe kom ik er, mobiliteit, weggebracht worden, iemand die mij brengt
taxi, regiotaxi, deeltaxi, belbus, rolstoeltaxi > taxi, regiotaxi, vervoer
wmo-vervoer, collectief vervoer, zittend ziekenvervoer > vervoer, regiotaxi
openbaar vervoer, bus, trein, ov, ov-chipkaart, buurtbus, metro, tram
meerijden, automaatje, lift, rijdienst, chauffeur, autorit, vrijwillige chauffeur, met de auto
ziekenvervoer, naar het ziekenhuis, naar de dokter > vervoer, meegaan, begeleiding
rijbewijs, autorijden, rijvaardigheid, rijles
geen auto, niet kunnen reizen, slecht ter been > vervoer
mee naar de dokter, iemand mee, meegaan, begeleiden, iemand naast mij
woning, woonruimte, huurhuis, huurwoning, flat, appartement, woning zoeken, huis zoeken
kamer, kamer huren, hospita, kamer te huur, studentenkamer
woningcorporatie, woningbouwvereniging, huurbaas, verhuurder, woningbouw
urgentie, urgentieverklaring, voorrang op een woning, spoed huis
huur, huur betalen, huurprijs, huurverhoging > huurtoeslag, huur
hypotheek, koophuis, huis kopen
uithuisgezet, ontruiming, huisuitzetting, uit huis gezet > schulden, dakloos
dakloos, zwerver, geen huis, op straat, nachtopvang, daklozenopvang, slaapplek, maatschappelijke opvang
beschermd wonen, begeleid wonen, woonbegeleiding, ambulante begeleiding
seniorenwoning, aanleunwoning, ouderenwoning, kleiner wonen, gelijkvloers, levensloopbestendig, hofje, woongroep
ruzie met de buren, burenruzie, overlast, geluidsoverlast, buurtbemiddeling, herrie van de buren
schimmel, vocht in huis, lekkage > woningcorporatie, huurrecht
veilig wonen, inbraak, brandveilig, rookmelder > veiligheid
onveilig, straatverlichting, wijkagent, buurtpreventie
afval, grofvuil, vuilnis, container
werk, baan, vacature, werk zoeken, baantje, job, werkzoekend
werkloos, werkeloos, ontslagen, zonder werk, geen werk, baan kwijt
solliciteren, sollicitatie, sollicitatiebrief, cv, curriculum vitae, sollicitatiegesprek
re-integratie, reintegratie, weer aan het werk, terug naar werk, werkfit, arbeidsre-integratie
werken met een beperking, jobcoach, beschut werk, sociale werkplaats, banenafspraak
vrijwilligerswerk, vrijwilliger worden, vrijwilligersbaan, iets voor een ander doen, iets terugdoen, vrijwilligersvacature
stage, leerwerkplek, bbl, werkervaring, werkervaringsplek
eigen bedrijf, zzp, ondernemen, ondernemer, voor mezelf beginnen, zelfstandige, startersloket
omscholen, bijscholen, opleiding, studie, studeren, cursus volgen
studieschuld, studiefinanciering, duo
ontslag, arbeidsrecht, contract, arbeidsconflict > rechtshulp, juridisch
gepensioneerd, met pensioen, vut
taalles, taalcursus, nederlands leren, nederlandse les, taalmaatje, taalcoach, nt2, taal leren, les nederlands
inburgeren, inburgering, inburgeringscursus, inburgeringsexamen, naturalisatie
laaggeletterd, analfabeet, niet kunnen lezen, moeite met lezen, lezen en schrijven, leren lezen, basisvaardigheden, taalpunt, moeite met taal
rekenen, leren rekenen, getallen
tolk, vertalen, vertaling, vertaler
engels, engels leren, spaans, frans > taalcursus
vluchteling, asielzoeker, statushouder, nieuwkomer, azc, asiel, vluchtelingen, verblijfsvergunning, migrant
oekraine, oekraiens, oekraieners
arbeidsmigrant, pools, polen, roemeens, bulgaars, seizoenarbeider
turks, marokkaans, arabisch, syrisch, eritrees > nieuwkomers, taal
gezinshereniging, verblijf, ind, illegaal, ongedocumenteerd > vluchteling, juridisch
discriminatie, racisme, ongelijk behandeld > antidiscriminatie, klacht, meldpunt
brief, moeilijke brief, post, envelop, ik snap de brief niet > brief, formulieren, administratie
formulier, formulieren, papieren, papierwerk, invullen, formulierenhulp, formulierenbrigade, aanvraag invullen
administratie, paperassen, thuisadministratie, ordner, mappen, post openen, papierwinkel
digid, inloggen, wachtwoord, mijnoverheid, berichtenbox
computer, pc, laptop, computerles, computercursus, digitaal, digitale vaardigheden, internet
tablet, ipad, smartphone, mobieltje, telefoon, mobiel, iphone, whatsapp, apps
beeldbellen, videobellen, facetime, skype
e-mail, email, mailen, mailadres
printen, kopieren, scannen
juridisch, rechtshulp, jurist, advocaat, juridisch loket, rechtswinkel, rechten, mijn recht, rechtsbijstand
bezwaar, bezwaarschrift, in beroep, oneens, niet eens, afgewezen, beroepschrift
klacht, klagen, klachten, ontevreden, klachtenfunctionaris, ombudsman, vertrouwenspersoon
boete, bekeuring, cjib > schulden, juridisch, bezwaar
sociaal raadslieden, raadslieden, raadsman, sociaal raadsvrouw
clientondersteuning, clientondersteuner, onafhankelijke ondersteuning, iemand die meedenkt, belangenbehartiger
maatschappelijk werk, maatschappelijk werker, sociaal werker, welzijnswerk, sociaal werk, welzijnswerker, opbouwwerker
wijkteam, sociaal team, buurtteam, sociaal wijkteam, wijkcoach, gebiedsteam
gemeente, gemeentehuis, stadhuis, burgerzaken, gemeentewinkel
loket, balie, steunpunt, informatiepunt
welzijnscoach, welzijn op recept, leefstijlcoach
ouderenadviseur, ouderenwerker, seniorenadviseur, ouderenbond
ouderen, senioren, bejaarden, oudjes, vijfenzestigplus, ouden van dagen, op leeftijd
oma, opa, grootouders, kleinkinderen
vrouwen, vrouwengroep, vrouwenochtend, moedergroep
mannen, mannengroep, vadergroep, mannenochtend
jongeren, jeugd, tieners, jongvolwassenen
gezin, familie, ouders met kinderen
mishandeld, mishandeling, geslagen, huiselijk geweld, geweld thuis, slaat mij > veilig thuis, huiselijk geweld
slachtoffer, aangifte doen, bestolen, beroofd > slachtofferhulp, politie
ouderenmishandeling, financieel misbruik, uitbuiting > veilig thuis, vertrouwenspersoon
stalking, bedreigd, loverboy > veilig thuis, politie, slachtofferhulp
seksueel misbruik, verkracht, aanranding > centrum seksueel geweld, slachtofferhulp
soa, anticonceptie, abortus, seksuele gezondheid > ggd, seksualiteit
zelfmoord, suicide, suicidaal > 113, crisis
crisis, crisisdienst, spoed, nood > crisisdienst, noodgeval
oorlog, veteraan, veteranen, uitgezonden > veteranen, trauma
gevangenis, gedetineerd, detentie, vastgezeten, ex-gedetineerd, vrijgelaten > nazorg, reclassering
paspoort, identiteitskaart, id-kaart > burgerzaken, identiteitsbewijs
verzekering, wa-verzekering, polis > verzekeringen, administratie
sterk staan, opkomen voor jezelf, mondig, empowerment > weerbaarheid, eigen kracht
eigen regie, zelfredzaam, zelfstandig wonen, zelfstandig blijven
tijdelijke opname, eerstelijnsverblijf, herstel na operatie, revalidatie, revalideren, na het ziekenhuis, weer thuis na ziekenhuis
nachtzorg, waken, iemand 's nachts, nachtwaker, waakhulp
palliatieve zorg, vrijwilligers palliatieve zorg, terminale zorg
boek aan huis, bibliotheek aan huis, luisterboek, grote letters
oefenen met praten, spreken, taalcafe, conversatie, praten oefenen
stotteren, logopedie, logopedist, spraak
dyslexie, dyscalculie, leerproblemen
even bijkomen, tijd voor mezelf, even weg > respijtzorg
boos, agressie, agressief, woede, woedend, kort lontje > agressieregulatie, opvoeden
schaamte, schamen, taboe > lotgenoten
zorgen om de buurman, zorgen om mijn buurvrouw, zorgen om iemand > meldpunt, wijkteam
prikken, bloedprikken, bloedafname
verzorgende, verzorging, hulp bij verzorging > persoonlijke verzorging, thuiszorg
incontinent, incontinentie, plassen, luiers volwassenen
stoma, wonden, katheter > wijkverpleging
stijf, lenig, spieren > bewegen, oefeningen, fysiotherapie
overgang, menopauze, opvliegers
kinderwens, onvruchtbaar, miskraam > verlies, zwanger
stiefgezin, samengesteld gezin, stiefkind > opvoeden, scheiding
adoptie, geadopteerd, afstand > familie
verdwaald, dwalen > dementie
oud papier, plastic, milieustraat > afval
plantjes, planten water geven, bloemen > tuin
bank, bankpas, internetbankieren, pinnen, bankzaken
korting > minima
fiets, fiets kapot, fietsenmaker, gratis fiets > fiets, fietsen
meubels, bed, bank en stoel, inboedel, inrichting > kringloop, meubels
zorgkantoor, wlz-zorg, langdurige zorg
zorgboerderij > boerderij, dagbesteding
daginvulling, iets om handen > dagbesteding, vrijwilligerswerk
zwerfjongere, weggelopen, uit huis, kamer voor jongere > jongeren, opvang
studiekeuze, schoolkeuze, loopbaan > loopbaanadvies, opleiding
waar heb ik recht op > regelingen, toeslagen
kosteloos, voor niks, zonder kosten > gratis
weet niet waar ik moet beginnen > wijkteam, loket
voorlichting, info > informatie
workshop, cursus, training
spreekuur, inloopspreekuur, inloopuur
avondmaaltijd, avondeten, diner, warm eten
lunch, middageten, brood > lunch, maaltijd
ontbijt, ontbijten
soep, soep eten > maaltijd
halal, vegetarisch, zoutarm > maaltijd
piano, gitaar > muziekles
klok, horloge > repareren
jas, schoenen > kleding
luiers > babyspullen
fietsband, lekke band > fiets
auto > vervoer
trap > traplift
tuin > tuinieren
gordijnen, gordijnrail > klussen
lamp > klussen
kraan > klussen
snurken > slapen
kiespijn > tandarts
griep > huisarts
koorts > huisarts
wond > wijkverpleging
insuline > diabetes
sigaret > roken
bier, wijn > alcohol
joint > drugs
pc > computer
app > telefoon
envelop > post
loon, salaris > inkomen
baas > werkgever
chef > werkgever
diploma > opleiding
examen > opleiding
rapport > school
juf, meester > school
kapsalon > kapper
bejaard > ouderen
puberen > puber
bruiloft > feest
graf > rouw
heimwee > eenzaam
verliefd > relatie
vreemdgaan > relatieproblemen
herrie > overlast
schelden > ruzie
stank > overlast
ratten > overlast
blaffen > overlast
inbreker > veilig wonen
brand > brandveilig
duizelig > huisarts
kramp > fysiotherapie
heup > revalidatie
knie > revalidatie
gips > krukken
bevalling > kraamzorg
wiegje > babyspullen
kinderwagen > babyspullen
step, skelter > speelgoed
lego > speelgoed
puzzel > spelletjes
schaken, dammen > spelletjes
volleybal, tennis > sportclub
hardlopen, joggen > sporten
kano, roeien > sporten
gedichten, schrijfcursus > schrijven
fotograferen > fotografie
filosoferen > levensvragen
bidden > geloof
koran, bijbel > geloof
babykamer > babyspullen
rolgordijn, zonwering > klussen
dakgoot > klussen
postzegel > post
vergaderen > bijeenkomst
mondkapje, corona > gezondheid
bloeddruk, cholesterol > leefstijl
jeuk, eczeem > huisarts
migraine, hoofdpijn > huisarts
darmen, maag > huisarts
oorsuizen, tinnitus > gehoor
loopfiets > speelgoed
jarig > verjaardag
zakgeld > opvoeden
bedplassen, zindelijk > opvoeden
tandenborstel > mondzorg
bijbaan > vacature
nachtdienst, overwerken > werk
weekend > zaterdag, zondag
`;
