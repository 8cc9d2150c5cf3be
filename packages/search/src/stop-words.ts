/**
 * Words that say nothing about what is searched, folded: Dutch, and a few English ones. A file of its own that comes after the
 * first paint: without it a whole sentence is searched a little less sharply.
 */
export const stopWords = (
  'ik je jij jou jouw u uw hij hem zij ze we wij ons onze me mij mijn mn haar hun een de het er is ben bent zijn was ' +
  'heb hebt heeft hebben had kan kun kunt kunnen wil wilt willen zou moet moeten mag en of om op in aan van voor met bij ' +
  'naar te tot uit over door dat die dit deze wat wie waar hoe niet geen meer nog ook al dan maar want als zo heel erg ' +
  'veel graag iets iemand krijg krijgt krijgen word wordt worden doe doen ga gaat gaan zoek zoeken ' +
  'zelf sinds laten laat lig ligt past helpt helpen help last na tijdens zonder wanneer welke ergens midden eens even echt gewoon best oude nieuwe eigen elkaar per via ' +
  'brengen brengt halen haalt kopen nemen neemt blijf blijft blijven vind vindt vinden nodig soms vaak sommige iedereen ' +
  'komt kom kwam langs voel voelt doet maak maakt weten hoef hoeft lijkt begint begon kreeg volgende hele jaar jaren week weken maand maanden dag dagen durf durft denk denkt staat sta staan zit zitten gaan ging ' +
  'man vrouw vader moeder ouders zoon dochter broer zus vriend buurman buurvrouw vertellen vertel mensen mens jullie omdat toen dus terwijl mezelf ' +
  'jezelf allemaal alle beetje zeggen zegt ander andere anderen zie zien lukt lukken begin beginnen mogen moest werd waren geworden geweest gekregen ' +
  'gedaan bezig wilde kon konden ding dingen eigenlijk misschien ooit nooit vandaag morgen gisteren vroeger ineens bijna daar hier ' +
  'nieuwe beste waarom hoeveel welk zulke ' +
  'leven alles niks niets steeds altijd weer nu goed weet komen maken ' +
  'i my me the a an to is am are can cannot not and with for of in need want have do how'
).split(' ');
