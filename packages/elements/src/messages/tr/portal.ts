/** What the portal says, in Turkish. */
import type { PortalMessages } from '../nl/portal.ts';

export const portal: PortalMessages = {
  // The ways
  portalAsk: 'Size nasıl yardımcı olabiliriz?',
  waysName: 'Ne yapmak istiyorsunuz?',
  way: {
    offers: 'Yardım veya yapacak bir şey arıyorum',
    people: 'Biriyle konuşmak istiyorum',
    contact: 'Bir sorum var',
  },
  wayText: {
    offers: 'Mahallenizde neler olduğuna bakın.',
    people: 'Yanınızda kimin duracağını kendiniz seçin.',
    contact: 'Bir insana sorun.',
  },
  wayShort: { offers: 'Arayın', people: 'Biriyle konuşun', contact: 'Soru sorun' },
  stepBack: 'Geri',

  // What need not be asked again
  youChose: (what) => `Az önce şunu seçtiniz: ${what}.`,
  someoneForThis: 'Bu konuda size destek olacak birini de arıyor musunuz?',
  yesSomeone: 'Evet, bu konuda birini ara',
  noSomeone: 'Hayır, başka bir konu',
  youRead: (name) => `Az önce şuna baktınız: “${name}”.`,
  aboutThis: 'Sorunuz bununla mı ilgili?',
  yesAbout: 'Evet, bununla ilgili',
  noAbout: 'Hayır, başka bir şeyle ilgili',

  // Leaving quickly
  quickExit: 'Hemen çık',
  quickExitKeys: 'Klavyeyle: Shift tuşuna üç kez basın.',
  browserRemembers: 'Tarayıcınız burada olduğunuzu hatırlayabilir.',
  howToClear: 'Bunu böyle silersiniz',
  clearOnComputer:
    'Bilgisayarda: Ctrl, Shift ve Delete tuşlarına birlikte basın. Mac’te: Cmd, Shift ve Delete. Neyi silmek istediğinizi seçin.',
  clearOnPhone: 'Telefonda: tarayıcınızın menüsünü açın. “Geçmiş” bölümünü seçin ve bu sayfayı silin.',
  clearOnlyThis: 'Her şeyi silmemeniz daha iyi olur: boş bir geçmiş de dikkat çekebilir.',
  privateWindow: 'Bir dahaki sefere: önce gizli bir pencere açın. O zaman tarayıcınız hiçbir şey hatırlamaz.',
};
