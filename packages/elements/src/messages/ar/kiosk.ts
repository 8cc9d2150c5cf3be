/** What the kiosk says, in Arabic. */
import type { KioskMessages } from '../nl/kiosk.ts';
import { number, own } from './speech.ts';

export const kiosk: KioskMessages = {
  kioskWelcome: 'أهلاً وسهلاً.',
  kioskHint: 'مساعدة من الجيران والمتطوعين والمختصين. لا نحتفظ بما تبحث عنه. ونمسح كل شيء بعدك.',
  kioskDanger: 'هل أنت في خطر؟ اتصل بالرقم 112 أو اسأل أحد الموظفين.',
  kioskLanguage: 'اختر لغتك',
  kioskAgain: 'ابدأ من جديد',
  kioskBack: 'رجوع',

  kioskIdle: 'هل ما زلت هنا؟',
  kioskIdleText: 'إذا لم تلمس شيئاً فسنمسح كل شيء. وهكذا لا يرى أحد ما بحثت عنه.',
  kioskIdleLeft: (seconds) => `سنمسح كل شيء بعد ${number(seconds)} ثانية.`,
  kioskGoOn: 'نعم، أكمل',
  kioskWipe: 'لا، امسح كل شيء الآن',

  kioskLose: 'هل تريد مسح رسالتك؟',
  kioskLoseText: 'لم ترسلها بعد. إذا بدأت من جديد فستُمسح.',
  kioskKeep: 'لا، أكمل رسالتي',
  kioskLoseIt: 'نعم، امسحها وابدأ من جديد',

  kioskOut: {
    web: 'لا يمكن فتح مواقع أخرى على هذه الشاشة، ولكن يمكن ذلك على هاتفك. وجّه كاميرا هاتفك إلى الرمز، أو اكتب العنوان.',
    phone: 'لا يمكن الاتصال من هذه الشاشة. اتصل من هاتفك. وجّه كاميرا هاتفك إلى الرمز، أو اطلب الرقم.',
    mail: 'لا يمكن إرسال بريد إلكتروني من هذه الشاشة. أرسله من هاتفك. وجّه كاميرا هاتفك إلى الرمز، أو اكتب العنوان.',
  },
  kioskCode: (what) => `رمز QR: ${own(what)}`,
  kioskClose: 'إغلاق',

  kioskDown: 'هذه الشاشة لا تعمل الآن',
  kioskDownText: 'سنحاول مرة أخرى بعد قليل. ما بحثت عنه قد مُسح. اسأل أحد الموظفين للمساعدة.',

  kioskKeyboard: 'لوحة المفاتيح',
  kioskKeys: {
    space: 'مسافة',
    shift: 'حرف كبير',
    back: 'امسح الحرف الأخير',
    line: 'سطر جديد',
    digits: '123',
    letters: 'أبج',
    done: 'تم',
  },
};
