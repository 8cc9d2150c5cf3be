/** Why an address gave nothing, in one sentence. */
import type { FetchError, FetchErrorCode } from './fetch-public.ts';
import type { Language } from './import-report.ts';

const sentences: Record<Language, Record<FetchErrorCode, string>> = {
  nl: {
    'internal-address': 'verwijst naar een adres binnen het eigen netwerk ({value}); dat wordt niet geopend.',
    timeout: 'antwoordt niet op tijd. Probeer het later nog eens.',
    'too-large': 'geeft meer dan 128 MB; dat is te groot.',
    status: 'geeft geen bestand maar foutcode {value}. Klopt het adres?',
    redirects: 'stuurt steeds door naar een ander adres.',
    unreachable: 'is niet te bereiken ({value}). Klopt het adres?',
    'not-http': 'verwijst naar iets wat geen webadres is.',
  },
  en: {
    'internal-address': 'points to an address inside this network ({value}); it is not opened.',
    timeout: 'does not answer in time. Try again later.',
    'too-large': 'gives more than 128 MB; that is too large.',
    status: 'gives no file but error {value}. Is the address right?',
    redirects: 'keeps sending on to another address.',
    unreachable: 'cannot be reached ({value}). Is the address right?',
    'not-http': 'points to something that is no web address.',
  },
};

export const fetchSentence = ({ code, address, value = '?' }: FetchError, language: Language): string =>
  `${address} ${sentences[language][code].replace('{value}', value)}`;
