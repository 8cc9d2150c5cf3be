/**
 * Words that signal danger: a life, violence, a medical emergency. They put help first, before any search and any correction of
 * typing errors, and they work without a feed. A needless "bel 112" costs a glance, a missing one may cost a life; yet who lost
 * someone, is dead tired or has a flat tire should not be startled. No lookbehind: an older Safari refuses the script over it.
 */
import type { Emergency } from '@wijkwijzer/feed';
import { stem, wordsOf } from './analyze.ts';

export type DangerKind = 'suicide' | 'violence' | 'medical';
export type Danger = { kind: DangerKind } | { kind: 'feed'; emergency: Emergency };

const my = '(?:mijn|mn|me|mij|m n|zijn|haar|de|het|een|onze|je|jouw|uw)';
const self = '(?:mezelf|mijzelf|mij zelf|me zelf|zichzelf|haarzelf|hemzelf|jezelf)';
/** Who may be violent at home, and against whom. */
const close =
  '(?:man|vrouw|vriend|vriendin|partner|ex|vader|moeder|stiefvader|stiefmoeder|papa|mama|ouders|zoon|dochter|broer|oom|opa|familie|schoonfamilie|buurman|verzorger)';
const hits = '(?:slaat|slaan|sloeg|schopt|schopte|wurgt|wurgde|knijpt|bedreigt|bedreigde|mishandelt)';
const some = '(?:\\w+ ){0,2}';
const any = (...patterns: string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})`);

const signs: Record<DangerKind, RegExp> = {
  suicide: any(
    'zelf ?moor[dt]|zelf ?dod|sui[cs]id|doodswens|levensmoe|zelf ?beschadig|automutil',
    '(?:wil|wilt|wilde|willen|wou|zou) (?:(?:echt|gewoon|maar|alleen|graag|liever|het liefst|nu) ){0,2}dood(?: ?gaan| zijn)?\\b(?! hout)',
    '(?:liever|liefst|was ik maar|was ik) dood\\b|dood (?:te )?(?:zijn |gaan )?(?:wil|wilt|willen|wilde|wou)\\b',
    `wil(?:len|t|de)? ${some}niet (?:meer|langer|verder) ${some}(?:leven|bestaan|wakker worden)\\b`,
    `niet (?:meer|langer|verder) ${some}(?:wil|wilt|willen) ${some}leven\\b|niet (?:meer|langer) leven\\b(?! van)`,
    `eind(?:e)? ${some}(?:aan|maken aan) (?:mijn|mn|me|het|zijn|haar) leven|er ${some}einde? aan ${some}mak`,
    'wil(?:len|t|de)? er (?:\\w+ )?niet meer zijn\\b|er niet meer (?:wil|te) zijn|ik wil (?:echt |gewoon |liever )?sterven|maak er (?:\\w+ )?eind',
    `uit (?:het|mijn) leven ${some}(?:stap|gestapt)|leven (?:heeft|had) geen zin|(?:het|mijn) leven ${some}(?:niet|nie) meer ${some}zie|zie ${some}leven niet meer zitten`,
    `${self} (?:iets |wat )?(?:aan ?(?:te )?doe|van kant|ophang|op te hangen|verhang|dood|(?:te )?doden|snij|verwond|verdrink)|voor (?:de|een) trein ${some}(?:spring|gooi)|snij(?:d)? ${self}`,
    'kill myself|want to die|wanna die|end my life|ending my life|better off dead|self harm|(?:do not|dont|don t) want to live',
  ),
  violence: any(
    '(?:kinder|ouderen?)?mishandel|geslagen\\b|bedreig(?:t|d|ing|ingen|en)\\b|verkracht|aangerand|aanranding|incest|loverboy|vermoord|neergestoken',
    'eerwraak|eergerelateerd|uithuwelijk|uitgehuwelijkt|stalk(?:en|er|ing|t)?\\b|gestalkt|vrouwenopvang|blijf van mijn lijf',
    '\\w*geweld(?:dadig\\w*)?\\b(?! loos)',
    '(?:kinder)?misbruik\\w*(?! van (?:alcohol|drank|drugs|med|toeslag|gegevens|identiteit|mijn gegevens|mijn identiteit))',
    `${hits} (?:mij|me|ons|haar|hem|(?:mijn|mn|zijn|haar|de|onze) (?:kind|zoon|dochter|vrouw|man|moeder|vader|zus|broer)\\w*)\\b`,
    `(?:mijn|mn|haar|zijn|onze) ${close} ${some}${hits}\\b|word(?:t)? ${some}geslagen`,
    `bang (?:voor|van) (?:mijn|mn|me|haar|zijn|m n) (?:\\w+ )?${close}\\b`,
    '(?:niet veilig|onveilig) (?:bij ons )?thuis|thuis (?:\\w+ )?(?:niet veilig|onveilig)|durf niet (?:meer )?naar huis|^veilig thuis$',
    'domestic violence|abus(?:e|ed|ive)\\b|(?:hits|beats|hit|threatens|rapes) (?:me|my)\\b|raped?\\b|afraid of my (?:husband|partner|boyfriend|father|ex)',
  ),
  medical: any(
    'hart ?(?:aanval|infarct|stilstand)|herseninfarct|beroerte|tia\\b|epileptische aanval|bewusteloos|buiten (?:bewustzijn|kennis|westen)',
    'geen (?:lucht|adem)\\b(?! (?:meer )?in\\b)|(?:ademt|adem|ademen) niet\\b|niet (?:meer |goed )?ademen|ademnood|ademstilstand',
    'bloedt\\b|doodbloed|bloedverlies|(?:hersen)?bloeding|overdos|\\w*vergiftig',
    '(?:pillen|slaappillen|paracetamol|medicijnen|gif|bleek) ge(?:slikt|nomen|dronken)|(?:pillen|paracetamol|medicijnen) ingenomen|te ?veel (?:slaap)?pillen',
    `(?:pijn|druk) (?:op|in) ${my} borst\\b|(?:staat|is) in brand\\b|ambulance\\b|112\\b`,
    'heart attack|stroke\\b|not breathing|(?:cannot|cant|can t|can not) breathe|unconscious|overdose|chest pain|bleeding',
  ),
};

/** What lies behind: a group for life after a stroke is help to find, not an emergency. */
const past = new RegExp(
  `\\bna (?:${my} )?(?:hart ?\\w+|herseninfarct|beroerte|tia|hersenbloeding|bloeding)|dieren?mishandel\\w*|(?:alcohol|drugs|drank|middelen|medicijn)\\w*misbruik`,
  'g',
);

/** The dangers that words signal, most pressing first; of the feed's own emergencies those of which a word or phrase is typed. */
export function danger(words: string, emergency: readonly Emergency[] = []): Danger[] {
  const typed = wordsOf(words.slice(0, 2000));
  const text = typed.join(' ').replace(past, '');
  const builtIn = (Object.keys(signs) as DangerKind[]).filter((kind) => signs[kind].test(text));
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
