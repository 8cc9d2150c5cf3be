/** What is said at the button that reads aloud, in Arabic. */
import type { AloudMessages } from '../nl/read-aloud.ts';

export const aloud: AloudMessages = {
  readAloud: 'اقرأ بصوت عالٍ',
  readPause: 'إيقاف مؤقت',
  readOn: 'تابع القراءة',
  readStop: 'إيقاف',
};
