/** Numbers with a decimal comma or point. */

/** `1.250,50`, `52,09`, `52.09`, `1 250`; undefined when it is no number. */
export function numberOf(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0]/g, '').replace(/,-+$/, '');
  if (!/^[-+]?\d[\d.,]*$/.test(bare)) return undefined;
  const isDutch = /,\d+$/.test(bare) || /^[-+]?\d{1,3}(\.\d{3}){2,}$/.test(bare);
  const plain = isDutch ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Both in one cell: `52.09, 5.12`, `52,09; 5,12`. */
export function coordinatesOf(text: string): { latitude: number; longitude: number } | undefined {
  const [, first, second] = /^\D*?(-?\d{1,2}[.,]\d+)[\s,;/]+(-?\d{1,3}[.,]\d+)\D*$/.exec(text) ?? [];
  const latitude = first && numberOf(first);
  const longitude = second && numberOf(second);
  return latitude && longitude && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

export interface Ages {
  minimumAge?: number;
  maximumAge?: number;
}

/** `55+`, `vanaf 18 jaar`, `12-18`, `0 t/m 4 jaar`, `tot 23 jaar` (22 is the last), `alle leeftijden` (nothing). */
export function agesOf(text: string): Ages | undefined {
  const words = text
    .toLowerCase()
    .replace(/\b(jaar|jarigen|years?|leeftijd|old)\b\.?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^(alle (leeftijden)?|iedereen|elke|all ages?|alle leeftijden)$/.test(words)) return {};
  const between = /^(?:van |tussen |from |between )?(\d{1,3}) ?(-|–|t\/m|tm|tot en met|tot|en|and|to) ?(\d{1,3})$/.exec(words);
  if (between) {
    const [, from, joint = '', to] = between;
    return ordered({ minimumAge: Number(from), maximumAge: Number(to) - (joint === 'tot' ? 1 : 0) });
  }
  const least =
    /^(?:vanaf|v\.?a\.?|minimaal|from|over|≥|>=) ?(\d{1,3})(?: en ouder)?$|^(\d{1,3}) ?(?:\+|plus|en ouder|of ouder|and over|and older)$/.exec(
      words,
    );
  if (least) return { minimumAge: Number(least[1] ?? least[2]) };
  const most =
    /^(tot en met|t\/m|maximaal|tot|onder|under|up to|≤|<=) (?:de )?(\d{1,3})$|^(\d{1,3}) ?(?:-|en jonger|of jonger)$/.exec(
      words,
    );
  if (!most) return undefined;
  return { maximumAge: Number(most[2] ?? most[3]) - (/^(tot|onder|under)$/.test(most[1] ?? '') ? 1 : 0) };
}

const ordered = ({ minimumAge = 0, maximumAge = 0 }: Ages) => (minimumAge <= maximumAge ? { minimumAge, maximumAge } : undefined);
