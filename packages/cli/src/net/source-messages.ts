/** Why a feed could not be fetched, in one sentence. */
import type { Language } from '../commands/language.ts';
import type { NetErrorCode } from './net-error.ts';

interface SourceMessages {
  noFile(path: string): string;
  isFolder(path: string): string;
  unreadable(path: string, why: string): string;
  tooLarge(path: string): string;
  status(url: string, status: number): string;
  net: Record<NetErrorCode, (url: string) => string>;
}

export const sourceMessages: Record<Language, SourceMessages> = {
  nl: {
    noFile: (path) => `Het bestand ${path} is er niet.`,
    isFolder: (path) => `${path} is een map en geen bestand.`,
    unreadable: (path, why) => `Het bestand ${path} is niet te lezen (${why}).`,
    tooLarge: (path) => `${path} is te groot: een aanbodbestand is hoogstens 32 MB.`,
    status: (url, status) => `${url} gaf geen bestand, maar antwoord ${status}.`,
    net: {
      'bad-address': (url) => `${url} is geen webadres, of het stuurt door naar iets dat geen webadres is.`,
      internal: (url) => `${url} stuurt door naar een adres binnen een netwerk. Dat lezen wij niet.`,
      'no-host': (url) => `De website van ${url} bestaat niet, of er is geen internet.`,
      unreachable: (url) => `Met ${url} kwam geen verbinding tot stand.`,
      timeout: (url) => `${url} gaf binnen een halve minuut geen heel bestand.`,
      'too-large': (url) => `${url} is te groot: een aanbodbestand is hoogstens 32 MB.`,
      'too-many-redirects': (url) => `${url} stuurt steeds weer door.`,
    },
  },
  en: {
    noFile: (path) => `There is no file ${path}.`,
    isFolder: (path) => `${path} is a folder, not a file.`,
    unreadable: (path, why) => `The file ${path} can't be read (${why}).`,
    tooLarge: (path) => `${path} is too large: a feed is 32 MB at most.`,
    status: (url, status) => `${url} gave no file, but answer ${status}.`,
    net: {
      'bad-address': (url) => `${url} is no web address, or sends us on to something that is none.`,
      internal: (url) => `${url} sends us on to an address inside a network. We don't read that.`,
      'no-host': (url) => `The website of ${url} does not exist, or there is no internet.`,
      unreachable: (url) => `There was no connection with ${url}.`,
      timeout: (url) => `${url} gave no whole file within half a minute.`,
      'too-large': (url) => `${url} is too large: a feed is 32 MB at most.`,
      'too-many-redirects': (url) => `${url} keeps sending us on.`,
    },
  },
};
