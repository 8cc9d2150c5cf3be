/** What the contact form says, in Arabic. */
import type { FormMessages } from '../nl/form.ts';
import { counted, listOr, number, own } from './speech.ts';

/** All after a preposition. */
const days = (count: number): string =>
  counted(count, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' });
const workingDays = (count: number): string =>
  counted(count, { one: 'يوم عمل واحد', two: 'يومَي عمل', few: '# أيام عمل', many: '# يوم عمل', other: '# يوم عمل' });
const characters = (count: number): string =>
  counted(count, { one: 'حرف واحد', two: 'حرفين', few: '# أحرف', many: '# حرفًا', other: '# حرف' });
const seconds = (count: number): string =>
  counted(count, { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' });

export const form: FormMessages = {
  // To whom it goes
  messageTo: 'ستصل رسالتك إلى',
  messageAbout: (name) => `الموضوع: ${own(name)}`,
  theDesk: 'مكتب الاستقبال',
  pickAnother: 'اختيار شخص آخر',
  pickSomeone: 'اختيار شخص بنفسك',
  askInstead: 'لديّ سؤال آخر',
  addresseeGone: (desk) => `من بحثت عنه لم يعد في القائمة. ستصل رسالتك الآن إلى ${own(desk)}.`,

  // What is asked
  subjectAsk: 'لمن هذا الطلب؟',
  subjects: { self: 'لنفسي', 'someone-else': 'لشخص آخر', professional: 'أعمل في مجال المساعدة (hulpverlener)' },
  personKnowsAsk: 'هل يعرف ذلك الشخص بهذا الأمر؟',
  personKnows: { yes: 'نعم', no: 'لا' },
  personKnowsNot: 'يمكنك السؤال رغم ذلك. ولكن يُرجى عدم كتابة اسم ذلك الشخص.',
  organizationAsk: 'ما اسم جهة عملك؟',
  nameAsk: 'بأي اسم نخاطبك؟',
  nameHint: 'يكفي الاسم الأول.',
  reachAsk: { help: 'كيف يمكننا التواصل معك؟', correction: 'هل يمكننا سؤالك إذا كان هناك شيء غير واضح؟' },
  reachBy: { phone: 'بالهاتف', email: 'بالبريد الإلكتروني' },
  reachField: { phone: 'رقم الهاتف', email: 'عنوان البريد الإلكتروني' },
  messageAsk: { help: 'ما الموضوع؟', correction: 'ما المعلومة غير الصحيحة؟' },
  messageHint: {
    help: 'بضع كلمات تكفي. يُرجى عدم كتابة رقم المواطن (BSN).',
    correction: 'هل لديك المعلومة الصحيحة؟ يُرجى كتابتها أيضًا.',
  },
  charactersLeft: (left) =>
    left < 0 ? `النص أطول من المسموح بـ ${characters(-left)}.` : `عدد الأحرف المتبقية: ${number(left)}.`,
  dayPartsAsk: 'ما الوقت المناسب لك؟',
  dayParts: { morning: 'صباحًا', afternoon: 'بعد الظهر', evening: 'مساءً' },
  languageAsk: 'ما لغتك المفضّلة للتحدث؟',
  anyLanguage: 'لا فرق',
  maySkip: '(يمكن تركه فارغًا)',

  // A citizen service number
  bsnTitle: 'هل هذا رقم المواطن (BSN)؟',
  bsnText: 'إذا كان كذلك فيُرجى حذفه: لا أحد يحتاج إليه هنا. وإذا كان رقمًا آخر فيمكنك تركه.',
  bsnRemove: 'حذف الرقم',
  bsnRemoved: 'تم حذف الرقم.',

  // What happens to it
  privacyTo: (name) => `ستصل رسالتك إلى ${own(name)}.`,
  // The purpose comes from the page, in the language of the page.
  privacy: (controller, purpose, count) =>
    `الجهة التي تستخدم رسالتك: ${own(controller)} (${own(purpose)}). تُحذف الرسالة بعد ${days(count)}.`,
  privacyLink: 'كيف نتعامل مع بياناتك',
  newTab: '(يفتح في صفحة جديدة)',

  // Sending
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
  orCall: 'أو بالهاتف:',
  answersWithin: {
    phone: (name, count) => `ستصلك مكالمة من ${own(name)} ${count ? `خلال ${workingDays(count)}` : 'في يوم العمل نفسه'}.`,
    email: (name, count) =>
      `ستصلك رسالة إلكترونية من ${own(name)} ${count ? `خلال ${workingDays(count)}` : 'في يوم العمل نفسه'}.`,
  },

  // What is to be changed
  notRightYet: 'هناك شيء غير صحيح بعد',
  error: 'خطأ:',
  problems: {
    name: {
      missing: 'يُرجى كتابة الاسم الذي نخاطبك به',
      'too-long': 'يُرجى كتابة اسم أقصر. يكفي الاسم الأول',
      invalid: 'يُرجى كتابة اسمك بأحرف عادية',
    },
    phone: {
      missing: 'يُرجى كتابة رقم هاتفك',
      'too-long': 'يُرجى كتابة رقم هاتف واحد',
      invalid: 'يُرجى كتابة رقم هاتف من 10 أرقام',
    },
    email: {
      missing: 'يُرجى كتابة عنوان بريدك الإلكتروني',
      'too-long': 'يُرجى كتابة عنوان بريد إلكتروني واحد',
      invalid: `يُرجى كتابة عنوان بريد إلكتروني مثل ${own('naam@voorbeeld.nl')}`,
    },
    reach: {
      missing: 'يُرجى اختيار طريقة التواصل: الهاتف أو البريد الإلكتروني',
      either: 'يُرجى كتابة رقم هاتفك أو عنوان بريدك الإلكتروني',
    },
    organization: {
      missing: 'يُرجى كتابة اسم جهة عملك',
      'too-long': 'يُرجى كتابة اسم المؤسسة بشكل أقصر',
      invalid: 'يُرجى كتابة اسم المؤسسة بأحرف عادية',
    },
    message: {
      missing: 'يُرجى كتابة الموضوع باختصار',
      'too-long': (over) => `يُرجى تقصير النص. هو أطول من المسموح بـ ${characters(over)}`,
      invalid: 'في النص رموز لا يمكننا قراءتها. يُرجى حذفها',
    },
    correction: { missing: 'يُرجى كتابة المعلومة غير الصحيحة' },
  },

  // Not sent (yet)
  unsent: 'لم تُرسل رسالتك بعد.',
  unsentMaybe: 'ربما لم تُرسل رسالتك بعد.',
  unsentBecause: {
    offline: 'لا يوجد اتصال بالإنترنت.',
    unreachable: 'لم يصل جواب.',
    busy: 'هناك ضغط كبير الآن.',
    failing: 'هناك عطل.',
  },
  unsentStays: 'يبقى نصّك هنا. يُرجى عدم إغلاق هذه الصفحة.',
  unsentStaysShared: 'يبقى نصك هنا. من فضلك لا تبتعد الآن.',
  notTwice: 'لن تصل الرسالة مرتين.',
  againIn: (count) => `سنحاول من جديد تلقائيًا بعد ${seconds(count)}.`,
  againOnline: 'سنحاول من جديد تلقائيًا عند عودة الإنترنت.',
  againNow: 'نحاول الآن من جديد…',
  tryNow: 'محاولة الآن',
  failedToSend: 'لم ننجح في إرسال رسالتك.',
  failedMaybe: 'لا نعرف هل وصلت رسالتك.',
  failedToSendText: 'نصّك موجود أدناه. يمكنك المحاولة لاحقًا أو الاتصال بالهاتف.',
  failedMaybeText: 'يمكنك المحاولة من جديد: لن تصل الرسالة مرتين. ويمكنك أيضًا الاتصال بالهاتف. نصّك موجود أدناه.',
  copyText: 'نسخ نصّي',
  textCopied: 'تم نسخ نصّك.',
  textNotCopied: 'لم ينجح النسخ. يمكنك نسخ النص أدناه بنفسك.',
  changeText: 'تعديل رسالتي',
  changeTextMaybe: 'عند تعديل الرسالة قد تصل مرتين.',
  refused: 'لم تُرسل رسالتك.',
  refusals: {
    'too-large': 'النص طويل جدًا. يُرجى تقصيره ثم إرسال الرسالة من جديد.',
    'too-fast': 'كان ذلك سريعًا جدًا. يُرجى الانتظار قليلًا ثم إرسال الرسالة من جديد.',
    refused: 'يظن نظامنا أن حاسوبًا كتب هذه الرسالة. يمكنك الاتصال بالهاتف.',
    'key-reused': 'توجد رسالة سابقة منك بنص آخر. لإرسال هذه الرسالة أيضًا يُرجى الضغط مرة أخرى على «إرسال».',
    other: 'هناك خلل في هذا النموذج، وليس بسببك. يبقى نصّك هنا.',
  },

  // Sent
  arrived: 'وصلت رسالتك',
  arrivedAt: { help: (name) => `وصل سؤالك إلى ${own(name)}.`, correction: (name) => `وصلت رسالتك إلى ${own(name)}.` },
  arrivedElsewhere: (chosen) => `لم تصل الرسالة مباشرة إلى ${own(chosen)}. يُرجى ذكر هذا الاسم عند التواصل.`,
  yourNumber: 'رقمك',
  yourNumberHint: 'مفيد عند الاتصال بالهاتف. لا حاجة إلى حفظه.',
  numberHidden: 'لم نعد نعرض رقمك، لأن أشخاصًا آخرين يستخدمون هذه الشاشة.',
  howItGoesOn: 'ماذا يحدث بعد ذلك',
  dayName: (day) =>
    new Intl.DateTimeFormat('ar-u-nu-latn', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day),
  contactsBy: {
    phone: (who, day) => `ستصلك مكالمة من ${own(who)}، في موعد أقصاه ${day}.`,
    email: (who, day) => `ستصلك رسالة إلكترونية من ${own(who)}، في موعد أقصاه ${day}.`,
  },
  contacts: {
    phone: (who) => `ستُقرأ رسالتك لدى ${own(who)}، وقد تصلك مكالمة.`,
    email: (who) => `ستُقرأ رسالتك لدى ${own(who)}، وقد تصلك رسالة إلكترونية.`,
  },
  preferring: (parts) => {
    const words = { morning: 'صباحًا', afternoon: 'بعد الظهر', evening: 'مساءً' };
    return `الوقت المفضّل لديك للمكالمة: ${listOr(parts.map((part) => words[part]))}.`;
  },
  phoneEnds: (digits) => `على الرقم الذي ينتهي بـ ${own(digits)}.`,
  correctionNext: 'يتحقق مكتب الاستقبال من ذلك.',
  correctionNextText: 'إذا كان هناك شيء غير واضح فسيصلك سؤال من المكتب.',
  youTell: 'لك فرصة شرح ما يشغلك.',
  youTellText: 'لا حاجة إلى تحضير أي شيء.',
  youDecide: 'القرار لك.',
  youDecideText: (who) => `هل الدعم من ${own(who)} غير مناسب لك؟ يمكنك اختيار شخص آخر، دون ذكر السبب.`,
  deletedAfter: (count) => `ستُحذف رسالتك بعد ${days(count)}.`,
  nothingHeard: 'ألم يصلك جواب؟',
  printThis: 'طباعة هذه الصفحة',
  writeAnother: 'كتابة رسالة أخرى',
};
