/** What something costs, from words: `gratis`, `€ 2,50 per keer`, `vrije bijdrage`. */
import type { CostOption } from '@wijkwijzer/feed';
import { remembered } from '../remembered.ts';
import { numberOf } from './number.ts';

const free =
  /^(gratis|kosteloos|geen( kosten)?|geen eigen bijdrage|er zijn geen kosten( aan verbonden)?|free|no (cost|charge|fee)s?|nihil|niets)[.!]?$/i;
const amount = /^(?:€|eur(?:o)?|à)?\s*(\d+(?:[.,]\d+)*)(?:,-+|,=)?\s*(?:€|euro?s?\b|eur\b)?(?![\d%])/i;
const per = /^\s*(?:per\s+|\/\s*|p\/\s*|p\.(?=\s?[a-z]{1,3}\b\.?))([\p{L}'’-]+)\.?\s*/iu;
const perPerson = /^\s*p\.?\s?p\.?(?![a-z])\s*/i;
const abbreviations: Partial<Record<string, string>> = {
  m: 'maand',
  mnd: 'maand',
  j: 'jaar',
  jr: 'jaar',
  p: 'persoon',
  pp: 'persoon',
  u: 'uur',
  x: 'keer',
  k: 'keer',
  w: 'week',
  wk: 'week',
};

export interface ReadCosts {
  costs: CostOption[];
  /** Parts that are kept as a note because no amount could be read from them. */
  asText: string[];
}

export const costsOf: (text: string) => ReadCosts = remembered((text) => {
  const result: ReadCosts = { costs: [], asText: [] };
  for (const part of text.split(/[\n;|]/).map((each) => each.trim())) {
    if (!part) continue;
    const cost = costOf(part);
    result.costs.push(cost);
    if (cost.amount === undefined && !isPlainNote(part)) result.asText.push(part);
  }
  return result;
});

function costOf(part: string): CostOption {
  if (free.test(part)) return { amount: 0 };
  const [whole, digits = ''] = amount.exec(part) ?? [];
  // Here 1.000 is a thousand.
  const value =
    whole === undefined ? undefined : numberOf(/^\d{1,3}(\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits);
  if (whole === undefined || value === undefined || value > 1_000_000) return { note: part };
  const after = part.slice(whole.length);
  const [personText = ''] = perPerson.exec(after) ?? [];
  const [unitText = '', unit = personText && 'persoon'] = per.exec(after.slice(personText.length)) ?? [];
  const note = after
    .slice(personText.length + unitText.length)
    .replace(/^[\s,;:–-]+/, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
  const word = unit.toLowerCase();
  const notes = [personText && unitText && 'per persoon', note].filter(Boolean).join(', ');
  // "5 weken", "2 personen": a number, but not of euros.
  if (!unit && note && !/€|eur/i.test(whole) && !/[,.]\d\d$|,-/.test(whole.trim())) return { note: part };
  return { amount: value, ...(word && { per: abbreviations[word] ?? word }), ...(notes && { note: notes }) };
}

/** Known ways to say something about the price without a price. */
const isPlainNote = (part: string) =>
  /\b(vrij(willig)?e (bijdrage|gift)|donatie|eigen bijdrage|naar draagkracht|wisselend|onbekend)\b/i.test(part);
