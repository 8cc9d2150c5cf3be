/** What the kiosk says, in English. */
import type { KioskMessages } from '../nl/kiosk.ts';
import { number } from './speech.ts';

export const kiosk: KioskMessages = {
  kioskWelcome: 'Welcome.',
  kioskHint:
    'Help from neighbors, volunteers and professionals. We do not keep what you look for. After you, we wipe everything.',
  kioskDanger: 'Are you in danger? Call 112 or ask a staff member.',
  kioskLanguage: 'Choose your language',
  kioskAgain: 'Start again',
  kioskBack: 'Back',

  kioskIdle: 'Are you still there?',
  kioskIdleText: 'If you touch nothing, we wipe everything. That way nobody sees what you looked for.',
  kioskIdleLeft: (seconds) => `In ${number(seconds)} seconds we wipe everything.`,
  kioskGoOn: 'Yes, carry on',
  kioskWipe: 'No, wipe everything now',

  kioskLose: 'Do you want to wipe your message?',
  kioskLoseText: 'You have not sent it yet. If you start again, it is gone.',
  kioskKeep: 'No, carry on with my message',
  kioskLoseIt: 'Yes, wipe it and start again',

  kioskOut: {
    web: 'This screen can’t open other websites. Your own phone can. Point the camera of your phone at the code, or copy the address.',
    phone: 'This screen can’t make calls. Use your own phone. Point the camera of your phone at the code, or dial the number.',
    mail: 'This screen can’t send e-mail. Use your own phone. Point the camera of your phone at the code, or copy the address.',
  },
  kioskCode: (what) => `QR code: ${what}`,
  kioskClose: 'Close',

  kioskDown: 'This screen does not work for a moment',
  kioskDownText: 'We will try again soon. What you looked for has been wiped. Ask a staff member for help.',

  kioskKeyboard: 'Keyboard',
  kioskKeys: {
    space: 'space',
    shift: 'capital letter',
    back: 'delete the last character',
    line: 'new line',
    digits: '123',
    letters: 'abc',
    done: 'Done',
  },
};
