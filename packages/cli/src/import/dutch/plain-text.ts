/** Text without the markup that a website's export leaves in it. The feed holds no HTML, ever. */

const named: Partial<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  ccedil: 'ç',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  shy: '',
};

/** Twice what the feed takes of a text: what is longer is cut there, and said. */
export const longest = 20_000;

const tag = /<(?:\/?[a-z][^<>]*|!--[^]*?--|![a-z][^<>]*)>/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** The text as a reader would see it, and whether there was markup in it. Tags that no one closed stay: they are only text. */
export function plainText(given: string): { text: string; hadMarkup: boolean } {
  let text = given.slice(0, longest).trim();
  if (!text.includes('<') && !text.includes('&')) return { text, hadMarkup: false };
  text = text
    .replace(/<(script|style)\b[^<>]*>[^]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<\s*(br|hr)\s*\/?>|<\/(p|div|li|h\d|tr)\s*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '• ')
    .replace(tag, '')
    .replace(entity, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? '', 16);
      return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
    });
  if (text === given.slice(0, longest).trim()) return { text, hadMarkup: false };
  const tidy = text
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[^\S\n]{2,}/g, ' ');
  return { text: tidy.trim(), hadMarkup: true };
}

/** Letters that were written in one encoding and read in another: `cafÃ©`, `â‚¬`. The file was broken before it came here. */
export const isGarbled = (text: string): boolean =>
  /Ã[\u0080-\u00bf„…†‡‰Š‹Œ‘’“”•–—˜™š›œ]|â(€|‚¬)|Â[€°´·\u00a0]|\ufffd/.test(text);
