/** What the contact form says, in Turkish. */
import type { FormMessages } from '../nl/form.ts';
import { listOr, number } from './speech.ts';

export const form: FormMessages = {
  // To whom it goes
  messageTo: 'Mesajınızın gideceği yer',
  messageAbout: (name) => `Konu: ${name}`,
  theDesk: 'danışma masası',
  pickAnother: 'Başka birini seçin',
  pickSomeone: 'Kendiniz bir kişi seçin',
  askInstead: 'Başka bir şey sormak istiyorum',
  addresseeGone: (desk) => `Aradığınız kişi artık listede yok. Mesajınız şimdi şuraya gidiyor: ${desk}.`,

  // What is asked
  subjectAsk: 'Kimin için?',
  subjects: { self: 'Kendim için', 'someone-else': 'Başka biri için', professional: 'Yardım görevlisiyim (hulpverlener)' },
  personKnowsAsk: 'O kişinin bundan haberi var mı?',
  personKnows: { yes: 'Evet', no: 'Hayır' },
  personKnowsNot: 'Yine de sorabilirsiniz. Ama o kişinin adını yazmayın.',
  organizationAsk: 'Hangi kuruluşta çalışıyorsunuz?',
  nameAsk: 'Size nasıl hitap edelim?',
  nameHint: 'Yalnızca adınız yeterli.',
  reachAsk: { help: 'Size nasıl ulaşabiliriz?', correction: 'Anlaşılmayan bir şey olursa size sorabilir miyiz?' },
  reachBy: { phone: 'Telefon', email: 'E-posta' },
  reachField: { phone: 'Telefon numarası', email: 'E-posta adresi' },
  messageAsk: { help: 'Konu nedir?', correction: 'Yanlış olan nedir?' },
  messageHint: {
    help: 'Birkaç kelime yeterli. Vatandaşlık numarası (BSN) yazmayın.',
    correction: 'Doğrusunu biliyor musunuz? Lütfen onu da yazın.',
  },
  charactersLeft: (left) => (left < 0 ? `${number(-left)} karakter fazla.` : `${number(left)} karakter daha yazabilirsiniz.`),
  dayPartsAsk: 'Sizin için ne zaman uygun?',
  dayParts: { morning: 'Sabah', afternoon: 'Öğleden sonra', evening: 'Akşam' },
  languageAsk: 'En çok hangi dilde konuşmak istersiniz?',
  anyLanguage: 'Fark etmez',
  maySkip: '(boş bırakabilirsiniz)',

  // A citizen service number
  bsnTitle: 'Bu bir vatandaşlık numarası mı (BSN)?',
  bsnText: 'Öyleyse lütfen silin: burada kimsenin ona ihtiyacı yok. Başka bir numaraysa kalabilir.',
  bsnRemove: 'Numarayı sil',
  bsnRemoved: 'Numara silindi.',

  // What happens to it
  privacyTo: (name) => `Mesajınız şuraya gider: ${name}.`,
  // The purpose comes from the page, in the language of the page.
  privacy: (controller, purpose, days) =>
    `Mesajınızı kullanan: ${controller} (${purpose}). Mesaj ${number(days)} gün sonra silinir.`,
  privacyLink: 'Bilgilerinizi nasıl kullanıyoruz',
  newTab: '(yeni sekmede açılır)',

  // Sending
  send: 'Gönder',
  sending: 'Gönderiliyor…',
  orCall: 'veya telefon edin:',
  answersWithin: {
    phone: (name, days) => (days ? `${name} sizi ${number(days)} iş günü içinde arar.` : `${name} sizi aynı iş günü arar.`),
    email: (name, days) =>
      days ? `${name} size ${number(days)} iş günü içinde e-posta yazar.` : `${name} size aynı iş günü e-posta yazar.`,
  },

  // What is to be changed
  notRightYet: 'Henüz eksik veya yanlış bir şey var',
  error: 'Hata:',
  problems: {
    name: {
      missing: 'Size nasıl hitap edeceğimizi yazın',
      'too-long': 'Adınızı daha kısa yazın. Yalnızca adınız yeterli',
      invalid: 'Adınızı normal harflerle yazın',
    },
    phone: {
      missing: 'Telefon numaranızı yazın',
      'too-long': 'Tek bir telefon numarası yazın',
      invalid: '10 rakamlı bir telefon numarası yazın',
    },
    email: {
      missing: 'E-posta adresinizi yazın',
      'too-long': 'Tek bir e-posta adresi yazın',
      invalid: 'Şuna benzer bir e-posta adresi yazın: ad@ornek.nl',
    },
    reach: {
      missing: 'Telefonla mı e-postayla mı ulaşalım, seçin',
      either: 'Telefon numaranızı veya e-posta adresinizi yazın',
    },
    organization: {
      missing: 'Hangi kuruluşta çalıştığınızı yazın',
      'too-long': 'Kuruluşun adını daha kısa yazın',
      invalid: 'Kuruluşun adını normal harflerle yazın',
    },
    message: {
      missing: 'Konuyu kısaca yazın',
      'too-long': (over) => `Metninizi kısaltın. ${number(over)} karakter fazla`,
      invalid: 'Metninizde okuyamadığımız karakterler var. Lütfen onları silin',
    },
    correction: { missing: 'Neyin yanlış olduğunu yazın' },
  },

  // Not sent (yet)
  unsent: 'Mesajınız henüz gönderilmedi.',
  unsentMaybe: 'Mesajınız henüz gönderilmemiş olabilir.',
  unsentBecause: {
    offline: 'İnternet yok.',
    unreachable: 'Cevap gelmedi.',
    busy: 'Şu anda çok yoğun.',
    failing: 'Bir arıza var.',
  },
  unsentStays: 'Metniniz burada kalır. Bu sayfayı kapatmayın.',
  unsentStaysShared: 'Yazdıklarınız burada kalır. Lütfen henüz ayrılmayın.',
  notTwice: 'Mesaj iki kere gitmez.',
  againIn: (seconds) => `${seconds} saniye sonra kendimiz tekrar deneriz.`,
  againOnline: 'İnternet gelince kendimiz tekrar deneriz.',
  againNow: 'Şimdi tekrar deniyoruz…',
  tryNow: 'Şimdi deneyin',
  failedToSend: 'Mesajınız gönderilemedi.',
  failedMaybe: 'Mesajınızın ulaşıp ulaşmadığını bilmiyoruz.',
  failedToSendText: 'Metniniz aşağıda. Daha sonra tekrar deneyin veya telefon edin.',
  failedMaybeText: 'Tekrar deneyin: mesaj iki kere gitmez. Telefon da edebilirsiniz. Metniniz aşağıda.',
  copyText: 'Metnimi kopyala',
  textCopied: 'Metniniz kopyalandı.',
  textNotCopied: 'Olmadı. Aşağıdaki metninizi kendiniz kopyalayın.',
  changeText: 'Mesajımı değiştir',
  changeTextMaybe: 'Mesajınızı değiştirirseniz belki iki kere gider.',
  refused: 'Mesajınız gönderilmedi.',
  refusals: {
    'too-large': 'Metniniz çok uzun. Kısaltın ve mesajı tekrar gönderin.',
    'too-fast': 'Bu çok hızlı oldu. Biraz bekleyin ve mesajı tekrar gönderin.',
    refused: 'Sistemimiz bu mesajı bir bilgisayarın yazdığını düşünüyor. Telefon edebilirsiniz.',
    'key-reused':
      'Sizden başka bir metinle gelmiş bir mesaj zaten var. Bu mesajı da göndermek için tekrar “Gönder” düğmesine basın.',
    other: 'Bu formda bir sorun var. Bu sizin hatanız değil. Metniniz burada kalır.',
  },

  // Sent
  arrived: 'Mesajınız ulaştı',
  arrivedAt: { help: (name) => `Sorunuzu alan: ${name}.`, correction: (name) => `Mesajınızı alan: ${name}.` },
  arrivedElsewhere: (chosen) => `Mesaj doğrudan seçtiğiniz kişiye gitmedi. Görüşürken kimi aradığınızı söyleyin: ${chosen}.`,
  yourNumber: 'Numaranız',
  yourNumberHint: 'Telefon ederseniz işinize yarar. Aklınızda tutmanız gerekmez.',
  numberHidden: 'Bu ekranı başkaları da kullandığı için numaranızı artık göstermiyoruz.',
  howItGoesOn: 'Bundan sonra ne olacak',
  dayName: (day) =>
    new Intl.DateTimeFormat('tr-TR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day),
  contactsBy: {
    phone: (who, day) => `${who} sizi telefonla arar. En geç: ${day}.`,
    email: (who, day) => `${who} size e-posta yazar. En geç: ${day}.`,
  },
  contacts: {
    phone: (who) => `${who} mesajınızı okur ve sizi telefonla arayabilir.`,
    email: (who) => `${who} mesajınızı okur ve size e-posta yazabilir.`,
  },
  preferring: (parts) => {
    const words = { morning: 'sabah', afternoon: 'öğleden sonra', evening: 'akşam' };
    return `En çok şu zaman aranmak istiyorsunuz: ${listOr(parts.map((part) => words[part]))}.`;
  },
  phoneEnds: (digits) => `Aranacak numaranın son rakamları: ${digits}.`,
  correctionNext: 'Danışma masası bunu kontrol eder.',
  correctionNextText: 'Anlaşılmayan bir şey olursa danışma masası size sorar.',
  youTell: 'Siz durumu anlatırsınız.',
  youTellText: 'Hiçbir şey hazırlamanız gerekmez.',
  youDecide: 'Ne olacağına siz karar verirsiniz.',
  youDecideText: (who) => `${who} size uymadı mı? Başka birini seçersiniz. Nedenini söylemeniz gerekmez.`,
  deletedAfter: (days) => `Mesajınız ${number(days)} gün sonra silinir.`,
  nothingHeard: 'Haber almadınız mı?',
  printThis: 'Bunu yazdır',
  writeAnother: 'Yeni bir mesaj yazın',
};
