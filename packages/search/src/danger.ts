/**
 * Words that signal danger: a life, violence, a medical emergency. They put help first, before any search and any correction of
 * typing errors, and they work without a feed. A needless "bel 112" costs a glance, a missing one may cost a life; yet who lost
 * someone, is dead tired or has a flat tire should not be startled. No lookbehind: an older Safari refuses the script over it.
 */
import type { Emergency } from '@wijkwijzer/feed';
import { wordsOf } from './analyze.ts';
import { stem } from './stem.ts';

export type DangerKind = 'suicide' | 'violence' | 'medical';
/** Patterns for folded words, per kind of danger. */
export type DangerSigns = Readonly<Record<DangerKind, RegExp>>;
export type Danger = { kind: DangerKind } | { kind: 'feed'; emergency: Emergency };

const own = '(?:mijn|mn|m n|me|mij|zijn|haar|onze)';
const my = `(?:${own}|de|het|een|je|jouw|uw)`;
const self = '(?:me|mij|zich|haar|hem|je) ?zelf';
/** Who may be violent at home, and against whom. */
const close =
  '(?:man|vrouw|vriend|vriendin|partner|ex|(?:stief)?(?:vader|moeder)|papa|mama|ouders|zoon|dochter|broer|oom|opa|(?:schoon)?familie|buurman|verzorger)';
const hits = '(?:slaa[tn]|sloeg|schopte?|wurg(?:t|de)|knijpt|bedreigde)';
const want = '(?:wil|wilt|wilde|willen|wou)';
const no = 'niet (?:meer|langer|verder)';
const some = '(?:\\w+ ){0,2}';
const anyOf = (...patterns: string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})`);

/** Dutch is built in. */
const signs: Record<DangerKind, RegExp> = {
  suicide: anyOf(
    'zelf ?(?:moor[dt]|dod|beschadig)|sui[cs]id|doodswens|levensmoe|automutil',
    `(?:${want}|zou) (?:(?:echt|gewoon|maar|alleen|graag|liever|het liefst|nu) ){0,2}dood(?: ?gaan| zijn)?\\b(?! hout)`,
    `(?:liever|liefst|was ik|was ik maar) dood\\b|dood (?:te )?(?:zijn |gaan )?${want}\\b`,
    `${want} ${some}${no} ${some}(?:leven|bestaan|wakker worden)\\b|${no} ${some}${want} ${some}leven\\b|${no} leven\\b(?! van)`,
    `einde? ${some}aan ${my} leven|er ${some}einde? aan ${some}mak|maak er (?:\\w+ )?eind`,
    `${want} er (?:\\w+ )?niet meer zijn\\b|er niet meer (?:wil|te) zijn|ik wil (?:echt |gewoon |liever )?sterven`,
    `uit ${my} leven ${some}(?:ge)?stap|leven (?:heeft|had) geen zin|leven ${some}nie?t? meer ${some}zie|zie ${some}leven niet meer zitten`,
    `${self} (?:iets |wat )?(?:aan ?(?:te )?doe|van kant|ophang|op te hangen|verhang|dood|(?:te )?doden|snij|verwond|verdrink)`,
    `voor (?:de|een) trein ${some}(?:spring|gooi)|snijd? ${self}`,
  ),
  violence: anyOf(
    '\\w*mishandel|geslagen\\b|bedreig(?:[td]|ing|ingen|en)\\b|verkracht|aangerand|aanranding|incest|loverboy|vermoord|neergestoken',
    'eerwraak|eergerelateerd|uit(?:ge)?huwelijk|stalk(?:en|er|ing|t)?\\b|gestalkt|vrouwenopvang|blijf van mijn lijf',
    '\\w*geweld(?:dadig\\w*)?\\b(?! loos)|(?:kinder)?misbruik\\w*(?! van (?:alcohol|drank|drugs|med|toeslag|(?:mijn )?(?:gegevens|identiteit)))',
    `${hits} (?:mij|me|ons|haar|hem|${my} (?:kind|zoon|dochter|vrouw|man|moeder|vader|zus|broer)\\w*)\\b`,
    `${own} ${close} ${some}${hits}\\b|bang (?:voor|van) ${own} (?:\\w+ )?${close}\\b`,
    '(?:niet veilig|onveilig) (?:bij ons )?thuis|thuis (?:\\w+ )?(?:niet veilig|onveilig)|durf niet (?:meer )?naar huis|^veilig thuis$',
  ),
  medical: anyOf(
    'hart ?(?:aanval|infarct|stilstand)|herseninfarct|beroerte|tia\\b|epileptische aanval|bewusteloos|buiten (?:bewustzijn|kennis|westen)',
    'geen (?:lucht|adem)\\b(?! (?:meer )?in\\b)|ade(?:mt|m|men) niet\\b|niet (?:meer |goed )?ademen|adem(?:nood|stilstand)',
    'bloedt\\b|doodbloed|bloedverlies|(?:hersen)?bloeding|overdos|\\w*vergiftig',
    '(?:pillen|slaappillen|paracetamol|medicijnen|gif|bleek) (?:ge(?:slikt|nomen|dronken)|ingenomen)|te ?veel (?:slaap)?pillen',
    `(?:pijn|druk) (?:op|in) ${my} borst\\b|(?:staat|is) in brand\\b|ambulance\\b|112\\b`,
  ),
};

/** What lies behind, and other kinds: a group for life after a stroke is help to find, not an emergency. */
const past = new RegExp(
  `\\bna (?:${my} )?(?:hart ?\\w+|herseninfarct|beroerte|tia|(?:hersen)?bloeding)|dieren?mishandel\\w*|(?:alcohol|drugs|drank|middelen|medicijn)\\w*misbruik`,
  'g',
);

const others: DangerSigns[] = [];

/** Signs in other languages, which come from files of their own: `@wijkwijzer/search/danger-english.js`. */
export function addDangerSigns(more: DangerSigns): void {
  if (!others.includes(more)) others.push(more);
}

/** The dangers that words signal, most pressing first; of the feed's own emergencies those of which a word or phrase is typed. */
export function danger(words: string, emergency: readonly Emergency[] = []): Danger[] {
  if (!words.trim()) return [];
  const typed = wordsOf(words.slice(0, 2000));
  const text = typed.join(' ').replace(past, '');
  const builtIn = (Object.keys(signs) as DangerKind[]).filter((kind) => [signs, ...others].some((each) => each[kind].test(text)));
  const stems = (folded: string[]) => ` ${folded.map(stem).join(' ')} `;
  const stemmed = stems(typed);
  const added = emergency.filter((each) =>
    each.words.some((phrase) => {
      const key = stems(wordsOf(phrase));
      return key.trim() && stemmed.includes(key);
    }),
  );
  return [...builtIn.map((kind) => ({ kind })), ...added.map((each) => ({ kind: 'feed' as const, emergency: each }))];
}
