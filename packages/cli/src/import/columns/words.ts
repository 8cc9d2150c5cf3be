/** The words that people use for what the feed has a fixed set of, each with the patterns by which it is known (after `fold`). */
import type { Access, Attendance, Law, OrganizationKind, Route, SupporterKind, SupporterTask } from '@wijkwijzer/feed';
import { fold } from '../fold.ts';

/** In order: the first that fits wins. */
export type Words<Word extends string> = [Word, RegExp][];

export const routeWords: Words<Route> = [
  ['peer', /ervaringsdeskundig|lotgenot|ervaring|meemaak|peer/],
  ['neighbors', /\bbure|buurt?genot|bewoner|neighbo/],
  ['volunteer', /vrijwillig|maatje|volunteer/],
  ['professional', /professional|beroep|deskundig|hulpverlen|betaald|medewerker|specialist|sociaal werk/],
  ['self', /\bzelf\b|zelfhulp|zelfstandig|\bself|eigen kracht/],
];

export const accessWords: Words<Access> = [
  ['assessment', /indicatie|keukentafel|beschikking|wmo aanvraag|gesprek met de gemeente|assessment|onderzoek/],
  ['referral', /verwijz|verwezen|via (de )?(huis)?arts|referral|refer/],
  ['sign-up', /aanmeld|inschrij|opgeven|afspraak|reserver|sign ?up|register|appointment/],
  ['open', /\bopen\b|vrij|loop (gewoon )?binnen|binnen ?lopen|inloop|iedereen|zonder aanmeld|walk ?in|direct/],
];

export const attendanceWords: Words<Attendance> = [
  ['at-home', /thuis|aan huis|bij u|at home|home visit/],
  ['online', /online|digitaal|internet|beeldbel|video|website|\bapp\b|chat|virtual|remote|e mail/],
  ['phone', /telefo|bellen|phone/],
  ['on-site', /locatie|ter plaatse|op kantoor|buurthuis|on ?site|in person|bezoek|inloop|fysiek|physical/],
];

export const formWords: Words<'individual' | 'group' | 'walk-in'> = [
  ['walk-in', /inloop|walk ?in|loop binnen/],
  ['group', /groep|samen|group|cursus|workshop|bijeenkomst|course|class/],
  ['individual', /individu|alleen|een op een|1 op 1|persoonlijk|one to one/],
];

export const statusWords: Words<'active' | 'temporarily-closed' | 'inactive'> = [
  ['temporarily-closed', /tijdelijk|temporar|even dicht|gepauzeerd|pauze/],
  [
    'inactive',
    /inactief|niet actief|gestopt|beeindigd|vervallen|concept|\bdraft|verborgen|archief|gearchiveerd|niet gepubliceerd|offline|unpublished|gesloten|opgeheven|inactive|defunct|closed|pending|trash|^nee$|^n$|^no$|^false$|^0$|onwaar/,
  ],
  [
    'active',
    /actief|active|open|lopend|doorlopend|^ja$|^j$|^y$|^yes$|^true$|^1$|^waar$|beschikbaar|gepubliceerd|\bpublish|goedgekeurd|zichtbaar/,
  ],
];

export const contactByWords: Words<'resident' | 'professional'> = [
  ['professional', /professional|verwijzer|huisarts|hulpverlener/],
  ['resident', /inwoner|bewoner|resident|iedereen|zelf|clien/],
];

export const accessibilityWords: Words<'wheelchair' | 'accessible-toilet' | 'lift' | 'ring-loop' | 'parking' | 'step-free'> = [
  ['accessible-toilet', /toilet|\bwc\b|restroom/],
  ['ring-loop', /ringleiding|inductie|ring ?loop|induction|hearing loop/],
  ['lift', /\blift\b|elevator/],
  ['parking', /parkeer|parking|invalidenparkeer/],
  ['step-free', /drempel|gelijkvloers|step free|\bramp\b|hellingbaan|ramp /],
  ['wheelchair', /rolstoel|wheelchair|mindervalide/],
];

export const organizationKindWords: Words<OrganizationKind> = [
  ['care-office', /zorgkantoor|care office/],
  ['insurer', /verzekera|insurer/],
  ['municipality', /gemeente|municipal|council|overheid/],
  ['library', /bibliothe|library/],
  ['care-provider', /zorgaanbied|zorginstelling|thuiszorg|ggz|zorgorganisatie|care provider/],
  ['welfare', /welzijn|welfare|sociaal werk/],
  ['residents', /bewoner|inwoner|resident|burger|cooperatie/],
  ['other', /anders|overig|other/],
];

export const supporterKindWords: Words<SupporterKind> = [
  ['long-term-care-supporter', /\bwlz\b|langdurige zorg|long term care/],
  ['village-supporter', /dorps|village/],
  ['expert-by-experience', /ervaringsdesk|ervaringswerker|expert by experience/],
  ['senior-adviser', /ouderenadvis|senior adv|ouderen/],
  ['social-counselor', /sociaal raad|raadsl|social counsel/],
  ['carer-supporter', /mantelzorg|carer/],
  ['youth-and-family', /jeugd|gezin|youth|family/],
  ['mental-health-supporter', /\bggz\b|psychi|mental/],
  ['neighborhood-team', /wijkteam|sociaal team|buurtteam|gebiedsteam|dorpsteam|neighbo.*team/],
  ['independent-client-supporter', /clientonder|onafhankelijk|client support|client ondersteun/],
];

export const lawWords: Words<Law> = [
  ['wmo', /\bwmo\b|maatschappelijke ondersteuning/],
  ['jeugdwet', /jeugdwet/],
  ['wlz', /\bwlz\b|langdurige zorg/],
  ['zvw', /\bzvw\b|zorgverzekeringswet/],
  ['participatiewet', /participatie/],
  ['wvggz', /\bwvggz\b|verplichte ggz/],
  ['wzd', /\bwzd\b|zorg en dwang/],
  ['wgs', /\bwgs\b|schuldhulp/],
];

export const taskWords: Words<SupporterTask> = [
  ['object', /bezwaar|beroep|klacht|object/],
  ['accompany', /meegaan|mee naar|meekomen|begeleid|accompan|gesprek/],
  ['fill-in-forms', /formulier|invullen|papier|administratie|form/],
  ['connect', /verbind|in contact|vrijwilliger|koppel|connect/],
  ['short-term-help', /kortdurend|korte hulp|short term/],
  ['plan', /\bplan|planning/],
  ['arrange', /regelen|organiseren|arrange/],
  ['listen', /luister|listen/],
  ['advise', /advi/],
  ['inform', /inform|voorlicht|uitleg/],
];

/** The word of the feed for what someone wrote; undefined when nothing fits. The feed's own word always does. */
export function wordFor<Word extends string>(words: Words<Word>, text: string): Word | undefined {
  const given = text.trim().toLowerCase();
  const folded = fold(text);
  return words.find(([word]) => word === given)?.[0] ?? words.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Every word that some part of the text means, and the parts that mean none. */
export function wordsFor<Word extends string>(
  words: Words<Word>,
  parts: readonly string[],
): { found: Word[]; unknown: string[] } {
  const found = new Set<Word>();
  const unknown: string[] = [];
  for (const part of parts) {
    const word = wordFor(words, part);
    if (word) found.add(word);
    else unknown.push(part);
  }
  return { found: [...found], unknown };
}

export const wordList = (words: Words<string>): string => words.map(([word]) => word).join(' | ');
