/**
 * What every element says, in Turkish. Names from the feed get no endings, because those follow the sounds of the name. Words that
 * people need when they call stand in Dutch between brackets.
 */
import type { Weekday } from '@wijkwijzer/feed';
import type { SharedMessages } from '../nl/shared.ts';
import { capital } from '../speech.ts';
import { clock, date, days, languageName, list, listOr, number } from './speech.ts';

/** What the Dutch language is called among Turkish speakers in the Netherlands, and what browsers have no word for. */
const ownNames: Record<string, string> = { nl: 'Hollandaca', dse: 'Hollanda İşaret Dili' };

export const shared: SharedMessages = {
  language: 'tr',
  dir: 'ltr',
  number,
  date,
  list,
  listOr,
  feedText: (text) => text,
  languageName: (tag) => ownNames[tag] ?? languageName(tag),

  // Loading and failing
  loading: 'Aranıyor…',
  failed: 'Yardım listesini şu anda gösteremiyoruz.',
  failedAdvice: 'Lütfen daha sonra tekrar deneyin.',
  retry: 'Tekrar deneyin',
  oldCopy: (day) => `Gördüğünüz liste eski${day && ` (${day})`}. Lütfen önce telefonla sorun.`,

  // Routes
  how: 'Nasıl bir yardım istersiniz?',
  howAll: 'Bir veya daha fazla yol seçin. Şimdi hepsini görüyorsunuz.',
  howSome: (shown, all) => `Görünen: ${shown}. Toplam: ${all}.`,
  showAll: 'Hepsini göster',
  on: 'açık',
  route: {
    self: 'Kendi başıma',
    neighbors: 'Komşularla',
    volunteer: 'Bir gönüllüyle',
    peer: 'Aynı şeyi yaşamış biriyle',
    professional: 'Bir uzmanla',
  },
  routeMeaning: {
    self: 'Kendiniz yaparsınız, istediğiniz zaman.',
    neighbors: 'Mahallenizdeki insanlar birlikte yapar.',
    volunteer: 'Bir gönüllü kendi boş zamanında yardım eder.',
    peer: 'Aynı şeyi yaşamış biri sizinle birlikte düşünür.',
    professional: 'Yardım etmek onların mesleğidir.',
  },
  routeUnknown: 'Yardım yolu bilinmiyor',

  // Facts
  attendance: {
    'on-site': 'Yakında bir yerde',
    'at-home': 'Evinizde',
    phone: 'Telefonla',
    // No capital İ in front: in a sentence it is made small the way other languages do that.
    online: 'Online (internetten)',
  },
  besides: (what) => `, ${what}`,
  morePlaces: (count) => `ve ${count} yerde daha`,
  metres: (distance) =>
    distance < 950
      ? `${Math.max(50, Math.round(distance / 50) * 50)} metre`
      : `${number(Math.round(distance / 100) / 10)} kilometre`,
  away: (distance) => `Seçtiğiniz yere uzaklığı: ${distance}.`,
  openNow: 'Şimdi açık',
  openUntil: (time) => `(kapanış saati: ${clock(time)})`,
  closedNow: 'Şimdi kapalı.',
  opensAgain: (day, time) => `Açılış: ${day}, saat ${clock(time)}.`,
  todayAt: 'bugün',
  tomorrowAt: 'yarın',
  today: (day) => `${day}, bugün`,
  days,
  daysShort: (names: readonly Weekday[]) => capital(list(names.map((name) => days[name]))),
  daysFromTo: (from, to) => `${capital(days[from])}–${days[to]} arası`,
  dayLong: (name) => capital(days[name]),
  everyDay: 'Her gün',
  hours: (when, from, to) => `${when}, saat ${clock(from)}–${clock(to)}`,
  hoursFrom: (when, from) => `${when}, başlangıç saati ${clock(from)}`,
  timeSpan: (from, to) => `${clock(from)}–${clock(to)}`,
  timeFrom: (from) => `başlangıç: ${clock(from)}`,
  otherTimes: 've başka saatlerde',
  closedBetween: (from, to) => `${from} ile ${to} arasında kapalı (bu iki gün de kapalı).`,
  closedOn: (day) => `${day} günü kapalı.`,
  closedUntil: (day) => `Kapalı. Son kapalı gün: ${day}.`,
  closedForNow: 'Şu anda geçici olarak kapalı.',
  validFrom: (day) => `Başlangıç: ${day}.`,
  validTo: (day) => `Son gün: ${day}.`,
  free: 'Ücretsiz',
  euros: (amount) => `${number(amount)} euro`,
  eurosPer: (amount, per) => `${per} başına ${number(amount)} euro`,
  costUnknown: 'Bilinmiyor. Lütfen önceden sorun.',
  access: {
    open: 'Kayıt olmanız gerekmez',
    'sign-up': 'Kayıt olmak gerekir',
    referral: 'Sevk gerekir (verwijzing)',
    assessment: 'Önce belediye ile görüşme',
  },
  walkIn: 'Randevusuz gelin',
  startNow: 'Hemen başlayın',
  joinUnknown: 'Bilinmiyor. Lütfen önceden sorun.',
  byProfessional: 'Sizi bir uzman kaydeder, örneğin aile hekiminiz (huisarts) veya mahalle ekibi (wijkteam).',
  waiting: (weeks) => `Yaklaşık ${number(weeks)} hafta beklersiniz.`,
  noWaiting: 'Hemen başlayabilirsiniz.',
  full: 'Şu anda yer yok.',
  forms: {
    individual: 'Yalnız sizinle',
    group: 'Grup hâlinde',
    'walk-in': 'Serbest saat (inloop): istediğiniz zaman gelirsiniz',
  },
  form: 'Nasıl oluyor',
  everyone: 'Herkes',
  ageFrom: (from) => `${from} yaş ve üstü`,
  ageTo: (to) => `En fazla ${to} yaş`,
  ageBetween: (from, to) => `${from} ile ${to} yaş arası`,
  accessibility: 'Erişim',
  accessibilityFacts: {
    wheelchair: 'Tekerlekli sandalyeyle girebilirsiniz.',
    'step-free': 'Girişte basamak yok.',
    lift: 'Asansör var.',
    'accessible-toilet': 'Engelli tuvaleti var.',
    'ring-loop': 'Az duyanlar için ses sistemi var (ringleiding).',
    parking: 'Engelliler için park yeri var.',
  },
  serviceArea: 'Hangi mahallelerde',
  period: 'Dönem',
  officialName: 'Resmî adı',
  checked: (day) => `Kontrol tarihi: ${day}`,
  checkedBy: (day, who) => `Kontrol tarihi: ${day}. Kontrol eden: ${who}.`,
  notChecked: 'Bilgilerin hâlâ doğru olup olmadığını bilmiyoruz. Lütfen önce telefonla sorun.',
  stale: (months) => `${months} ay önce kontrol edildi. Lütfen önce telefonla sorun.`,
  staleTitle: (months) => `Bu bilgiler ${months} aylık.`,
  staleText: 'Lütfen önce telefonla sorun.',

  // Supporters
  supporters: (count) => `${number(count)} destekçi`,
  kind: {
    'independent-client-supporter': 'Bağımsız destekçi (onafhankelijke cliëntondersteuner)',
    'village-supporter': 'Köy destekçisi (dorpsondersteuner)',
    'expert-by-experience': 'Kendisi yaşamış destekçi (ervaringsdeskundige)',
    'senior-adviser': 'Yaşlı danışmanı (ouderenadviseur)',
    'social-counselor': 'Sosyal haklar danışmanı (sociaal raadslid)',
    'carer-supporter': 'Yakınına bakanların destekçisi (mantelzorgondersteuner)',
    'youth-and-family': 'Gençlik ve aile destekçisi (jeugd en gezin)',
    'mental-health-supporter': 'Ruh sağlığı destekçisi (ggz)',
    'long-term-care-supporter': 'Uzun süreli bakım destekçisi (cliëntondersteuner Wlz)',
    'neighborhood-team': 'Mahalle ekibi (wijkteam)',
  },
  unknown: 'Bilinmiyor',
};
