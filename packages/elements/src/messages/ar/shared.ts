/**
 * What every element says, in Modern Standard Arabic. Nouns instead of commands ("بحث", not "ابحث"), because a command in Arabic
 * addresses a man or a woman. Words that people need when they call stand in Dutch between brackets.
 */
import type { SharedMessages } from '../nl/shared.ts';
import { clock, counted, date, days, languageName, list, listOr, number, own } from './speech.ts';

/** After a preposition or as the second of two nouns. */
const months = (count: number): string =>
  counted(count, { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' });
const years = (count: number): string =>
  counted(count, { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' });
const euros = (amount: number): string => `${number(amount)} يورو`;

export const shared: SharedMessages = {
  language: 'ar',
  dir: 'rtl',
  number,
  date,
  list: (items) => list(items.map(own)),
  listOr: (items) => listOr(items.map(own)),
  // The full stop is ours: what is put together counts on finding it at the end.
  feedText: (text) => own(text.replace(/\.$/, '')) + (text.endsWith('.') ? '.' : ''),
  languageName: (tag) => (tag === 'dse' ? 'لغة الإشارة الهولندية' : languageName(tag)),

  // Loading and failing
  loading: 'جارٍ البحث…',
  failed: 'لا يمكننا الآن عرض قائمة المساعدة.',
  failedAdvice: 'يُرجى المحاولة لاحقًا.',
  retry: 'محاولة جديدة',
  oldCopy: (day) => `هذه قائمة قديمة${day && ` بتاريخ ${day}`}. يُرجى الاتصال أولًا للتأكد.`,

  // Routes
  how: 'ما طريقة المساعدة المفضّلة لديك؟',
  howAll: 'يمكنك اختيار طريقة واحدة أو أكثر. تظهر الآن كل الخيارات.',
  howSome: (shown, all) => `يظهر الآن ${number(shown)} من ${number(all)}.`,
  showAll: 'عرض الكل',
  on: 'مفعّل',
  route: {
    self: 'بنفسي',
    neighbors: 'مع الجيران',
    volunteer: 'مع متطوّع أو متطوّعة',
    peer: 'مع شخص مرّ بالتجربة نفسها',
    professional: 'مع مختصّ أو مختصّة',
  },
  routeMeaning: {
    self: 'القيام بالأمر بنفسك، في الوقت المناسب لك.',
    neighbors: 'أشخاص من حيّك يقومون بذلك معًا.',
    volunteer: 'شخص متطوّع يساعد في وقت فراغه.',
    peer: 'شخص مرّ بالتجربة نفسها يفكّر معك.',
    professional: 'المساعدة هي مهنتهم.',
  },
  routeUnknown: 'الطريقة غير معروفة',

  // Facts
  attendance: {
    'on-site': 'في مكان قريب',
    'at-home': 'في بيتك',
    phone: 'بالهاتف',
    online: 'عبر الإنترنت',
  },
  besides: (what) => `، ${what}`,
  morePlaces: (count) =>
    `و${counted(count, { one: 'مكان آخر', two: 'مكانان آخران', few: '# أماكن أخرى', many: '# مكانًا آخر', other: '# مكان آخر' })}`,
  metres: (distance) =>
    distance < 950 ? `${Math.max(50, Math.round(distance / 50) * 50)} متر` : `${number(Math.round(distance / 100) / 10)} كيلومتر`,
  away: (distance) => `المسافة من المكان الذي اخترته: ${distance}.`,
  openNow: 'مفتوح الآن',
  openUntil: (time) => `حتى الساعة ${clock(time)}`,
  closedNow: 'مغلق الآن.',
  opensAgain: (day, time) => `يفتح ${day} الساعة ${clock(time)}.`,
  todayAt: 'اليوم',
  tomorrowAt: 'غدًا',
  today: (day) => `${day}، اليوم`,
  days,
  daysShort: (names) => list(names.map((name) => days[name])),
  daysFromTo: (from, to) => `من ${days[from]} إلى ${days[to]}`,
  dayLong: (name) => days[name],
  everyDay: 'كل يوم',
  hours: (when, from, to) => `${when}، من ${clock(from)} إلى ${clock(to)}`,
  hoursFrom: (when, from) => `${when}، ابتداءً من الساعة ${clock(from)}`,
  timeSpan: (from, to) => `من ${clock(from)} إلى ${clock(to)}`,
  timeFrom: (from) => `من الساعة ${clock(from)}`,
  otherTimes: 'وفي أوقات أخرى',
  closedBetween: (from, to) => `مغلق من ${from} حتى نهاية يوم ${to}.`,
  closedOn: (day) => `مغلق يوم ${day}.`,
  closedUntil: (day) => `مغلق حتى نهاية يوم ${day}.`,
  closedForNow: 'مغلق مؤقتًا.',
  validFrom: (day) => `ابتداءً من ${day}.`,
  validTo: (day) => `حتى نهاية يوم ${day}.`,
  free: 'مجانًا',
  euros,
  eurosPer: (amount, per) => `${euros(amount)} لكل ${own(per)}`,
  costUnknown: 'غير معروف. يُرجى السؤال مسبقًا.',
  access: {
    open: 'لا حاجة إلى التسجيل',
    'sign-up': 'بالتسجيل',
    referral: 'تلزم إحالة (verwijzing)',
    assessment: 'أولًا حديث مع البلدية',
  },
  walkIn: 'الدخول دون موعد',
  startNow: 'البدء فورًا',
  joinUnknown: 'غير معروف. يُرجى السؤال مسبقًا.',
  byProfessional: 'التسجيل عن طريق مختصّ، مثل طبيب العائلة (huisarts) أو فريق الحي (wijkteam).',
  waiting: (weeks) =>
    `مدة الانتظار حوالي ${counted(weeks, { one: 'أسبوع واحد', two: 'أسبوعين', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوع' })}.`,
  noWaiting: 'يمكنك البدء فورًا.',
  full: 'لا يوجد مكان الآن.',
  forms: { individual: 'معك وحدك', group: 'ضمن مجموعة', 'walk-in': 'دون موعد (inloop): الحضور متى أردت' },
  form: 'كيف يجري ذلك',
  everyone: 'الجميع',
  ageFrom: (from) => `من عمر ${years(from)}`,
  ageTo: (to) => `حتى عمر ${years(to)}`,
  ageBetween: (from, to) => `من عمر ${number(from)} إلى ${years(to)}`,
  accessibility: 'سهولة الدخول',
  accessibilityFacts: {
    wheelchair: 'يمكن الدخول بكرسي متحرك.',
    'step-free': 'لا توجد عتبة عند المدخل.',
    lift: 'يوجد مصعد.',
    'accessible-toilet': 'يوجد مرحاض لذوي الإعاقة.',
    'ring-loop': 'يوجد نظام صوتي لضعاف السمع (ringleiding).',
    parking: 'يوجد موقف سيارات لذوي الإعاقة.',
  },
  serviceArea: 'في أي أحياء',
  period: 'الفترة',
  officialName: 'الاسم الرسمي',
  checked: (day) => `جرى التحقق في ${day}`,
  checkedBy: (day, who) => `جرى التحقق في ${day} من قِبل ${own(who)}.`,
  notChecked: 'لا نعرف هل ما زالت هذه المعلومات صحيحة. يُرجى الاتصال أولًا.',
  stale: (count) => `جرى التحقق قبل ${months(count)}. يُرجى الاتصال أولًا.`,
  staleTitle: (count) => `عمر هذه المعلومات: ${months(count)}.`,
  staleText: 'يُرجى الاتصال أولًا.',

  // Supporters
  supporters: (count) =>
    counted(count, {
      one: 'شخص داعم واحد',
      two: 'شخصان داعمان',
      few: '# أشخاص داعمين',
      many: '# شخصًا داعمًا',
      other: '# شخص داعم',
    }),
  kind: {
    'independent-client-supporter': 'دعم مستقل (onafhankelijke cliëntondersteuner)',
    'village-supporter': 'دعم في القرية (dorpsondersteuner)',
    'expert-by-experience': 'صاحب تجربة شخصية (ervaringsdeskundige)',
    'senior-adviser': 'استشارة لكبار السن (ouderenadviseur)',
    'social-counselor': 'استشارة قانونية واجتماعية (sociaal raadslid)',
    'carer-supporter': 'دعم لمن يرعى قريبًا (mantelzorgondersteuner)',
    'youth-and-family': 'دعم للشباب والعائلة (jeugd en gezin)',
    'mental-health-supporter': 'دعم في الصحة النفسية (ggz)',
    'long-term-care-supporter': 'دعم في الرعاية الطويلة (cliëntondersteuner Wlz)',
    'neighborhood-team': 'فريق الحي (wijkteam)',
  },
  unknown: 'غير معروف',
};
