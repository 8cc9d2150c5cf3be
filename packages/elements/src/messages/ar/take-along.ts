/** What is said beside a QR code, in Arabic. */
import type { TakeAlongMessages } from '../nl/take-along.ts';

export const takeAlong: TakeAlongMessages = {
  scanName: (name) => `رمز QR: ${name}`,
  scanHow: 'وجّه كاميرا هاتفك نحو المربع.',
  scanLeads: {
    page: 'ثم اضغط على الرابط الذي يظهر. هكذا تجد هذا على هاتفك أيضًا.',
    list: 'ثم اضغط على الرابط الذي يظهر. هكذا تجد قائمتك على هاتفك أيضًا.',
    site: 'ثم اضغط على الرابط الذي يظهر. ستصل إلى موقعهم الإلكتروني.',
    phone: 'ثم اضغط على الرقم الذي يظهر. هكذا يمكنك الاتصال فورًا.',
  },
  scanTooLong: 'قائمتك طويلة جدًا لرمز QR واحد. احذف شيئًا منها، أو افتح خيارًا واحدًا من القائمة وامسح الرمز هناك.',
};
