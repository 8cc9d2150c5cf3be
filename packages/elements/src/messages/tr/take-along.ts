/** What is said beside a QR code, in Turkish. */
import type { TakeAlongMessages } from '../nl/take-along.ts';

export const takeAlong: TakeAlongMessages = {
  scanName: (name) => `QR kodu: ${name}`,
  scanHow: 'Telefonunuzun kamerasını kareye tutun.',
  scanLeads: {
    page: 'Çıkan bağlantıya dokunun. Böylece bu sayfa telefonunuzda da açılır.',
    list: 'Çıkan bağlantıya dokunun. Böylece listeniz telefonunuzda da açılır.',
    site: 'Çıkan bağlantıya dokunun. Kendi web siteleri açılır.',
    phone: 'Çıkan numaraya dokunun. Böylece hemen arayabilirsiniz.',
  },
  scanTooLong: 'Listeniz tek bir QR kodu için çok uzun. Listeden bir şey çıkarın ya da listedeki bir şeyi açıp orada tarayın.',
};
