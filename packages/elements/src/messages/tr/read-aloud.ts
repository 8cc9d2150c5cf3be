/** What is said at the button that reads aloud, in Turkish. */
import type { AloudMessages } from '../nl/read-aloud.ts';

export const aloud: AloudMessages = {
  readAloud: 'Sesli oku',
  readPause: 'Duraklat',
  readOn: 'Okumaya devam et',
  readStop: 'Durdur',
};
