/**
 * The one gate for every link that comes from a feed. It lets through what is known to be harmless and refuses the rest:
 * `z.url()` and `new URL()` both accept `javascript:`.
 */
const maximum = 2_000;
/** Control, bidi and invisible characters, every kind of white space, and the backslash that browsers read as a slash. */
const disguise = /[\p{C}\p{Z}\\]/u;

/**
 * An address that is safe to put in `href`, normalized; or undefined.
 * Allowed: absolute `http(s)` without user-info, `mailto:` and `tel:` (both reduced to the plain address or number), and
 * `www.example.nl/x`, which gets `https://`. At most 2,000 characters.
 */
export function safeUrl(text: string): string | undefined {
  const given = text.trim();
  if (given.length > maximum || disguise.test(given)) return undefined;
  const scheme = /^(mailto|tel):/i.exec(given)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return mailtoHref(given.slice(7).replace(/\?.*/, ''));
  if (scheme === 'tel') return telHref(given.slice(4));
  const address = given.replace(/^www\.(?=[^.])/i, 'https://$&');
  // Three slashes, no slashes, or an @ before the path: each a way to show another host than the one that is visited.
  if (!/^https?:\/\/[^/?#@]+([/?#]|$)/i.test(address)) return undefined;
  try {
    const { href } = new URL(address);
    return href.length > maximum ? undefined : href;
  } catch {
    return undefined; // not an address: the same answer as for one that is refused
  }
}

/**
 * `tel:` with digits only, for a number as people write it: `06 - 12 34 56 78`, `+31 (0)6 12345678`, `14 020`, `112`.
 * Undefined when it cannot be a number, is two numbers, or holds codes such as `*21*` that change the phone's settings.
 */
export function telHref(number: string): string | undefined {
  const digits = number
    .replace(/\p{Cf}/gu, '') // address books wrap numbers in invisible direction marks
    .replace(/^\s*(\+|00)(.*?)\(0\)/, '$1$2')
    .replace(/[\s().\-/\u2010-\u2015]/g, '')
    .replace(/^00(?=[1-9])/, '+') // no country begins with 0
    .replace(/^\+310/, '+31');
  return /^(\+\d{7,15}|\d{3,15})$/.test(digits) ? `tel:${digits}` : undefined;
}

/** `mailto:` for a single plain address; undefined for anything that could carry a second receiver, a header or a subject. */
export function mailtoHref(email: string): string | undefined {
  const address = email.trim();
  return address.length <= 254 && /^[\w.+'=~!$*-]{1,64}@([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(address)
    ? `mailto:${address}`
    : undefined;
}
