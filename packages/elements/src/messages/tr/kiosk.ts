/** What the kiosk says, in Turkish. */
import type { KioskMessages } from '../nl/kiosk.ts';
import { number } from './speech.ts';

export const kiosk: KioskMessages = {
  kioskWelcome: 'Hoş geldiniz.',
  kioskHint: 'Komşulardan, gönüllülerden ve uzmanlardan yardım. Ne aradığınızı saklamayız. İşiniz bitince her şeyi sileriz.',
  kioskDanger: 'Tehlikede misiniz? 112’yi arayın veya bir görevliye sorun.',
  kioskLanguage: 'Dilinizi seçin',
  kioskAgain: 'Baştan başla',
  kioskBack: 'Geri',

  kioskIdle: 'Hâlâ orada mısınız?',
  kioskIdleText: 'Hiçbir yere dokunmazsanız her şeyi sileriz. Böylece kimse ne aradığınızı görmez.',
  kioskIdleLeft: (seconds) => `${number(seconds)} saniye sonra her şeyi sileriz.`,
  kioskGoOn: 'Evet, devam et',
  kioskWipe: 'Hayır, her şeyi şimdi sil',

  kioskLose: 'Mesajınızı silmek istiyor musunuz?',
  kioskLoseText: 'Henüz göndermediniz. Baştan başlarsanız mesajınız silinir.',
  kioskKeep: 'Hayır, mesajıma devam et',
  kioskLoseIt: 'Evet, sil ve baştan başla',

  kioskOut: {
    web: 'Bu ekranda başka internet sitelerini açamazsınız. Kendi telefonunuzda açabilirsiniz. Telefonunuzun kamerasını koda tutun veya adresi yazın.',
    phone:
      'Bu ekrandan telefon edemezsiniz. Kendi telefonunuzla arayın. Telefonunuzun kamerasını koda tutun veya numarayı çevirin.',
    mail: 'Bu ekrandan e-posta gönderemezsiniz. Kendi telefonunuzu kullanın. Telefonunuzun kamerasını koda tutun veya adresi yazın.',
  },
  kioskCode: (what) => `QR kodu: ${what}`,
  kioskClose: 'Kapat',

  kioskDown: 'Bu ekran şu anda çalışmıyor',
  kioskDownText: 'Birazdan yeniden deneriz. Aradıklarınız silindi. Yardım için bir görevliye sorun.',

  kioskKeyboard: 'Klavye',
  kioskKeys: {
    space: 'boşluk',
    shift: 'büyük harf',
    back: 'son karakteri sil',
    line: 'yeni satır',
    digits: '123',
    letters: 'abc',
    done: 'Tamam',
  },
};
