/** What the network says, in Arabic. */
import type { NetworkMessages } from '../nl/network.ts';
import { own } from './speech.ts';

export const network: NetworkMessages = {
  network: 'من يفعل ماذا هنا؟',
  networkTotals: (all) => `تحتوي هذه القائمة على: ${all}.`,
  networkAsk: 'ما المعلومات المطلوبة؟',
  networkPictures: {
    supporters: 'الأشخاص حسب الحي',
    offers: 'الخيارات حسب الحي',
    route: 'الخيارات حسب الطريقة',
    commission: 'الجهة التي تكلّف بالعمل',
  },
  networkMark: (what) => `كل علامة تعني: ${what}.`,
  networkApart: { everywhere: 'في كل الأحياء', unknown: 'غير معروف' },
  networkNone: { supporters: 'لا أحد', offers: 'لا شيء' },
  networkGaps: 'ما لا يوجد بعد',
  networkGap: {
    supporters: (theme, where) => `لا يوجد أحد لموضوع «${own(theme)}» ${where ? `في ${own(where)}` : 'هنا'}.`,
    offers: (theme, where) => `لا يوجد شيء لموضوع «${own(theme)}» ${where ? `في ${own(where)}` : 'هنا'}.`,
    route: (theme, ways) => `لا يوجد شيء لموضوع «${own(theme)}»${ways && ` ضمن «${ways}»`}.`,
    commission: () => '',
  },
  themeUnknown: 'الموضوع غير معروف',
  commission: {
    residents: 'السكان',
    municipality: 'البلدية (gemeente)',
    welfare: 'العمل الاجتماعي (welzijnswerk)',
    'care-office': 'مكتب الرعاية (zorgkantoor)',
    'care-provider': 'مؤسسة رعاية (zorgaanbieder)',
    insurer: 'شركة تأمين',
    library: 'المكتبة',
    other: 'جهة أخرى',
  },
  kinds: 'أنواع الأشخاص الداعمين',
};
