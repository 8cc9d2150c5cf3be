/** What is said at the button that reads aloud, in English. */
import type { AloudMessages } from '../nl/read-aloud.ts';

export const aloud: AloudMessages = {
  readAloud: 'Read aloud',
  readPause: 'Pause',
  readOn: 'Read on',
  readStop: 'Stop',
};
