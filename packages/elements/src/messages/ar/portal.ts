/** What the portal says, in Arabic. */
import type { PortalMessages } from '../nl/portal.ts';
import { own } from './speech.ts';

export const portal: PortalMessages = {
  // The ways
  portalAsk: 'كيف يمكننا مساعدتك؟',
  waysName: 'ما الذي تودّ فعله؟',
  way: {
    offers: 'أبحث عن مساعدة أو نشاط',
    people: 'أريد التحدث مع شخص',
    contact: 'لديّ سؤال',
  },
  wayText: {
    offers: 'عرض ما يوجد في حيّك.',
    people: 'لك أن تختار من يقف إلى جانبك.',
    contact: 'سيجيبك إنسان.',
  },
  wayShort: { offers: 'بحث', people: 'التحدث مع شخص', contact: 'طرح سؤال' },
  stepBack: 'رجوع',

  // What need not be asked again
  youChose: (what) => `اختيارك قبل قليل: ${what}.`,
  someoneForThis: 'هل تبحث أيضًا عن شخص لهذا الموضوع؟',
  yesSomeone: 'نعم، البحث عن شخص لهذا',
  noSomeone: 'لا، لشيء آخر',
  youRead: (name) => `ما شاهدته قبل قليل: «${own(name)}».`,
  aboutThis: 'هل سؤالك عن ذلك؟',
  yesAbout: 'نعم، عن ذلك',
  noAbout: 'لا، عن شيء آخر',

  // Leaving quickly
  quickExit: 'خروج سريع',
  quickExitKeys: `بلوحة المفاتيح: الضغط ثلاث مرات على ${own('Shift')}.`,
  browserRemembers: 'قد يتذكّر متصفّحك أنك كنت هنا.',
  howToClear: 'طريقة مسح ذلك',
  clearOnComputer: `على الحاسوب: الضغط معًا على ${own('Ctrl + Shift + Delete')}، وعلى جهاز ماك: ${own('Cmd + Shift + Delete')}، ثم اختيار ما تريد مسحه.`,
  clearOnPhone: 'على الهاتف: فتح قائمة المتصفّح، ثم اختيار «السجلّ» ومسح هذه الصفحة.',
  clearOnlyThis: 'من الأفضل عدم مسح كل شيء: السجلّ الفارغ قد يلفت النظر أيضًا.',
  privateWindow: 'في المرة القادمة: فتح نافذة خاصة أولًا، وعندها لا يتذكّر متصفّحك شيئًا.',
};
