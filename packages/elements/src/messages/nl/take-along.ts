/** What is said beside a QR code, in Dutch. */
import type { Scan } from '../../parts/take-along.ts';

export const takeAlong = {
  scanName: (name: string): string => `QR-code: ${name}`,
  scanHow: 'Richt de camera van uw telefoon op het vierkant.',
  scanLeads: {
    page: 'Tik op de link die u dan ziet. Zo staat dit ook op uw telefoon.',
    list: 'Tik op de link die u dan ziet. Zo staat uw lijst ook op uw telefoon.',
    site: 'Tik op de link die u dan ziet. U komt dan op hun eigen website.',
    phone: 'Tik op het nummer dat u dan ziet. Zo kunt u meteen bellen.',
  } satisfies Record<Scan['to'], string>,
  scanTooLong: 'Uw lijst is te lang voor één QR-code. Haal iets weg, of open één ding van de lijst en scan het daar.',
};

export type TakeAlongMessages = typeof takeAlong;
