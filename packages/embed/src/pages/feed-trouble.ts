/** Why a feed can't be opened, in a sentence for who gave its address. */
import type { FeedError, ProblemCode } from '@wijkwijzer/feed';

const unreadable: Partial<Record<ProblemCode, string>> = {
  'html-instead-of-json': 'Op dit adres staat een webpagina, geen aanbodbestand. Vaak is dat een inlogscherm of een foutpagina.',
  'not-json': 'Dit bestand is geen geldige JSON. Controleer of het bestand compleet is.',
  'not-a-feed': 'Dit is wel JSON, maar geen aanbodbestand van Wijkwijzer.',
  'wrong-version': 'Dit aanbodbestand is van een andere versie. Wijkwijzer leest versie 1.',
  'too-large': 'Dit bestand is groter dan 32 MB. Maak het kleiner, of maak een bestand per gemeente.',
  'too-deep': 'Dit bestand zit te diep in elkaar om te lezen.',
};

const noAddress = 'Dit is geen webadres. Begin met https://, of met een / voor een bestand op deze site.';

/** The address as the page would open it; undefined for what is no address on the web. */
export function webAddress(text: string): URL | undefined {
  const url = text && URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

export function feedTrouble(error: FeedError, url: URL | undefined): string {
  switch (error.code) {
    case 'bad-address':
      return noAddress;
    case 'refused-by-csp':
      return 'Deze pagina mag dat adres niet openen. Gebruik een adres dat begint met https://.';
    case 'unreachable':
      return url && url.origin !== location.origin
        ? 'De server is niet bereikbaar, of geeft andere sites geen toestemming om het bestand te lezen. Laat de server Access-Control-Allow-Origin: * meesturen.'
        : 'De server is niet bereikbaar. Hebt u verbinding met internet?';
    case 'http-status':
      return statusTrouble(error.status ?? 0);
    case 'timeout':
      return 'De server stuurt al tien seconden niets. Probeer het later nog een keer.';
    case 'too-large':
      return unreadable['too-large'] ?? '';
    case 'unreadable':
      return unreadable[error.problems.at(-1)?.code ?? 'not-a-feed'] ?? unreadable['not-a-feed'] ?? '';
  }
}

function statusTrouble(status: number): string {
  if (status === 404 || status === 410) return `Op dit adres staat niets (fout ${status}). Controleer het adres.`;
  if (status === 401 || status === 403)
    return `Dit bestand is niet openbaar (fout ${status}). Dat moet wel: bewoners loggen niet in.`;
  return `De server antwoordt met fout ${status}. Probeer het later nog een keer.`;
}

export const badAddress = noAddress;
