/** What watching says. */
import type { Language } from '../commands/language.ts';

export interface WatchMessages {
  first(offers: number, supporters: number): string;
  noChange: string;
  added: string;
  removed: string;
  changed: string;
  broke: string;
  wentStale: string;
  mended(count: number): string;
  lostMost: string;
  more(count: number): string;
}

export const watchMessages: Record<Language, WatchMessages> = {
  nl: {
    first: (offers, supporters) => `Eerste keer: ${offers} keer aanbod en ${supporters} ondersteuners onthouden.`,
    noChange: 'Er is niets veranderd aan het aanbod.',
    added: 'Nieuw',
    removed: 'Weg',
    changed: 'Veranderd',
    broke: 'Stuk gegaan',
    wentStale: 'Oud geworden',
    mended: (count) => `Opgelost: ${count}`,
    lostMost: 'Meer dan de helft is weg. Is er iets misgegaan bij het maken van het bestand?',
    more: (count) => `en nog ${count}`,
  },
  en: {
    first: (offers, supporters) => `First time: ${offers} offers and ${supporters} supporters remembered.`,
    noChange: 'Nothing changed in the offers.',
    added: 'New',
    removed: 'Gone',
    changed: 'Changed',
    broke: 'Broke',
    wentStale: 'Went stale',
    mended: (count) => `Mended: ${count}`,
    lostMost: 'More than half is gone. Did something go wrong in making the file?',
    more: (count) => `and ${count} more`,
  },
};
