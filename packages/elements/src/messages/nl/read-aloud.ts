/** What is said at the button that reads aloud, in Dutch. */
export const aloud = {
  readAloud: 'Lees voor',
  readPause: 'Pauze',
  readOn: 'Lees verder',
  readStop: 'Stop',
};

export type AloudMessages = typeof aloud;
