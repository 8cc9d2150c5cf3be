/** Why an address gave nothing, in one sentence. */
import type { Language } from '../commands/language.ts';
import type { NetError, NetErrorCode } from './net-error.ts';

const sentences: Record<Language, Record<NetErrorCode, (url: string, value: string) => string>> = {
  nl: {
    'bad-address': (url) => `${url} is geen webadres, of het stuurt door naar iets dat geen webadres is.`,
    internal: (url) => `${url} stuurt door naar een adres binnen een netwerk. Dat lezen wij niet.`,
    'no-host': (url) => `De website van ${url} bestaat niet, of er is geen internet.`,
    unreachable: (url) => `${url} is niet te bereiken. Klopt het adres?`,
    timeout: (url) => `${url} antwoordt niet op tijd. Probeer het later nog eens.`,
    'too-large': (url, most) => `${url} is te groot. Er kan hoogstens ${most} MB gelezen worden.`,
    'too-many-redirects': (url) => `${url} stuurt steeds weer door.`,
    status: (url, status) => `${url} geeft geen bestand, maar antwoord ${status}. Klopt het adres?`,
  },
  en: {
    'bad-address': (url) => `${url} is no web address, or sends us on to something that is none.`,
    internal: (url) => `${url} sends us on to an address inside a network. We don't read that.`,
    'no-host': (url) => `The website of ${url} does not exist, or there is no internet.`,
    unreachable: (url) => `${url} cannot be reached. Is the address right?`,
    timeout: (url) => `${url} does not answer in time. Try again later.`,
    'too-large': (url, most) => `${url} is too large. At most ${most} MB can be read.`,
    'too-many-redirects': (url) => `${url} keeps sending us on.`,
    status: (url, status) => `${url} gives no file, but answer ${status}. Is the address right?`,
  },
};

export const netSentence = ({ code, value }: NetError, url: string, language: Language): string =>
  sentences[language][code](url, value);
