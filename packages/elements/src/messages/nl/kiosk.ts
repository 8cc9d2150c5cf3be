/** What the kiosk says, in Dutch. */
import { number } from './speech.ts';

export const kiosk = {
  kioskWelcome: 'Welkom.',
  kioskHint: 'Hulp van buren, vrijwilligers en professionals. Wij bewaren niet wat u zoekt. Na u wissen wij alles.',
  kioskDanger: 'Bent u in gevaar? Bel 112 of vraag een medewerker.',
  kioskLanguage: 'Kies uw taal',
  kioskAgain: 'Begin opnieuw',
  kioskBack: 'Terug',

  // Nobody there any more
  kioskIdle: 'Bent u er nog?',
  kioskIdleText: 'Raakt u niets aan? Dan wissen wij alles. Zo ziet niemand wat u zocht.',
  kioskIdleLeft: (seconds: number): string => `Over ${number(seconds)} seconden wissen wij alles.`,
  kioskGoOn: 'Ja, ga verder',
  kioskWipe: 'Nee, wis nu alles',

  // A message that was not sent yet
  kioskLose: 'Wilt u uw bericht wissen?',
  kioskLoseText: 'U hebt het nog niet verstuurd. Als u opnieuw begint, is het weg.',
  kioskKeep: 'Nee, ga verder met mijn bericht',
  kioskLoseIt: 'Ja, wis het en begin opnieuw',

  // What only one's own telephone can do
  kioskOut: {
    web: 'Op dit scherm kunt u niet naar andere websites. Op uw eigen telefoon wel. Richt de camera van uw telefoon op de code, of typ het adres over.',
    phone:
      'Op dit scherm kunt u niet bellen. Bel met uw eigen telefoon. Richt de camera van uw telefoon op de code, of toets het nummer in.',
    mail: 'Op dit scherm kunt u niet mailen. Mail met uw eigen telefoon. Richt de camera van uw telefoon op de code, of typ het adres over.',
  },
  kioskCode: (what: string): string => `QR-code: ${what}`,
  kioskClose: 'Sluit',

  // Nothing can be fetched
  kioskDown: 'Dit scherm doet het even niet',
  kioskDownText: 'Wij proberen het zo weer. Wat u zocht, is gewist. Vraag een medewerker om hulp.',

  // The keys
  kioskKeyboard: 'Toetsenbord',
  kioskKeys: {
    space: 'spatie',
    shift: 'hoofdletter',
    back: 'wis het laatste teken',
    line: 'nieuwe regel',
    digits: '123',
    letters: 'abc',
    done: 'Klaar',
  },
};

export type KioskMessages = typeof kiosk;
