/** Phone numbers from a cell: one or more, with or without whom one speaks. */
import { telHref } from '@wijkwijzer/feed';

export interface Phone {
  number: string;
  name?: string;
}

export interface ReadPhones {
  phones: (string | Phone)[];
  /** Parts that can be no number, kept as they were written. */
  doubtful: string[];
  /** Numbers that lost the zero in front to a spreadsheet, which took them for sums. */
  mended: string[];
}

export function phonesOf(text: string): ReadPhones {
  const result: ReadPhones = { phones: [], doubtful: [], mended: [] };
  for (const part of partsOf(text)) {
    const [, before = '', digits = '', after = ''] =
      /^([^\d+(]*?)[\s:]*(\+?\(?\d[\d\s().\-–+/]*\d|\d+)\s*(.*)$/s.exec(part) ?? [];
    const name = [before, after]
      .map((each) => each.replace(/^[\s(,:-]+|[\s),:-]+$/g, ''))
      .filter(Boolean)
      .join(' ');
    let number = digits.trim().replace(/[\s./–-]+$/, '');
    // A zero in front, or a plus, is the first thing a spreadsheet throws away.
    if (/^(31)?[1-9]\d{8}$/.test(number)) {
      number = `0${number.slice(-9)}`;
      result.mended.push(number);
    }
    if (!telHref(number) || /^[.,]?\d*E[+-]?\d/i.test(after)) {
      result.doubtful.push(part);
      result.phones.push(part);
    } else result.phones.push(name && !isFiller(name) ? { number, name } : number);
  }
  return result;
}

/** Cut at a line break or a semicolon, and at a slash, a comma or "of" where a number stands on both sides. */
const partsOf = (text: string) =>
  text
    .split(/[\n;|]|(?<=\d[\d\s)-]{2,})(?:\s*[/,]\s*|\s+(?:of|or|en|and)\s+)(?=[+(]?\d{2,}|[a-z]+:?\s*[+(]?\d{3})/i)
    .map((part) => part.trim())
    .filter(Boolean);

const isFiller = (name: string) => /^(t|tel|telefoon|telefoonnummer|phone|tel\.|mobiel|m|nr|nummer)\.?$/i.test(name);
