/** What the network says, in Turkish. */
import type { NetworkMessages } from '../nl/network.ts';

export const network: NetworkMessages = {
  network: 'Burada kim ne yapıyor?',
  networkTotals: (all) => `Bu listede şunlar var: ${all}.`,
  networkAsk: 'Ne görmek istersiniz?',
  networkPictures: {
    supporters: 'Mahallelere göre kişiler',
    offers: 'Mahallelere göre seçenekler',
    route: 'Yardım yollarına göre seçenekler',
    commission: 'Görevi kim veriyor',
  },
  networkMark: (what) => `Her işaretin anlamı: ${what}.`,
  networkApart: { everywhere: 'Her mahallede', unknown: 'Bilinmiyor' },
  networkNone: { supporters: 'Kimse yok', offers: 'Hiçbir şey yok' },
  networkGaps: 'Henüz olmayanlar',
  networkGap: {
    supporters: (theme, where) => `“${theme}” konusunda kimse yok${where ? ` (${where})` : ''}.`,
    offers: (theme, where) => `“${theme}” konusunda hiçbir şey yok${where ? ` (${where})` : ''}.`,
    route: (theme, ways) => `“${theme}” konusunda hiçbir şey yok${ways && ` (${ways})`}.`,
    commission: () => '',
  },
  themeUnknown: 'Konu bilinmiyor',
  commission: {
    residents: 'Mahalle sakinleri',
    municipality: 'Belediye (gemeente)',
    welfare: 'Sosyal hizmet (welzijnswerk)',
    'care-office': 'Bakım ofisi (zorgkantoor)',
    'care-provider': 'Bakım kuruluşu (zorgaanbieder)',
    insurer: 'Sigorta şirketi',
    library: 'Kütüphane',
    other: 'Başka bir kuruluş',
  },
  kinds: 'Destekçi türleri',
};
