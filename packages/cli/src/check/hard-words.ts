/**
 * Words of the office and what most people say instead; written for this project. Before the colon every form that is meant, as it
 * stands in texts: a rule for endings would find words inside other words. Left out are words that are also something else
 * (`dient` in "dient als", `termijn`, `middel`), and words that people need because their letter has them (`bezwaar`, `toeslag`).
 */
const lines = `
aangaande|inzake|betreffende|omtrent: over
aangezien: omdat
aansluitend: daarna
aanvang: begin
aanvangen|vangt aan|aangevangen: beginnen
aanwenden|aangewend|wendt aan: gebruiken
abusievelijk: per ongeluk
accorderen|geaccordeerd|accordeert: goedkeuren
acht u|wordt geacht|worden geacht: vinden, moeten
additioneel|additionele: extra
adequaat|adequate: goed
afhandelen|afgehandeld|afhandeling: regelen
afschrift|afschriften: kopie
alsdan: dan
alsmede|alsook|evenals: en ook
alvorens: voordat
ambtshalve: zonder dat u erom vraagt
anderszins: op een andere manier
anticiperen|anticipeert|geanticipeerd: rekening houden met
attenderen|attendeert|geattendeerd: wijzen op
autonomie: zelf kiezen
autonoom|autonome: zelfstandig
beëindigen|beëindigd|beëindigt|beëindiging: stoppen
begeleidingstraject|begeleidingstrajecten: hulp voor een tijd
behoeven|behoeft: nodig hebben
behoudens: behalve
bejegenen|bejegend|bejegening: omgaan met
belanghebbende|belanghebbenden: wie ermee te maken heeft
belemmering|belemmeringen: wat lastig is
bemiddelen|bemiddelt|bemiddeling: helpen om er samen uit te komen
benadrukken|benadrukt|benadrukte: duidelijk zeggen
beoogd|beoogde|beogen|beoogt: bedoeld, willen
beschikken over|beschikt over: hebben
beschikking|beschikkingen: besluit
bevorderen|bevordert|bevordering|bevorderd: beter maken
bewerkstelligen|bewerkstelligt|bewerkstelligd: zorgen voor
bewindvoering: iemand regelt uw geld voor u
bezoldigd|bezoldigde|bezoldiging: betaald
bijgevolg|derhalve|dientengevolge: daarom
casemanagement: één vaste persoon die alles regelt
casuïstiek: voorbeelden
coachingstraject|coachingstrajecten: gesprekken met een coach
cliënt|cliënten: u, mensen
collectief|collectieve: samen
communiceren|communiceert|gecommuniceerd: vertellen
compensatie: iets terugkrijgen
compenseren|compenseert|gecompenseerd: goedmaken
conform: volgens
consequentie|consequenties: gevolg
continueren|continueert|gecontinueerd|continuering: doorgaan met
continuïteit: dat het doorgaat
creëren|creëert|gecreëerd: maken
cruciaal|cruciale: heel belangrijk
dagbesteding op indicatie: dagbesteding met toestemming van de gemeente
daartoe: daarvoor
declareren|gedeclareerd|declareert: geld terugvragen
desbetreffend|desbetreffende: deze
desgewenst: als u dat wilt
dienen te|dient te|diende te: moeten
dienaangaande|dienovereenkomstig: hierover
discrepantie|discrepanties: verschil
doelgroep|doelgroepen: voor wie het is
doeltreffend|doeltreffende|effectief|effectieve: wat goed werkt
doorlooptijd|doorlooptijden: hoe lang het duurt
doorverwijzen|doorverwezen|doorverwijzing|doorverwijst: naar een ander sturen die kan helpen
draagkracht: wat iemand aankan of kan betalen
draagvlak: steun
duurzaam inzetbaar|duurzame inzetbaarheid: lang kunnen blijven werken
echter: maar
educatie|educatief|educatieve: leren
eerstelijnszorg|eerste lijn|eerstelijns: huisarts en andere zorg dichtbij
eigen regie|regie voeren|regie houden|eigen regie voeren: zelf beslissen
empoweren|empowerment|empowerend: sterker maken
essentieel|essentiële: heel belangrijk
evalueren|evaluatie|evalueert|geëvalueerd: bespreken hoe het ging
eveneens|tevens: ook
expertise: kennis
extern|externe: van buiten
extramuraal|extramurale: buiten de instelling
faciliteit|faciliteiten: wat er is
faciliteren|faciliteert|gefaciliteerd|facilitering: mogelijk maken
financieel zelfredzaam|financiële zelfredzaamheid: zelf uw geld kunnen regelen
financiële middelen: geld
fysieke: van het lichaam
gebruikmaking|met gebruikmaking van: met
gedurende: tijdens
geïndiceerd|geïndiceerde: waarvoor u toestemming hebt
geïntegreerd|geïntegreerde|integraal|integrale: alles samen
gelieve: wilt u
genereren|genereert|gegenereerd: maken
geschieden|geschiedt|geschiedde: gebeuren
gesitueerd|gesitueerde: staat in
gremium|gremia: groep die beslist
handhaven|handhaving|handhaaft: zorgen dat regels gelden
hanteren|hanteert|gehanteerd: gebruiken
heden|tot op heden: nu, tot nu toe
herindicatie|herindicaties: opnieuw kijken wat u nodig hebt
hieromtrent|hieraangaande: hierover
hiertoe: hiervoor
hulpverleningstraject|hulpverleningstrajecten: hulp voor een tijd
hulpvraag|hulpvragen: vraag om hulp
hulpvrager|hulpvragers: wie hulp vraagt
impliceren|impliceert|geïmpliceerd: betekenen
implementeren|implementatie|implementeert|geïmplementeerd: invoeren
in aanmerking komen voor|in aanmerking komt voor|komt in aanmerking voor|komen in aanmerking voor: kunnen krijgen
in acht nemen|in acht neemt: letten op
in casu: in dit geval
in het kader van|in dit kader: voor
in samenspraak met: samen met
in verband met: omdat, door
inclusief|inclusieve|inclusie: voor iedereen, met
indicatiestelling|indicatiestellingen: bekijken wat u nodig hebt
indien: als
individuele begeleiding: hulp voor u alleen
individueel|individuele: voor u alleen
informeren naar: vragen naar
initiatief nemen: beginnen
initiëren|initieert|geïnitieerd: beginnen
instantie|instanties: organisatie
instroom|instromen|instroomt: beginnen
intakegesprek|intakegesprekken|intake: eerste gesprek
intensiveren|intensivering|intensiveert: meer doen
interventie|interventies: hulp
intramuraal|intramurale: in de instelling
inventariseren|inventarisatie|inventariseert: bekijken wat er is
jegens: tegen, voor
kenbaar maken|kenbaar gemaakt|kenbaar maakt: zeggen
kwetsbare doelgroepen|kwetsbare groepen: mensen die het moeilijk hebben
laagdrempelig|laagdrempelige|laagdrempeligheid: makkelijk om binnen te lopen
leefgebied|leefgebieden|levensdomein|levensdomeinen: onderwerp
maatwerkvoorziening|maatwerkvoorzieningen|maatwerkoplossing|maatwerk: hulp die bij u past
maatschappelijk participeren|maatschappelijke participatie|participatie|participeren|participeert: meedoen
maatschappelijke opvang: opvang voor mensen zonder huis
methodiek|methodieken|methodisch|methodische: manier van werken
middels|door middel van|met behulp van: met
mits: als
mogelijkerwijs: misschien
monitoren|monitoring|monitort: volgen
motiveren|motivering|motiveert: uitleggen waarom
multidisciplinair|multidisciplinaire: met verschillende beroepen
naar aanleiding van: door, na
nader|nadere: meer, later
netwerkpartner|netwerkpartners|ketenpartner|ketenpartners|samenwerkingspartners: organisaties die samenwerken
niettegenstaande|niettemin|desalniettemin|desondanks: toch
nihil: niets
noodzakelijk|noodzakelijke|noodzakelijkerwijs: nodig
nopens: over
objectief|objectieve: eerlijk
omvatten|omvat|omvattende: bestaat uit
ondanks het feit dat: hoewel
ondersteuningsbehoefte|ondersteuningsbehoeften|zorgbehoefte|zorgbehoeften: welke hulp iemand nodig heeft
ondersteuningsplan|ondersteuningsplannen: plan voor hulp
ondersteuningstraject|ondersteuningstrajecten: hulp voor een tijd
ondersteuningsvraag|ondersteuningsvragen: vraag om hulp
ongeacht: het maakt niet uit
onverwijld|per omgaande|terstond: meteen
onverminderd: ook
op basis van|op grond van: door, volgens
op het gebied van: over, bij
opdat|teneinde: om, zodat
optimaal|optimale|optimaliseren|optimaliseert: zo goed mogelijk
outreachend|outreachende: komt naar u toe
overeenkomstig: volgens
overigens: trouwens
per abuis: per ongeluk
periodiek|periodieke: steeds na een tijd
perspectief bieden|perspectief biedt: hoop geven
pretenderen|pretendeert: doen alsof
preventie|preventief|preventieve: voorkomen dat het misgaat
primair|primaire: eerst, vooral
prioriteit|prioriteiten: wat eerst komt
professionaliseren|professionalisering: beter maken
proactief|proactieve: uit zichzelf
psychosociaal|psychosociale: over hoe het met u gaat
realiseren|gerealiseerd|realisatie: maken
reduceren|reduceert|reductie|gereduceerd: minder maken
re-integratie|re-integreren|reïntegratie|reïntegratietraject|re-integratietraject: terug aan het werk
relevant|relevante: wat ertoe doet
restitutie|restitueren: geld terug
resulteren|resulteert|resulteerde: geven
retourneren|retourneert|geretourneerd: terugsturen
ruimschoots: meer dan genoeg
schriftelijk|schriftelijke: op papier
secundair|secundaire: daarna
signaleren|signaleert|signalering|gesignaleerd: merken
significant|significante: groot, veel
sociaal isolement|sociale isolatie: alleen zijn
sociale cohesie: goed met elkaar omgaan
specifiek|specifieke: bijzonder
stagneren|stagneert|stagnatie: stilstaan
stimuleren|stimuleert|gestimuleerd|stimulering: helpen om te doen
strekking: bedoeling
structureel|structurele: blijvend
substantieel|substantiële: groot
te allen tijde: altijd
ten aanzien van|met betrekking tot|ter zake van|ter zake: over
ten behoeve van|ten bate van: voor
ten gevolge van|als gevolg van: door
ten gunste van: voor
ten laste van: betaald door
ten tijde van: toen
ter attentie van: voor
ter beschikking|ter beschikking stellen|ter beschikking gesteld: te gebruiken, geven
ter hoogte van: bij
ter plaatse: daar
thans: nu
toetsen aan|getoetst aan: vergelijken met
toereikend|toereikende: genoeg
toeleiding|toeleiden|toegeleid: helpen om er te komen
traject|trajecten: hulp voor een tijd
transparant|transparante|transparantie: duidelijk
uitgangspunt|uitgangspunten: waar het mee begint
uiterlijk op: niet later dan
uitsluitend: alleen
uitstroom|uitstromen|uitstroomt: stoppen, verdergaan
uitvoering geven aan: doen
van toepassing zijn|van toepassing is|is van toepassing|zijn van toepassing: gelden
vanuit het perspectief van: zoals
verhoging van|ter verhoging van: meer
verkrijgen|verkregen|verkrijgt: krijgen
verlenen|verleent|verleend|verlening: geven
verplicht stellen|verplicht gesteld: moeten
verrichten|verricht|verrichte: doen
verschaffen|verschaft|verschafte: geven
verstrekken|verstrekt|verstrekking|verstrekte: geven
vigerend|vigerende: die nu geldt
vooralsnog: voorlopig
voorliggende voorziening|voorliggende voorzieningen: hulp die al voor iedereen bestaat
voornemens: van plan
voorts: verder
vroegsignalering: op tijd merken dat er iets is
waarborgen|waarborgt|gewaarborgd: zorgen voor
wederkerig|wederkerige|wederkerigheid: iets voor elkaar doen
wederom: opnieuw
weliswaar: wel
woonachtig|woonachtige: woont
zelfredzaam|zelfredzame|zelfredzaamheid: zelf kunnen doen
zelfsturend|zelfsturende|zelfsturing: zelf beslissen
zodoende: zo
zorgaanbieder|zorgaanbieders|zorgverlener|zorgverleners: wie zorg geeft
zorgdragen|zorg dragen voor|draagt zorg voor|dragen zorg voor: zorgen voor
zorgmijder|zorgmijders|zorgmijdend|zorgmijdende: wie geen hulp wil
zorgtraject|zorgtrajecten: zorg voor een tijd
zorgvrager|zorgvragers: wie zorg krijgt
`;

export interface HardWord {
  word: string;
  plain: string;
}

/** By the first word of each entry, the longest phrases first. */
export const hardWords: ReadonlyMap<string, readonly { words: readonly string[]; plain: string }[]> = byFirstWord();

function byFirstWord() {
  const found = new Map<string, { words: string[]; plain: string }[]>();
  for (const line of lines.trim().split('\n')) {
    const [forms = '', plain = ''] = line.split(': ');
    for (const form of forms.split('|')) {
      const words = form.split(' ');
      const [first = ''] = words;
      found.set(first, [...(found.get(first) ?? []), { words, plain }]);
    }
  }
  for (const entries of found.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** How many different entries there are, and in how many forms. */
export const hardWordCounts = {
  entries: lines.trim().split('\n').length,
  forms: [...hardWords.values()].reduce((sum, { length }) => sum + length, 0),
};
